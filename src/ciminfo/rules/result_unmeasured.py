"""A result among the measurable ones has a number, or says that it needs none.

The chapter is headed *measurable results*, and its reader looks for what was measured. Some results have no number,
such as a subject put on an agenda; that is then said, so that nobody takes it for a gap.

Pass::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}
    ---
    {result: r, report: 2004-2005, claim: {en: The issue was put on the agenda.}, qualitative: yes}

Fail::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}
    ---
    {result: r, report: 2004-2005, claim: {en: Seminars were held.}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.dossier import Dossier

CODE = "CIM403"
SEVERITY = Severity.WARNING


def check(dossier: Dossier) -> Iterator[Finding]:
    for result in dossier.results:
        if not result.counts and not result.qualitative:
            yield Finding(
                result.where("counts"),
                f"the result {result.id} has no number",
                "write  counts: [{value: 7, unit: places}], or  qualitative: yes",
            )
