"""A file system that counts its steps: before each that changes something below a folder, a test may look, or fail it.

What a kill leaves is what lies there at that moment, so looking before each step is as good as killing at each; one
test kills for real and finds the same. What Python keeps in a buffer is not there yet, neither here nor then.
"""

from __future__ import annotations

import builtins
import io
import os
import shutil
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

#: The calls that change something, each with how many of its arguments are paths.
_CHANGING = {
    "chmod": 1, "link": 2, "mkdir": 1, "remove": 1, "rename": 2, "replace": 2, "rmdir": 1, "symlink": 2, "unlink": 1,
    "utime": 1,
}  # fmt: skip
_OPEN = builtins.open


@dataclass
class Disk:
    """The file system below a folder, while it is watched."""

    root: Path
    #: Told of each step before it is taken: its name and the paths; what it raises, the step raises.
    before: Callable[[str, tuple[str, ...]], None]
    #: Whether the steps of the one who looks are counted: they are not.
    _looking: bool = field(default=False, init=False)

    def step(self, name: str, *paths: object) -> None:
        told = tuple(map(_path, paths))
        if self._looking or not any(path.startswith(f"{self.root}{os.sep}") for path in told):
            return
        self._looking = True
        try:
            self.before(name, told)
        finally:
            self._looking = False

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Everything that this process does to files below the folder is told."""
        fakes = {name: self._counted(name, count) for name, count in _CHANGING.items()}
        with (
            patch.multiple(os, open=self._opened, fsync=self._synced, **fakes),
            patch.object(builtins, "open", self._open),
            patch.object(io, "open", self._open),
            patch.object(shutil, "_USE_CP_SENDFILE", new=False),
        ):
            yield

    def _counted(self, name: str, count: int) -> Callable[..., Any]:
        real = getattr(os, name)

        def call(*given: Any, **more: Any) -> Any:
            folder = more.get("dir_fd")
            paths = given[:count]
            self.step(name, *(Path(_path(folder), each) if folder is not None else each for each in paths))
            return real(*given, **more)

        return call

    def _opened(self, path: Any, flags: int, *given: Any, real: Callable[..., int] = os.open, **more: Any) -> int:
        self.step("create" if flags & os.O_CREAT else "open", path)
        return real(path, flags, *given, **more)

    def _synced(self, number: int) -> None:
        self.step("fsync", number)  # and no more: a test cannot cut the current, and would wait for the disk

    def _open(self, file: Any, mode: str = "r", *given: Any, **more: Any) -> Any:
        if not set(mode) & set("wxa"):
            self.step("open", file)
            return _OPEN(file, mode, *given, **more)
        if not isinstance(file, int):
            self.step("create", file)
        raw = _File(file, mode.replace("b", "").replace("t", ""), closefd=more.pop("closefd", True))
        raw.disk = self
        buffered = io.BufferedWriter(raw)
        return buffered if "b" in mode else io.TextIOWrapper(buffered, **more)


class _File(io.FileIO):
    """A file of which each write is two steps: a half of it, and the rest."""

    disk: Disk

    def write(self, content: Any) -> int:
        whole = bytes(content)
        half = len(whole) // 2
        self.disk.step("write", self.name)
        done = super().write(whole[:half]) if half else 0
        self.disk.step("write", self.name)
        return done + super().write(whole[half:])


def _path(given: object) -> str:
    """The path that a call names, be it by the number of an open file."""
    if isinstance(given, int):
        return str(Path(f"/proc/self/fd/{given}").readlink())
    return os.path.abspath(os.fsdecode(given))  # type: ignore[call-overload]  # noqa: PTH100  not resolved
