"""An activity lists the organisations that its sources name.

A source that backs `organisations` is quoted with the words that were printed. Where they name an organisation of the
registry that the record does not list, it was overlooked, or two sources differ: the report names one funder, the page
two. Names and aliases are found as whole words, the longest first, without case and accents; short names such as OAS
only as they are written. A name that two organisations bear tells nothing.

Listed is also what the organisation is a part of, or what is a part of it, and whoever makes the report, whose part is
our own `role`.

Pass::

    organisations: {iom: {name: {en: International Organization for Migration}, kind: intergovernmental}}
    ---
    activity: seminar
    kind: seminar
    title: {en: Seminar}
    organisations: [{organisation: iom, role: organiser}]
    sources: [{at: page L530, raw: the International Organization for Migration held, backs: [organisations]}]

Fail::

    organisations: {iom: {name: {en: International Organization for Migration}, kind: intergovernmental}}
    ---
    activity: seminar
    kind: seminar
    title: {en: Seminar}
    sources: [{at: page L530, raw: the International Organization for Migration held, backs: [organisations]}]
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.record import Unknown
from ciminfo.rules.shared.backing import backing
from ciminfo.rules.shared.whole_names import bare

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.organisation import Organisation
    from ciminfo.rules.shared.whole_names import Run

CODE = "CIM316"
SEVERITY = Severity.WARNING
ALONE = True

_WORD: Final = re.compile(r"\w+")


def check(corpus: Corpus) -> Iterator[Finding]:
    names = _Names(corpus)
    for activity in corpus.activities.values():
        listed = {each.organisation for each in activity.organisations} | {activity.reported_by} - {""}
        named = [each for each in _named(activity, names) if not _is_of(corpus, each[2], listed)]
        others = _us(corpus, activity) if named else set[str]()
        for index, run, id_ in named:
            if not _is_of(corpus, id_, others):
                others.add(id_)
                printed = _words(activity.sources[index].raw, *run)
                yield Finding(
                    activity.where(f"sources.{index}.raw", printed),
                    f"the source names {printed!r}, and {id_} is not among the organisations",
                    f"add  {{organisation: {id_}, role: …}}, or accept this with what the others say",
                )


def _named(activity: Activity, names: _Names) -> Iterator[tuple[int, Run, str]]:
    """The organisations that each source names for the activity: its index, which of its words, and the id."""
    for index, note in backing(activity, "organisations"):
        for run, id_ in names.found(note.raw):
            yield index, run, id_


def _is_of(corpus: Corpus, id_: str, listed: Collection[str]) -> bool:
    """Whether an organisation is one of some, or one with one of them."""
    return id_ in listed or any(corpus.are_one_body(id_, each) for each in listed)


def _us(corpus: Corpus, activity: Activity) -> set[str]:
    """Whoever reports the activity has the part that `role` says."""
    return set() if activity.role is None or isinstance(activity.role, Unknown) else corpus.reporters(activity)


class _Names:
    """The names of the registry by their words, to be found in a text in one pass."""

    def __init__(self, corpus: Corpus) -> None:
        self._bearers: dict[tuple[str, ...], set[str]] = {}
        #: How many words the names have that begin with a word.
        self._lengths: dict[str, set[int]] = {}
        for organisation in corpus.organisations.values():
            for words in _names(organisation):
                self._bearers.setdefault(words, set()).add(organisation.id)
                self._lengths.setdefault(bare(words[0]), set()).add(len(words))

    def found(self, text: str) -> Iterator[tuple[Run, str]]:
        """Every name in a text that one organisation alone bears: which of the words, and its id."""
        exact = _WORD.findall(_composed(text))
        plain = list(map(bare, exact))
        at = 0
        while at < len(exact):
            length, ids = self._longest(plain, exact, at) if plain[at] in self._lengths else (1, ())
            if len(ids) == 1:
                yield (at, at + length), next(iter(ids))
            at += length

    def _longest(self, plain: list[str], exact: list[str], at: int) -> tuple[int, Collection[str]]:
        """How many words the longest name has that begins at a word, and who bears it; else one word, of nobody."""
        for length in sorted(self._lengths[plain[at]], reverse=True):
            for words in (tuple(plain[at : at + length]), tuple(exact[at : at + length])):
                if len(words) == length and words in self._bearers:
                    return length, self._bearers[words]
        return 1, ()


def _words(text: str, first: int, last: int) -> str:
    """Some words of a text as printed, with what stands between them."""
    text = _composed(text)
    places = [each.span() for each in _WORD.finditer(text)]
    return text[places[first][0] : places[last - 1][1]]


def _composed(text: str) -> str:
    """A text with each accent on its letter."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _names(organisation: Organisation) -> Iterator[tuple[str, ...]]:
    """Its names by their words: without case and accents, but a short name or one in capitals as it is written."""
    short = {text for _, text in organisation.short or ()}
    for name in organisation.all_names:
        words = _WORD.findall(unicodedata.normalize("NFC", name))
        if words:
            yield tuple(words) if name in short or name.isupper() else tuple(map(bare, words))
