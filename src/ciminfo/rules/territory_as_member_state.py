"""Only a state that is a member is treated as a member state.

Territories belong to a state and have no seat; observers have a seat without a vote. What a place was is looked up
in the registry for the report's day, because it changes.

Pass::

    {country: BZ, status: [{is: member, dates: 1991/..}]}
    ---
    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {contribution: from-bz, report: 2004-2005, state: BZ}

Fail::

    {country: AN, status: [{is: territory, dates: ../2010-12-14}], belongs-to: NL}
    ---
    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {contribution: from-an, report: 2004-2005, state: AN}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.country import Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.dossier import Dossier

CODE = "CIM304"
SEVERITY = Severity.ERROR

#: A member that is suspended or excluded from taking part is a member state all the same.
_MEMBERS = {Status.MEMBER, Status.SUSPENDED, Status.EXCLUDED, Status.DISPUTED}


def check(dossier: Dossier) -> Iterator[Finding]:
    day = dossier.report.as_of
    for code, country in dossier.corpus.countries.items():
        if country.belongs_to and country.status_on(day) in _MEMBERS:
            yield Finding(
                country.where("status"),
                f"{code} belongs to {country.belongs_to} and is recorded as a member state on {day}",
                "write  status: [{is: territory, dates: …}]",
            )
    knows_members = any(country.status for country in dossier.corpus.countries.values())
    for contribution in dossier.contributions if knows_members else ():
        state = dossier.corpus.countries.get(contribution.state)
        if state and state.status_on(day) not in _MEMBERS:
            yield Finding(
                contribution.where("state"),
                f"{contribution.state} stands as a member state, but was {_article(state.status_on(day))} on {day}",
                "name the state it belongs to, or record it as an activity of another organisation",
            )


def _article(status: Status) -> str:
    words = {
        Status.NONE: "without a recorded status",
        Status.OBSERVER: "an observer",
        Status.TERRITORY: "a territory",
    }
    return words.get(status, status.value)
