"""The third sentence: how many took part, of which groups and from where; and the themes."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce
from itertools import groupby
from typing import TYPE_CHECKING

from ciminfo.document import Foreign, Text
from ciminfo.sections import words
from ciminfo.sections.attendance import attendance
from ciminfo.sections.telling.names import Name, Names, groups, places

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ciminfo.document import Inline
    from ciminfo.model.activity_parts import Participants
    from ciminfo.sections.telling.subject import Subject


def people(subject: Subject) -> tuple[Inline, ...]:
    """The sentence: groups took part, while numbers were gathered; empty where nobody is said to have taken part."""
    told = [*_parties(subject)]
    if not told:
        return ()
    manner = "took-part" if all(each.groups and each.count is None for each in told) else "gathered"
    *first, last = (_told(subject, each) for each in told)
    shown = subject.clause(f"telling.{manner}.as-well", people=parted(subject, first), others=last) if first else last
    named = groups(subject.corpus, [id_ for each in told for id_ in each.groups], subject.language)
    return subject.clause(f"telling.{manner}.{subject.tense}", people=shown, groups=named)


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


def _parties(subject: Subject) -> Iterator[Participants]:
    """Those who took part, as recorded; groups of whom nothing more is told stand in one list."""
    for are_plain, each in groupby(subject.activity.participants, _is_plain):
        listed = [*each]
        if are_plain:
            yield replace(listed[0], groups=tuple(dict.fromkeys(id_ for one in listed for id_ in one.groups)))
        else:
            yield from (one for one in listed if one.groups or one.countries or one.regions or one.count is not None)


def _is_plain(participants: Participants) -> bool:
    told_more = participants.countries or participants.regions or participants.count is not None
    return bool(participants.groups and not told_more)


def _told(subject: Subject, participants: Participants) -> tuple[Inline, ...]:
    named = groups(subject.corpus, participants.groups, subject.language)
    if participants.count is not None:
        return _counted(subject, participants, named)
    key = "telling.groups" if named.each else "telling.participants"
    return subject.clause(key, groups=named, origin=_origin(subject, participants))


def _counted(subject: Subject, participants: Participants, named: Names) -> tuple[Inline, ...]:
    """`at least 60 participants from Chile`; as the facts have it where there are words for those counted."""
    if subject.language.text(participants.population):
        alone = replace(subject.activity, participants=(participants,))
        return attendance(subject.corpus, alone, subject.language)
    count = subject.language.count(f"participants.{participants.qualifier.value}", participants.count or 0)
    return subject.clause("telling.counted", count=count, groups=named, origin=_origin(subject, participants))


def _origin(subject: Subject, participants: Participants) -> tuple[Inline, ...]:
    """`from Chile and Peru`; empty where no country is recorded."""
    named = places(subject.corpus, participants.countries, participants.regions, subject.language)
    if not named.each:
        return ()
    return subject.clause(f"telling.origin{'' if named.are_listed else '-unlisted'}", places=named)
