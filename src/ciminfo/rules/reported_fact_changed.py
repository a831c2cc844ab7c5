"""A fact that was submitted reads the same today.

`ciminfo freeze` keeps what a report said when it was sent. A later edit may be right; then the reader of the report
has to be told, in a corrigendum. What is added later, a text in another language or an outcome, is no edit.

Pass::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {activity: a, kind: training, title: {en: Training}, dates: 2005-04-14}

Fail::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {activity: a, kind: training, title: {en: Training}, dates: 2005-04-15}
    ---
    {frozen: submitted-2004-2005, report: 2004-2005, on: 2005-05-02, records: {a: {dates: 2005-04-14}}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.frozen import edits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.dossier import Dossier
    from ciminfo.model.record import Record

CODE = "CIM602"
SEVERITY = Severity.WARNING


def check(dossier: Dossier) -> Iterator[Finding]:
    frozen = dossier.corpus.frozen.get(dossier.report.id)
    if frozen is None:
        return
    found = edits(dossier, frozen)
    edited = {edit.record for edit in found}
    by_id: dict[str, Record] = {record.id: record for record in dossier.corpus if record.id in edited} if found else {}
    for edit in found:
        record = by_id.get(edit.record, dossier.report)
        if not edit.field:
            yield Finding(
                record.where(),
                f"{edit.record} was told in {dossier.report.id}, submitted on {frozen.on}, and no longer is",
                f"bring it back, or tell it in a corrigendum: ciminfo freeze {dossier.report.id} --corrigendum",
            )
            continue
        was = f"submitted on {frozen.on} as {_short(edit.was)!r}"
        now = f"and reads {_short(edit.now)!r} today" if edit.now else "and is gone"
        yield Finding(
            record.where(edit.field),
            f"{edit.field} of {edit.record} was {was} {now}",
            f"take the edit back, or tell it in a corrigendum: ciminfo freeze {dossier.report.id} --corrigendum",
        )


def _short(text: str, limit: int = 60) -> str:
    text = " ".join(text.split())
    return text if len(text) <= limit else f"{text[: limit - 1]}…"
