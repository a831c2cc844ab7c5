"""A record says where its facts were found.

Every claim has its evidence: a source, the place in it, and what it backs.

Pass::

    {source: report-2004-2005, title: {en: Report}, kind: report}
    ---
    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}
    ---
    {activity: a, kind: training, title: {en: T}, dates: 2005-04-14, sources: [{at: report-2004-2005 L41}]}

Fail::

    {source: report-2004-2005, title: {en: Report}, kind: report}
    ---
    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}
    ---
    {activity: a, kind: training, title: {en: T}, dates: 2005-04-14}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.contribution import Contribution
from ciminfo.model.result import Result

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.dossier import Dossier
    from ciminfo.model.record import Record

CODE = "CIM601"
SEVERITY = Severity.WARNING


def check(dossier: Dossier) -> Iterator[Finding]:
    for record in (*dossier.reported, *dossier.results, *dossier.contributions):
        if not record.sources:
            yield Finding(
                record.where("sources"),
                f"{record.name} names no source",
                f'write  sources: [{{at: SOURCE PLACE, raw: "as printed", backs: [{_telling(record)}]}}]',
            )


def _telling(record: Record) -> str:
    """The field of a record that most needs a source."""
    if isinstance(record, Contribution):
        return "answered" if record.answered else "asked"
    return "claim" if isinstance(record, Result) else "dates"
