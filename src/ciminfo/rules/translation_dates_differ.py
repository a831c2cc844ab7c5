"""A translation names the dates of its original.

Days, months with their year, and years are read in the manner of each language ("April 14 and 15, 2005", "les 14 et
15 avril 2005") and compared. Dates in a quoted title or a symbol are not read.

What could be meant otherwise is let pass: days told one by one where the other text has a range, a month whose year
stands elsewhere in the sentence, a year of two figures.

Pass::

    activity: a
    kind: training
    title: {en: Training}
    narrative:
      en: The training was held on April 14 and 15, 2005.
      pt: A capacitação realizou-se em 14 e 15 de abril de 2005.

Fail::

    activity: a
    kind: training
    title: {en: Training}
    narrative:
      en: The training was held on April 14 and 15, 2005.
      pt: A capacitação realizou-se em 14 e 15 de agosto de 2005.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.rules.shared.holding import figures, months
from ciminfo.rules.shared.named_dates import named_dates, outline
from ciminfo.rules.shared.translated import translations_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ciminfo.model.corpus import Corpus
    from ciminfo.rules.shared.holding import Figures
    from ciminfo.rules.shared.named_dates import NamedDates
    from ciminfo.rules.shared.translated import Translation

CODE = "CIM514"
SEVERITY = Severity.WARNING
ALONE = True


def check(corpus: Corpus) -> Iterator[Finding]:
    in_figures, named = corpus.once(figures), corpus.once(months)
    for each in translations_of(corpus, in_figures.keys()):
        one, other = (each.original.language, each.original.text), (each.other.language, each.other.text)
        if not _are_alike(each, in_figures, named) and outline(*one) != outline(*other):
            theirs, ours = named_dates(*one), named_dates(*other)
            missing, added = list(_lost(theirs, ours)), list(_lost(ours, theirs))
            missing, added = missing or _beside(added, ours, theirs), added or _beside(missing, theirs, ours)
            yield from each.differing(missing, added, "name the dates of the original")


def _are_alike(each: Translation, in_figures: Mapping[int, list[Figures]], named: Mapping[int, list[int]]) -> bool:
    """Whether both have the same figures and the same one month, if any: their outlines need not be made."""
    one, other = each.numbers
    month = named.get(one, [])
    return in_figures.get(one) == in_figures.get(other) and month == named.get(other, []) and len(set(month)) <= 1


def _lost(text: NamedDates, other: NamedDates) -> Iterator[str]:
    """The words of a text's dates that the other does not name."""
    yield from (words for day, words in text.days.items() if other.lacks_day(day))
    yield from (words for month, words in text.months.items() if other.lacks_month(month))
    yield from (words for year, words in text.years.items() if other.lacks_year(year))


def _beside(lost: list[str], text: NamedDates, other: NamedDates) -> list[str]:
    """The words in which the other names days of the same months, to be quoted beside those that it lacks."""
    months = {month for (month, _), words in text.days.items() if words in lost}
    return [words for (month, _), words in other.days.items() if month in months]
