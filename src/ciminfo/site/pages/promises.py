"""The promise ledger over all reports: what each announced, and what was known of it on the site's day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.document import LineBreak, Origin, Role, Section, Table, Text
from ciminfo.document.fill import merged
from ciminfo.model.promises import promises
from ciminfo.sections import words
from ciminfo.sections.follow_up import became
from ciminfo.site import addresses, links
from ciminfo.site.page import Page
from ciminfo.site.pages.common import day, document, said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.document import Block, Inline
    from ciminfo.languages import Language
    from ciminfo.model.promises import Promise
    from ciminfo.site.site import Site


def compose(site: Site, language: Language) -> Page:
    title = language.term("site.parts.promises")
    intro = language.term("site.promises.caption")
    if site.dossiers:
        intro = language.phrase("site.promises.intro", date=day(site.day, language))
    blocks: tuple[Block, ...] = (said(intro, Role.SUBTITLE), *_chapters(site, language))
    versions = site.versions(addresses.promises)
    page = document("site-promises", title, blocks, language)
    return Page(addresses.promises(language.code), page, versions, "promises", intro)


def _chapters(site: Site, language: Language) -> Iterator[Section]:
    """One for each report, the newest first, and one for what no report announced."""
    for dossier in site.dossiers:
        report = dossier.report
        title = language.phrase("report.period", period=language.date(report.period))
        found = promises(site.corpus, report.id)
        block = _table(site, found, language) if found else said(language.term("site.promises.none"))
        yield Section((Text(title),), 1, (block,), report.id, Origin(report.id, "period"))
    if elsewhere := promises(site.corpus, ""):
        table = _table(site, elsewhere, language)
        yield Section((Text(language.term("site.promises.elsewhere")),), 1, (table,), "elsewhere")


def _table(site: Site, found: tuple[Promise, ...], language: Language) -> Table:
    return Table(
        language.term("site.promises.caption"),
        tuple(language.term(f"follow-up.{each}") for each in ("announced", "activity", "became")),
        tuple(_row(site, each, language) for each in found),
        language.term("follow-up.description"),
        (3, 5, 5),
    )


def _row(site: Site, promise: Promise, language: Language) -> tuple[tuple[Inline, ...], ...]:
    """When it was to be; what it was then called, or is, and where; and what became of it."""
    plan = promise.activity.as_announced(promise.announcement)
    where = words.where(site.corpus, plan, language)
    title = links.to(words.titled(plan, language), addresses.activity(language.code, plan.id))
    return (
        (Text(language.capitalised(language.date(promise.announcement.dates))),),
        merged((title, LineBreak(), *where) if where else (title,)),
        became(promise, language, links.activity),
    )
