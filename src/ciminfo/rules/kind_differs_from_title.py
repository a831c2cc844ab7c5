"""An activity is of the kind that its title names.

A "Research Project" that was a series of seminars is listed and counted among the wrong things. Compared are only
clear opposites: a title that calls it an event (a seminar, a workshop, a meeting), while its kind is a publication,
research, a project or a campaign, or the other way round. Seminar, workshop, training and meeting are not told apart,
for organisers use these words for one another, and "research" in a title is as often what an event is about.

Pass::

    {activity: a, kind: seminar, title: {en: Training Seminar in Belize City}}

Fail::

    {activity: a, kind: seminar, title: {en: Anti-Trafficking Research Project in the Caribbean}}
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Finding, Severity
from ciminfo.languages.reading import own_words, reading, written_words
from ciminfo.model.activity_parts import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ciminfo.model.corpus import Corpus

CODE = "CIM511"
SEVERITY = Severity.NOTICE
ALONE = True

#: What people come together for, and what lasts or is made; the other kinds go with either.
_EVENTS: Final = {kind for kind in Kind if kind.is_event} | {Kind.VIDEOCONFERENCE, Kind.VISIT}
_WORKS: Final = {Kind.CAMPAIGN, Kind.PROJECT, Kind.PUBLICATION, Kind.RESEARCH}
#: In a title this word says as often what an event is about.
_TOPIC: Final = Kind.RESEARCH


def check(corpus: Corpus) -> Iterator[Finding]:
    for activity in corpus.activities.values():
        language = activity.title.original_language
        named = _named(activity.title.original, language)
        if named and all(_is_opposite(kind, activity.kind) for kind in named.values()):
            yield Finding(
                activity.where(f"title.{language}"),
                f"the title says {' and '.join(map(repr, named))}, and the kind is {activity.kind}",
                "mend the kind, or give the title that fits it and keep this one under aliases",
            )


def _named(title: str, language: str) -> dict[str, Kind]:
    """The words of a title that name a kind of activity."""
    kinds = _kinds(language)
    words = map(str.casefold, written_words(own_words(title)))
    return {word: kinds[word] for word in words if word in kinds}


@cache
def _kinds(language: str) -> Mapping[str, Kind]:
    """The words of a language that name a kind of activity."""
    return {word: kind for kind, words in reading(language).kinds() if kind is not _TOPIC for word in words}


def _is_opposite(one: Kind, other: Kind) -> bool:
    return (one in _EVENTS and other in _WORKS) or (one in _WORKS and other in _EVENTS)
