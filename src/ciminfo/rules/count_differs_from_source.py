"""A recorded count is the number that its source prints, as exactly as the source says it.

A source that backs `participants` or `figures` and whose printed words hold a number holds this one. "Some 75" is
`count: 75, qualifier: about`: who drops the word claims to know what the source did not.

It is enough that one of the sources has the number; dates, and numbers of workshops, countries or days where people
are counted, are left aside.

Pass::

    sources: {page: {title: {en: Page}, kind: web-page}}
    ---
    activity: meeting
    kind: meeting
    title: {en: Meeting}
    participants: [{count: 75, qualifier: about}]
    sources: [{at: page L530, raw: "some 75", backs: [participants]}]

Fail::

    sources: {page: {title: {en: Page}, kind: web-page}}
    ---
    activity: meeting
    kind: meeting
    title: {en: Meeting}
    participants: [{count: 57}]
    sources: [{at: page L530, raw: "some 75", backs: [participants]}]
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.activity_parts import Qualifier
from ciminfo.rules.shared import numerals
from ciminfo.rules.shared.backing import backing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.record import SourceNote

CODE = "CIM412"
SEVERITY = Severity.WARNING
ALONE = True

#: So many numbers at most are added up.
_SUM = 6


@dataclass(frozen=True, slots=True)
class _Recorded:
    """A number as recorded, and its field."""

    field: str
    value: Decimal
    qualifier: Qualifier
    of_people: bool


def check(corpus: Corpus) -> Iterator[Finding]:
    for activity in corpus.activities.values():
        for recorded in _recorded(activity):
            notes = [note for _, note in backing(activity, recorded.field)]
            printed = [(note, found) for note in notes if (found := _printed(note.raw, recorded))]
            if printed and all(numerals.is_legible(note.raw) for note in notes):
                yield from _difference(activity, recorded, printed)


def _recorded(activity: Activity) -> Iterator[_Recorded]:
    for index, each in enumerate(activity.participants):
        if each.count is not None:
            yield _Recorded(f"participants.{index}.count", Decimal(each.count), each.qualifier, of_people=True)
    for index, figure in enumerate(activity.figures):
        yield _Recorded(f"figures.{index}.value", figure.value, figure.qualifier, of_people=False)


def _printed(raw: str, recorded: _Recorded) -> dict[Decimal, Qualifier]:
    """The numbers of a source that may be the one recorded, with their qualifiers."""
    found = numerals.printed(numerals.of_people(raw) if recorded.of_people else raw)
    fractions = {Decimal(each): Qualifier.EXACTLY for each in numerals.decimals(raw)}
    return {**_sums(found), **{Decimal(value): qualifier for value, qualifier in found.items()}, **fractions}


def _sums(found: dict[int, Qualifier]) -> dict[Decimal, Qualifier]:
    """What neighbouring exact numbers add up to: "22 women and 20 men" are 42."""
    exact = [value for value, qualifier in found.items() if qualifier is Qualifier.EXACTLY]
    runs = (
        exact[first:last] for first in range(len(exact)) for last in range(first + 2, min(first + _SUM, len(exact)) + 1)
    )
    return {Decimal(sum(run)): Qualifier.EXACTLY for run in runs}


def _difference(
    activity: Activity, recorded: _Recorded, printed: list[tuple[SourceNote, dict[Decimal, Qualifier]]]
) -> Iterator[Finding]:
    same = [(note, found[recorded.value]) for note, found in printed if recorded.value in found]
    if not same:
        note = printed[0][0]
        message = f"{recorded.value:,} is recorded, and the source has {note.raw!r} ({note.at})"
        yield Finding(activity.where(recorded.field), message, "copy the number that the source prints")
    elif recorded.qualifier is Qualifier.EXACTLY and all(how is not Qualifier.EXACTLY for _, how in same):
        note, how = same[0]
        message = f"{recorded.value:,} is recorded as exact, and the source has {note.raw!r} ({note.at})"
        yield Finding(activity.where(recorded.field), message, f"write  qualifier: {how.value}")
