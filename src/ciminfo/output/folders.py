"""A whole folder in the place of the one that stood there, with what others have put into that."""

from __future__ import annotations

import errno
import os
import shutil
from typing import TYPE_CHECKING, Final

from ciminfo.output.lock import alone
from ciminfo.output.stage import NEW, OLD, lay, named, stage

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

#: Stands in a folder that is renewed whole and tells which of its files are ours.
LISTING: Final = ".ciminfo"
#: Its stage is called otherwise than that of files: the old folder may lie in it, which nobody else may take away.
_MARK: Final = ".ciminfo-folder-"


def renew(folder: Path, files: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Put a whole folder in the place of the one that stood there; raise `OSError`, with everything as it was, else.

    The new one is made ready beside it, and then the two change places. What others have put into the old one is
    taken along; what an earlier run wrote and this one does not is gone. A file of others that would have to make
    room for one of ours raises `PermissionError`.
    """
    folder = folder.resolve()
    folder.parent.mkdir(parents=True, exist_ok=True)
    with alone(folder.parent):
        put_back(folder)
        if folder.exists() and not folder.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, "it is no directory", str(folder))
        with stage(folder.parent, _mark(folder), folder) as made:
            listing = "".join(f"{name}\n" for name in sorted(files)).encode()
            for name, content in {**files, LISTING: listing}.items():
                lay(made / NEW / name, content, like=folder / name)
            _take_along(folder, made / NEW)
            with named(folder):
                _change_places(folder, made)
    return tuple(folder / name for name in files)


def put_back(folder: Path) -> None:
    """Give a folder its place again that a killed run had taken away, and take away what else it left."""
    folder = folder.resolve()
    left = [*folder.parent.glob(f"{_mark(folder)}*")]
    if not left:
        return
    with alone(folder.parent):
        for each in left:
            _return(folder, each)
            shutil.rmtree(each, ignore_errors=True)


def _mark(folder: Path) -> str:
    return f"{_MARK}{folder.name}-"


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


def _change_places(folder: Path, made: Path) -> None:
    is_there = folder.exists()
    if is_there:
        shutil.copymode(folder, made / NEW)
    try:
        if is_there:
            folder.replace(made / OLD)
        (made / NEW).replace(folder)
    except BaseException:
        _return(folder, made)
        raise


def _return(folder: Path, made: Path) -> None:
    """Give a folder that was taken away its place again, unless the new one has it."""
    if (made / OLD).is_dir() and not folder.exists():
        (made / OLD).replace(folder)
