"""What `--fix` would change, as a patch: lines keep their ends, and paths start at the root of the repository."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING

from ciminfo.cli import screen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def show(texts: Mapping[str, tuple[str, str]]) -> None:
    """Print what would change, file by file, as a patch that other programs can apply."""
    colours = {"+": "green", "-": "red", "@": "cyan"}
    for line in _difference(texts):
        if screen.is_watched():
            screen.say((line.rstrip("\r\n"), colours.get(line[0], "")))
        else:
            screen.write(line)  # with the end that the line has in the file


def _difference(texts: Mapping[str, tuple[str, str]]) -> Iterable[str]:
    """The lines of a patch, each with its end; a last line that has none says so."""
    for path, (before, after) in texts.items():
        for line in difflib.unified_diff(_lines(before), _lines(after), f"a/{path}", f"b/{path}"):
            yield from (line,) if line.endswith("\n") else (f"{line}\n", "\\ No newline at end of file\n")


def _lines(text: str) -> list[str]:
    """Lines as other programs count them, which know fewer ends of lines than Python."""
    return re.findall(r"[^\n]*\n|[^\n]+", text)
