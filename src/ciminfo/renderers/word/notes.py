"""Footnotes: a part of their own with the lines that part them from the text, and the marks that lead to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ciminfo.renderers.word.runs import NAMESPACES, Words, run
from ciminfo.renderers.word.settings import put

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ciminfo.document import Inline
    from ciminfo.renderers.word.styles import Styles

_SEPARATORS: Final = {-1: "separator", 0: "continuationSeparator"}


class Notes:
    """The footnotes of one document, numbered in the order in which they are met."""

    def __init__(self, styles: Styles, package: Any) -> None:
        from docx.opc.constants import CONTENT_TYPE
        from docx.opc.packuri import PackURI
        from docx.opc.part import Part

        self.package = package
        self.part = Part(PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, package=package.part.package)
        self.words = Words(styles, self.part)
        self.written: list[str] = []

    def add(self, inlines: Iterable[Inline]) -> str:
        """Put words at the foot of the page; return the mark that stands in the text."""
        number, style = len(self.written) + 1, self.words.character("footnote reference")
        own_mark = f"<w:r><w:rPr>{style}</w:rPr><w:footnoteRef/></w:r>"
        paragraph = self.words.styled("footnote text", own_mark + run(" ") + self.words.runs(inlines))
        self.written.append(f'<w:footnote w:id="{number}">{paragraph}</w:footnote>')
        return f'<w:r><w:rPr>{style}</w:rPr><w:footnoteReference w:id="{number}"/></w:r>'

    def attach(self) -> None:
        """Make the footnotes a part of the package; a document without any has no such part."""
        if not self.written:
            return
        from docx.opc.constants import RELATIONSHIP_TYPE

        lines = "".join(
            f'<w:footnote w:type="{kind}" w:id="{id_}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
            for id_, kind in _SEPARATORS.items()
        )
        head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        whole = f"{head}<w:footnotes {NAMESPACES}>{lines}{''.join(self.written)}</w:footnotes>"
        self.part._blob = whole.encode()  # noqa: SLF001  written when all notes are known
        self.package.part.relate_to(self.part, RELATIONSHIP_TYPE.FOOTNOTES)
        put(self.package, "footnotePr", *(f'<w:footnote w:id="{id_}"/>' for id_ in _SEPARATORS))
