"""The sentences of an activity together, as one paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ciminfo.document import Text, plain
from ciminfo.document.fill import capitalised, joined
from ciminfo.sections.telling.people import parted, people, themes
from ciminfo.sections.telling.subject import Subject
from ciminfo.sections.telling.what import what
from ciminfo.sections.telling.who import together, who

if TYPE_CHECKING:
    from ciminfo.document import Inline
    from ciminfo.languages import Language
    from ciminfo.model.activity import Activity
    from ciminfo.model.activity_parts import Announcement, State
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.interval import Interval

_MOST: Final = 3


def told(corpus: Corpus, activity: Activity, state: State, dates: Interval, language: Language) -> tuple[Inline, ...]:
    """One paragraph of at most three sentences, made of nothing but what is recorded."""
    promised = _promise(activity, dates)
    if promised:
        activity = activity.as_announced(promised)
    subject = Subject(corpus, activity, state, dates, language)
    clauses = _planned(subject) if promised else _known(subject)
    if len(clauses) > _MOST:
        clauses[_MOST - 1 :] = [parted(subject, clauses[_MOST - 1 :])]
    return joined((_sentence(clause) for clause in clauses), " ")


def _promise(activity: Activity, dates: Interval) -> Announcement | None:
    """The announcement that a plan is told by, where more came to be known later than these dates."""
    if dates == activity.when:
        return None
    return next((each for each in activity.announced if each.dates == dates), None)


def _planned(subject: Subject) -> list[tuple[Inline, ...]]:
    """What was announced: who took part in the end was not known then."""
    return [clause for clause in (what(subject, ()), themes(subject)) if clause]


def _known(subject: Subject) -> list[tuple[Inline, ...]]:
    by = who(subject)
    first = what(subject, () if by else together(subject))
    return [clause for clause in (first, by, people(subject), themes(subject)) if clause]


def _sentence(clause: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """With a capital first letter and one full stop, which an abbreviation at the end has already."""
    stop = "" if plain(clause).endswith(".") else "."
    return capitalised((*clause, Text(stop))) if stop else capitalised(clause)
