"""No activity of a country is counted both as held and as announced.

What is reported as held and what is announced for a time that may be the same may be two activities, or one that is
counted twice. Only events are compared, and no two of which each names another city.

Pass::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {activity: training, kind: training, title: {en: Training}, dates: 2005-04-14, coverage: {countries: [BZ]}}
    ---
    activity: follow-up
    kind: training
    title: {en: Follow-up}
    announced: [{on: 2005-04-30, dates: 2005-27, in: 2004-2005}]
    coverage: {countries: [BZ]}

Fail::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {activity: training, kind: training, title: {en: Training}, dates: 2005-04-14, coverage: {countries: [BZ]}}
    ---
    activity: follow-up
    kind: training
    title: {en: Follow-up}
    announced: [{on: 2005-04-30, dates: 2005-25, in: 2004-2005}]
    coverage: {countries: [BZ]}
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.activity_parts import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.interval import Interval

CODE = "CIM207"
SEVERITY = Severity.WARNING


def check(dossier: Dossier) -> Iterator[Finding]:
    held = _by_place(dossier, State.HELD)
    for place, plans in _by_place(dossier, State.PLANNED).items():
        latest_first = sorted(held.get(place, ()), key=lambda each: each.when.last, reverse=True)
        for planned in plans:
            window = dossier.dates(planned)
            for done in _meeting(latest_first, window):
                if not _in_two_cities(dossier.corpus, done, planned):
                    yield Finding(
                        planned.where(_field(dossier, planned)),
                        f"announced for {window}, but {done.id} was held in the same country on {done.when}",
                        "record them as one activity, or accept it with the reason why they are two",
                    )


def _by_place(dossier: Dossier, state: State) -> dict[str, list[Activity]]:
    """The events that a report tells in one state, by the one country each concerns."""
    found: dict[str, list[Activity]] = {}
    for activity in dossier.reported:
        if dossier.state(activity) is state and activity.kind.is_event and len(activity.places) == 1:
            found.setdefault(activity.places[0], []).append(activity)
    return found


def _meeting(latest_first: Iterable[Activity], window: Interval) -> Iterator[Activity]:
    """What was held in a window; most of it was over long before, and is not looked at."""
    not_over = takewhile(lambda each: each.when.last >= window.first, latest_first)
    return (each for each in not_over if each.when.possibly_meets(window))


def _in_two_cities(corpus: Corpus, one: Activity, other: Activity) -> bool:
    """Whether both name a city, and not the same."""
    cities = {corpus.city_key(each.venue) for each in (one, other) if each.venue and each.venue.city}
    return len(cities) > 1


def _field(dossier: Dossier, planned: Activity) -> str:
    """Where the plan says its dates: in what was announced by the as-of date, or in the record itself."""
    promised = planned.announcement(dossier.report.as_of)
    return f"announced.{planned.announced.index(promised)}.dates" if promised else "dates"
