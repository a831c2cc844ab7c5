"""A result says truly how far something had come in the time that its report answers for.

What is said to have been initiated did not begin before that time, what is said to have been completed was not still
going on when the report was written, and what is said to have been continued did not all begin within it. A project
has begun with the first of its parts.

Only what the dates settle is said: an activity of "2004" may have begun on either side of the first of July.

Pass::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {activity: study, kind: research, title: {en: Study}, dates: 2003-05/2005-01}
    ---
    {result: r, report: 2004-2005, claim: {en: A study went on.}, stage: continued, backed-by: [study]}

Fail::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {activity: study, kind: research, title: {en: Study}, dates: 2003-05/2005-01}
    ---
    {result: r, report: 2004-2005, claim: {en: A study was initiated.}, stage: initiated, backed-by: [study]}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.activity_parts import State
from ciminfo.model.result import Stage
from ciminfo.rules.shared.counting import listed
from ciminfo.rules.shared.nesting import parts, projects

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.dossier import Dossier

CODE = "CIM405"
SEVERITY = Severity.WARNING


def check(dossier: Dossier) -> Iterator[Finding]:
    known = dossier.corpus.activities
    for result in dossier.results:
        behind = [known[id_] for id_ in result.backed_by if id_ in known]
        against = _AGAINST[result.stage](dossier, behind) if result.stage and behind else ""
        if against:
            yield Finding(
                result.where("stage"),
                f"{result.stage} is claimed, but {against}",
                "claim the stage that the dates bear out: initiated, continued, or completed",
            )


def _initiated(dossier: Dossier, behind: Sequence[Activity]) -> str:
    opening = dossier.corpus.window(dossier.report).first
    earlier = [found for each in behind if (found := _begun_before(dossier.corpus, each, opening))]
    return f"{listed(earlier)} began before {opening}" if earlier else ""


def _begun_before(corpus: Corpus, activity: Activity, day: date) -> str:
    """The activity, or the part of it, that certainly began before the day."""
    for each in (activity, *parts(corpus, activity)):
        if each.dates and each.dates.is_known and all(one.latest_start < day for one in each.dates.alternatives):
            of = "" if each is activity else f", a part of {activity.id},"
            return f"{each.id} ({each.dates}){of}"
    return ""


def _completed(dossier: Dossier, behind: Sequence[Activity]) -> str:
    open_ = [
        f"{each.id} ({dossier.dates(each)}) is {state.value}" for each in behind if (state := _open(dossier, each))
    ]
    return f"on {dossier.report.as_of} {listed(open_)}" if open_ else ""


def _open(dossier: Dossier, activity: Activity) -> State | None:
    """The state of what certainly was not over yet on the as-of date."""
    state, dates = dossier.state(activity), dossier.dates(activity)
    lasts = all(each.earliest_end > dossier.report.as_of for each in dates.alternatives)
    return state if state.is_ahead or (state is State.ONGOING and lasts) else None


def _continued(dossier: Dossier, behind: Sequence[Activity]) -> str:
    opening = dossier.corpus.window(dossier.report).first
    new = all(_begins_from(dossier.corpus, each, opening) for each in behind)
    ids = listed([f"{each.id} ({each.dates})" for each in behind])
    return f"{ids} began on or after {opening}" if new else ""


def _begins_from(corpus: Corpus, activity: Activity, day: date) -> bool:
    """Whether it, its parts, and the projects that it is a part of all certainly begin on the day or after it."""
    whole = (activity, *parts(corpus, activity), *projects(corpus, activity))
    return all(each.dates and each.dates.is_known and each.dates.first >= day for each in whole)


_AGAINST = {Stage.INITIATED: _initiated, Stage.COMPLETED: _completed, Stage.CONTINUED: _continued}
