"""Which translations may lack a person or a country of their original: all others need not be read for names."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ciminfo.rules.shared.called import STEM
from ciminfo.rules.shared.register import CALLED_OTHERWISE
from ciminfo.rules.shared.translated import translations
from ciminfo.rules.shared.whereabouts import Whereabouts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from ciminfo.model.corpus import Corpus
    from ciminfo.rules.shared.register import Register

#: The original and its translation, by their numbers.
Pair: TypeAlias = tuple[int, int]


def doubtful(corpus: Corpus, register: Register) -> AbstractSet[Pair]:
    """Those of which one text may have a name, and the other has no word that stands for it."""
    beside: dict[int, list[Pair]] = {}
    for each in translations(corpus):
        for number in each.numbers:
            beside.setdefault(number, []).append(each.numbers)
    words = Whereabouts(corpus, STEM)
    found = {pair for number in words.unsure for pair in beside.get(number, ())}
    for named, told in _names(corpus, register, words):
        for number in named:
            found.update(pair for pair in beside.get(number, ()) if not told.issuperset(pair))
    return found


def _names(corpus: Corpus, register: Register, words: Whereabouts) -> Iterator[tuple[set[int], set[int]]]:
    """For each person and country the passages that may have a name of it, and those with a word that stands for it."""
    for id_, person in corpus.persons.items():
        yield words.of(person.all_names), words.of_words(register.surnames[id_])
    for code, known in register.countries.items():
        if code not in CALLED_OTHERWISE:
            yield words.of(known), words.of_stems(register.stems[code])
