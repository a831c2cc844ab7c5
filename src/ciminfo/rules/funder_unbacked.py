"""A result names only those as funders who paid for the activities behind it.

A ministry that supports one project of three has not funded the work in three countries. Whoever a claim credits is
recorded as funder or sponsor of each activity it is credited for: of all that back the result, or of those named
under `of`. A ministry counts as its government, and who funds a project
funds its parts.

Pass::

    organisations: {usaid: {name: {en: USAID}, kind: government}}
    ---
    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {activity: a, kind: training, title: {en: A}, dates: 2004-09, organisations: [{organisation: usaid, role: funder}]}
    ---
    {activity: b, kind: training, title: {en: B}, dates: 2004-10}
    ---
    result: r
    report: 2004-2005
    claim: {en: "Two trainings, the first with support from USAID."}
    backed-by: [a, b]
    funders: [{organisation: usaid, of: [a]}]

Fail::

    organisations: {usaid: {name: {en: USAID}, kind: government}}
    ---
    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {activity: a, kind: training, title: {en: A}, dates: 2004-09, organisations: [{organisation: usaid, role: funder}]}
    ---
    {activity: b, kind: training, title: {en: B}, dates: 2004-10}
    ---
    result: r
    report: 2004-2005
    claim: {en: Two trainings with support from USAID.}
    backed-by: [a, b]
    funders: [{organisation: usaid}]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.activity_parts import Role
from ciminfo.rules.shared.counting import listed
from ciminfo.rules.shared.nesting import projects

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.activity import Activity
    from ciminfo.model.dossier import Dossier

CODE = "CIM406"
SEVERITY = Severity.WARNING

_PAYING: Final = {Role.FUNDER, Role.SPONSOR}


def check(dossier: Dossier) -> Iterator[Finding]:
    known = dossier.corpus.activities
    for result in dossier.results:
        for index, credit in enumerate(result.funders):
            credited = [known[id_] for id_ in credit.of or result.backed_by if id_ in known]
            unpaid = [each.id for each in credited if not _pays(dossier, credit.organisation, each)]
            if unpaid:
                yield Finding(
                    result.where(f"funders.{index}"),
                    f"{credit.organisation} is credited for {listed(unpaid)}, where no funding by it is recorded",
                    "name under `of` what it paid for, or record it there as funder or sponsor",
                )


def _pays(dossier: Dossier, organisation: str, activity: Activity) -> bool:
    """Whether the organisation, which may be the reporter, paid for an activity or for a project it is a part of."""
    whole = (activity, *projects(dossier.corpus, activity))
    payers = {each.organisation for one in whole for each in one.organisations if each.role in _PAYING}
    payers |= {dossier.report.reporter for one in whole if one.role in _PAYING}
    return any(dossier.corpus.are_one_body(payer, organisation) for payer in payers)
