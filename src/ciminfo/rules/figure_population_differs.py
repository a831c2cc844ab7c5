"""One figure counts the same persons or things wherever it is given.

"1,700 victims a year" in one paper and "1,700 women a year" in another cannot both be what the study found. Compared
are figures of 100 and more with the same value for the same time, in records that reach the same place or name the
same source, and whose populations are described in much the same words; small and round numbers meet by chance.

Which of two is right only the source of the figure can tell. Where two papers do differ, the difference is accepted
with that reason.

Pass::

    terms: {victims: {name: {en: victim}}}
    ---
    activity: a
    kind: research
    title: {en: A}
    coverage: {countries: [JP]}
    figures: [{value: 1700, unit: victims, population: {en: trafficked to Japan}, per: year}]
    ---
    activity: b
    kind: presentation
    title: {en: B}
    coverage: {countries: [JP]}
    figures: [{value: 1700, unit: victims, population: {en: trafficked to Japan}, per: year}]

Fail::

    terms: {victims: {name: {en: victim}}, women: {name: {en: woman}}}
    ---
    activity: a
    kind: research
    title: {en: A}
    coverage: {countries: [JP]}
    figures: [{value: 1700, unit: victims, population: {en: trafficked to Japan}, per: year}]
    ---
    activity: b
    kind: presentation
    title: {en: B}
    coverage: {countries: [JP]}
    figures: [{value: 1700, unit: women, population: {en: trafficked to Japan}, per: year}]
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Finding, Severity
from ciminfo.languages.reading import reading
from ciminfo.model.names import plain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from ciminfo.model.activity import Activity
    from ciminfo.model.activity_parts import Figure
    from ciminfo.model.corpus import Corpus

CODE = "CIM409"
SEVERITY = Severity.WARNING

#: Below this, numbers are alike by chance.
_LEAST: Final = 100
#: The share of words, of the shorter population, that two descriptions of one thing have in common.
_ALIKE: Final = 0.5


@dataclass(frozen=True, slots=True)
class _Given:
    """A figure where it is given."""

    activity: Activity
    index: int
    figure: Figure

    def words(self, language: str) -> frozenset[str]:
        """What the population says, without the words that every sentence has."""
        text = self.figure.population.get(language) if self.figure.population else ""
        return frozenset(plain(text).split()) - reading(language).common


def check(corpus: Corpus) -> Iterator[Finding]:
    by_value: dict[tuple[Decimal, str], list[_Given]] = defaultdict(list)
    giving = (activity for activity in corpus.activities.values() if activity.figures)
    for activity in sorted(giving, key=lambda each: each.in_time):
        for index, figure in enumerate(activity.figures):
            if figure.value >= _LEAST:
                by_value[figure.value, figure.per].append(_Given(activity, index, figure))
    for given in by_value.values():
        if len(given) > 1:
            yield from _differences(corpus, given)


def _differences(corpus: Corpus, given: list[_Given]) -> Iterator[Finding]:
    """Each figure is held against the latest before it that reaches one of its places or names one of its sources."""
    latest: dict[str, _Given] = {}
    for each in given:
        keys = _keys(corpus, each.activity)
        before = {
            id(found): found for key in keys if (found := latest.get(key)) and found.activity is not each.activity
        }
        other = next((found for found in before.values() if _differ(each, found)), None)
        if other:
            field, here, there = _what_differs(each.figure, other.figure)
            yield Finding(
                each.activity.where(f"figures.{each.index}.{field}"),
                f"{each.figure.value:,} counts {here} here and {there} in {other.activity.id}",
                "compare both with the source of the figure, and count the same in both",
            )
        latest.update(dict.fromkeys(keys, each))


def _keys(corpus: Corpus, activity: Activity) -> list[str]:
    places = (*corpus.countries_of(activity), *activity.places, *activity.coverage.regions)
    sources = (note.source for note in activity.sources if note.is_of("figures"))
    return sorted({*(f"place {place}" for place in places), *(f"source {source}" for source in sources)})


def _differ(one: _Given, other: _Given) -> bool:
    """Whether two figures are of one thing, as far as their words tell, and count different units or populations."""
    languages = [
        code for code, _ in one.figure.population or () if other.figure.population and other.figure.population.get(code)
    ]
    if not languages:
        return False
    mine, theirs = one.words(languages[0]), other.words(languages[0])
    shared = len(mine & theirs)
    alike = shared and shared >= _ALIKE * min(len(mine), len(theirs))
    return bool(alike) and (one.figure.unit != other.figure.unit or mine != theirs)


def _what_differs(one: Figure, other: Figure) -> tuple[str, str, str]:
    """The field that tells two figures apart, and what each has there."""
    if one.unit != other.unit or not (one.population and other.population):
        return "unit", one.unit, other.unit
    return "population", repr(one.population.original), repr(other.population.original)
