"""Records as the site sees them: as of a day; and records in which every text is one that nobody writes by accident."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from ciminfo.model.activity import Activity
from ciminfo.model.organisation import Organisation
from ciminfo.model.record import Term, Texts
from ciminfo.site.days import as_of
from tests import reading
from tests.figures.drawn import own

if TYPE_CHECKING:
    from ciminfo.model.corpus import Corpus

#: One plan with all that a feed, a calendar or a search engine is told of it.
PLAN = """\
report: 2025-2026
period: 2025-07/2026-06
as-of: 2026-06-30
reporter: cim
---
organisations:
  cim: {name: {en: Commission of Women}, kind: organ}
  iom: {name: {en: Organization for Migration}, short: {en: IOM}, kind: intergovernmental}
---
terms:
  prevention: {name: {en: prevention}}
---
activity: lima-seminar
kind: seminar
title: {en: Seminar in Lima}
aliases: [The seminar]
announced: [{on: 2026-06-01, dates: 2026-10-01/2026-10-02}]
dates: 2026-10-01/2026-10-02
venue: {country: PE, city: Lima, place: {en: Palace}}
organisations: [{organisation: iom, role: organiser}]
themes: [prevention]
narrative: {en: The seminar will be held in Lima.}
"""


def seen(records: str, day: str = "", published: tuple[str, ...] = ("en",)) -> Corpus:
    """Read records and see them as of a day, else as of the latest of which they tell."""
    corpus = reading.corpus(records, published)
    return replace(corpus, today=date.fromisoformat(day) if day else as_of(corpus))


@cache
def our_own() -> Corpus:
    """The project's own records as its site shows them."""
    return replace(own(), today=as_of(own()))


def hostile(text: str) -> Corpus:
    """The plan, every text of which is this one: as no reader of records would let it pass."""
    corpus, texts = seen(PLAN), Texts({"en": text})
    activity = corpus.activities["lima-seminar"]
    venue = replace(activity.venue, city=text, place=texts)
    changed = replace(activity, title=texts, aliases=(text,), venue=venue, narrative=texts)
    bodies = {id_: replace(each, name_=texts, short=texts) for id_, each in corpus.organisations.items()}
    terms = {id_: replace(each, name_=texts) for id_, each in corpus.of(Term).items()}
    records = {Activity: {changed.id: changed}, Organisation: bodies, Term: terms}
    return replace(corpus, records={**corpus.records, **records})
