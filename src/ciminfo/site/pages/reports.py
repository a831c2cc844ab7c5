"""The reports and the summaries of countries as documents to take home, as far as they have been made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo import languages
from ciminfo.document import Origin, Role, Section, Table, Text
from ciminfo.sections import words
from ciminfo.site import addresses, links
from ciminfo.site.downloads import COUNTRIES, PUBLISHED
from ciminfo.site.page import Page
from ciminfo.site.pages.common import chapter, document, said

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ciminfo.document import Block, Inline
    from ciminfo.languages import Language
    from ciminfo.model.report import Report
    from ciminfo.site.site import Site


def compose(site: Site, language: Language) -> Page:
    intro, title = language.term("site.reports.intro"), language.term("site.parts.reports")
    reports = (_report(site, each.report, language) for each in site.dossiers)
    blocks: tuple[Block, ...] = (said(intro, Role.SUBTITLE), *reports, *_countries(site, language))
    versions = site.versions(addresses.reports)
    page = document("site-reports", title, blocks, language)
    return Page(addresses.reports(language.code), page, versions, "reports", intro)


def _report(site: Site, report: Report, language: Language) -> Section:
    """A report with its documents in every language, or that there are none."""
    title = language.phrase("report.period", period=language.date(report.period))
    rows = [
        ((Text(language.term(f"site.reports.names.{name}")),), (Text(_called(code, language)),), found)
        for name in PUBLISHED
        for code in site.languages
        if (found := links.files(site, f"{report.id}/{name}.{code}", language))
    ]
    missing = said(language.term("site.reports.missing"))
    block: Block = _table("caption", "document", rows, language) if rows else missing
    return Section((Text(title),), 1, (block,), report.id, Origin(report.id, "period"))


def _countries(site: Site, language: Language) -> Iterator[Section]:
    """The summaries over all that is recorded, then those through one report, by the names of the countries."""
    named = {code: words.country(site.corpus, code, language) for code in site.corpus.countries}
    periods = ("", *(each.report.id for each in site.dossiers))
    rows = [
        ((links.country(site, code, language), Text(f" ({_extent(period, site, language)})")), *found)
        for code in sorted(named, key=lambda each: language.sort_key(named[each]))
        for period in periods
        if (found := _summary(site, code, period, language))
    ]
    table = _table("countries-caption", "country", rows, language)
    block = table if rows else said(language.term("site.reports.missing"))
    yield chapter("site.reports.countries", (block,), COUNTRIES, language)


def _summary(site: Site, code: str, period: str, language: Language) -> tuple[tuple[Inline, ...], ...]:
    """The language of a country's summary and its files: in the language of the page, else in the first there is."""
    name = "-".join(part for part in (code.lower(), period) if part)
    for spoken in sorted(site.languages, key=lambda each: each != language.code):
        if found := links.files(site, f"{COUNTRIES}/{name}.{spoken}", language):
            return (Text(_called(spoken, language)),), found
    return ()


def _extent(period: str, site: Site, language: Language) -> str:
    """What a summary tells of: all that is recorded, or one report."""
    if not period:
        return language.term("site.reports.whole")
    return str(language.date(site.corpus.reports[period].period))


def _called(code: str, language: Language) -> str:
    """What a language is called in this one."""
    return language.capitalised(language.named(languages.language(code).code))


def _table(caption: str, first: str, rows: Sequence[tuple[tuple[Inline, ...], ...]], language: Language) -> Table:
    return Table(
        language.term(f"site.reports.{caption}"),
        tuple(language.term(f"site.reports.{each}") for each in (first, "language", "files")),
        tuple(rows),
        language.term(f"site.reports.{caption.replace('caption', 'description')}"),
        (6, 3, 6),
    )
