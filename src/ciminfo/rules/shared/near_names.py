"""Names that a text has nearly: all words of the name but one, and that one but for a slip of the hand."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Final, TypeAlias

from ciminfo.languages.reading import words_of, written_words
from ciminfo.rules.shared.spelling import slip
from ciminfo.rules.shared.vocabulary import SMALL, Vocabulary, bare_word, slips_of

if TYPE_CHECKING:
    import re
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from collections.abc import Set as AbstractSet

    from ciminfo.model.concordance import Concordance
    from ciminfo.model.texts import Passage

#: Words in a row, without case and accents.
Words: TypeAlias = tuple[str, ...]
#: What makes many of one: `Governments`, `Bureaux`.
_PLURALS: Final = ("s", "x")
#: A name of fewer words has nothing beside the slip to be known by.
_TWO: Final = 2


@dataclass(frozen=True, slots=True)
class Form:
    """One way in which a name is registered, and the official name it stands for."""

    text: str
    record: str
    name: str
    #: The languages whose texts use it; empty where all do.
    languages: Collection[str] = ()
    is_person: bool = False

    @property
    def words(self) -> Words:
        return tuple(each[0] for each in words_of(self.text))

    @property
    def bare(self) -> Words:
        return tuple(map(bare_word, self.words))

    def is_said_in(self, language: str) -> bool:
        return not self.languages or language in self.languages

    def is_meant_by(self, written: str, place: int) -> bool:
        """Whether a word was meant to be the one there: no inflection of it, and with a capital where that has one."""
        words = self.words
        bare, meant = bare_word(written), bare_word(words[place])
        if words[place][0].isupper() and not written[0].isupper():
            return False
        if any(bare + ending == meant or bare == meant + ending for ending in _PLURALS):
            return not self.is_person and any(len(word) <= SMALL for word in words[:place])
        if not self.is_person and _without_gender(bare) == _without_gender(meant):
            return False
        return f"{bare}'s" == meant or slip(bare, meant) is not None


class NearNames:
    """The names of two words or more that texts may use, found by all their words, or by all but one."""

    def __init__(self) -> None:
        self._whole: dict[Words, list[Form]] = {}
        #: The names without one of their words.
        self._blanked: dict[Words, list[Form]] = {}
        #: The names that have a word, and where.
        self._standing: defaultdict[str, list[tuple[Words, int]]] = defaultdict(list)
        #: How many words the names have that begin with a word, or go on with two after their first.
        self._begun: dict[str, set[int]] = {}
        self._gone_on: dict[Words, set[int]] = {}
        self._seconds: set[str] = set()

    def add(self, form: Form) -> None:
        bare = form.bare
        if len(bare) < _TWO:
            return
        self._whole.setdefault(bare, []).append(form)
        self._begun.setdefault(bare[0], set()).add(len(bare))
        self._gone_on.setdefault(bare[1:3], set()).add(len(bare))
        self._seconds.add(bare[1])
        for place in range(len(bare)):
            self._blanked.setdefault(_without(bare, place), []).append(form)
            self._standing[bare[place]].append((bare, place))

    def likely(self, concordance: Concordance) -> Iterator[Passage]:
        """The texts that can have a name nearly: a person's in other signs, or a slip of one word where a name has it.

        To look for names in every text would take longer than all other rules together; few texts are left.
        """
        vocabularies = {code: Vocabulary(concordance.words(code)) for code in concordance.languages}
        slips = slips_of(set().union(*vocabularies.values()), self._standing)
        persons = {words: forms for words, forms in self._whole.items() if forms[0].is_person}
        found: set[int] = set()
        for code, vocabulary in vocabularies.items():
            near: defaultdict[int, list[Words]] = defaultdict(list)
            for run in self._misspelt(code, slips, set(vocabulary)):
                for number in vocabulary.having(run):
                    near[number].append(run)
            found.update(number for number, text in concordance.texts(near) if _has(text, near[number]))
            for words, forms in persons.items():
                texts = concordance.texts(vocabulary.having(words))
                found.update(number for number, text in texts if vocabulary.stand_in(_otherwise(text, forms), words))
        return concordance.passages(found)

    def _misspelt(self, language: str, slips: Mapping[str, Iterable[str]], words: AbstractSet[str]) -> Iterator[Words]:
        """The names that texts in a language use, with a word that they have and that may be a slip in each place."""
        said = {words for words, forms in self._whole.items() if any(form.is_said_in(language) for form in forms)}
        for word in words & slips.keys():
            for name, place in chain.from_iterable(map(self._standing.__getitem__, slips[word])):
                if name in said:
                    yield (*name[:place], word, *name[place + 1 :])

    def found(self, text: str, language: str) -> Iterator[tuple[str, Form]]:
        """Every run of words that is nearly a name, with the name; within a whole name nothing is looked for."""
        words = words_of(text)
        bare = tuple(bare_word(each[0]) for each in words)
        passed = 0
        for start, end in self._runs(bare):
            if passed < end <= len(bare):
                run = bare[start:end]
                written = " ".join(text[words[start].start() : words[end - 1].end()].split())
                is_whole = run in self._whole
                form = self._spelt(written, run) if is_whole else self._near(words[start:end], run, language)
                if form:
                    yield written, form
                passed = end if form or is_whole else passed

    def _runs(self, bare: Words) -> Iterator[tuple[int, int]]:
        """Where a name may begin and end, by its first word or the two after it; the longest first."""
        none: frozenset[int] = frozenset()
        begun = {at for at, word in enumerate(bare) if word in self._begun}
        begun |= {at - 1 for at, word in enumerate(bare) if word in self._seconds and at}
        for start in sorted(begun):
            lengths = self._begun.get(bare[start], none) | self._lengths_after(bare[start + 1 : start + 3])
            for length in sorted(lengths, reverse=True):
                yield start, start + length

    def _lengths_after(self, words: Words) -> set[int]:
        return self._gone_on.get(words, set()) | self._gone_on.get(words[:1], set())

    def _spelt(self, written: str, run: Words) -> Form | None:
        """A person's name that is the one written but for accents or hyphens, and for nothing else."""
        forms = self._whole[run]
        known = written.isupper() or written.casefold() in {form.text.casefold() for form in forms}
        return forms[0] if forms[0].is_person and not known else None

    def _near(self, words: list[re.Match[str]], run: Words, language: str) -> Form | None:
        """The name that the words are but for one slip in one of them."""
        for place, word in enumerate(run):
            for form in self._blanked.get(_without(run, place), ()) if len(word) > SMALL else ():
                if form.is_said_in(language) and form.is_meant_by(words[place][0], place):
                    return form
        return None


def _without_gender(word: str) -> tuple[str, bool]:
    """A word without the vowels that tell a man's office from a woman's, and whether it ends in an s."""
    return word.removesuffix("s").rstrip("aeo"), word.endswith("s")


def _without(words: Words, place: int) -> Words:
    return (*words[:place], "", *words[place + 1 :])


def _has(text: str, runs: Iterable[Words]) -> bool:
    """Whether a text has one of these runs of words; a genitive is none here."""
    words = f" {' '.join(map(bare_word, written_words(text)))} ".replace("'s ", " ")
    return any(f" {' '.join(run)} ".replace("'s ", " ") in words for run in runs)


def _otherwise(text: str, forms: Iterable[Form]) -> str:
    """A text without the names that are written in it as they are registered."""
    rest = " ".join(text.split())
    for form in forms:
        rest = rest.replace(form.text, "\0")
    return rest
