"""Inlines as elements of a page, and the notes that are met among them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from markupsafe import Markup, escape

from ciminfo.document import Emphasis, Foreign, Inline, LineBreak, Link, Note, Placeholder, Strong, Text

if TYPE_CHECKING:
    from collections.abc import Iterable

#: The number of a resolution or paper, as it is cited, and the session behind it.
_SYMBOL: Final = re.compile(r"\b[A-Z]{2,8}/(?:[A-Z]+/)?(?:RES|DEC|doc)\. ?\d+(?:/\d\d)?|\([IVXLC]+-[A-Z]+/\d\d\)")
#: A space before an element. The layout breaks a line wherever it can, far too early, when only this space does not fit
#: any more; as an element of its own the space does no harm.
_SPACE: Final = re.compile(r"(?<=\S) (?=<(?:em|strong|span|a)\b)")
#: On paper a note stands where it is called, from where the layout takes it to the foot of the page.
_CALL: Final = Markup('<a class="call" id="call.{0}" href="#note.{0}" role="doc-noteref">{0}</a>')
_FOOTNOTE: Final = Markup(
    '<span class="note" id="note.{0}"><a class="back" href="#call.{0}" role="doc-backlink">{0}</a> {1}</span>'
)
_ENDNOTE: Final = Markup('<li id="note.{0}"><a class="back" href="#call.{0}" role="doc-backlink">{0}</a> {1}</li>')


class Inlines:
    """The inlines of one document as markup; it numbers the notes, and on screen keeps them for the end."""

    def __init__(self, *, paged: bool) -> None:
        self.paged = paged
        self.count = 0
        self.kept: list[Markup] = []

    def markup(self, inlines: Iterable[Inline]) -> Markup:
        written = Markup("").join(self._one(inline) for inline in inlines)
        return Markup(_SPACE.sub("<span> </span>", written)) if self.paged else written  # noqa: S704  it is markup

    def notes(self) -> Markup:
        """The notes that were kept, as a list of which every entry leads back to its call."""
        listed = Markup("\n").join(self.kept)
        return Markup('\n<section class="notes" role="doc-endnotes"><ol>\n{}\n</ol></section>').format(listed)

    def _one(self, inline: Inline) -> Markup:
        match inline:
            case Text(text):
                return _kept(text)
            case Emphasis(text):
                return Markup("<em>{}</em>").format(text)
            case Strong(text):
                return Markup("<strong>{}</strong>").format(text)
            case Foreign(text, language):
                return Markup('<span lang="{}">{}</span>').format(language, text)
            case Placeholder(text):
                return Markup('<span class="placeholder">[{}]</span>').format(text)
            case Link(text, address, language):
                tagged = Markup(' lang="{}"').format(language) if language else ""
                return Markup('<a href="{}"{}>{}</a>').format(address, tagged, _kept(text))
            case LineBreak():
                return Markup("<br>")
            case Note(inlines):
                return self._note(inlines)

    def _note(self, inlines: tuple[Inline, ...]) -> Markup:
        self.count += 1
        number, call = self.count, _CALL.format(self.count)
        if self.paged:
            return call + _FOOTNOTE.format(number, self.markup(inlines))
        self.kept.append(_ENDNOTE.format(number, self.markup(inlines)))
        return call


def _kept(text: str) -> Markup:
    """Text in which no line breaks inside a symbol: `AG/RES. 2019` stays on one line, and so does `(XXXIV-O/04)`."""
    pieces, position = [], 0
    for match in _SYMBOL.finditer(text):
        pieces += [escape(text[position : match.start()]), Markup('<span class="kept">{}</span>').format(match[0])]
        position = match.end()
    return Markup("").join([*pieces, escape(text[position:])])
