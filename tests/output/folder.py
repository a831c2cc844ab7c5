"""Folders before and after, for the tests of what is written into them."""

from __future__ import annotations

from pathlib import Path


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its path; a folder stands for itself."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() if file.is_file() else b"<folder>"
        for file in folder.rglob("*")
    }


def lay(folder: Path, files: dict[str, bytes]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


def failing(call: int, error: BaseException, *, done: bool = False):
    """A `Path.replace` that fails at that call, counted from 1, before or after it has replaced the file."""
    real, calls = Path.replace, iter(range(1, 100))

    def replace(self: Path, target: Path) -> Path:
        if next(calls) != call:
            return real(self, target)
        if done:
            real(self, target)
        raise error

    return replace
