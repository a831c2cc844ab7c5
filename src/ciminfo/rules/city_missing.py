"""An event has a city, and not a country alone.

Meetings, seminars and workshops take place somewhere; "Mexico" is where they were about. A series in several
places has no venue of its own: its `events` say where each was held.

Pass::

    {activity: a, kind: workshop, title: {en: Workshop}, venue: {city: La Paz, country: BO}}

Fail::

    {activity: a, kind: workshop, title: {en: Workshop}, venue: {country: MX}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus

CODE = "CIM306"
SEVERITY = Severity.WARNING


def check(corpus: Corpus) -> Iterator[Finding]:
    for activity in corpus.activities.values():
        if activity.kind.is_event and activity.venue and not activity.venue.city:
            yield Finding(
                activity.where("venue.city"),
                f"the {activity.kind.value} has a country, {activity.venue.country}, and no city",
                "name the city, or accept it with what was searched in vain",
            )
