"""The activities page: every activity, the newest first and under its year, with its first paragraph."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from ciminfo.document import Contents, Origin, Paragraph, Role, Section, Strong, Text
from ciminfo.document.fill import merged
from ciminfo.model.activity_parts import State
from ciminfo.sections.entry import dateline
from ciminfo.site import addresses, links
from ciminfo.site.page import Page
from ciminfo.site.pages.common import document, said
from ciminfo.site.site import begins, standing
from ciminfo.site.told import told

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ciminfo.document import Block
    from ciminfo.languages import Language
    from ciminfo.model.activity import Activity
    from ciminfo.site.site import Site


#: As many of the newest are told with their first paragraph; a longer list would be slow to load.
_TOLD: Final = 100


def compose(site: Site, language: Language) -> Page:
    title = language.term("site.parts.activities")
    intro = language.count("site.activities.intro", len(site.activities))
    if not site.activities:
        intro = language.term("site.activities.none")
    blocks = (said(intro, Role.SUBTITLE), *_years(site, language))
    versions = site.versions(addresses.activities)
    page = document("site-activities", title, blocks, language)
    return Page(addresses.activities(language.code), page, versions, "activities", intro)


def _years(site: Site, language: Language) -> Iterator[Block]:
    """The years as a list that leads to them, then each with its activities."""
    if not site.activities:
        return
    yield Contents(language.term("site.activities.years"), 1)
    for year, activities in groupby(site.activities, key=lambda each: _year(site, each)):
        title = year or language.capitalised(language.term("dates.unknown"))
        yield Section((Text(title),), 1, tuple(_entries(site, activities, language)), year_anchor(year))


def _year(site: Site, activity: Activity) -> str:
    begun = begins(activity, site.day)
    return str(begun.year) if begun else ""


def year_anchor(year: str) -> str:
    """The name of a year's section; no record has an id with a full stop."""
    return f"year.{year or 'unknown'}"


def _entries(site: Site, activities: Iterable[Activity], language: Language) -> Iterator[Section]:
    newest = {each.id for each in site.activities[:_TOLD]}
    for activity in activities:
        is_told = activity.narrative and activity.id in newest
        text = told(site.corpus, activity, language)[:1] if is_told else ()
        heading, origin = (links.activity(activity, language),), Origin(activity.id, "title")
        yield Section(heading, 2, (line(site, activity, language), *text), activity.id, origin)


def line(site: Site, activity: Activity, language: Language) -> Paragraph:
    """Kind, place and dates; and its state, unless it was held and is over."""
    facts = dateline(site.corpus, activity, activity.dates_as_of(site.day), language)
    state = standing(activity, site.day)
    if state not in {State.HELD.value, "recorded"}:
        facts = merged((*facts, Text(" · "), Strong(language.term(f"site.states.{state}"))))
    return Paragraph(facts, Role.DATELINE, Origin(activity.id, "dates"))
