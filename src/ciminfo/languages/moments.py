"""One moment in words, as precise as it was written: a month never becomes a first of the month."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Final

from ciminfo.languages.contraction import contracted

if TYPE_CHECKING:
    from collections.abc import Callable

    from ciminfo.languages.language import Language
    from ciminfo.model.interval import Moment

#: The mark of a date that may not be the right one.
UNCERTAIN: Final = "?"
_MARKS: Final = {UNCERTAIN: "uncertain", "~": "approximate", "%": "approximate"}
SKELETONS: Final = {"month": "yMMMM", "year": "y"}
_FIRST: Final = re.compile(r"\b1\b")
#: The seasons of EDTF go round from 21, each time beginning with a spring; from 33 on they are quarters of the year.
_SPRING, _ROUND, _QUARTERS = 21, 4, 33


class Dated(str):
    """A date in words as it stands alone; a template that writes `{date:the}` gets another form of it."""

    __slots__ = ("forms",)

    def __new__(cls, words: str, **forms: Callable[[], str]) -> Dated:  # noqa: PYI034  no type is derived from it
        dated = super().__new__(cls, words)
        dated.forms = forms
        return dated

    forms: dict[str, Callable[[], str]]

    def __format__(self, form: str) -> str:
        return self.forms[form]() if form else str(self)


def said(language: Language, moment: Moment) -> Dated:
    """`June 2004`; with an article, where the language has one, as `the`: `l’été 2004`."""
    words = _named(language, moment)
    return _marked(language, moment, Dated(words, the=partial(_the, language, moment, words)))


def _the(language: Language, moment: Moment, words: str) -> str:
    return contracted(language.phrase(f"dates.the.{kind(moment)}", date=words), language)


def _marked(language: Language, moment: Moment, date: Dated) -> Dated:
    """With the word that says how far it is to be trusted, where it bears such a mark."""
    if not moment.mark:
        return date
    key = _MARKS[moment.mark]
    words = contracted(language.phrase(f"dates.{key}", date=date), language)
    return Dated(words, the=lambda: language.phrase(f"dates.the.{key}", date=f"{date:the}"))


def _named(language: Language, moment: Moment) -> str:
    if moment.season:
        return language.phrase(f"dates.season.{moment.season}", year=moment.year)
    if "X" in moment.year:
        return language.phrase("dates.between", first=moment.first.year, last=moment.last.year)
    return _calendar(language, moment)


def _calendar(language: Language, moment: Moment) -> str:
    from babel.dates import format_date, format_skeleton

    precise = precision(moment)
    if precise == "day":
        words = str(format_date(moment.first, "long", locale=language.locale))
        return _FIRST.sub(day(language, moment), words, count=1) if moment.day == 1 else words
    return str(format_skeleton(SKELETONS[precise], moment.first, locale=language.locale))


def day(language: Language, moment: Moment) -> str:
    """The number of a day; the first of a month is an ordinal in some languages."""
    return language.term("dates.first-day") if moment.day == 1 else str(moment.day)


def precision(moment: Moment) -> str:
    """Day, month or year; empty for what is none of these."""
    if moment.season or "X" in moment.year:
        return ""
    return "day" if moment.day else "month" if moment.part else "year"


def kind(moment: Moment) -> str:
    """Its precision, seasons told apart by the article they take."""
    if not moment.season:
        return precision(moment) or "some"
    if moment.season >= _QUARTERS:
        return "quarter"
    return "season" if (moment.season - _SPRING) % _ROUND else "spring"
