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

from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.languages.reading import reading
from ciminfo.model.country import City, Country, Region
from ciminfo.model.organisation import Organisation, Person
from ciminfo.model.record import Term
from ciminfo.model.texts import passages, written_apart
from ciminfo.rules.shared.long_words import RARE, LongWords, long_words
from ciminfo.rules.shared.registered import registered_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ciminfo.model.corpus import Corpus
    from ciminfo.model.record import Record
    from ciminfo.model.texts import Passage
    from ciminfo.rules.shared.near_names import NearNames

CODE = "CIM504"
SEVERITY = Severity.NOTICE

_REGISTRY = (Organisation, Person, Region, City, Country, Term)


def check(corpus: Corpus) -> Iterator[Finding]:
    concordance, registered = corpus.concordance, _registered(corpus)
    proper = _proper(corpus)
    words = {
        code: LongWords(concordance.chunks(code), registered[code] | _kinds(code) | proper)
        for code in concordance.languages
    }
    known = _otherwise(corpus).union(*registered.values(), *(each.common | each.right for each in words.values()))
    known |= {word for code in words for word in reading(code).words("alike")}
    for own in words.values():
        slips = own.slips(known)
        for passage in concordance.passages(own.having(slips)):
            if not passage.is_quoted:
                yield from _findings(passage, own, slips, corpus.once(registered_names))


def _findings(passage: Passage, words: LongWords, slips: Mapping[str, str], names: NearNames) -> Iterator[Finding]:
    for word, written in long_words(passage.text).items():
        if word in slips and word not in _within_names(passage, names):
            meant, count = slips[word], words.count(slips[word])
            standing = f"stands in {count} texts" if count > RARE else "is registered"
            meant = meant.capitalize() if written[0].isupper() else meant
            yield Finding(
                passage.at(written),
                f"{written!r} is one slip away from {meant!r}, which {standing}",
                f"write {meant!r}, if that is meant",
            )


def _within_names(passage: Passage, names: NearNames) -> set[str]:
    """The long words of the registered names that a text has nearly."""
    return {word for written, _ in names.found(passage.text, passage.language) for word in long_words(written)}


def _registered(corpus: Corpus) -> Mapping[str, set[str]]:
    """The words that names of the registry have, by language."""
    texts: defaultdict[str, list[str]] = defaultdict(list)
    for record in _registry(corpus):
        for passage in passages(record, record):
            texts[passage.language].append(passage.text)
    return defaultdict(set, {code: set(long_words("\n".join(written))) for code, written in texts.items()})


def _registry(corpus: Corpus) -> Iterator[Record]:
    return chain.from_iterable(corpus.of(kind).values() for kind in _REGISTRY)


def _kinds(code: str) -> set[str]:
    """The words of a language for kinds of activities."""
    return {word for _, words in reading(code).kinds() for each in words for word in long_words(each)}


def _proper(corpus: Corpus) -> set[str]:
    """The names of persons, and of cities as activities have them, which texts of every language may have."""
    cities = (each.venue.city for each in corpus.activities.values() if each.venue)
    persons = (each.name_ for each in corpus.persons.values())
    return {word for name in (*cities, *persons) for word in long_words(name)}


def _otherwise(corpus: Corpus) -> set[str]:
    """What is called so too: other names in the registry, in no language, right or not, are not mended."""
    return set(long_words("\n".join(chain.from_iterable(map(written_apart, _registry(corpus))))))
