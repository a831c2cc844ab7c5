"""Groups of states, as texts name them with a number: "34 OAS member countries", "17 Spanish-speaking countries"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Final

from ciminfo.languages.reading import reading, words_of
from ciminfo.model.activity_parts import Qualifier
from ciminfo.model.concordance import folded
from ciminfo.model.country import MEMBER_STATES
from ciminfo.model.names import plain
from ciminfo.rules.shared.holding import figures

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ciminfo.languages.reading import Reading
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.country import Region
    from ciminfo.model.texts import Passage

#: Between a number and its group may stand so many words: "34 active OAS member countries".
_BETWEEN: Final = r"(?P<between>(?:[\w'’-]+ ){0,2}?)"
#: As many words as the name of an organisation is looked for in.
_NAME: Final = 6
_WORD: Final = re.compile(r"[^\W_]+")
_SENTENCE: Final = re.compile(r"[.;:!?]\s")
_CLAUSE: Final = re.compile(r"[.,;:()]")


@dataclass(frozen=True, slots=True)
class Mention:
    """A number before a group of states: the words, the number and how exact it is, and the group."""

    words: str
    value: int
    qualifier: Qualifier
    group: str


class Groups:
    """The member states and the regions with a list of members, as the texts of each language name them."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._regions = [region for region in corpus.regions.values() if region.members]
        self._known: dict[str, list[tuple[str, tuple[str, ...], str]]] = {}

    def passages(self) -> Iterator[Passage]:
        """The texts that have a number, and all words of a name of one of the groups: in no other is it mentioned."""
        texts, found = self._corpus.concordance, set[int]()
        for language in texts.languages:
            numbers = [part for number in reading(language).numbers for part in _words(number)]
            numbered = self._corpus.once(figures).keys() | texts.numbers(language, numbers)
            for name in chain.from_iterable(names for _, names, _ in self._in(language)):
                found |= numbered.intersection(*(texts.numbers(language, [word]) for word in _words(name)))
        return texts.passages(found)

    def mentioned(self, language: str, text: str) -> Iterator[Mention]:
        lower = text.casefold()
        for group, words, name in self._in(language):
            if any(word in lower for word in words):
                for match in _behind_a_number(language, name).finditer(text):
                    if group != MEMBER_STATES or self._is_ours(match, language):
                        yield _mention(reading(language), match, group)

    def _in(self, language: str) -> list[tuple[str, tuple[str, ...], str]]:
        """Each group with the words that tell of it, and a pattern of its name."""
        if language not in self._known:
            read = reading(language)
            states = read.words("member-states")
            known = [(MEMBER_STATES, states, _either(states))]
            for region in self._regions:
                if core := self._core(region, language):
                    noun, common = _either(read.words("units.countries")), _either(read.common)
                    name = rf"(?:{re.escape(core)} (?:{noun})|(?:{noun}) (?:(?:{common}) ){{0,3}}{re.escape(core)})"
                    known.append((region.id, (core,), name))
            self._known[language] = known
        return self._known[language]

    def _core(self, region: Region, language: str) -> str:
        """What tells a region from others: its name, without "countries" and without the region that it lies in."""
        read, words = reading(language), region.name_.get(language).casefold().split()
        nouns = [index for index, word in enumerate(words) if word in read.words("units.countries")]
        if not nouns:
            return " ".join(words)
        around = self._corpus.regions.get(region.within)
        outer = around.name_.get(language).casefold().split() if around else []
        before, after = words[: nouns[0]], [word for word in words[nouns[0] + 1 :] if word not in outer]
        return " ".join(_bare(before or after, read.common))

    def _is_ours(self, match: re.Match[str], language: str) -> bool:
        """Whether the member states are not those of another organisation, as far as one is named."""
        before, after = match.string[: match.start()], match.string[match.end() :]
        if named := " ".join(word for word in match["between"].split() if word[0].isupper()):
            return self._is_reporter(self._corpus.organisations_by_name.get(plain(named), ""))
        if any(True for _ in reading(language).found("owns", before)):
            return self._tells_of_a_reporter(_SENTENCE.split(before)[-1])
        words = _bare(_CLAUSE.split(after, maxsplit=1)[0].split()[: 2 * _NAME], reading(language).common)
        for length in range(min(len(words), _NAME), 0, -1):
            if found := self._corpus.organisations_by_name.get(plain(" ".join(words[:length]))):
                return self._is_reporter(found)
        owner = reading(language).pattern("owned-by").match(after.lstrip())
        return not (owner and after.lstrip()[owner.end()].isupper())

    def _tells_of_a_reporter(self, sentence: str) -> bool:
        """Whether one that reports is named in the words: who it is that "has 34 member states"."""
        words = [each[0].removesuffix("'s").removesuffix("’s") for each in words_of(sentence)]
        runs = (words[start : start + length] for start in range(len(words)) for length in range(1, _NAME + 1))
        named = {self._corpus.organisations_by_name.get(plain(" ".join(run)), "") for run in runs}
        return any(self._is_reporter(each) for each in named - {""})

    def _is_reporter(self, organisation: str) -> bool:
        """Whether an organisation is one of those that report, or is one with it."""
        reporters = {report.reporter for report in self._corpus.reports.values() if report.reporter}
        return any(self._corpus.are_one_body(organisation, reporter) for reporter in reporters)


def _words(name: str) -> list[str]:
    """The words of a name as the concordance has them."""
    return _WORD.findall(folded(name))


@cache
def _behind_a_number(language: str, name: str) -> re.Pattern[str]:
    read = reading(language)
    about, least = _either(read.words("about")), _either(read.words("at-least"))
    number = rf"(?P<number>\d{{1,3}}|{_either(read.numbers)})"
    amount = rf"(?<![\w.,/-])(?:(?P<about>{about}) |(?P<least>{least}) )?{number}"
    return re.compile(rf"{amount} {_BETWEEN}(?:{name})(?!\w)", re.IGNORECASE)


def _mention(read: Reading, match: re.Match[str], group: str) -> Mention:
    qualifier = Qualifier.ABOUT if match["about"] else Qualifier.AT_LEAST if match["least"] else Qualifier.EXACTLY
    return Mention(match[0], read.number(match["number"]), qualifier, group)


def _bare(words: list[str], common: frozenset[str]) -> list[str]:
    """The words without the common ones around them."""
    first = next((index for index, word in enumerate(words) if word not in common), len(words))
    last = next((index for index in range(len(words), first, -1) if words[index - 1] not in common), first)
    return words[first:last]


def _either(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))
