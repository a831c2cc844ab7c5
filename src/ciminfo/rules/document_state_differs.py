"""A study that the text calls preliminary is not filed as final, nor the reverse.

"This preliminary study", says the text, and the document below it is titled "Final Report". One of the two was not
brought up to date, and a reader cannot tell whether more is to come. Compared are the words beside "study", "report"
and the like in the text with the document's title, kind and status. Where the text speaks of both, or documents of
both are listed, there is nothing to compare.

Pass::

    activity: study
    kind: research
    title: {en: Study}
    narrative: {en: A preliminary study was made.}
    documents: [{title: {en: "Trafficking in the Isthmus: Preliminary Report"}, kind: report}]

Fail::

    activity: study
    kind: research
    title: {en: Study}
    narrative: {en: A preliminary study was made.}
    documents: [{title: {en: "Trafficking in the Isthmus: Final Report"}, kind: report}]
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Finding, Severity
from ciminfo.languages.reading import reading
from ciminfo.model.activity_parts import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.activity import Activity
    from ciminfo.model.activity_parts import Paper
    from ciminfo.model.corpus import Corpus

CODE = "CIM605"
SEVERITY = Severity.NOTICE
ALONE = True

#: The states that are held against each other, by the keys of the words for them.
_STATES: Final = ("preliminary", "final")
#: Kinds of activity whose words name a study too.
_STUDIES: Final = (Kind.RESEARCH, Kind.PUBLICATION)


def check(corpus: Corpus) -> Iterator[Finding]:
    for activity in corpus.activities.values():
        filed = [_filed(document) for document in activity.documents]
        called = _called(activity) if any(filed) else {}
        if len(called) != 1:
            continue
        ((told, words),) = called.items()
        for index, states in enumerate(filed if not any(told in states for states in filed) else ()):
            for state in states:
                yield Finding(
                    activity.where(f"documents.{index}.title"),
                    f"the text says {words!r}, but {activity.documents[index].title.original!r} is filed as {state}",
                    "mend the one that is out of date",
                )


def _called(activity: Activity) -> dict[str, str]:
    """The states in which the activity's texts put a study, each with the words of the first that does."""
    found: dict[str, str] = {}
    for texts in (activity.narrative, *(each for _, each in activity.narrative_in)):
        for language, text in texts or ():
            for state in _STATES:
                if match := _phrase(language, state).search(text):
                    found.setdefault(state, match[0])
    return found


@cache
def _phrase(language: str, state: str) -> re.Pattern[str]:
    """A word for the state before a word for a study, or right behind it: `preliminary study`, `informe final`."""
    read = reading(language)
    nouns = (word for kind, words in read.kinds() if kind in _STUDIES for word in words)
    study, stated = (rf"(?:{'|'.join(map(re.escape, words))})" for words in (nouns, read.words(state)))
    return re.compile(rf"\b(?:{stated}(?: \w+)? {study}s?|{study}s? {stated})\b", re.IGNORECASE)


def _filed(document: Paper) -> set[str]:
    """The states that a document's title, kind and status put it in."""
    words = [("en", f"{document.kind} {document.status}".replace("-", " ")), *document.title]
    return {state for state in _STATES for language, text in words if any(reading(language).found(state, text))}
