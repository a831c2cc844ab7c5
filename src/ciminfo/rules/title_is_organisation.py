"""A person's title is a post, and not the name of an organisation.

A list of speakers that reads "David Choquehuanca, Ministry of Foreign Affairs" says where he came from and not what he
was; printed as a title it makes a ministry of him. The organisation has a field of its own in a post. A title counts as
the name of an organisation where it is one of its names, or the part of one before "of" or "for": "Ministry of Foreign
Affairs" where the registry has that of Bolivia. A post that one person holds, an organisation of kind `office`, may
well be a title.

Pass::

    organisations: {mre: {name: {en: Ministry of Foreign Affairs of Bolivia}, kind: government}}
    ---
    persons: {david: {name: David, posts: [{title: {en: Minister of Foreign Affairs}, organisation: mre}]}}

Fail::

    organisations: {mre: {name: {en: Ministry of Foreign Affairs of Bolivia}, kind: government}}
    ---
    persons: {david: {name: David, posts: [{title: {en: Ministry of Foreign Affairs}, organisation: mre}]}}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.names import plain
from ciminfo.model.organisation import OrganisationKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus
    from ciminfo.model.record import Record, Texts

CODE = "CIM314"
SEVERITY = Severity.NOTICE
ALONE = True

#: Words after which a name says whose the organisation is, or what for.
_LINK: Final = re.compile(r" (?=(?:of|for|in|de|del|da|do|du|des|para|pour|en|em) )")


def check(corpus: Corpus) -> Iterator[Finding]:
    names = set(_names(corpus))
    for record, field, title in _titles(corpus):
        found = next((text for _, text in title if plain(text) in names), None)
        if found:
            yield Finding(
                record.where(field),
                f"the title {found!r} is the name of an organisation, not of a post",
                "write the post that the person holds; an organisation that is itself a post has  kind: office",
            )


def _names(corpus: Corpus) -> Iterator[str]:
    """Every name of an organisation, and what of it stands before a word that says whose it is."""
    for organisation in corpus.organisations.values():
        for name in organisation.all_names if organisation.kind is not OrganisationKind.OFFICE else ():
            bare = plain(name)
            yield bare
            yield from (bare[: link.start()] for link in _LINK.finditer(bare))


def _titles(corpus: Corpus) -> Iterator[tuple[Record, str, Texts]]:
    """Every title of a person: of the posts held, and of the day of an activity."""
    for person in corpus.persons.values():
        yield from ((person, f"posts.{index}.title", post.title) for index, post in enumerate(person.posts))
    for activity in corpus.activities.values():
        for index, each in enumerate(activity.people):
            if each.title:
                yield activity, f"people.{index}.title", each.title
