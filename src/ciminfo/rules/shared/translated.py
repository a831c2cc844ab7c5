"""Texts beside their originals, and how a difference between the two is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Finding
from ciminfo.model.activity import Activity
from ciminfo.model.contribution import Contribution
from ciminfo.model.mandate import Mandate
from ciminfo.model.report import Report
from ciminfo.model.result import Result

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from collections.abc import Set as AbstractSet

    from ciminfo.model.corpus import Corpus
    from ciminfo.model.texts import Passage

#: The records whose texts are written for reports; a registry's names are another matter.
_WRITTEN: Final = (Activity, Result, Contribution, Report, Mandate)
#: As many words as a message quotes of each side.
_QUOTED: Final = 4


@dataclass(frozen=True, slots=True)
class Translation:
    """One text of a record in one language, beside the one that was written first."""

    original: Passage
    other: Passage
    #: Which of the passages of the corpus the two are.
    numbers: tuple[int, int]

    def differing(self, missing: Iterable[str], added: Iterable[str], hint: str) -> Iterator[Finding]:
        """The finding that some words of the original have no counterpart here, or some here none in the original."""
        lost, new = tuple(dict.fromkeys(missing)), tuple(dict.fromkeys(added))
        if not lost and not new:
            return
        place = self.other.at(new[0]) if new else self.other.place
        source = f"the original ({self.original.language})"
        here = f"the text in {self.other.language}"
        if lost and new:
            message = f"{source} has {_quoted(lost)}, {here} has {_quoted(new)}"
        elif lost:
            message = f"{source} has {_quoted(lost)}, {here} does not"
        else:
            message = f"{here} has {_quoted(new)}, {source} does not"
        yield Finding(place, message, hint)


def translations(corpus: Corpus) -> tuple[Translation, ...]:
    """Every text that a report prints beside its original; what is quoted from a resolution is nobody's to mend."""
    return corpus.once(_translations)


def translations_of(corpus: Corpus, passages: AbstractSet[int]) -> Iterator[Translation]:
    """Those of which the original or the translation is one of some passages, told by number."""
    return (each for each in translations(corpus) if not passages.isdisjoint(each.numbers))


def _translations(corpus: Corpus) -> tuple[Translation, ...]:
    found: list[Translation] = []
    first, original, is_ours = 0, None, False
    for number, each in enumerate(corpus.passages):
        if original is None or each.record is not original.record or each.field != original.field:
            first, original, is_ours = number, each, _is_ours(each)
        elif is_ours:
            found.append(Translation(original, each, (first, number)))
    return tuple(found)


def _is_ours(passage: Passage) -> bool:
    is_official = isinstance(passage.record, Mandate) and passage.is_title
    return isinstance(passage.record, _WRITTEN) and not (passage.is_quoted or is_official)


def _quoted(words: tuple[str, ...]) -> str:
    more = len(words) - _QUOTED
    return ", ".join(map(repr, words[:_QUOTED])) + (f" and {more} more" if more > 0 else "")
