"""Names that a sentence lists: organisations, countries, regions and groups of people, each with its article."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import repeat
from typing import TYPE_CHECKING, Final

from ciminfo.document import Foreign, Text
from ciminfo.languages import nouns
from ciminfo.languages.nouns import Noun
from ciminfo.model.country import MEMBER_STATES
from ciminfo.model.organisation import OrganisationKind
from ciminfo.sections import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from ciminfo.document import Inline
    from ciminfo.languages import Language
    from ciminfo.model.corpus import Corpus

#: Of so many names each has its preposition in every language.
_FEW: Final = 2
#: What everybody calls by its short name: the facts below the sentences have the full one.
_KNOWN_BY_SHORT = {OrganisationKind.ORGAN, OrganisationKind.INTERGOVERNMENTAL}


@dataclass(frozen=True, slots=True)
class Name:
    """A name with what it takes; a foreign one takes nothing, for its gender is not known."""

    inline: Text | Foreign
    takes: str = nouns.BARE

    def behind(self, relation: str, language: Language) -> tuple[Inline, ...]:
        """The name with what a relation puts before it."""
        before = nouns.before(language, relation, Noun(self.inline.text, self.takes)) if relation else ""
        return Text(before), self.inline


@dataclass(frozen=True, slots=True)
class Names:
    """Names in the order in which they are said."""

    each: tuple[Name, ...]
    #: Whether the language knows what each takes, so that it can stand in any relation.
    are_listed: bool = True

    @property
    def are_several(self) -> bool:
        """Whether their verb stands in the plural."""
        return len(self.each) > 1 or any(name.takes in nouns.PLURAL for name in self.each)

    @property
    def _are_many(self) -> bool:
        """Whether they read well with one preposition for all; one with a comma in it would be taken for two."""
        return len(self.each) > _FEW and not any("," in name.inline.text for name in self.each)

    def behind(self, relation: str, language: Language) -> tuple[Inline, ...]:
        """Each behind a relation; of many behind `of,the` only the first takes `of`, the others `the`."""
        first, _, others = relation.partition(",")
        rest = others if others and self._are_many else first
        relations = (first, *[rest] * len(self.each))
        return words.listed(map(Name.behind, self.each, relations, repeat(language)), language)


def bodies(corpus: Corpus, ids: Iterable[str], language: Language) -> Names:
    """Organisations, each once."""
    return Names(tuple(_body(corpus, id_, language) for id_ in dict.fromkeys(ids)))


def groups(corpus: Corpus, ids: Iterable[str], language: Language) -> Names:
    return Names(tuple(_known(words.named(corpus, id_, language), nouns.group, language) for id_ in ids))


def places(corpus: Corpus, countries: Iterable[str], regions: Iterable[str], language: Language) -> Names:
    """Countries in the order of the language, then regions."""
    known = {code: words.country(corpus, code, language) for code in countries}
    placed = [
        nouns.country(language, code, known[code]) or Noun(known[code], "")
        for code in sorted(known, key=lambda code: language.sort_key(known[code]))
    ]
    named = tuple(Name(Text(each.words), each.takes or nouns.BARE) for each in placed)
    return Names((*named, *(_region(corpus, id_, language) for id_ in regions)), all(each.takes for each in placed))


def beyond(corpus: Corpus, countries: Iterable[str], regions: Iterable[str], day: date) -> list[str]:
    """The regions in which none of the countries lies; any other would only be wider than what the countries say."""
    codes = [*countries]
    around = {region for code in codes for region in _around(corpus, code)}
    return [id_ for id_ in regions if id_ not in around and corpus.states_of(id_, day).isdisjoint(codes)]


def _around(corpus: Corpus, code: str) -> Iterator[str]:
    """The region a country lies in, and those around it."""
    known, passed = corpus.countries.get(code), set[str]()
    region = known.region if known else ""
    while region and region not in passed:
        yield region
        passed.add(region)
        larger = corpus.regions.get(region)
        region = larger.within if larger else ""


def _region(corpus: Corpus, id_: str, language: Language) -> Name:
    is_all = id_ == MEMBER_STATES
    name = Text(language.term("groups.member-states")) if is_all else words.named(corpus, id_, language)
    return _known(name, nouns.region, language)


def _body(corpus: Corpus, id_: str, language: Language) -> Name:
    """By its short name, where everybody knows it by that or the language has no other."""
    known, name = corpus.organisations.get(id_), words.named(corpus, id_, language)
    short = language.text(known.short) if known else ""
    if known and short and (known.kind in _KNOWN_BY_SHORT or isinstance(name, Foreign)):
        return Name(Text(short), nouns.acronym(language, short, language.text(known.name_)).takes)
    return _known(name, nouns.body, language)


def _known(name: Text | Foreign, noun: Callable[[Language, str], Noun], language: Language) -> Name:
    """A name in the language with what it takes; one in another language as it stands."""
    if isinstance(name, Foreign):
        return Name(name)
    found = noun(language, name.text)
    return Name(Text(found.words), found.takes)
