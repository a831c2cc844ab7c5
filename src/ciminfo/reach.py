"""What is read for a workspace: plain files, no larger than was said, that no link makes ones from elsewhere."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import Final

_FOLLOWING: Final = (
    os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
)
#: A link is not followed before it is known where it leads, and a pipe is not waited for.
_PLAINLY: Final = _FOLLOWING | getattr(os, "O_NOFOLLOW", 0)
_NO_FILE: Final = "is no file, or a link that leads nowhere"


class ReachError(Exception):
    """A file that is not read; the hint says what to do."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint


def read(file: str | Path, most: int, within: str | Path | None = None) -> bytes:
    """The content of a plain file, which lies in a folder where one is named.

    Raise `ReachError` for what is none, is longer, or is a link that leads out of the folder; `OSError` where it
    cannot be read.
    """
    try:
        number = _opened(file, within)
    except OSError as error:
        if error.errno in {errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.ENXIO}:
            raise ReachError(_NO_FILE, "take it out, or mend the link") from error
        raise
    try:
        seen = os.fstat(number)
        if not stat.S_ISREG(seen.st_mode):
            raise ReachError(_NO_FILE, "take it out, or mend the link")
        content = _read(number, min(seen.st_size, most) + 1)
    finally:
        os.close(number)
    if len(content) > most:
        raise ReachError(
            f"has {max(seen.st_size, len(content)):,} bytes, of which at most {most:,} are read", "split it"
        )
    return content


def plain_files(folder: Path) -> list[Path]:
    """The files below a folder, hidden ones too, in order; no link to a folder is followed."""
    found: list[Path] = []
    left = [folder] if folder.is_dir() else []
    while left:  # no recursion: folders can nest more deeply than calls
        with os.scandir(left.pop()) as entries:
            for entry in entries:
                (left if entry.is_dir(follow_symlinks=False) else found).append(Path(entry.path))
    return sorted(found)


def leads_out(file: str | Path, within: str | Path) -> bool:
    """Whether a path leads out of a folder, by links or otherwise."""
    return not Path(os.path.realpath(file)).is_relative_to(os.path.realpath(within))


def below(folder: Path, name: str) -> Path:
    """A folder in one that the user named; a link there, which anybody may have made, is refused with an `OSError`."""
    if (folder / name).is_symlink():
        raise OSError(errno.ELOOP, "it is a link, and ciminfo writes through none", str(folder / name))
    return folder / name


def _opened(file: str | Path, within: str | Path | None) -> int:
    if hasattr(os, "O_NOFOLLOW"):
        try:
            return os.open(file, _PLAINLY)
        except OSError as error:
            if error.errno not in {errno.ELOOP, errno.EMLINK} or not Path(file).is_symlink():
                raise
    if within is not None and leads_out(file, within):
        raise ReachError("is a link that leads out of the workspace", "put the file itself there")
    return os.open(file, _FOLLOWING)


def _read(number: int, wanted: int) -> bytes:
    """As many bytes, or as there are."""
    content = os.read(number, wanted)
    while len(content) < wanted and (more := os.read(number, wanted - len(content))):
        content += more
    return content
