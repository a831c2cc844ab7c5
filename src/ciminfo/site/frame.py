"""What stands around every page: head, navigation, language switch and foot, from the template of the site."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Any, Final

from markupsafe import Markup

from ciminfo import languages
from ciminfo.document import Foreign, Paragraph, Role
from ciminfo.renderers.form import Form
from ciminfo.site import addresses, structured
from ciminfo.site.feed import publisher
from ciminfo.site.identity import absolute
from ciminfo.site.markup import PageBlocks
from ciminfo.site.pages.common import day

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ciminfo.languages import Language
    from ciminfo.renderers import Look
    from ciminfo.site.page import Page
    from ciminfo.site.site import Site

#: The parts of the site in the order of the navigation, each with where it begins.
_PARTS: Final[dict[str, Callable[[str], str]]] = {
    "activities": addresses.activities,
    "countries": addresses.countries,
    "mandates": addresses.mandates,
    "promises": addresses.promises,
    "reports": addresses.reports,
}
#: What leads out of the site.
_OUTSIDE: Final = ("https://", "http://")


class Frame:
    """The frame of all pages of one site."""

    def __init__(self, site: Site, look: Look) -> None:
        self.site = site
        self.form = Form(look, "site/page.html.j2")

    def framed(self, page: Page) -> bytes:
        return self.form.filled(self.values(page)).encode()

    def values(self, page: Page) -> dict[str, Any]:
        """Everything that the template can put into a page; addresses are ways from it."""
        way, language = self.way(page), languages.language(page.document.language)
        opening = sum(1 for _ in takewhile(lambda block: isinstance(block, Paragraph), page.document.blocks))
        blocks = PageBlocks(page.document, way)
        body = [blocks.blocks(part) for part in (page.document.blocks[:opening], page.document.blocks[opening:])]
        return {
            "page": page,
            "language": language.code,
            "direction": language.locale.text_direction,
            "word": lambda term: language.term(f"site.page.{term}"),
            "term": language.term,
            "way": way,
            "issuer": publisher(self.site.corpus, language),
            "opening": body[0],
            "body": body[1] + (blocks.inlines.notes() if blocks.inlines.kept else ""),
            "parts": list(self.parts(page, language, way)),
            "versions": list(self.versions(page, way)),
            "place": self.place(page),
            "tagged": _tagged(page),
            "is_list": page.address == addresses.activities(language.code),
            "home": addresses.activities(language.code),
            "script": addresses.SCRIPT,
            "style": addresses.STYLE,
            "search": addresses.search(language.code),
            "feed": addresses.feed(language.code),
            "calendar": addresses.calendar(language.code),
            "data": Markup(structured.script(page.structured)) if page.structured else "",  # noqa: S704  it is escaped
            "as_of": language.phrase("report.as-of", date=day(self.site.day, language)) if self.site.dossiers else "",
        }

    def way(self, page: Page) -> Callable[[str], str]:
        """How an address inside the site is reached from a page: from the one for lost readers by its whole address."""

        def found(address: str) -> str:
            if address.startswith(_OUTSIDE):
                return address
            is_anywhere = page.address == addresses.LOST and self.site.base
            return absolute(self.site.base, address) if is_anywhere else addresses.between(page.address, address)

        return found

    def parts(self, page: Page, language: Language, way: Callable[[str], str]) -> Iterator[dict[str, str]]:
        """The navigation; `page` marks the entry of the page itself, `true` that of the part it belongs to."""
        for name, address in _PARTS.items() if page.part else ():
            target = address(language.code)
            current = "page" if target == page.address else "true" if name == page.part else ""
            yield {"label": language.term(f"site.parts.{name}"), "way": way(target), "current": current}

    def versions(self, page: Page, way: Callable[[str], str]) -> Iterator[dict[str, str]]:
        """The page in each language, by the language's own name."""
        for code, target in page.versions.items():
            current = "page" if target == page.address else ""
            name = languages.language(code).term("name")
            whole = absolute(self.site.base, target) if self.site.base else way(target)
            yield {"code": code, "name": name, "way": way(target), "whole": whole, "current": current}

    def place(self, page: Page) -> str:
        """The address of the page on the web; empty where nobody has said where the site lies."""
        return absolute(self.site.base, page.address) if self.site.base else ""


def _tagged(page: Page) -> str:
    """The language of the title, where it is another than that of the page."""
    titles = (each for each in page.document.blocks if isinstance(each, Paragraph) and each.role is Role.TITLE)
    first = next((each.inlines[0] for each in titles), None)
    return first.language if isinstance(first, Foreign) else ""
