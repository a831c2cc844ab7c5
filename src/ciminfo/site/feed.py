"""The newest activities as an Atom feed (RFC 4287), with their text: for readers who want to be told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from ciminfo.document import Document, Foreign, Paragraph, Role, Text
from ciminfo.model.interval import Interval
from ciminfo.renderers.markup.blocks import Blocks
from ciminfo.sections import words
from ciminfo.sections.entry import dateline
from ciminfo.site import addresses
from ciminfo.site.days import midnight, updated
from ciminfo.site.facets import facets
from ciminfo.site.harmless import harmless, line
from ciminfo.site.identity import absolute, number
from ciminfo.site.told import told

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from lxml.etree import _Element

    from ciminfo.languages import Language
    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus

#: As many as a reader is told of; the activities page has them all.
_MOST: Final = 100
_ATOM: Final = "http://www.w3.org/2005/Atom"
#: The stubs of lxml know of no namespace without a prefix.
_NAMESPACES: Final[Any] = {None: _ATOM}
_LANGUAGE: Final = "{http://www.w3.org/XML/1998/namespace}lang"


def atom(corpus: Corpus, activities: Iterable[Activity], language: Language, base: str) -> bytes:
    """The feed in a language, as of the day that the corpus calls today.

    `base` is the address of the site, without which the links lead on from where the feed lies.
    """
    return _Feed(corpus, language, base).written(activities)


def publisher(corpus: Corpus, language: Language) -> Text | Foreign | None:
    """Whose site it is: the organisation that the workspace speaks for, else that of the latest report."""
    latest = max(corpus.reports.values(), key=lambda report: (report.as_of, report.id), default=None)
    name = corpus.reporter or (latest.reporter if latest else "")
    return words.named(corpus, name, language) if name else None


@dataclass(frozen=True, slots=True)
class _Feed:
    """What is the same for everything in one feed."""

    corpus: Corpus
    language: Language
    base: str

    def written(self, activities: Iterable[Activity]) -> bytes:
        from lxml import etree

        dated = [(updated(self.corpus, each, self.corpus.today, self.language), each) for each in activities]
        newest = sorted(dated, key=lambda item: (item[0], item[1].when.first, item[1].id), reverse=True)[:_MOST]
        root = etree.Element(f"{{{_ATOM}}}feed", {_LANGUAGE: self.language.code}, nsmap=_NAMESPACES)
        self.head(root, max((day for day, _ in newest), default=self.corpus.today))
        for day, activity in newest:
            self.entry(root, activity, day)
        etree.indent(root)
        return etree.tostring(root, encoding="UTF-8", xml_declaration=True) + b"\n"

    def head(self, root: _Element, day: date) -> None:
        code, today = self.language.code, Interval.parse(str(self.corpus.today))
        title = self.language.term("site.feed.title")
        name = publisher(self.corpus, self.language)
        _put(root, "title", Text(f"{title} – {name.text}" if name else title))
        _put(root, "subtitle", Text(self.language.phrase("site.feed.about", date=self.language.date(today))))
        _put(root, "id", number(self.base, addresses.feed(code)).urn)
        _put(root, "updated", midnight(day).isoformat())
        self.link(root, "self", addresses.feed(code), "application/atom+xml")
        self.link(root, "alternate", addresses.activities(code), "text/html")
        _put(_put(root, "author"), "name", name or Text(title))

    def entry(self, root: _Element, activity: Activity, day: date) -> None:
        address = addresses.activity(self.language.code, activity.id)
        entry = _put(root, "entry")
        _put(entry, "title", words.title(activity.title, self.language))
        _put(entry, "id", number(self.base, address).urn)
        _put(entry, "updated", midnight(day).isoformat())
        self.link(entry, "alternate", address, "text/html")
        self.categories(entry, activity)
        _put(entry, "content", self.content(activity), type="html")

    def categories(self, entry: _Element, activity: Activity) -> None:
        """What it is found by; a scheme with its term behind it is the address of all that is found so."""
        found = facets(self.corpus, activity, self.language)
        page = self.way(addresses.activities(self.language.code))
        for name in ("kind", "country", "theme"):
            for each in getattr(found, name):
                _put(entry, "category", term=line(each.value), scheme=f"{page}?{name}=", label=line(each.label))

    def content(self, activity: Activity) -> str:
        """When and where, and the text, as markup."""
        where = Paragraph(
            dateline(self.corpus, activity, activity.dates_as_of(self.corpus.today), self.language), Role.DATELINE
        )
        blocks = (where, *told(self.corpus, activity, self.language))
        return str(Blocks(Document("activity", self.language.code, "", blocks), paged=False).body())

    def link(self, parent: _Element, relation: str, page: str, type_: str) -> None:
        _put(parent, "link", rel=relation, type=type_, hreflang=self.language.code, href=self.way(page))

    def way(self, page: str) -> str:
        return absolute(self.base, page if self.base else addresses.between(addresses.feed(self.language.code), page))


def _put(parent: _Element, name: str, said: Text | Foreign | str = "", **attributes: str) -> _Element:
    """Put an element into another one; words in another language than the feed's are tagged."""
    from lxml import etree

    if isinstance(said, Foreign):
        attributes |= {_LANGUAGE: said.language}
    element = etree.SubElement(parent, f"{{{_ATOM}}}{name}", attributes)
    text = harmless(said) if isinstance(said, str) else line(said.text)
    element.text = text or None
    return element
