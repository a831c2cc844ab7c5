"""Files into a folder, all of them or none: what stood there stays whole until the last new one is ready."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_STAGE: Final = ".ciminfo-stage-"


def write(folder: Path, files: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Put the files into the folder; raise `OSError`, with everything as it was, where that cannot be done.

    New files are first written beside the old ones, and then take their names one after the other; if that is
    interrupted, the ones already replaced get their old contents back. A file that is replaced keeps its mode.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _clear(folder)
    with _named(folder / next(iter(files)) if len(files) == 1 else folder):
        stage = Path(tempfile.mkdtemp(prefix=_STAGE, dir=folder))
    try:
        for name, content in files.items():
            with _named(folder / name):
                _write(stage / name, content, like=folder / name)
        _exchange(stage, folder, tuple(files))
    finally:
        shutil.rmtree(stage, ignore_errors=True)
    return tuple(folder / name for name in files)


@contextmanager
def _named(place: Path) -> Iterator[None]:
    """What goes wrong is said of the place that was asked for, not of the stage beside it."""
    try:
        yield
    except OSError as error:
        error.filename, error.filename2 = str(place), None
        raise


def _write(file: Path, content: bytes, like: Path) -> None:
    with file.open("wb") as opened:
        opened.write(content)
        opened.flush()
        os.fsync(opened.fileno())
    if like.is_file():
        shutil.copymode(like, file)


def _exchange(stage: Path, folder: Path, names: tuple[str, ...]) -> None:
    done: list[str] = []
    try:
        for name in names:
            if (folder / name).is_file():
                shutil.copy2(folder / name, stage / f"{name}.before")
        for name in names:
            done.append(name)
            with _named(folder / name):
                (stage / name).replace(folder / name)
    except BaseException:
        for name in done:
            _restore(stage / f"{name}.before", folder / name, replaced=not (stage / name).exists())
        raise


def _restore(before: Path, file: Path, *, replaced: bool) -> None:
    if before.exists():
        before.replace(file)
    elif replaced:
        file.unlink(missing_ok=True)


def _clear(folder: Path) -> None:
    """Take away what an earlier run left when it was killed."""
    for left in folder.glob(f"{_STAGE}*"):
        shutil.rmtree(left, ignore_errors=True)
