"""Some files of a folder written anew; the others in it stay as they are."""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import suppress
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from ciminfo.output.lock import alone
from ciminfo.output.stage import MARK, NEW, OLD, clear, lay, named, stage

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

#: Nothing has to stand there still.
_WHATEVER: Final[Mapping[str, bytes | None]] = MappingProxyType({})


class ChangedError(OSError):
    """A file is not any more what it was when it was read, so what was made of that is not written over it."""


def write(folder: Path, files: Mapping[str, bytes], over: Mapping[str, bytes | None] = _WHATEVER) -> tuple[Path, ...]:
    """Put the files into the folder; raise `OSError`, with everything as it was, where that cannot be done.

    New files are first written beside the old ones, and then take their names one after the other; if that is
    interrupted, the ones already replaced get their old contents back. A file that is replaced keeps its mode.
    `over` tells what has to stand there still, nothing meaning no file; else `ChangedError` is raised.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with alone(folder):
        clear(folder)
        with stage(folder, MARK, folder / next(iter(files)) if len(files) == 1 else folder) as made:
            for name, content in files.items():
                lay(made / NEW / name, content, like=folder / name)
            _exchange(made, folder, files, over)
    return tuple(folder / name for name in files)


def _exchange(made: Path, folder: Path, files: Mapping[str, bytes], over: Mapping[str, bytes | None]) -> None:
    done: list[str] = []
    try:
        for name in files:
            with named(folder / name):
                _keep(folder / name, made / OLD / name)
        _compare(folder, over)
        for name in files:
            done.append(name)
            with named(folder / name):
                (made / NEW / name).replace(folder / name)
    except BaseException:
        for name in done:
            with suppress(OSError):  # the others can be restored nevertheless
                _restore(made / OLD / name, folder / name, replaced=not (made / NEW / name).exists())
        raise


def _keep(file: Path, kept: Path) -> None:
    if file.is_file() or file.is_symlink():
        kept.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(file, kept, follow_symlinks=False)


def _restore(kept: Path, file: Path, *, replaced: bool) -> None:
    if os.path.lexists(kept):
        kept.replace(file)
    elif replaced:
        file.unlink(missing_ok=True)


def _compare(folder: Path, over: Mapping[str, bytes | None]) -> None:
    for name, content in over.items():
        file = folder / name
        if (file.read_bytes() if file.is_file() else None) != content:
            raise ChangedError(errno.ESTALE, "it was changed by somebody else meanwhile", str(file))
