"""Text to inlines: templates from the languages with inlines in their slots, and the emphasis of records."""

from __future__ import annotations

import re
import string
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from ciminfo.document.tree import Emphasis, Inline, LineBreak, Note, Text

if TYPE_CHECKING:
    from collections.abc import Iterable

_SPACES = re.compile(r"[ \t\r\n]+")
_EMPHASIS = re.compile(r"\*(\S(?:[^*\n]*\S)?)\*")
_SQUARE: Final = str.maketrans("()", "[]")


def fill(template: str, **slots: Inline | str | tuple[Inline, ...]) -> tuple[Inline, ...]:
    """Put inlines into the `{slots}` of a template; a slot that is not given is a fault of ours.

    Of words that have several forms, as dates have, the slot says which it takes: `{date:of}`.
    """
    filled: list[Inline] = []
    for literal, name, form in _parts(template):
        if literal:
            filled.append(Text(literal))
        if name:
            slot = slots[name]
            filled.extend(inlines(format(slot, form) if isinstance(slot, str) else slot))
    return merged(filled)


@lru_cache(maxsize=1024)  # a report is made of some hundred templates, each used for every activity
def _parts(template: str) -> tuple[tuple[str, str, str], ...]:
    return tuple((literal, name or "", form or "") for literal, name, form, _ in string.Formatter().parse(template))


def inlines(slot: Inline | str | tuple[Inline, ...]) -> tuple[Inline, ...]:
    """What stands in one slot or one entry of a list, as inlines."""
    if isinstance(slot, str):
        return (Text(slot),)
    return slot if isinstance(slot, tuple) else (slot,)


def merged(inlines: Iterable[Inline]) -> tuple[Inline, ...]:
    """Inlines of which neighbouring plain words have become one."""
    found: list[Inline] = []
    words = ""
    for inline in inlines:
        if isinstance(inline, Text):
            words += inline.text
            continue
        if words:
            found.append(Text(words))
            words = ""
        found.append(inline)
    if words:
        found.append(Text(words))
    return tuple(found)


def marked(text: str) -> tuple[Inline, ...]:
    """A record's text with its `*emphasis*`; line breaks inside a paragraph are only spaces, no-break spaces stay."""
    text = _SPACES.sub(" ", text).strip(" ")
    found: list[Text | Emphasis] = []
    position = 0
    for match in _EMPHASIS.finditer(text):
        found += [Text(text[position : match.start()]), Emphasis(match[1])]
        position = match.end()
    found.append(Text(text[position:]))
    return tuple(inline for inline in found if inline.text)


def paragraphs(text: str) -> tuple[tuple[Inline, ...], ...]:
    """A record's text, one entry a paragraph; paragraphs are parted by an empty line."""
    return tuple(marked(part) for part in re.split(r"\n\s*\n", text.strip()) if part.strip())


def lines(each: Iterable[Inline]) -> tuple[Inline, ...]:
    """Inlines, each on a line of its own."""
    broken: list[Inline] = []
    for line in each:
        broken += [LineBreak(), line] if broken else [line]
    return tuple(broken)


def joined(each: Iterable[Inline | tuple[Inline, ...]], by: str) -> tuple[Inline, ...]:
    """Inlines in one line, parted by a sign."""
    parted: list[Inline] = []
    for entry in each:
        parted += [Text(by), *inlines(entry)] if parted else inlines(entry)
    return merged(parted)


def capitalised(words: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """With a capital first letter, as a cell of a table or a line begins."""
    first, *rest = words
    if isinstance(first, (LineBreak, Note)):
        return words
    return replace(first, text=first.text[:1].upper() + first.text[1:]), *rest


def aside(words: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """As they stand in brackets: brackets of their own become square."""
    return tuple(
        each if isinstance(each, (LineBreak, Note)) else replace(each, text=each.text.translate(_SQUARE))
        for each in words
    )
