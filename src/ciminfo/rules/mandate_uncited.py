"""A reported activity names the mandate that it answers.

A mandated report shows what was done because somebody ordered it. An activity that cites nothing may well belong
there; then the paragraph it answers can be named. Nothing is asked while the report names no mandate under `answers`
and no mandate is recorded: write the mandate first.

Pass::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {mandate: a, symbol: AG/RES. 2019 (XXXIV-O/04), title: {en: Fighting the Crime}}
    ---
    {activity: b, kind: training, title: {en: T}, dates: 2005-04-14, mandates: [{cites: AG/RES. 2019 (XXXIV-O/04)}]}

Fail::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {mandate: a, symbol: AG/RES. 2019 (XXXIV-O/04), title: {en: Fighting the Crime}}
    ---
    {activity: b, kind: training, title: {en: T}, dates: 2005-04-14}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.mandate import Mandate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.dossier import Dossier

CODE = "CIM106"
SEVERITY = Severity.WARNING


def check(dossier: Dossier) -> Iterator[Finding]:
    answers, recorded = dossier.report.answers, dossier.corpus.of(Mandate)
    cited = next(map(str, (*answers, *(each.symbol for each in recorded.values()))), "")
    for activity in dossier.reported if cited else ():
        if not activity.mandates:
            yield Finding(
                activity.where("mandates"),
                f"{activity.name} is reported and names no mandate",
                f'add  mandates: [{{cites: "{cited}"}}]',
            )
