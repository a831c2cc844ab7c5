"""The title of a resolution is quoted as it was adopted.

A title between quotation marks is taken for the title, comma by comma. "Women, Adolescents and Children" is not how
"Women, Adolescents, and Children" was adopted, and "in the Americas" at its end makes it another paper. Compared are
all quotations in our own texts with the titles registered in that language; a quotation that is the title of anything
else recorded, as of the report itself, is left alone. A full stop before the closing mark belongs to the sentence.

Pass::

    {mandate: m, symbol: AG/RES. 2118 (XXXV-O/05), title: {en: Fighting the Crime of Trafficking in Persons}}
    ---
    activity: a
    kind: training
    title: {en: Training}
    narrative: {en: The resolution “Fighting the Crime of Trafficking in Persons” asked for it.}

Fail::

    {mandate: m, symbol: AG/RES. 2118 (XXXV-O/05), title: {en: Fighting the Crime of Trafficking in Persons}}
    ---
    activity: a
    kind: training
    title: {en: Training}
    narrative: {en: The resolution “Fighting the Crime of Trafficking in Human Beings” asked for it.}
"""

from __future__ import annotations

import difflib
import re
from itertools import chain, islice
from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.mandate import Mandate
from ciminfo.model.names import plain
from ciminfo.model.record import SourcePaper

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus

CODE = "CIM705"
SEVERITY = Severity.WARNING

_QUOTED: Final = re.compile('“([^“”]+)”|"([^"]+)"|«([^«»]+)»')
#: One of these is in every text that quotes.
_OPENING: Final = '“"«'
_WORD: Final = re.compile(r"\w+")
#: What a sentence puts before a closing mark although it is no part of the title.
_STOPS: Final = " .,;:"
#: Quotations of fewer words are too short to be nearly something.
_FEWEST: Final = 4
#: From this share of words in common on, a quotation is nearly a title.
_NEAR: Final = 0.8
#: As many titles a quotation is compared with.
_COMPARED: Final = 50


def check(corpus: Corpus) -> Iterator[Finding]:
    shelves: dict[str, _Shelf] = {}
    for mandate in corpus.of(Mandate).values():
        for language, title in mandate.title:
            shelves.setdefault(language, _Shelf()).put(title, str(mandate.symbol))
    for passage in corpus.passages:
        shelf = shelves.get(passage.language)
        if shelf is None or isinstance(passage.record, Mandate | SourcePaper):
            continue
        for quoted in _quotations(passage.text):
            if not (near := shelf.nearest(quoted, passage.text)) or plain(quoted) in corpus.once(_other_titles):
                continue
            symbol, title = near
            yield Finding(
                passage.at(quoted),
                f"“{quoted}” is not quite the title of {symbol}, “{title}”",
                "quote it as it was adopted, or take the quotation marks away",
            )


def _other_titles(corpus: Corpus) -> set[str]:
    """The titles of everything that is no mandate, without case and accents."""
    titles = {
        plain(_tidy(each.text)) for each in corpus.passages if each.is_title and not isinstance(each.record, Mandate)
    }
    return titles | {plain(_tidy(name)) for activity in corpus.activities.values() for name in activity.aliases}


def _quotations(text: str) -> Iterator[str]:
    for match in _QUOTED.finditer(text) if any(mark in text for mark in _OPENING) else ():
        quoted = _tidy(next(filter(None, match.groups())))
        if len(_words(quoted)) >= _FEWEST:
            yield quoted


def _tidy(text: str) -> str:
    return " ".join(text.split()).replace("’", "'").strip(_STOPS)


def _words(text: str) -> list[str]:
    return _WORD.findall(plain(text))


class _Shelf:
    """The titles of one language, found by their words."""

    def __init__(self) -> None:
        self.symbols: dict[str, list[str]] = {}
        self.by_word: dict[str, list[str]] = {}

    def put(self, title: str, symbol: str) -> None:
        tidy = _tidy(title)
        if tidy not in self.symbols:
            for word in {*_words(tidy)}:
                self.by_word.setdefault(word, []).append(tidy)
        self.symbols.setdefault(tidy, []).append(symbol)

    def nearest(self, quoted: str, text: str) -> tuple[str, str] | None:
        """The symbol and the title that a quotation nearly is; one whose symbol the text names comes first."""
        if quoted in self.symbols:
            return None
        words = _words(quoted)
        near = [
            (symbol in text, share, symbol, title)
            for title in self._alike(words)
            if (share := _in_common(words, _words(title))) >= _NEAR
            for symbol in self.symbols[title]
        ]
        return max(near)[2:] if near else None

    def _alike(self, words: list[str]) -> set[str]:
        """Titles with the rarest of the words, as many as can be compared quickly."""
        shared = sorted((self.by_word[word] for word in {*words} if word in self.by_word), key=len)
        return {*islice(chain.from_iterable(shared), _COMPARED)}


def _in_common(one: list[str], other: list[str]) -> float:
    """The share of words that two texts have in common, in their order."""
    if 2 * len({*one} & {*other}) < _NEAR * (len({*one}) + len({*other})) - 1:
        return 0.0
    return difflib.SequenceMatcher(None, one, other).ratio()
