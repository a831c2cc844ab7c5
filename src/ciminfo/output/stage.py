"""The stage: a hidden folder beside what is written, in which everything is made ready; a killed run leaves it."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ciminfo.output.lock import alone

if TYPE_CHECKING:
    from collections.abc import Iterator

MARK: Final = ".ciminfo-stage-"
#: What a stage holds: what stood there, and what is to stand there.
OLD: Final = "old"
NEW: Final = "new"


@contextmanager
def stage(folder: Path, mark: str, place: Path) -> Iterator[Path]:
    """A new stage in a folder, for what is to take its place there; it stays if what stood there cannot go back."""
    with named(place):
        made = Path(tempfile.mkdtemp(prefix=mark, dir=folder))
    try:
        yield made
    finally:
        if place.exists() or not (made / OLD).exists():
            shutil.rmtree(made, ignore_errors=True)


@contextmanager
def named(place: Path) -> Iterator[None]:
    """What goes wrong is said of the place that was asked for, not of the stage beside it."""
    try:
        yield
    except OSError as error:
        error.filename, error.filename2 = str(place), None
        raise


def lay(file: Path, content: bytes, like: Path) -> None:
    """Put a file where it is only made ready, down to the disk, with the mode of the one that it is to replace."""
    with named(like):
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
        if like.is_file():
            shutil.copymode(like, file)


def clear(folder: Path) -> None:
    """Take away what killed runs left in a folder that this one has to itself."""
    for left in folder.glob(f"{MARK}*"):
        shutil.rmtree(left, ignore_errors=True)


def tidy(folder: Path, *, below: bool = True) -> None:
    """Take away what killed runs left in a folder, or anywhere below it."""
    found = []
    for at, folders, _ in os.walk(folder):
        found += [Path(at)] if any(name.startswith(MARK) for name in folders) else []
        folders[:] = folders if below else []
    for each in found:
        with alone(each):
            clear(each)
