"""The days on which something is known: taken from the records, so that two builds on two days are the same."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.languages import Language
    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus


def as_of(corpus: Corpus) -> date:
    """The latest day of which the records say that something was known on it; a day to come does not count.

    That is the as-of day of the latest report, unless something was announced or became known after it.
    """
    told = [report.as_of for report in corpus.reports.values()]
    for activity in corpus.activities.values():
        told += _told(activity)
    return max((day for day in told if day <= corpus.today), default=corpus.today)


def updated(corpus: Corpus, activity: Activity, day: date, language: Language) -> date:
    """When the latest was heard of an activity, of what was known on a day, or its text in the language was reviewed.

    Where nothing of it is dated, that is the day of the first report that tells it, else of the first there is.
    """
    taken_place = [each for each in (activity.when.first, activity.when.last) if date.min < each < date.max]
    heard = [each for each in (*_told(activity), *taken_place) if each <= day]
    heard += _reviewed(corpus, activity, language)
    if heard:
        return max(heard)
    reports = [corpus.reports[id_] for id_ in activity.reported_in if id_ in corpus.reports]
    return min((report.as_of for report in reports or corpus.reports.values()), default=day)


def _told(activity: Activity) -> list[date]:
    """The days on which it was announced, and on which something became of it."""
    became = [each.on.last for each in activity.outcomes if each.on.is_known and each.on.last < date.max]
    return [*(each.on for each in activity.announced), *became]


def _reviewed(corpus: Corpus, activity: Activity, language: Language) -> Iterator[date]:
    states = corpus.text_states.get(language.code)
    fields = states.get(activity.id) if states else None
    yield from (state.review.on for _, state in fields or () if state.review)


def midnight(day: date) -> datetime:
    """The beginning of a day, where a format wants a time: Greenwich, for no record says another."""
    return datetime.combine(day, time(), UTC)
