"""Files into a folder, all of them or none: what stood there stays whole until the last new one is ready."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_STAGE: Final = ".ciminfo-stage-"
#: Stands in a folder that is renewed whole and tells which of its files are ours.
LISTING: Final = ".ciminfo"
_OLD, _NEW = "old", "new"


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


def renew(folder: Path, files: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Put a whole folder in the place of the one that stood there; raise `OSError`, with everything as it was, else.

    The new one is made ready beside it, and then the two change places. What others have put into the old one is
    taken along; what an earlier run wrote and this one does not is gone. A file of others that would have to make
    room for one of ours raises `PermissionError`.
    """
    folder = folder.resolve()
    folder.parent.mkdir(parents=True, exist_ok=True)
    mark = f"{_STAGE}{folder.name}-"
    _recover(folder, mark)
    if folder.exists() and not folder.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "it is no directory", str(folder))
    with _named(folder):
        stage = Path(tempfile.mkdtemp(prefix=mark, dir=folder.parent))
    try:
        _lay(stage / _NEW, {**files, LISTING: "".join(f"{name}\n" for name in sorted(files)).encode()}, folder)
        _take_along(folder, stage / _NEW)
        with _named(folder):
            _change_places(folder, stage)
    finally:
        shutil.rmtree(stage, ignore_errors=True)
    return tuple(folder / name for name in files)


def _lay(new: Path, files: Mapping[str, bytes], folder: Path) -> None:
    for name, content in files.items():
        with _named(folder / name):
            (new / name).parent.mkdir(parents=True, exist_ok=True)
            _write(new / name, content, like=folder / name)


def _take_along(folder: Path, new: Path) -> None:
    """Put what others have put into the old folder into the new one, as it is."""
    listing = folder / LISTING
    ours = {LISTING, *listing.read_text(encoding="utf-8").split("\n")} if listing.is_file() else set[str]()
    for file in folder.rglob("*"):
        name = file.relative_to(folder).as_posix()
        if name in ours or (file.is_dir() and not file.is_symlink()):
            continue
        if os.path.lexists(new / name):
            raise PermissionError(errno.EACCES, "ciminfo did not write it, and so does not replace it", str(file))
        (new / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(file, new / name, follow_symlinks=False)


def _change_places(folder: Path, stage: Path) -> None:
    is_there = folder.exists()
    if is_there:
        shutil.copymode(folder, stage / _NEW)
    try:
        if is_there:
            folder.replace(stage / _OLD)
        (stage / _NEW).replace(folder)
    except BaseException:
        _put_back(folder, stage)
        raise


def _put_back(folder: Path, stage: Path) -> None:
    """Give a folder that was taken away its place again, unless the new one has it."""
    if (stage / _OLD).is_dir() and not folder.exists():
        (stage / _OLD).replace(folder)


def _recover(folder: Path, mark: str) -> None:
    """Put back and take away what an earlier run left when it was killed."""
    for left in folder.parent.glob(f"{mark}*"):
        _put_back(folder, left)
        shutil.rmtree(left, ignore_errors=True)


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
