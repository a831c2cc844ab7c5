"""Who held several posts in one organisation held each at a time that is recorded.

The same person is called director of projects in March, coordinator in August and chief a year later. Without dates no
report can tell which of the posts was held when, and each paper picks one. The dates can be those of the first and last
paper that uses a title; where somebody has searched in vain, `dates: unknown` says so.

Pass::

    organisations: {section: {name: {en: Section}, kind: secretariat}}
    ---
    persons:
      fernando:
        name: Fernando
        posts:
          - {title: {en: Director of Projects}, organisation: section, dates: 2006-03}
          - {title: {en: Chief}, organisation: section, dates: 2007-03/2007-05}

Fail::

    organisations: {section: {name: {en: Section}, kind: secretariat}}
    ---
    persons:
      fernando:
        name: Fernando
        posts:
          - {title: {en: Director of Projects}, organisation: section}
          - {title: {en: Chief}, organisation: section, dates: 2007-03/2007-05}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus

CODE = "CIM315"
SEVERITY = Severity.NOTICE


def check(corpus: Corpus) -> Iterator[Finding]:
    for person in corpus.persons.values():
        by_organisation: dict[str, list[int]] = {}
        for index, post in enumerate(person.posts):
            if post.organisation:
                by_organisation.setdefault(post.organisation, []).append(index)
        for organisation, posts in by_organisation.items():
            undated = [index for index in posts if person.posts[index].dates is None]
            if undated and len(posts) > 1:
                yield Finding(
                    person.where(f"posts.{undated[0]}"),
                    f"{person.name_} has {len(posts)} posts in {organisation}, {_how_many(len(undated), len(posts))}",
                    "write when each was held:  dates: 2006-03/2006-08, or unknown",
                )


def _how_many(undated: int, posts: int) -> str:
    if undated == posts:
        return "and none of them has dates"
    return f"and {undated} of them {'has' if undated == 1 else 'have'} no dates"
