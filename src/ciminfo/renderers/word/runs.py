"""Runs and fields of WordprocessingML as text, and inlines written as runs of one part of a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from xml.sax.saxutils import escape, quoteattr

from ciminfo.document import Emphasis, Foreign, Inline, LineBreak, Link, Note, Placeholder, Strong, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ciminfo.renderers.word.styles import Styles

SPACES: Final = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
NAMESPACES: Final = " ".join(f'xmlns:{prefix}="{space}"' for prefix, space in SPACES.items())
_LINK: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
#: Word looks for its proofing tools by language and region; these are those of the hemisphere.
_REGIONS: Final = {"en": "en-US", "es": "es-MX", "fr": "fr-CA", "pt": "pt-BR"}


def tag(language: str) -> str:
    """A language as Word writes it, with a region where one is known."""
    return _REGIONS.get(language, language)


def run(text: str, properties: str = "") -> str:
    if not text:
        return ""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def field(code: str, shown: str) -> str:
    """A field with what it shows until Word works it out anew."""
    return f"{begun(code)}{run(shown)}{mark('end')}"


def begun(code: str) -> str:
    """A field up to what it shows."""
    instruction = f'<w:r><w:instrText xml:space="preserve"> {escape(code)} </w:instrText></w:r>'
    return mark("begin") + instruction + mark("separate")


def mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


class Words:
    """Writes inlines for one part of a file, which keeps the addresses that its links lead to."""

    def __init__(self, styles: Styles, part: Any, note: Callable[[Iterable[Inline]], str] | None = None) -> None:
        #: `note` puts inlines at the foot of the page and gives the mark for them; without it they stay in the text.
        self.styles, self.part, self.note = styles, part, note

    def paragraph(self, style: str, inlines: Iterable[Inline]) -> str:
        return self.styled(style, self.runs(inlines))

    def styled(self, style: str, runs: str) -> str:
        return f'<w:p><w:pPr><w:pStyle w:val="{self.styles.id(style)}"/></w:pPr>{runs}</w:p>'

    def runs(self, inlines: Iterable[Inline]) -> str:
        return "".join(self.inline(inline) for inline in inlines)

    def inline(self, inline: Inline) -> str:
        match inline:
            case Text(text):
                return run(text)
            case Emphasis(text):
                return run(text, self.character("Emphasis"))
            case Strong(text):
                return run(text, self.character("Strong"))
            case Placeholder(text):
                return run(f"[{text}]", self.character("Placeholder"))
            case Foreign(text, language):
                return run(text, f"<w:lang w:val={quoteattr(tag(language))}/>")
            case Link(text, address, language):
                relation = self.part.relate_to(address, _LINK, is_external=True)
                tagged = f"<w:lang w:val={quoteattr(tag(language))}/>" if language else ""
                words = run(text, self.character("Hyperlink") + tagged)
                return f'<w:hyperlink r:id="{relation}">{words}</w:hyperlink>'
            case LineBreak():
                return "<w:r><w:br/></w:r>"
            case Note(inlines):
                return self.note(inlines) if self.note else self.runs((Text(" "), *inlines))

    def character(self, style: str) -> str:
        return f'<w:rStyle w:val="{self.styles.id(style)}"/>'
