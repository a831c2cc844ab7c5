"""Which texts there are in a language of which something is kept, and which of them are older than their originals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ciminfo.model.translations import wordings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from ciminfo.model.corpus import Corpus
    from ciminfo.model.translations import Wording


@dataclass(frozen=True, slots=True)
class Worded:
    """The texts of our own in one language."""

    #: Each as the id of its record and its field.
    there: AbstractSet[tuple[str, str]]
    outdated: tuple[Wording, ...]


def worded(corpus: Corpus) -> Mapping[str, Worded]:
    """The texts in each language of which something is kept; two rules ask for them."""
    return corpus.once(_worded)


def _worded(corpus: Corpus) -> Mapping[str, Worded]:
    return {language: _in(corpus, language) for language in corpus.text_states}


def _in(corpus: Corpus, language: str) -> Worded:
    there: set[tuple[str, str]] = set()
    outdated: list[Wording] = []
    for each in wordings(corpus, language):
        if each.text:
            there.add((each.record.id, each.field))
            if each.is_outdated:
                outdated.append(each)
    return Worded(there, tuple(outdated))
