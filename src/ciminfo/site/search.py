"""The index of the activities page, a script file a language: from a file system a page may load nothing else."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from ciminfo.document import plain
from ciminfo.model import names
from ciminfo.sections import words
from ciminfo.sections.attendance import attendance
from ciminfo.sections.entry import dateline
from ciminfo.site.facets import FACETS, Choice, Facets, facets
from ciminfo.site.told import told_plainly

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ciminfo.languages import Language
    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus

#: The plain object under which the script of the site finds the index.
GLOBAL: Final = "ciminfoIndex"
_WORD: Final = re.compile(r"[^\W_]+")
#: Letters that are two; `templates/site/site.js` reads what is typed in the same way.
_LETTERS: Final = str.maketrans({"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae"})
_DIGITS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"


def index(corpus: Corpus, activities: Iterable[Activity], language: Language) -> bytes:
    """The index of activities, which are numbered in the order given, that of the page.

    Filters and words hold such numbers, each as its distance from the one before it, in base 36.
    """
    found = [(activity, facets(corpus, activity, language)) for activity in activities]
    value = {
        "language": language.code,
        "ids": [activity.id for activity, _ in found],
        "filters": _filters([each for _, each in found], language),
        "words": _words({*_spoken(corpus, *each, language)} for each in found),
        "terms": _terms(language),
    }
    return f"globalThis.{GLOBAL} = {json.dumps(value, ensure_ascii=False, separators=(',', ':'))};\n".encode()


def spoken(text: str) -> list[str]:
    """The words of a text as they are compared: without case and accents."""
    return _WORD.findall(names.plain(text.translate(_LETTERS)))


def _filters(found: Iterable[Facets], language: Language) -> dict[str, list[list[str]]]:
    """The choices of each filter, sorted, with the activities of each; years begin with the newest."""
    filters: dict[str, dict[Choice, list[int]]] = {name: {} for name in FACETS}
    for number, each in enumerate(found):
        for name, choices in each:
            for choice in choices:
                filters[name].setdefault(choice, []).append(number)
    return {
        name: [
            [choice.value, choice.label, _coded(choices[choice]), *([choice.language] if choice.language else [])]
            for choice in sorted(choices, key=lambda each: language.sort_key(each.label), reverse=name == "year")
        ]
        for name, choices in filters.items()
    }


def _words(texts: Iterable[set[str]]) -> dict[str, str]:
    """The activities in which each word stands."""
    found: dict[str, list[int]] = {}
    for number, each in enumerate(texts):
        for word in each:
            found.setdefault(word, []).append(number)
    return {word: _coded(numbers) for word, numbers in sorted(found.items())}


def _spoken(corpus: Corpus, activity: Activity, found: Facets, language: Language) -> Iterator[str]:
    for text in (*_names(corpus, activity, found), *_told(corpus, activity, language)):
        yield from spoken(text)


def _names(corpus: Corpus, activity: Activity, found: Facets) -> Iterator[str]:
    """What it and those in it are called: titles and short names in every language."""
    yield from (text for _, text in activity.title)
    yield from activity.aliases
    yield from (choice.label for _, choices in found for choice in choices)
    for involved in activity.organisations:
        known = corpus.organisations.get(involved.organisation)
        yield from (text for _, text in (known.short if known else None) or ())


def _told(corpus: Corpus, activity: Activity, language: Language) -> Iterator[str]:
    """What its page tells of it in the language."""
    yield plain(dateline(corpus, activity, activity.dates_as_of(corpus.today), language))
    yield from told_plainly(corpus, activity, language)
    yield plain(attendance(corpus, activity, language))
    titles = (*(each.title for each in activity.events), *(each.title for each in activity.documents))
    yield from (words.title(title, language).text for title in titles)
    yield from (words.city(corpus, venue, language) for _, venue in activity.venues())


def _terms(language: Language) -> dict[str, str]:
    """What the script says, by the names that it uses."""
    lead = "site.filter."
    return {key.removeprefix(lead): term for key, term in language.terms.items() if key.startswith(lead)}


def _coded(numbers: Iterable[int]) -> str:
    """Ascending numbers as distances: `0 5 41` is `0 5 10`."""
    gaps, last = [], 0
    for number in numbers:
        gaps.append(_base36(number - last))
        last = number
    return " ".join(gaps)


def _base36(number: int) -> str:
    digits = ""
    while number >= len(_DIGITS):
        number, rest = divmod(number, len(_DIGITS))
        digits = _DIGITS[rest] + digits
    return _DIGITS[number] + digits
