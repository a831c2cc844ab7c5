"""What was announced of an activity and what became of it, in the order of the days on which it was known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.document import BulletList, Foreign, LineBreak, Origin, Strong, Text
from ciminfo.document.fill import fill, merged
from ciminfo.model.activity_parts import Turn
from ciminfo.sections import words
from ciminfo.site import links
from ciminfo.site.pages.common import chapter, day

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from ciminfo.document import Inline, Section
    from ciminfo.languages import Language
    from ciminfo.model.activity import Activity
    from ciminfo.model.activity_parts import Announcement, Outcome
    from ciminfo.site.site import Site


def told(site: Site, activity: Activity, language: Language) -> Iterator[Section]:
    """One line for each announcement and each outcome known on the site's day; nothing where there is none."""
    lines = sorted(_lines(site, activity, language), key=lambda each: each[0])
    if lines:
        items, origins = tuple(item for _, item, _ in lines), tuple(origin for *_, origin in lines)
        yield chapter("site.activity.history", (BulletList(items, origins),), "history", language)


def _lines(
    site: Site, activity: Activity, language: Language
) -> Iterator[tuple[tuple[date, date], tuple[Inline, ...], Origin]]:
    for index, announcement in enumerate(activity.announced):
        if announcement.on <= site.day:
            said = _announced(announcement, language)
            label = Strong(language.capitalised(day(announcement.on, language)))
            line = fill(language.term("facts"), label=label, fact=said)
            more = _candidates(site, activity, index, language)
            yield (announcement.on, announcement.on), (*line, *more), Origin(activity.id, f"announced.{index}")
    for index, outcome in enumerate(activity.outcomes):
        if outcome.on.certainly_begun(site.day):
            label = Strong(language.capitalised(language.date(outcome.on)))
            line = fill(language.term("facts"), label=label, fact=_became(site, outcome, language))
            yield (outcome.on.first, outcome.on.last), line, Origin(activity.id, f"outcomes.{index}")


def _announced(announcement: Announcement, language: Language) -> tuple[Inline, ...]:
    dates = language.date(announcement.dates)
    if announcement.title is None:
        return (Text(language.phrase("site.activity.announced", dates=dates)),)
    title = words.title(announcement.title, language)
    quoted = title if isinstance(title, Foreign) else Text(language.phrase("quotation", text=title.text))
    return fill(language.term("site.activity.announced-as"), title=quoted, dates=dates)


def _became(site: Site, outcome: Outcome, language: Language) -> tuple[Inline, ...]:
    """What became of it, and why."""
    into = site.corpus.activities.get(outcome.into)
    if outcome.turned is Turn.MERGED and into:
        said = fill(language.term("site.activity.merged"), activity=links.activity(into, language))
    elif outcome.turned is Turn.POSTPONED and outcome.to:
        said = (Text(language.phrase("site.activity.postponed-to", dates=language.date(outcome.to))),)
    else:
        said = (Text(language.term(f"became.{outcome.turned.value}")),)
    return merged((*said, Text(". "), *words.own(outcome.why, language))) if outcome.why else said


def _candidates(site: Site, activity: Activity, index: int, language: Language) -> Iterator[Inline]:
    """The activities that may be what became of it, where nothing settles which."""
    promise = site.promised.get((activity.id, index))
    if promise and promise.candidates and not promise.became.is_settled:
        yield from (LineBreak(), Text(language.term("follow-up.may-be")))
        for candidate in promise.candidates:
            when = language.date(candidate.when)
            yield from (LineBreak(), links.activity(candidate, language), Text(f" ({when})"))
