"""One country has an activity both reported as held and announced for a time that may be the same.

It may be two activities; it may be one that is counted twice.

Pass::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}
    ---
    activity: belize-training
    kind: training
    title: {en: Training}
    dates: 2005-04-14/2005-04-15
    venue: {city: Belize City, country: BZ}
    ---
    activity: belize-follow-up
    kind: training
    title: {en: Follow-up}
    announced: [{on: 2005-04-27, dates: 2005-23, in: 2004-2005}]
    coverage: {countries: [BZ]}

Fail::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}
    ---
    activity: belize-training
    kind: training
    title: {en: Training}
    dates: 2005-04-14/2005-04-15
    venue: {city: Belize City, country: BZ}
    ---
    activity: belize-seminar
    kind: seminar
    title: {en: Seminar}
    announced: [{on: 2005-04-27, dates: 2005-21, in: 2004-2005}]
    coverage: {countries: [BZ]}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.activity_parts import State

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.activity import Activity
    from ciminfo.model.dossier import Dossier

CODE = "CIM207"
SEVERITY = Severity.WARNING


def check(dossier: Dossier) -> Iterator[Finding]:
    held: dict[str, list[Activity]] = {}
    for activity in dossier.reported:
        if activity.kind.is_event and len(activity.places) == 1 and dossier.state(activity) is State.HELD:
            held.setdefault(activity.places[0], []).append(activity)
    for planned in dossier.reported:
        if len(planned.places) != 1 or dossier.state(planned) is not State.PLANNED:
            continue
        window = dossier.dates(planned)
        for done in held.get(planned.places[0], ()):
            if done.when.possibly_meets(window):
                index = len(planned.announced) - 1
                yield Finding(
                    planned.where(f"announced.{index}.dates"),
                    f"announced for {window}, but {done.id} was held in the same country on {done.when}",
                    "record them as one activity, or accept it with the reason why they are two",
                )
