"""What was painted on one page of a PDF: its marks, and how each of them is to be read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from pydyf import Dictionary, String  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from collections.abc import Mapping

_SOFT_HYPHEN: Final = "\u00ad"
#: A line of glyphs as it is shown: what stands before the last glyph, and that glyph.
_SHOWN: Final = re.compile(rb"\[(.*[0-9a-f<])([0-9a-f]{4})>[-.\d]*\] TJ", re.DOTALL)


class Sheet:
    """The stream of one page with the mark of each box; how marks are to be read is gathered first, then written."""

    def __init__(self, stream: Any, marks: Mapping[Any, int]) -> None:
        self.stream, self.marks = stream, marks
        #: Marks that are no content, each with what it is instead.
        self.hidden: dict[int, Any] = {}
        #: Marks after which a space is to be read, and marks that end in a hyphen which only the layout made.
        self.spaced: set[int] = set()
        self.hyphened: set[int] = set()

    def rewrite(self, spaces: Mapping[bytes, bytes]) -> None:
        """Write into the stream how its marks are to be read; `spaces` has the glyph of the space in each font."""
        items = self.stream.stream
        starts = {item["MCID"]: at for at, item in enumerate(items) if isinstance(item, Dictionary) and "MCID" in item}
        for mark, start in reversed(starts.items()):
            if mark in self.hidden:
                items[start - 1 : start + 1] = ["/Artifact", self.hidden[mark]]
            if mark in self.hyphened:
                _soften(items, _last_shown(items, start))
            if mark in self.spaced:
                _space(items, _last_shown(items, start), spaces)


def _last_shown(items: list[Any], start: int) -> int:
    """Where a mark shows its last glyphs."""
    end = items.index(b"EMC", start)
    return max(at for at in range(start, end) if _is_operator(items[at], b" TJ"))


def _is_operator(item: Any, operator: bytes) -> bool:
    return isinstance(item, bytes) and item.endswith(operator)


def _soften(items: list[Any], at: int) -> None:
    """Let the last glyph, a hyphen, be read as a soft one."""
    if shown := _SHOWN.fullmatch(items[at]):
        hyphen = Dictionary({"ActualText": String(_SOFT_HYPHEN)})
        items[at : at + 1] = [b"[%s>] TJ" % shown[1], "/Span", hyphen, b"BDC", b"[<%s>] TJ" % shown[2], b"EMC"]


def _space(items: list[Any], at: int, spaces: Mapping[bytes, bytes]) -> None:
    """Show a space after the last glyph, in its font, where it is not a space itself."""
    font = next(item for item in reversed(items[:at]) if _is_operator(item, b" Tf")).split()[0]
    space, shown = spaces.get(font), _SHOWN.fullmatch(items[at])
    if space and shown and shown[2] != space:
        items.insert(at + 1, b"[<%s>] TJ" % space)
