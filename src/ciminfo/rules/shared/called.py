"""Who and where a text speaks of by name: organisations by their acronyms, persons, and countries."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from ciminfo.languages import language, names
from ciminfo.languages.reading import own_words
from ciminfo.rules.shared.whole_names import WholeNames, Words, words_of_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from collections.abc import Set as AbstractSet

    from ciminfo.model.corpus import Corpus
    from ciminfo.model.country import Country
    from ciminfo.model.organisation import Organisation, Person
    from ciminfo.rules.shared.whole_names import Run

#: `CIM`; `OEA/CIM/OIM` names three, and `US$` no country.
_ACRONYM: Final = re.compile(r"(?<!\w)[A-Z][A-Z0-9]+(?![\w$])")
_MONEY: Final = re.compile(r"\bUS ?\$")
#: So many first letters the word for a people has in common with some name of its country: Japan, japonais.
_STEM: Final = 4
#: Countries whose people are called otherwise in one of the languages: Dutch, griego, britannique.
_CALLED_OTHERWISE: Final = frozenset({"CH", "ES", "FR", "GB", "GR", "IE", "NL", "RU"})
#: An original is compared with its translations one after the other; no more have to be remembered.
_REMEMBERED: Final = 100


@dataclass(frozen=True, slots=True)
class Called:
    """What one text calls by name, by id or code, each with where it stands."""

    #: Organisations by an acronym, which may be that of several.
    acronyms: Mapping[str, AbstractSet[str]]
    persons: Mapping[str, Run]
    countries: Mapping[str, Run]
    #: Organisations by any of their names.
    organisations: Mapping[str, Run]
    words: Words
    #: Those that are not quoted, among which persons and countries are.
    own: Words

    @property
    def stems(self) -> set[str]:
        """The first letters of each word."""
        return {word[:_STEM] for word in self.words.bare}

    @property
    def heads(self) -> set[str]:
        """Those of the words with a capital that are no part of an organisation's whole name: "the Commission"."""
        named = {place for run in self.organisations.values() for place in range(*run)}
        words = enumerate(zip(self.words.written, self.words.bare, strict=True))
        return {bare[:_STEM] for place, (word, bare) in words if word[0].isupper() and place not in named}


class Register:
    """The names in the registry, ready to be found in texts, with what other words may mean the same."""

    def __init__(self, corpus: Corpus) -> None:
        self._organisations, self._persons = WholeNames(), WholeNames()
        self._countries = {code: WholeNames() for code in names()}
        #: Organisations by language and acronym.
        self._acronyms: dict[tuple[str, str], set[str]] = defaultdict(set)
        #: The first letters of the first word of each of an organisation's names.
        self._heads: dict[str, set[str]] = defaultdict(set)
        self._surnames: dict[str, set[str]] = defaultdict(set)
        self._stems: dict[str, set[str]] = {}
        self._called = lru_cache(maxsize=_REMEMBERED)(self._find)
        self._take_organisations(corpus.organisations.values())
        self._take_persons(corpus.persons.values())
        self._take_countries(corpus.countries.values())

    def called(self, code: str, text: str) -> Called:
        """What a text calls by name; a quotation counts as words of it, but calls nobody by name."""
        return self._called(code, text)

    def lost_acronyms(self, original: Called, other: Called) -> Iterator[str]:
        """The acronyms whose organisation the other text does not name, in full, in short, or by its first word."""
        there = other.organisations.keys() | set().union(*other.acronyms.values())
        for words, ids in original.acronyms.items():
            if not ids & there and not any(self._heads[id_] & other.heads for id_ in ids):
                yield words

    def lost_persons(self, original: Called, other: Called) -> Iterator[str]:
        """The persons whose surname the other text does not have."""
        for id_, run in original.persons.items():
            if id_ not in other.persons and not self._surnames[id_] & set(other.words.bare):
                yield original.own.run(*run)

    def lost_countries(self, original: Called, other: Called) -> Iterator[str]:
        """The countries that the other text does not name, nor their people."""
        for code, run in original.countries.items():
            if code not in other.countries and code not in _CALLED_OTHERWISE and not self._stems[code] & other.stems:
                yield original.own.run(*run)

    def _find(self, code: str, text: str) -> Called:
        own = own_words(text)
        acronyms = {each[0]: self._acronyms.get((code, each[0]), set()) for each in _ACRONYM.finditer(own)}
        words = Words.of(text)
        unquoted = words if own == text and "$" not in text else Words.of(_MONEY.sub(" ", own))
        return Called(
            {word: ids for word, ids in acronyms.items() if ids},
            dict(self._persons.found(unquoted)),
            dict(self._countries[code].found(unquoted)) if code in self._countries else {},
            dict(self._organisations.found(words)),
            words,
            unquoted,
        )

    def _take_organisations(self, organisations: Iterable[Organisation]) -> None:
        for each in organisations:
            for name in each.all_names:
                self._organisations.add(name, each.id)
            for _, name in each.name_:
                self._heads[each.id].update(word[:_STEM] for word in words_of_name(name)[:1])
            shorts = each.short.by_language if each.short else {}
            for code in names():
                for short in [shorts[code]] if code in shorts else shorts.values():
                    self._acronyms[code, short].add(each.id)

    def _take_persons(self, persons: Iterable[Person]) -> None:
        for each in persons:
            for name in each.all_names:
                self._persons.add(name, each.id)
                self._surnames[each.id].update(words_of_name(name)[-1:])

    def _take_countries(self, countries: Iterable[Country]) -> None:
        """Each country by its names in a language and by its aliases, which may be of any."""
        shared: dict[str, set[str]] = defaultdict(set)
        for each in countries:
            own = {code: language(code).country(each.id, each) for code in names()}
            for code, name in own.items():
                for known in (name, *each.aliases):
                    self._countries[code].add(known, each.id)
            self._stems[each.id] = {stem for name in own.values() for stem in _stems(name)}
            for stem in {stem for alias in each.aliases for stem in _stems(alias)}:
                shared[stem].add(each.id)
        for stem, codes in shared.items():
            for code in codes if len(codes) == 1 else ():
                self._stems[code].add(stem)


def _stems(name: str) -> Iterator[str]:
    """The first letters of the longer words of a name."""
    yield from (word[:_STEM] for word in words_of_name(name) if len(word) >= _STEM)
