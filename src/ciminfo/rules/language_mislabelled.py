"""A text is written in the language it is recorded under.

A Spanish text under `en` is printed in the English report. Found are texts of eight words or more in which the small,
common words are those of another language; names and quoted titles are not counted, and a text with few common words
is left alone, so a short title passes.

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
from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Finding, Severity
from ciminfo.languages.language import names
from ciminfo.languages.reading import own_words, reading, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus

CODE = "CIM509"
SEVERITY = Severity.WARNING

_WORDS: Final = 8
#: So many common words of another language there must be, and so many times its own; words of both do not count.
_COMMON: Final = 3
_TIMES: Final = 2


def check(corpus: Corpus) -> Iterator[Finding]:
    for passage in corpus.passages:
        other = _reads_as(passage.text, passage.language)
        if other:
            yield Finding(
                passage.place,
                f"the text is recorded under {passage.language!r} and reads as {other!r}",
                f"record it under {other}, or translate it",
            )


def _reads_as(text: str, language: str) -> str:
    """The language whose common words a text has, where it is clearly not the one it is said to be in."""
    words = Counter(match[0].casefold() for match in words_of(own_words(text)))
    if words.total() < _WORDS:
        return ""
    common = {code: reading(code).common for code in names()}
    most = max(names(), key=lambda code: sum(words[word] for word in common[code]))
    theirs = sum(words[word] for word in common[most] - common[language])
    ours = sum(words[word] for word in common[language] - common[most])
    return most if theirs >= _COMMON and theirs > _TIMES * ours else ""
