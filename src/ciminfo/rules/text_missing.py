"""A text that a report prints is there in every language of the workspace.

Titles are not asked for: an official title exists in a language, or the original stands. Nothing else falls silently
into another language: what is missing shows as a gap in a draft, or, where it is a narrative, as sentences made from
the record's fields and marked as such; a final report refuses both.

Pass::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {activity: a, kind: training, title: {en: Training}, dates: 2005-04-14, narrative: {en: A training was held.}}

Fail::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {activity: a, kind: training, title: {en: Training}, dates: 2005-04-14, narrative: {es: Hubo un curso.}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.dossier import Dossier
    from ciminfo.model.record import Record, Texts

CODE = "CIM501"
SEVERITY = Severity.WARNING


def check(dossier: Dossier) -> Iterator[Finding]:
    for record, field, texts in _printed(dossier):
        missing = [code for code in dossier.corpus.languages if not texts or not texts.get(code)]
        if missing:
            place = f"{field}.{missing[0]}" if texts and len(missing) == 1 else field
            yield Finding(record.where(place), *_said(field, missing, is_there=bool(texts)))


def _said(field: str, missing: list[str], *, is_there: bool) -> tuple[str, str]:
    """What is the case and what to write, for all languages together."""
    words = ", ".join(f"{code}: …" for code in missing)
    if not is_there:
        return f"there is no {_called(field)}", f"add  {field}: {{{words}}}"
    message = f"the {_called(field)} has no text in {', '.join(missing)}"
    return message, f"add  {words}  there, written anew rather than copied"


def _printed(dossier: Dossier) -> Iterator[tuple[Record, str, Texts | None]]:
    report = dossier.report
    for index, entry in enumerate(report.outline):
        if entry.text:
            yield report, f"outline.{index}.text", entry.text
    for activity in dossier.reported:
        field = f"narrative-in.{report.id}" if report.id in activity.narrative_in else "narrative"
        if field != "narrative" or not dossier.state(activity).is_ahead:
            yield activity, field, activity.told(report.id)
    for result in dossier.results:
        yield result, "claim", result.claim
    for contribution in dossier.contributions:
        if contribution.answered and contribution.answered.summary:
            yield contribution, "answered.summary", contribution.answered.summary


def _called(field: str) -> str:
    """A field as a message names it."""
    first, _, rest = field.partition(".")
    match first:
        case "narrative-in":
            return f"narrative for {rest}"
        case "outline":
            return f"opening text of section {int(rest.partition('.')[0]) + 1}"
        case "answered":
            return "summary of the answer"
    return first
