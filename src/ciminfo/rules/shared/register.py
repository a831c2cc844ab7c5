"""The names in the registry, found in a text, and those of them that another text lacks."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Final

from ciminfo.languages import language, names
from ciminfo.languages.reading import own_words
from ciminfo.rules.shared.called import STEM, Called
from ciminfo.rules.shared.whole_names import WholeNames, Words, words_of_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from collections.abc import Set as AbstractSet

    from ciminfo.model.corpus import Corpus
    from ciminfo.model.country import Country
    from ciminfo.model.organisation import Organisation, Person

#: `CIM`; `OEA/CIM/OIM` names three, and `US$` no country.
_ACRONYM: Final = re.compile(r"[A-Z](?<!\w[A-Z])[A-Z0-9]+(?![\w$])")
_MONEY: Final = re.compile(r"\bUS ?\$")
#: Countries whose people are called otherwise in one of the languages: Dutch, griego, britannique.
CALLED_OTHERWISE: Final = frozenset({"CH", "ES", "FR", "GB", "GR", "IE", "NL", "RU"})
#: An original is compared with its translations one after the other; no more have to be remembered.
_REMEMBERED: Final = 100


class Register:
    """The names in the registry, ready to be found in texts, with what other words may mean the same."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        #: The names of each country in every language, and its aliases, which may be of any.
        self.countries: dict[str, set[str]] = {}
        #: The first letters of the longer words of its names; those of an alias where no other country has them.
        self.stems: dict[str, set[str]] = {}
        self.surnames: dict[str, set[str]] = defaultdict(set)
        #: Organisations by language and acronym.
        self.acronyms: dict[tuple[str, str], set[str]] = defaultdict(set)
        self._called = lru_cache(maxsize=_REMEMBERED)(self._find)
        self._take_acronyms(corpus.organisations.values())
        self._take_surnames(corpus.persons.values())
        self._take_countries(corpus.countries.values())

    def called(self, code: str, text: str) -> Called:
        """What a text calls by name; a quotation counts as words of it, but calls nobody by name."""
        return self._called(code, text)

    def acronyms_in(self, code: str, text: str) -> Mapping[str, AbstractSet[str]]:
        """The acronyms that a text has in its own words, each with the organisations that it may mean."""
        written = dict.fromkeys(_ACRONYM.findall(own_words(text)))
        return {word: self.acronyms[code, word] for word in written if (code, word) in self.acronyms}

    def lost_acronyms(self, original: Called, other: Called) -> Iterator[str]:
        """The acronyms whose organisation the other text does not name, in full, in short, or by its first word."""
        there = other.organisations.keys() | set().union(*other.acronyms.values())
        for words, ids in original.acronyms.items():
            if not ids & there and not any(self._heads[id_] & other.heads for id_ in ids):
                yield words

    def lost_persons(self, original: Called, other: Called) -> Iterator[str]:
        """The persons whose surname the other text does not have."""
        for id_, run in original.persons.items():
            if id_ not in other.persons and not self.surnames[id_] & set(other.words.bare):
                yield original.own.run(*run)

    def lost_countries(self, original: Called, other: Called) -> Iterator[str]:
        """The countries that the other text does not name, nor their people."""
        for code, run in original.countries.items():
            if code not in other.countries and code not in CALLED_OTHERWISE and not self.stems[code] & other.stems:
                yield original.own.run(*run)

    def _find(self, code: str, text: str) -> Called:
        own = own_words(text)
        words = Words.of(text)
        unquoted = words if own == text and "$" not in text else Words.of(_MONEY.sub(" ", own))
        return Called(
            self.acronyms_in(code, text),
            dict(self._person_names.found(unquoted)),
            dict(self._country_names[code].found(unquoted)) if code in names() else {},
            dict(self._organisation_names.found(words)),
            words,
            unquoted,
        )

    def _take_acronyms(self, organisations: Iterable[Organisation]) -> None:
        for each in organisations:
            shorts = each.short.by_language if each.short else {}
            for code in names() if shorts else ():
                for short in [shorts[code]] if code in shorts else shorts.values():
                    self.acronyms[code, short].add(each.id)

    def _take_surnames(self, persons: Iterable[Person]) -> None:
        for each in persons:
            for name in each.all_names:
                self.surnames[each.id].update(words_of_name(name)[-1:])

    def _take_countries(self, countries: Iterable[Country]) -> None:
        shared: dict[str, set[str]] = defaultdict(set)
        for each in countries:
            own = {language(code).country(each.id, each) for code in names()}
            self.countries[each.id] = own.union(each.aliases)
            self.stems[each.id] = {stem for name in own for stem in _stems(name)}
            for stem in {stem for alias in each.aliases for stem in _stems(alias)}:
                shared[stem].add(each.id)
        for stem, codes in shared.items():
            for code in codes if len(codes) == 1 else ():
                self.stems[code].add(stem)

    @cached_property
    def _organisation_names(self) -> WholeNames:
        return _whole((each.id, each.all_names) for each in self._corpus.organisations.values())

    @cached_property
    def _person_names(self) -> WholeNames:
        return _whole((each.id, each.all_names) for each in self._corpus.persons.values())

    @cached_property
    def _country_names(self) -> Mapping[str, WholeNames]:
        """Each country by its names in a language, and by its aliases."""
        known = self._corpus.countries.items()
        return {
            code: _whole((id_, (language(code).country(id_, each), *each.aliases)) for id_, each in known)
            for code in names()
        }

    @cached_property
    def _heads(self) -> Mapping[str, AbstractSet[str]]:
        """The first letters of the first word of each of an organisation's names."""
        return {
            each.id: {word[:STEM] for _, name in each.name_ for word in words_of_name(name)[:1]}
            for each in self._corpus.organisations.values()
        }


def _whole(named: Iterable[tuple[str, Iterable[str]]]) -> WholeNames:
    found = WholeNames()
    for id_, known in named:
        for name in known:
            found.add(name, id_)
    return found


def _stems(name: str) -> Iterator[str]:
    """The first letters of the longer words of a name."""
    yield from (word[:STEM] for word in words_of_name(name) if len(word) >= STEM)
