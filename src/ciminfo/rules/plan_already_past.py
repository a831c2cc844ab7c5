"""What a report announces begins after its as-of date.

What began before is an activity, or a plan that was not kept; either way its outcome is to be recorded.

Pass::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    activity: seminar
    kind: seminar
    title: {en: Seminar}
    announced: [{on: 2005-04-30, dates: 2005-05-14/2005-05-15, in: 2004-2005}]

Fail::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    activity: seminar
    kind: seminar
    title: {en: Seminar}
    announced: [{on: 2005-04-30, dates: 2005-04-14/2005-04-15, in: 2004-2005}]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.promises import announcements

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.dossier import Dossier

CODE = "CIM204"
SEVERITY = Severity.WARNING


def check(dossier: Dossier) -> Iterator[Finding]:
    report = dossier.report
    for activity, index, announcement in dossier.corpus.once(announcements).get(report.id, ()):
        if announcement.in_ == report.id and announcement.dates.certainly_before(report.as_of):
            yield Finding(
                activity.where(f"announced.{index}.dates"),
                f"announced for {announcement.dates} in a report that speaks as of {report.as_of}",
                "record it as held under `dates`, or mend the date it was announced for",
            )
