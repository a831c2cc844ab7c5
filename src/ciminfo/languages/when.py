"""Dates as a sentence says when: `on January 27–28, 2005`, `in the summer of 2004`, `from 2004 to April 2005`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ciminfo.languages.contraction import contracted
from ciminfo.languages.moments import UNCERTAIN, Dated, day, kind, said
from ciminfo.model.interval import Interval, Stretch

if TYPE_CHECKING:
    from ciminfo.languages.language import Language
    from ciminfo.model.interval import Moment


def when(language: Language, interval: Interval, *, running: bool = False) -> str:
    """When something is, or since when it has been running; nothing where that is not known."""
    if not interval.is_known:
        return ""
    return language.alternatives([_stretch(language, each, running=running) for each in interval.alternatives])


def _stretch(language: Language, stretch: Stretch, *, running: bool) -> str:
    start, end = stretch.start, stretch.end
    if start and end:
        return _on(language, start) if stretch.is_single else _range(language, start, end)
    if start:
        return _phrase(language, "telling.running" if running else "telling.onward", date=_began(language, start))
    return _phrase(language, "dates.until", date=_trusted(language, end)) if end else ""


def _on(language: Language, moment: Moment) -> str:
    """One moment: `in June 2004`, `probably in June 2004`, `about June 2004`."""
    date = said(language, moment)
    if moment.mark and moment.mark != UNCERTAIN:
        return date
    plain = said(language, replace(moment, mark=""))
    words = _phrase(language, f"telling.on.{kind(moment)}", date=plain)
    return _phrase(language, "dates.uncertain", date=words) if moment.mark else words


def _range(language: Language, start: Moment, end: Moment) -> str:
    if _are_neighbours(start, end):
        month = language.locale.months["format"]["wide"][start.first.month]
        first, last = day(language, start), day(language, end)
        return _phrase(language, "telling.two-days", first=first, last=last, month=month, year=start.year)
    if UNCERTAIN in {start.mark, end.mark}:
        ends = {"start": _trusted(language, start), "end": _trusted(language, end)}
        return _phrase(language, "dates.running.range", **ends)
    return f"{language.date(Interval('', (Stretch(start, end),))):of}"


def _are_neighbours(start: Moment, end: Moment) -> bool:
    """Whether they are two days of one month that follow each other, so that both are named."""
    plain = not start.mark and not end.mark and start.day and end.day
    return bool(plain and start.first.month == end.first.month and (end.first - start.first).days == 1)


def _began(language: Language, moment: Moment) -> Dated:
    """A start without an end; a language says since when it is, or, as `{date:on}`, when it began."""
    date = _trusted(language, moment)
    return Dated(date, the=lambda: f"{date:the}", on=lambda: _on(language, moment))


def _trusted(language: Language, moment: Moment) -> Dated:
    """An end of a range; where it is uncertain, that is said behind it, for before it the word would hold for both."""
    if moment.mark != UNCERTAIN:
        return said(language, moment)
    date = said(language, replace(moment, mark=""))
    return Dated(date, the=lambda: language.phrase("telling.probable", date=f"{date:the}"))


def _phrase(language: Language, key: str, **slots: object) -> str:
    return contracted(language.phrase(key, **slots), language)
