"""A city is written in one way.

"Port-Au-Prince" and "Port-au-Prince", "Santiago" and "Santiago de Chile", "Washington, D.C." and "Washington DC" are
one city each, and who looks for it under one name misses what was held under the other. Two names in one country count
as one where they differ only in case, accents, signs, small words such as "de", or the name of the country behind, or
where the registry of cities has both for one city, as "Mexico City" and "Ciudad de México". A venue then has the name
that the others have; in documents it is called as each language calls it.

Names that differ in a word, "Isla de Margarita" and "Margarita Island", are told apart where the registry does not say
that they mean one place.

Pass::

    activity: first
    kind: meeting
    title: {en: First}
    venue: {city: Port-au-Prince, country: HT}
    ---
    activity: second
    kind: meeting
    title: {en: Second}
    venue: {city: Port-au-Prince, country: HT}

Fail::

    activity: first
    kind: meeting
    title: {en: First}
    venue: {city: Port-au-Prince, country: HT}
    ---
    activity: second
    kind: meeting
    title: {en: Second}
    venue: {city: Port-Au-Prince, country: HT}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ciminfo import languages
from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.activity_parts import Venue
from ciminfo.model.names import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.diagnostics import Place
    from ciminfo.model.corpus import Corpus

CODE = "CIM318"
SEVERITY = Severity.NOTICE

_WORD: Final = re.compile(r"\w+")
_SMALL: Final = {"da", "das", "de", "del", "do", "dos", "du", "el", "la", "las", "le", "les", "los", "of", "the"}


def check(corpus: Corpus) -> Iterator[Finding]:
    for country, spellings in _by_beginning(corpus):
        called = _names_of(corpus, country) if len(spellings) > 1 else set()
        first: dict[str, str] = {}
        for city, places in spellings.items():
            usual = first.setdefault(_core(_meant(corpus, city, country), called), city)
            if usual != city:
                yield Finding(
                    places[0],
                    f"{city!r} is {usual!r} in {spellings[usual][0].record}",
                    "write one of the two everywhere",
                )


def _by_beginning(corpus: Corpus) -> Iterator[tuple[str, dict[str, list[Place]]]]:
    """Where each city is written, with those of its country that begin with the same word; the usual spelling first."""
    written: dict[tuple[str, str], list[Place]] = {}
    for activity in corpus.activities.values():
        for field, venue in activity.venues():
            written.setdefault((venue.city, venue.country), []).append(activity.where(f"{field}.city"))
    found: dict[tuple[str, str], dict[str, list[Place]]] = {}
    for (city, country), places in written.items():
        if words := _words(_meant(corpus, city, country)):
            found.setdefault((country, words[0]), {})[city] = places
    for (country, _), spellings in found.items():
        yield country, dict(sorted(spellings.items(), key=lambda each: (-len(each[1]), each[0])))


def _meant(corpus: Corpus, city: str, country: str) -> str:
    """The name under which the registry has a city, or the one written."""
    known = corpus.city(Venue(country=country, city=city))
    return known.name_.original if known else city


def _words(name: str) -> list[str]:
    return [word for word in _WORD.findall(plain(name)) if word not in _SMALL]


def _core(city: str, called: set[str]) -> str:
    """What is left of a name without signs, small words and the name of the country behind it."""
    words = _words(city)
    for start in range(1, len(words)):
        if "".join(words[start:]) in called:
            words = words[:start]
            break
    return "".join(words)


def _names_of(corpus: Corpus, code: str) -> set[str]:
    """What a country is called in each language, and its codes, without signs and small words."""
    registered = corpus.countries.get(code)
    names = [languages.language(each).country(code, registered) for each in languages.names()]
    names += [code, registered.iso3] if registered else [code]
    return {"".join(_words(name)) for name in names}
