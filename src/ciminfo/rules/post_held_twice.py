"""One post has one holder at a time.

Where two persons hold the post of the same title in the same organisation at the same time, one of the two is wrong, or
one followed the other and the dates are missing. Where neither post has dates, no report can tell who held it when.
Titles are compared without case and accents, in each language.

Posts that several people hold at once, such as that of a specialist, are told apart by nothing in a record: accept the
finding where it is one.

Pass::

    organisations: {justice: {name: {en: Ministry of Justice}, kind: government}}
    ---
    persons:
      casimira: {name: Casimira, posts: [{title: {en: Minister}, organisation: justice, dates: 2006}]}
      celima: {name: Celima, posts: [{title: {en: Minister}, organisation: justice, dates: 2007}]}

Fail::

    organisations: {justice: {name: {en: Ministry of Justice}, kind: government}}
    ---
    persons:
      casimira: {name: Casimira, posts: [{title: {en: Minister}, organisation: justice}]}
      celima: {name: Celima, posts: [{title: {en: Minister}, organisation: justice}]}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.names import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from ciminfo.model.corpus import Corpus
    from ciminfo.model.interval import Interval
    from ciminfo.model.organisation import Person, Post

CODE = "CIM313"
SEVERITY = Severity.NOTICE

#: A person, the number of one of the person's posts, and the post.
Held: TypeAlias = "tuple[Person, int, Post]"


def check(corpus: Corpus) -> Iterator[Finding]:
    told: set[tuple[str, int]] = set()
    for holders in _by_post(corpus).values():
        for (person, index, post), other in [*_undated(holders), *_at_one_time(holders)]:
            if (person.id, index) not in told:
                told.add((person.id, index))
                when = f"and in {post.dates} it was held by both" if post.dates else "and neither has dates"
                yield Finding(
                    person.where(f"posts.{index}"),
                    f"{post.title.original!r} of {post.organisation} is also the post of {other.name_}, {when}",
                    "write when each of them held it:  dates: 2004/2006",
                    also=(other.where("posts"),),
                )


def _by_post(corpus: Corpus) -> dict[tuple[str, str], list[Held]]:
    """Who holds each post of an organisation, under its title in each language."""
    by_post: dict[tuple[str, str], list[Held]] = {}
    for person in corpus.persons.values():
        for index, post in enumerate(person.posts):
            for title in {plain(text) for _, text in post.title} if post.organisation else ():
                by_post.setdefault((title, post.organisation), []).append((person, index, post))
    return by_post


def _undated(holders: Iterable[Held]) -> Iterator[tuple[Held, Person]]:
    """Each holder without dates, with the first of them."""
    undated = [held for held in holders if held[2].dates is None]
    yield from ((held, undated[0][0]) for held in undated if held[0] is not undated[0][0])


def _at_one_time(holders: Iterable[Held]) -> Iterator[tuple[Held, Person]]:
    """Each holder with another who certainly held the post at some time when this one did."""
    times = [(*_certain(held[2].dates), held) for held in holders if held[2].dates and held[2].dates.is_known]
    in_office: list[tuple[date, date, Person]] = []
    for first, last, held in sorted(times, key=lambda each: (each[0], each[1], each[2][0].id)):
        in_office = [each for each in in_office if each[1] >= first]
        if other := next((person for began, _, person in in_office if began <= last and person is not held[0]), None):
            yield held, other
        in_office.append((first, last, held[0]))


def _certain(dates: Interval) -> tuple[date, date]:
    """The day by which it had certainly begun, and the day before which it had certainly not ended."""
    return (
        max(each.latest_start for each in dates.alternatives),
        min(each.earliest_end for each in dates.alternatives),
    )
