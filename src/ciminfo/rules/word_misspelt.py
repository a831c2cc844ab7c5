"""A word is written as the other texts and the registry write it.

Found is a long word that nearly no text has and that is one slip of the hand away from a word that many have: a
letter left out or put in, or two exchanged, as in "Traning" and "Annoucements". Words that differ by a changed
letter, or at their end, are taken for two; so are pairs that are known ("funding", "founding"). A slip within the name
of an organisation or person is told as that of the name alone. What the sources print with a slip is kept in the `raw`
of a source; a text of ours spells it right.

Pass::

    {activity: a, kind: training, title: {en: Training Seminar in Belize City}}

Fail::

    {activity: a, kind: training, title: {en: Traning Seminar in Belize City}}
"""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cache
from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Finding, Severity
from ciminfo.languages.reading import reading, words_of
from ciminfo.model.country import City, Country, Region
from ciminfo.model.organisation import Organisation, Person
from ciminfo.model.record import Term
from ciminfo.model.texts import texts_of
from ciminfo.rules.shared.registered import registered_names
from ciminfo.rules.shared.spelling import Slip, slip, thinned

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from collections.abc import Set as AbstractSet

    from ciminfo.model.corpus import Corpus
    from ciminfo.model.texts import Passage
    from ciminfo.rules.shared.near_names import NearNames

CODE = "CIM504"
SEVERITY = Severity.NOTICE

#: What is longer is no word.
_LONGEST = 40

#: Shorter words have too many neighbours that are words themselves.
_LENGTH: Final = 7
#: In so many texts a slip may stand, and in so many times more the word that was meant.
_RARE: Final = 2
_TIMES: Final = 2
#: The letters at the end by which words are inflected.
_ENDING: Final = 2
_REGISTRY = (Organisation, Person, Region, City, Country, Term)


class _Words:
    """The long words of one language: in how many texts each stands, and which of them are right."""

    def __init__(self, passages: list[Passage], right: AbstractSet[str]) -> None:
        self.texts = Counter(word for each in passages for word in set(_long(each.text)))
        self.right = right
        self.common = {word for word, count in self.texts.items() if count > _RARE}
        self._near: defaultdict[str, list[str]] = defaultdict(list)
        for word in self.common | right:
            for each in thinned(word):
                self._near[each].append(word)

    def meant(self, word: str) -> str:
        """The common word that a rare one is a slip of; empty where there is none."""
        often = _TIMES * self.texts[word]
        near = {each for part in thinned(word) for each in self._near.get(part, ()) if _is_slip(word, each)}
        good = (each for each in near if each in self.right or self.texts[each] >= often)
        return max(good, key=lambda each: (self.texts[each], each), default="")


def check(corpus: Corpus) -> Iterator[Finding]:
    passages: defaultdict[str, list[Passage]] = defaultdict(list)
    for passage in corpus.passages:
        passages[passage.language].append(passage)
    proper = _proper(corpus)
    words = {code: _Words(found, _registered(code, found) | proper) for code, found in passages.items()}
    known = _otherwise(corpus).union(*(each.common | each.right for each in words.values()))
    known |= {word for code in words for word in reading(code).words("alike")}
    names = cache(lambda: registered_names(corpus))
    for code, found in passages.items():
        for passage in found:
            if not passage.is_quoted:
                yield from _findings(passage, words[code], known, names)


def _findings(
    passage: Passage, words: _Words, known: AbstractSet[str], names: Callable[[], NearNames]
) -> Iterator[Finding]:
    for word, written in _long(passage.text).items():
        if word not in known and (meant := words.meant(word)) and word not in _within_names(passage, names()):
            count = words.texts[meant]
            standing = f"stands in {count} texts" if count > _RARE else "is registered"
            meant = meant.capitalize() if written[0].isupper() else meant
            yield Finding(
                passage.at(written),
                f"{written!r} is one slip away from {meant!r}, which {standing}",
                f"write {meant!r}, if that is meant",
            )


def _within_names(passage: Passage, names: NearNames) -> set[str]:
    """The long words of the registered names that a text has nearly."""
    return {word for written, _ in names.found(passage.text, passage.language) for word in _long(written)}


def _registered(code: str, passages: list[Passage]) -> set[str]:
    """The words that names of the registry have in a language, and those for kinds of activities."""
    names = (each.text for each in passages if isinstance(each.record, _REGISTRY))
    kinds = (word for _, words in reading(code).kinds() for word in words)
    return {word for text in (*names, *kinds) for word in _long(text)}


def _proper(corpus: Corpus) -> set[str]:
    """The names of persons, and of cities as activities have them, which texts of every language may have."""
    cities = (each.venue.city for each in corpus.activities.values() if each.venue)
    persons = (each.name_ for each in corpus.persons.values())
    return {word for name in (*cities, *persons) for word in _long(name)}


def _otherwise(corpus: Corpus) -> set[str]:
    """What is called so too: other names in the registry, right or not, are not mended."""
    names = (text for kind in _REGISTRY for record in corpus.of(kind).values() for _, text in texts_of(record))
    return {word for name in names for word in _long(name)}


def _is_slip(word: str, meant: str) -> bool:
    """Whether a letter was left out, put in, or exchanged inside the word; other ends make other words."""
    is_inside = word[0] == meant[0] and word[-_ENDING:] == meant[-_ENDING:]
    return is_inside and slip(word, meant) in {Slip.LEFT_OUT, Slip.PUT_IN, Slip.EXCHANGED}


def _long(text: str) -> dict[str, str]:
    """The long words of a text in lower case, each as it is first written."""
    found: dict[str, str] = {}
    for match in words_of(text):
        written = match[0].removesuffix("'s").removesuffix("’s")
        if _LENGTH <= len(written) <= _LONGEST:
            found.setdefault(written.casefold(), written)
    return found
