"""What a mandate's paragraph asks for is answered in the report.

The paragraphs that order a report name *elements*: what it must contain. Each element says which kind of evidence
can answer it: an activity, an organ's contribution, a member state's contribution, the report itself. A tag alone
proves nothing: an activity does not answer for information that member states were to provide. Where nothing answers,
the report can say what became of the element, and why, under `dispositions`.

Pass::

    mandate: a
    symbol: AG/RES. 2019 (XXXIV-O/04)
    title: {en: Fighting the Crime}
    paragraphs: {"9": {elements: {developments: {asks: {en: developments}, answered-by: [activity]}}}}
    ---
    report: 2004-2005
    period: 2004-07/2005-04
    as-of: 2005-04-30
    answers: ["AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"]
    ---
    activity: b
    kind: training
    title: {en: Training}
    dates: 2005-04-14
    mandates: [{cites: "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9", elements: [developments]}]

Fail::

    mandate: a
    symbol: AG/RES. 2019 (XXXIV-O/04)
    title: {en: Fighting the Crime}
    paragraphs: {"9": {elements: {states: {asks: {en: information by states}, answered-by: [state-contribution]}}}}
    ---
    report: 2004-2005
    period: 2004-07/2005-04
    as-of: 2005-04-30
    answers: ["AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"]
    ---
    activity: b
    kind: training
    title: {en: Training}
    dates: 2005-04-14
    mandates: [{cites: "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9", elements: [states]}]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.coverage import Standing, coverage
from ciminfo.model.mandate import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.dossier import Dossier

CODE = "CIM105"
SEVERITY = Severity.WARNING

#: The kind of record that each evidence is; where one of that kind cannot be read, it may hold the answer.
_RECORDED_AS = {
    Evidence.ACTIVITY: "activity",
    Evidence.ORGAN_CONTRIBUTION: "contribution",
    Evidence.STATE_CONTRIBUTION: "contribution",
    Evidence.REPORT: "report",
}


def check(dossier: Dossier) -> Iterator[Finding]:
    unread = {kind for kind in Evidence if _RECORDED_AS[kind] in dossier.corpus.broken_kinds}
    for covered in coverage(dossier):
        answers = enumerate(dossier.report.answers)
        index = next((index for index, each in answers if each.is_same(covered.cited)), None)
        for answered in covered.elements if index is not None else ():
            settled = answered.standing is Standing.ANSWERED or answered.disposed or covered.disposed
            if not settled and not unread & set(answered.element.answered_by):
                wanted = " or ".join(kind.value.replace("-", " ") for kind in answered.element.answered_by)
                asks = answered.element.asks.original
                yield Finding(
                    dossier.report.where(f"answers.{index}.{answered.name}"),
                    f"nothing answers {covered.mandate.symbol}, paragraph {covered.number}: {asks}",
                    f"it is answered by: {wanted}; or say why nothing does, under `dispositions`",
                )
