"""Text to inlines: templates from the languages with inlines in their slots, and the emphasis of records."""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING

from ciminfo.document.tree import Emphasis, Inline, LineBreak, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_EMPHASIS = re.compile(r"\*(\S(?:[^*\n]*\S)?)\*")


def fill(template: str, **slots: Inline | str | tuple[Inline, ...]) -> tuple[Inline, ...]:
    """Put inlines into the `{slots}` of a template; a slot that is not given is a fault of ours."""
    filled: list[Inline] = []
    for literal, name, _, _ in string.Formatter().parse(template):
        if literal:
            filled.append(Text(literal))
        if name:
            filled.extend(_inlines(slots[name]))
    return tuple(_joined(filled))


def _inlines(slot: Inline | str | tuple[Inline, ...]) -> tuple[Inline, ...]:
    if isinstance(slot, str):
        return (Text(slot),)
    return slot if isinstance(slot, tuple) else (slot,)


def _joined(inlines: list[Inline]) -> Iterator[Inline]:
    """Neighbouring plain words become one."""
    words = ""
    for inline in inlines:
        if isinstance(inline, Text):
            words += inline.text
            continue
        if words:
            yield Text(words)
            words = ""
        yield inline
    if words:
        yield Text(words)


def marked(text: str) -> tuple[Inline, ...]:
    """A record's text with its `*emphasis*`; line breaks inside a paragraph are only spaces."""
    text = " ".join(text.split())
    inlines: list[Inline] = []
    position = 0
    for match in _EMPHASIS.finditer(text):
        inlines += [Text(text[position : match.start()]), Emphasis(match[1])]
        position = match.end()
    inlines.append(Text(text[position:]))
    return tuple(inline for inline in inlines if inline != Text(""))


def paragraphs(text: str) -> tuple[tuple[Inline, ...], ...]:
    """A record's text, one entry a paragraph; paragraphs are parted by an empty line."""
    return tuple(marked(part) for part in re.split(r"\n\s*\n", text.strip()) if part.strip())


def lines(each: Iterable[Inline]) -> tuple[Inline, ...]:
    """Inlines, each on a line of its own."""
    broken: list[Inline] = []
    for line in each:
        broken += [LineBreak(), line] if broken else [line]
    return tuple(broken)


def joined(each: Iterable[Inline], by: str = "; ") -> tuple[Inline, ...]:
    """Inlines in one line, parted by a sign."""
    parted: list[Inline] = []
    for inline in each:
        parted += [Text(by), inline] if parted else [inline]
    return tuple(parted)
