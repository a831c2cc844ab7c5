"""The page of one activity: its facts, its text, and everything that is recorded with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.document import Origin, Paragraph, Role, Text, plain
from ciminfo.document.fill import joined
from ciminfo.sections import words
from ciminfo.sections.entry import dateline, fact, facts
from ciminfo.sections.narrative import narrative
from ciminfo.site import addresses, links, structured
from ciminfo.site.identity import absolute
from ciminfo.site.page import Page
from ciminfo.site.pages import beside, history, papers
from ciminfo.site.pages.common import document
from ciminfo.site.site import standing
from ciminfo.site.told import told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.document import Block, Inline
    from ciminfo.languages import Language
    from ciminfo.model.activity import Activity
    from ciminfo.site.site import Site


def compose(site: Site, activity: Activity, language: Language) -> Page:
    address = addresses.activity(language.code, activity.id)
    blocks = (
        *_opening(site, activity, language),
        *beside.people(site, activity, language),
        *beside.events(site, activity, language),
        *beside.parts(site, activity, language),
        *papers.documents(activity, language),
        *beside.answers(site, activity, language),
        *history.told(site, activity, language),
        *beside.figures(site, activity, language),
        *papers.sources(site, activity, language),
    )
    line = plain(dateline(site.corpus, activity, activity.dates_as_of(site.day), language))
    data = structured.event(site.corpus, activity, language, absolute(site.base, address) if site.base else "")
    versions = site.versions(lambda code: addresses.activity(code, activity.id))
    page = document("site-activity", words.titled(activity, language), blocks, language)
    return Page(address, page, versions, "activities", line, data)


def _opening(site: Site, activity: Activity, language: Language) -> Iterator[Block]:
    """The line of kind, place and date, the text, then one fact a line."""
    line = dateline(site.corpus, activity, activity.dates_as_of(site.day), language)
    yield Paragraph(line, Role.DATELINE, Origin(activity.id, "dates"))
    lacks = activity.narrative is not None and not language.text(activity.narrative)
    yield from narrative(site.corpus, activity, None, language) if lacks else told(site.corpus, activity, language)
    state = language.term(f"site.states.{standing(activity, site.day)}")
    yield fact(language, language.term("site.activity.state"), (Text(state),), Origin(activity.id, "dates"))
    yield from facts(site.corpus, activity, language)
    yield from _belongings(site, activity, language)


def _belongings(site: Site, activity: Activity, language: Language) -> Iterator[Paragraph]:
    """Whom and what it concerns, the project it is part of, and the reports that tell of it."""
    countries = sorted(activity.places, key=lambda code: language.sort_key(words.country(site.corpus, code, language)))
    named: list[Inline] = [links.country(site, code, language) for code in countries]
    named += [words.named(site.corpus, id_, language) for id_ in activity.coverage.regions]
    themes = [words.named(site.corpus, id_, language) for id_ in activity.themes]
    project = site.corpus.activities.get(activity.part_of)
    reports = [
        links.report(each.report, language)
        for each in site.dossiers
        if (placed := each.placements.get(activity.id)) and placed.section
    ]
    for term, field, told_ in (
        ("concerns", "coverage", words.listed(named, language)),
        ("themes", "themes", words.listed(themes, language)),
        ("project", "part-of", (links.activity(project, language),) if project else ()),
        ("told", "reported-in", joined(reports, language.term("joint"))),
    ):
        if told_:
            yield fact(language, language.term(f"site.activity.{term}"), told_, Origin(activity.id, field))
