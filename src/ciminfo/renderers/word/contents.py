"""The table of contents: a field that Word and LibreOffice bring up to date, filled beforehand with what it lists.

The pages are not ours to say: they follow from the fonts and the program that lays the file out. An entry leaves them
to the field, or to `pages.py`, which asks LibreOffice where that is wanted. Word could be told to work all fields out
when it opens the file (`w:updateFields`), but then asks the reader a question first, so it is not told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ciminfo.document import Inline, LineBreak, Link, Note, Section, Text
from ciminfo.renderers.word.runs import begun, mark, run

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ciminfo.renderers.word.runs import Words

#: The deepest level that has styles of its own, for the heading and for its entry.
DEEPEST: Final = 3


def contents(words: Words, title: str, depth: int, entries: Sequence[tuple[Section, str]], id_: int) -> str:
    """The contents with a line for each section, which leads to its bookmark; nothing where there is no section."""
    if not entries:
        return ""
    depth = min(depth, DEEPEST)
    lines = [_entry(words, section, bookmark) for section, bookmark in entries]
    lines[0] = begun(f'TOC \\o "1-{depth}" \\h \\z \\u') + lines[0]
    lines[-1] += mark("end")
    paragraphs = "".join(
        words.styled(f"toc {min(section.level, DEEPEST)}", line)
        for line, (section, _) in zip(lines, entries, strict=True)
    )
    heading = words.styled("TOC Heading", run(title))
    gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
    properties = f'<w:sdtPr><w:id w:val="{id_}"/>{gallery}</w:sdtPr>'
    return f"<w:sdt>{properties}<w:sdtContent>{heading}{paragraphs}</w:sdtContent></w:sdt>"


def _entry(words: Words, section: Section, bookmark: str) -> str:
    page = begun(f"PAGEREF {bookmark} \\h") + mark("end")
    inner = f"{words.runs(_listed(section.title))}<w:r><w:tab/></w:r>{page}"
    return f'<w:hyperlink w:anchor="{bookmark}" w:history="1">{inner}</w:hyperlink>'


def _listed(title: Iterable[Inline]) -> Iterator[Inline]:
    """A heading as one line that leads to one place: without notes, and without links of its own."""
    for inline in title:
        match inline:
            case Note():
                continue
            case LineBreak():
                yield Text(" ")
            case Link(text):
                yield Text(text)
            case _:
                yield inline
