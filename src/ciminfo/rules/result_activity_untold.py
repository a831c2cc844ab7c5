"""What a result rests on is told in a section of its report.

Who reads a claim looks for the activity behind it among the pages before. An activity that backs a result is placed
in a section by its kind, dates and places; where the report's outline has no such section, the claim stands alone.

Pass::

    report: 2004-2005
    period: 2004-07/2005-04
    as-of: 2005-04-30
    outline: [{section: activities-by-country}, {section: measurable-results}]
    ---
    {activity: meeting, kind: meeting, title: {en: Meeting}, dates: 2005-03-14}
    ---
    {result: r, report: 2004-2005, claim: {en: A meeting was held.}, backed-by: [meeting]}

Fail::

    report: 2004-2005
    period: 2004-07/2005-04
    as-of: 2005-04-30
    outline: [{section: background}, {section: measurable-results}]
    ---
    {activity: meeting, kind: meeting, title: {en: Meeting}, dates: 2005-03-14}
    ---
    {result: r, report: 2004-2005, claim: {en: A meeting was held.}, backed-by: [meeting]}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.dossier import Dossier

CODE = "CIM408"
SEVERITY = Severity.WARNING


def check(dossier: Dossier) -> Iterator[Finding]:
    for result in dossier.results:
        for index, id_ in enumerate(result.backed_by):
            placed = dossier.placements.get(id_)
            if placed and not placed.section:
                why = placed.reason.rpartition(", but ")[2]
                yield Finding(
                    result.where(f"backed-by.{index}"),
                    f"{id_} backs a result and stands in no section of {dossier.report.id}: {why}",
                    "add the section to the outline, or place the activity in another under `placement`",
                )
