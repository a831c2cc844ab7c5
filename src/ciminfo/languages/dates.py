"""Dates in words: each as it stands alone, and in the forms that a template asks for.

A template writes `{period}` for `July 2004 to April 2005`, `{period:of}` for `from July 2004 to April 2005` or `of July
2004`, and `{period:covering}` for that behind "which covers": `the period from July 2004 to April 2005`.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from ciminfo.languages.contraction import contracted
from ciminfo.languages.moments import SKELETONS, UNCERTAIN, Dated, day, precision, said

if TYPE_CHECKING:
    from ciminfo.languages.language import Language
    from ciminfo.model.interval import Interval, Moment, Stretch

#: The marks of a date that is about another.
_ABOUT: Final = {"~", "%"}
_THIN_SPACES: Final = str.maketrans({"\u2009": "", "\u202f": "\u00a0"})


def text(language: Language, interval: Interval) -> Dated:
    """`January 27–28, 2005`, `summer of 2004`, `September 11, 2006 or November 9, 2006`."""
    covering = partial(_covering, language, interval)
    if not interval.is_known:
        unknown = language.term("dates.unknown")
        return Dated(unknown, of=lambda: unknown, covering=covering)
    words = language.alternatives([_alone(language, each) for each in interval.alternatives])
    return Dated(words, of=partial(_of, language, interval), covering=covering)


def _alone(language: Language, stretch: Stretch) -> str:
    start, end = stretch.start, stretch.end
    if start and end:
        return said(language, start) if stretch.is_single else _range(language, start, end)
    return _open(language, stretch)


def _open(language: Language, stretch: Stretch) -> str:
    """`since July 2004`; where that is uncertain the word stands first: `probably since July 2004`."""
    key, moment = ("dates.from", stretch.start) if stretch.start else ("dates.until", stretch.end)
    if not moment:
        return language.term("dates.unknown")
    if moment.mark != UNCERTAIN:
        return _phrase(language, key, date=said(language, moment))
    plain = _phrase(language, key, date=said(language, replace(moment, mark="")))
    return _phrase(language, "dates.uncertain", date=plain)


def _range(language: Language, start: Moment, end: Moment) -> str:
    if key := _shared(start, end):
        return _phrase(language, f"dates.{key}", **_parts(language, start, end))
    if not start.mark and not end.mark and precision(start) == precision(end) in SKELETONS:
        from babel.dates import format_interval

        if precision(start) == "year" or start.year == end.year:
            skeleton = SKELETONS[precision(start)]
            words = format_interval(start.first, end.first, skeleton=skeleton, locale=language.locale)
            return str(words).translate(_THIN_SPACES)
    # "About December 2003 to April 2005" could be read as about both.
    key = "dates.running.range" if _ABOUT & {start.mark, end.mark} else "dates.range"
    return _phrase(language, key, start=said(language, start), end=said(language, end))


def _shared(start: Moment, end: Moment) -> str:
    """What two days have in common, which is said once; empty for all but plain days of one year.

    The patterns are the language's own, for Babel has only abbreviated months here.
    """
    if start.mark or end.mark or precision(start) != "day" or precision(end) != "day" or start.year != end.year:
        return ""
    return "same-month" if start.part == end.part else "same-year"


def _parts(language: Language, start: Moment, end: Moment) -> dict[str, object]:
    months = language.locale.months["format"]["wide"]
    return {
        "first": day(language, start),
        "last": day(language, end),
        "month": months[start.first.month],
        "next_month": months[end.first.month],
        "year": start.year,
    }


def _of(language: Language, interval: Interval) -> str:
    return language.alternatives([_running(language, each) for each in interval.alternatives])


def _running(language: Language, stretch: Stretch) -> str:
    """`of July 2004`, `from July 2004 to April 2005`: as it goes on in a sentence."""
    start, end = stretch.start, stretch.end
    if not start or not end:
        return _open(language, stretch)
    if stretch.is_single:
        return _phrase(language, "dates.of", date=said(language, start))
    key = _shared(start, end)
    if not key and not start.mark and not end.mark and precision(start) == precision(end) == "month":
        key = "months" if start.year == end.year else ""
    if key:
        return _phrase(language, f"dates.running.{key}", **_parts(language, start, end))
    return _phrase(language, "dates.running.range", start=said(language, start), end=said(language, end))


def _covering(language: Language, interval: Interval) -> str:
    if not interval.is_known:
        return language.term("dates.covering.unknown")
    first = interval.alternatives[0]
    if len(interval.alternatives) == 1 and first.is_single and first.start and precision(first.start) == "year":
        return _phrase(language, "dates.covering.year", date=said(language, first.start))
    return _phrase(language, "dates.covering.period", dates=_of(language, interval))


def _phrase(language: Language, key: str, **slots: object) -> str:
    return contracted(language.phrase(key, **slots), language)
