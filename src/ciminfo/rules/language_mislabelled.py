"""A text is written in the language it is recorded under.

A Spanish text under `en` is printed in the English report. Found are texts of eight words or more in which the small,
common words are those of another language. Quoted titles are not counted, nor, outside titles, the small words within
names ("Ministerio de la Mujer y de la Familia"), and a text with few common words is left alone, so a short title
passes.

Pass::

    activity: bolivia-seminars
    kind: training
    title: {en: Capacity Building Seminar in Bolivia}
    narrative: {es: El seminario se dirige a niños y adolescentes de los sectores más representativos del país.}

Fail::

    activity: bolivia-seminars
    kind: training
    title: {en: Capacity Building Seminar in Bolivia}
    narrative: {en: El seminario se dirige a niños y adolescentes de los sectores más representativos del país.}
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Finding, Severity
from ciminfo.languages.language import names
from ciminfo.languages.reading import own_words, reading, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.concordance import Concordance
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.texts import Passage

CODE = "CIM509"
SEVERITY = Severity.WARNING
ALONE = True

_WORDS: Final = 8
#: So many common words of another language there must be, and so many times its own; words of both do not count.
_COMMON: Final = 3
_TIMES: Final = 2
#: So many small words may stand between two words of a name.
_WITHIN: Final = 3


def check(corpus: Corpus) -> Iterator[Finding]:
    for passage in _likely(corpus.concordance):
        if other := _reads_as(passage):
            yield Finding(
                passage.place,
                f"the text is recorded under {passage.language!r} and reads as {other!r}",
                f"record it under {other}, or translate it",
            )


def _likely(concordance: Concordance) -> Iterator[Passage]:
    """The texts in which the common words of another language stand often enough, quoted or not."""
    likely: set[int] = set()
    for code in concordance.languages:
        words = concordance.words(code)
        for other in set(names()) - {code}:
            theirs = Counter(chain.from_iterable(words.get(word, ()) for word in _foreign(other, code)))
            likely |= {number for number, count in theirs.items() if count >= _COMMON}
    return concordance.passages(likely)


@cache
def _foreign(theirs: str, ours: str) -> frozenset[str]:
    """The common words of one language that are none of another."""
    return reading(theirs).common - reading(ours).common


def _reads_as(passage: Passage) -> str:
    """The language whose common words a text has, where it is clearly not the one it is said to be in."""
    text, language = own_words(passage.text), passage.language
    words = Counter(word.casefold() for word in (_words(text) if passage.is_title else _outside_names(text)))
    if words.total() < _WORDS:
        return ""
    common = {code: reading(code).common for code in names()}
    most = max(names(), key=lambda code: sum(words[word] for word in common[code]))
    theirs = sum(words[word] for word in _foreign(most, language))
    ours = sum(words[word] for word in _foreign(language, most))
    return most if theirs >= _COMMON and theirs > _TIMES * ours else ""


def _words(text: str) -> list[str]:
    return [match[0] for match in words_of(text)]


def _outside_names(text: str) -> Iterator[str]:
    """The words of a text but for the small ones between two with a capital: `María de la Cruz`."""
    known = _common_anywhere()
    held: list[str] = []
    in_name, end = False, 0
    for match in words_of(text):
        goes_on = in_name and text[end : match.start()].strip(" '’") == ""
        is_small = match[0] in known
        if goes_on and is_small and len(held) < _WITHIN:
            held.append(match[0])
        else:
            is_capital = match[0][0].isupper()
            yield from () if goes_on and is_capital else held
            yield match[0]
            held, in_name = [], is_capital
        end = match.end()
    yield from held


@cache
def _common_anywhere() -> frozenset[str]:
    return frozenset().union(*(reading(code).common for code in names()))
