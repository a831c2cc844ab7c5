"""A mandate's paragraph asks for something, and nothing in the report answers it.

The paragraphs that order a report name *elements*: what it must contain. Each element says which kind of evidence
can answer it: an activity, an organ's contribution, a member state's contribution, the report itself. A tag alone
proves nothing: an activity does not answer for information that member states were to provide.

Pass::

    mandate: a
    symbol: AG/RES. 2019 (XXXIV-O/04)
    title: {en: Fighting the Crime}
    paragraphs: {"9": {elements: {developments: {asks: {en: developments}, answered-by: [activity]}}}}
    ---
    report: 2004-2005
    period: 2004-07/2005-04
    as-of: 2005-04-27
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
    as-of: 2005-04-27
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
from ciminfo.model.mandate import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.citation import Citation
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
    contributed = _contributed(dossier)
    for index, cited in enumerate(dossier.report.answers):
        mandate = dossier.corpus.mandate(cited)
        paragraph = mandate.paragraphs.get(cited.paragraph) if mandate else None
        if paragraph is None:
            continue
        unread = {kind for kind in Evidence if _RECORDED_AS[kind] in dossier.corpus.broken_kinds}
        told = _told_by_activities(dossier, cited)
        for name, element in paragraph.elements:
            evidence = contributed | ({Evidence.ACTIVITY} if name in told else set())
            if not (evidence | unread) & set(element.answered_by):
                wanted = " or ".join(kind.value.replace("-", " ") for kind in element.answered_by)
                yield Finding(
                    dossier.report.where(f"answers.{index}.{name}"),
                    f"nothing answers {cited.symbol}, paragraph {cited.paragraph}: {element.asks.original}",
                    f"it is answered by: {wanted}",
                )


def _contributed(dossier: Dossier) -> set[Evidence]:
    """The kinds of evidence that are there whatever the activities tell: the report itself, and what has come in."""
    answered = [each for each in dossier.contributions if each.answered]
    kinds = {Evidence.REPORT}
    kinds |= {Evidence.ORGAN_CONTRIBUTION} if any(each.organ for each in answered) else set()
    return kinds | ({Evidence.STATE_CONTRIBUTION} if any(each.state for each in answered) else set())


def _told_by_activities(dossier: Dossier, cited: Citation) -> set[str]:
    """The elements of a paragraph that some reported activity speaks to."""
    return {
        element
        for activity in dossier.reported
        for answer in activity.mandates
        if (answer.cites.symbol, answer.cites.paragraph) == (cited.symbol, cited.paragraph)
        for element in answer.elements
    }
