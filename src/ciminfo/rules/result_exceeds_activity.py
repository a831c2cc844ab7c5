"""A result claims no more than the activities behind it are.

Contacts and draft proposals are no research yet, and what is only planned has not been done. A claim that says with
`kind` what was done needs an activity of that kind in each place that the activities behind it reach: research in
Japan does not make research of contacts with Europe.

A meeting, a seminar, a workshop and a training may stand for each other, and a project is also what its parts are.

Pass::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {activity: study, kind: research, title: {en: Study}, dates: 2004-09, coverage: {countries: [JP]}}
    ---
    {result: r, report: 2004-2005, claim: {en: Research in Japan.}, kind: research, backed-by: [study]}

Fail::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {activity: calls, kind: contacts, title: {en: Contacts}, dates: 2004-09, coverage: {countries: [JP]}}
    ---
    {result: r, report: 2004-2005, claim: {en: Research in Japan.}, kind: research, backed-by: [calls]}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.activity_parts import Kind
from ciminfo.rules.shared.counting import listed
from ciminfo.rules.shared.nesting import parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.result import Result

CODE = "CIM404"
SEVERITY = Severity.WARNING


def check(dossier: Dossier) -> Iterator[Finding]:
    known = dossier.corpus.activities
    for result in dossier.results:
        behind = [known[id_] for id_ in result.backed_by if id_ in known]
        if not behind or len(behind) < len(result.backed_by):
            continue
        if result.kind:
            yield from _of_another_kind(dossier.corpus, result, result.kind, behind)
        if not any(each.was_done(dossier.report.as_of) for each in behind):
            states = [f"{each.id} is {dossier.state(each).value}" for each in behind]
            yield Finding(
                result.where("backed-by"),
                f"something done is claimed, and on {dossier.report.as_of} {listed(states)}",
                "record what became of it under `outcomes`, or take the claim out of the report",
            )


def _of_another_kind(corpus: Corpus, result: Result, kind: Kind, behind: Sequence[Activity]) -> Iterator[Finding]:
    ours = [each for each in behind if _is_of(corpus, each, kind)]
    others = [each for each in behind if not _is_of(corpus, each, kind)]
    reached = {place for each in ours for place in _places(corpus, each)}
    beyond = {
        each.id: places
        for each in others
        if (places := [p for p in _places(corpus, each) if not _lies_in(corpus, p, reached)])
    }
    hint = f"name an activity of kind {kind.value}, or claim no more than was done"
    if not ours:
        found = listed([f"{each.id} is of kind {each.kind.value}" for each in others])
        yield Finding(result.where("kind"), f"{kind.value} is claimed, but {found}", hint)
    elif beyond:
        where = listed(sorted({place for places in beyond.values() for place in places}))
        found = listed([f"{each.kind.value} ({each.id})" for each in others if each.id in beyond])
        yield Finding(result.where("kind"), f"{kind.value} is claimed, but for {where} there is only {found}", hint)


def _is_of(corpus: Corpus, activity: Activity, kind: Kind) -> bool:
    """Whether it is of the kind, or nothing less; making contacts is the least that any activity does."""
    if kind is Kind.CONTACTS or activity.kind is kind or (activity.kind.is_event and kind.is_event):
        return True
    return any(part.kind is kind for part in parts(corpus, activity))


def _places(corpus: Corpus, activity: Activity) -> list[str]:
    """The codes of countries and the ids of regions that it reaches."""
    return [*sorted(corpus.countries_of(activity).union(activity.places)), *activity.coverage.regions]


def _lies_in(corpus: Corpus, place: str, reached: set[str]) -> bool:
    """Whether a country or region is reached, or lies in a region that is."""
    passed = set[str]()
    while place and place not in passed:
        if place in reached:
            return True
        passed.add(place)
        country, region = corpus.countries.get(place), corpus.regions.get(place)
        place = country.region if country else region.within if region else ""
    return False
