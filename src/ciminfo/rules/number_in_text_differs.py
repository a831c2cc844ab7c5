"""A number in a text is the one that the records count.

"Seminars in six countries" beside a record of seven places, "eight workshops" of which two are recorded, "60
participants" where the count says 80: a reader cannot tell which is right. Numbers before countries, territories,
places, activities, participants and days are read in titles and in the claims of results, in every language, and held
against everything in the record that could be meant. Narratives are not read: too many of their numbers are of
something else, who signed, who was invited, how long a journey took.

A smaller number may mean some of them: beside one that is right, or before a word that narrows it down ("two other
countries"). It is let pass, and so is a number behind "of the", a number of days that is not the length of an event
("a two-day workshop"), and a number of which the record holds nothing.

Pass::

    activity: a
    kind: seminar
    dates: 2004-08
    coverage: {countries: [BS, BB, GY]}
    title: {en: Seminars in Three Countries}

Fail::

    activity: a
    kind: seminar
    dates: 2004-08
    coverage: {countries: [BS, BB, GY]}
    title: {en: Seminars in Four Countries}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.languages import language
from ciminfo.languages.reading import reading
from ciminfo.model.activity import Activity
from ciminfo.model.names import plain
from ciminfo.model.result import Result, Unit
from ciminfo.rules.shared import holding, numerals
from ciminfo.rules.shared.countable import Countable, countable
from ciminfo.rules.shared.counting import agrees, left_out, number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.languages.reading import Counted
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.country import Country
    from ciminfo.model.texts import Passage
    from ciminfo.rules.shared.counting import Places

CODE = "CIM413"
SEVERITY = Severity.WARNING


def check(corpus: Corpus) -> Iterator[Finding]:
    numbered = corpus.once(holding.figures).keys() | corpus.once(holding.numerals).keys()
    for passage in corpus.concordance.passages(numbered):
        if isinstance(passage.record, Activity | Result) and _is_told(passage):
            yield from _differences(corpus, passage)


def _is_told(passage: Passage) -> bool:
    """Whether the passage speaks of the whole record, and of nothing else."""
    return passage.field in {"title", "claim"}


def _differences(corpus: Corpus, passage: Passage) -> Iterator[Finding]:
    found = [
        (each, countable(corpus, passage.record, each, passage.language))
        for each in numerals.counted(passage.language, passage.text)
        if not numerals.is_of_others(each, passage.language, passage.text)
    ]
    right = {each.unit for each, known in found if _is_right(each, known)}
    for each, known in found:
        if _is_right(each, known):
            if passed_over := _passed_over(corpus, passage, each, known):
                message = f"{each.words!r} leaves out {left_out(passed_over)}"
                yield Finding(
                    passage.at(each.words), message, "name the territories in the text, or count both as places"
                )
        elif known.numbers and not _is_some(each, known, right):
            message = f"{each.words!r} stands in the text, the records count {_spoken(each, known)}"
            yield Finding(passage.at(each.words), message, "mend the text, or record what it counts")


def _is_right(counted: Counted, known: Countable) -> bool:
    return any(agrees(counted.value, counted.qualifier, each) for each in known.numbers)


def _is_some(counted: Counted, known: Countable, right: set[Unit | None]) -> bool:
    """Whether a number is smaller and may mean some of what is recorded."""
    return counted.value < max(known.numbers) and (known.some or counted.unit in right)


def _passed_over(corpus: Corpus, passage: Passage, counted: Counted, known: Countable) -> Places | None:
    """The places of which a number counts the countries alone, where the text has no word of the territories."""
    stated = any(agrees(counted.value, counted.qualifier, each) for each in known.stated)
    meant = [each for each in known.sets if agrees(counted.value, counted.qualifier, len(each.countries))]
    if counted.unit is not Unit.COUNTRIES or stated or not all(each.territories for each in meant):
        return None
    return None if _tells_of_territories(corpus, passage, meant[0]) else meant[0]


def _tells_of_territories(corpus: Corpus, passage: Passage, meant: Places) -> bool:
    read, text = reading(passage.language), plain(passage.text)
    if any(True for key in ("territories", "places") for _ in read.found(f"units.{key}", passage.text)):
        return True
    registered = [corpus.countries[code] for code in meant.territories]
    return all(_is_named(each, passage.language, text) for each in registered)


def _is_named(country: Country, code: str, text: str) -> bool:
    """Whether a text without case and accents has one of its names; a code alone may be a word of the language."""
    names = {language(code).country(country.id, country), *country.aliases} - {country.id}
    return any(re.search(rf"(?<!\w){re.escape(plain(name))}(?!\w)", text) for name in names)


def _spoken(counted: Counted, known: Countable) -> str:
    """The numbers of the records: `2 or 3 countries`."""
    most = known.numbers[-1]
    last = number(most, counted.unit) if counted.unit else f"{most} day{'' if most == 1 else 's'}"
    return " or ".join([*map(str, known.numbers[:-1]), last])
