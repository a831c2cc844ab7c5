"""The third sentence: how many took part, of which groups and from where; and the themes."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from ciminfo.document import Foreign, Text
from ciminfo.model.activity_parts import Qualifier
from ciminfo.sections import words
from ciminfo.sections.telling.names import Name, Names, groups, places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ciminfo.document import Inline
    from ciminfo.model.activity_parts import Participants
    from ciminfo.sections.telling.subject import Subject


def people(subject: Subject) -> tuple[Inline, ...]:
    """The sentence; empty where nobody is said to have taken part."""
    told = [part for each in subject.activity.participants if (part := _told(subject, each))]
    if not told:
        return ()
    *first, last = told
    shown = subject.clause("telling.as-well", people=parted(subject, first), others=last) if first else last
    return subject.clause(f"telling.people.{subject.tense}", people=shown)


def parted(subject: Subject, parts: Sequence[tuple[Inline, ...]]) -> tuple[Inline, ...]:
    """Parts of a sentence that are parted by a semicolon, as the language sets it."""
    return reduce(lambda one, other: subject.clause("telling.and-then", one=one, other=other), parts)


def themes(subject: Subject) -> tuple[Inline, ...]:
    """The themes it belongs to; empty where none is recorded."""
    if not subject.activity.themes:
        return ()
    named = (words.named(subject.corpus, id_, subject.language) for id_ in subject.activity.themes)
    return subject.clause("telling.themes", themes=Names(tuple(Name(_small(each)) for each in named)))


def _small(name: Text | Foreign) -> Text | Foreign:
    """A theme as it stands inside a sentence; an acronym keeps its letters."""
    if isinstance(name, Foreign) or name.text[1:2].isupper():
        return name
    return Text(name.text[:1].lower() + name.text[1:])


def _told(subject: Subject, participants: Participants) -> tuple[Inline, ...]:
    named = groups(subject.corpus, participants.groups, subject.language)
    origin = _origin(subject, participants)
    if participants.count is not None:
        return _counted(subject, participants, named)
    if named.each:
        return subject.clause("telling.groups", groups=named, origin=origin)
    if not origin:
        return ()
    is_one = len(participants.countries) == 1 and not participants.regions
    return subject.clause(f"telling.participants.{'one' if is_one else 'other'}", origin=origin)


def _counted(subject: Subject, participants: Participants, named: Names) -> tuple[Inline, ...]:
    """`at least 60 participants from Chile`; `8 members of the delegation (Japan)`, where there are words for them."""
    language, count, qualifier = subject.language, participants.count or 0, participants.qualifier
    population = language.text(participants.population)
    if not population:
        counted = language.count(f"participants.{qualifier.value}", count)
        return subject.clause("telling.counted", count=counted, groups=named, origin=_origin(subject, participants))
    number = language.number(count)
    if qualifier is not Qualifier.EXACTLY:
        number = language.phrase(f"figures.{qualifier.value}", number=number)
    more = [named.behind("some", language), _places(subject, participants).behind("", language)]
    within = parted(subject, [each for each in more if each] or [()])
    counted = language.phrase("activities.counted", number=number, counted=population)
    return subject.clause("telling.population", count=counted, within=within)


def _places(subject: Subject, participants: Participants) -> Names:
    return places(subject.corpus, participants.countries, participants.regions, subject.language)


def _origin(subject: Subject, participants: Participants) -> tuple[Inline, ...]:
    """`from Chile and Peru`; empty where no country is recorded."""
    named = _places(subject, participants)
    if not named.each:
        return ()
    return subject.clause(f"telling.origin{'' if named.are_listed else '-unlisted'}", places=named)
