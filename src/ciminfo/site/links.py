"""Links inside the site, by the addresses from its root; the frame turns them into ways from the page they stand on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.document import Foreign, Link, Text
from ciminfo.sections import words
from ciminfo.site import addresses

if TYPE_CHECKING:
    from ciminfo.document import Inline
    from ciminfo.languages import Language
    from ciminfo.model.activity import Activity
    from ciminfo.model.citation import Citation
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.mandate import Mandate
    from ciminfo.model.report import Report
    from ciminfo.site.site import Site

#: What an address on the web begins with; anything else in a record leads nowhere.
_WEB = ("http://", "https://")


def to(words: Inline, address: str) -> Inline:
    """Words that lead to an address, in the language that they are in."""
    if isinstance(words, Foreign):
        return Link(words.text, address, words.language)
    return Link(words.text, address) if isinstance(words, Text) else words


def outside(words: Inline, address: str) -> Inline:
    """Words that lead out of the site, where the record has an address of the web."""
    return to(words, address) if address.startswith(_WEB) else words


def activity(activity: Activity, language: Language) -> Inline:
    """The title of an activity, which leads to its page."""
    return to(words.titled(activity, language), addresses.activity(language.code, activity.id))


def country(site: Site, code: str, language: Language) -> Inline:
    """The name of a country, which leads to its page where it has one."""
    name = Text(words.country(site.corpus, code, language))
    return to(name, addresses.country(language.code, code)) if code in site.places else name


def mandate(corpus: Corpus, cited: Citation, language: Language) -> Inline:
    """A citation, which leads to its place in the ledger; to the resolution where the paragraph is not recorded."""
    name, known = language.citation(cited), corpus.mandate(cited)
    if known is None:
        return Text(name)
    number = cited.paragraph if cited.paragraph in known.paragraphs else ""
    return Link(name, f"{addresses.mandates(language.code)}#{anchor(known, number)}")


def anchor(mandate: Mandate, number: str = "") -> str:
    """The place of a resolution in the ledger, or of one of its paragraphs."""
    return f"{mandate.id}.{number}" if number else mandate.id


def report(report: Report, language: Language) -> Inline:
    """A report by its period, which leads to its documents."""
    period = language.phrase("report.period", period=language.date(report.period))
    return Link(period, f"{addresses.reports(language.code)}#{report.id}")


def files(site: Site, stem: str, language: Language) -> tuple[Inline, ...]:
    """`PDF (83 kB) · Word (41 kB)`: a document in its formats, as far as there are any."""
    found: list[Inline] = []
    for format_ in ("pdf", "docx", "html"):
        if size := site.documents.get(f"{stem}.{format_}"):
            label = language.phrase(
                "site.reports.file",
                format=language.term(f"site.reports.formats.{format_}"),
                size=language.number(max(1, round(size / 1000))),
            )
            found += [*([Text(" · ")] if found else []), Link(label, addresses.document(f"{stem}.{format_}"))]
    return tuple(found)
