"""The results as a figure shows them: where and what, which numbers each claims, and what it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ciminfo.figures import places
from ciminfo.model.activity_parts import Qualifier

if TYPE_CHECKING:
    from ciminfo.document import Foreign, Text
    from ciminfo.languages import Language
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.result import Count, Result, Unit

#: How a number that is not exact is marked on the sheet; the table says it in words.
_SIGNS: Final = {Qualifier.EXACTLY: "{number}", Qualifier.ABOUT: "≈ {number}", Qualifier.AT_LEAST: "≥ {number}"}


@dataclass(frozen=True, slots=True)
class Claim:
    """One result in few words, with its numbers and the ids of the activities behind it."""

    place: Text | Foreign
    kind: str
    counts: tuple[Count, ...]
    behind: tuple[str, ...]

    def signed(self, unit: Unit, language: Language) -> list[str]:
        """Its numbers of a unit: `60`, `≈ 75`."""
        return [_SIGNS[each.qualifier].format(number=language.number(each.value)) for each in self._of(unit)]

    def said(self, unit: Unit, language: Language) -> str:
        """Its numbers of a unit in words: `60; about 75`."""
        told = []
        for each in self._of(unit):
            number, is_exact = language.number(each.value), each.qualifier is Qualifier.EXACTLY
            told.append(number if is_exact else language.phrase(f"figures.{each.qualifier.value}", number=number))
        return language.term("joint").join(told)

    def _of(self, unit: Unit) -> list[Count]:
        return [each for each in self.counts if each.unit is unit]


def claims(dossier: Dossier, language: Language) -> tuple[Claim, ...]:
    """In the order of the chapter on results."""
    entry = dossier.entry("measurable-results")
    order = {id_: index for index, id_ in enumerate(entry.order if entry else ())}
    results = sorted(dossier.results, key=lambda each: (order.get(each.id, len(order)), each.id))
    return tuple(_claim(dossier, each, language) for each in results)


def _claim(dossier: Dossier, result: Result, language: Language) -> Claim:
    """The place is the only one of what is behind it, or several; the kind what it claims, or what is behind it."""
    activities = dossier.corpus.activities
    behind = [activities[id_] for id_ in result.backed_by if id_ in activities]
    found = {places.place(dossier, each) for each in behind}
    kinds = [result.kind] if result.kind else dict.fromkeys(each.kind for each in behind)
    return Claim(
        places.name(dossier.corpus, found.pop() if len(found) == 1 else places.SEVERAL, language),
        ", ".join(language.term(f"kinds.{kind.value}") for kind in kinds),
        result.counts,
        tuple(each.id for each in behind),
    )
