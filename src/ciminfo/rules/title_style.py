"""A title is set like a title: no sentence, not in capitals throughout, not in quotation marks.

Titles come from invitations, web pages and press releases, each in its own style, and stand side by side in a report.
Capitals throughout, a full stop, quotation marks around the whole, or more words than a title has are taken out when
the activity is recorded; articles and other small words do not make a title long. Where an official title is printed
so, say it with a source: the very words as its `raw`, backing `title`.

Pass::

    activity: belize-seminars
    kind: training
    title: {en: Seminars in Belize on Trafficking in Persons}

Fail::

    activity: belize-seminars
    kind: training
    title: {en: SEMINARS IN BELIZE ON TRAFFICKING IN PERSONS}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Finding, Severity
from ciminfo.languages.reading import reading, written_words
from ciminfo.model.activity import Activity
from ciminfo.model.report import Report

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus
    from ciminfo.model.texts import Passage

CODE = "CIM510"
SEVERITY = Severity.NOTICE
ALONE = True

#: More words than these, small ones aside, make a sentence.
_MOST_WORDS: Final = 18
#: Fewer words in capitals may be a short name.
_CAPITALS: Final = 3
_WRAPPED = re.compile(r'"[^"]*"|“[^”]*”|«[^»]*»')
#: A full stop that belongs to an abbreviation: `D.C.`, `Inc.`
_ABBREVIATED = re.compile(r"(?:\b\w\.|\b(?:Inc|Ltd|Corp|No|etc|al|St|rev|corr)\.)$", re.IGNORECASE)


def check(corpus: Corpus) -> Iterator[Finding]:
    for passage in corpus.passages:
        if not (passage.is_title and isinstance(passage.record, Activity | Report)):
            continue
        title = " ".join(passage.text.split())
        for fault, hint, fix in _faults(title, passage.language):
            if not _is_printed_so(title, passage):
                yield Finding(passage.place, f"the title {_short(title)!r} {fault}", hint, fix)


def _is_printed_so(title: str, passage: Passage) -> bool:
    """Whether a source has these very words for the title."""
    return any(" ".join(each.raw.split()) == title and each.is_of(passage.field) for each in passage.record.sources)


def _faults(title: str, language: str) -> Iterator[tuple[str, str, str]]:
    """What is wrong with a title, what to do, and what it is to read instead where that is plain."""
    words = written_words(title)
    if title.isupper() and len(words) >= _CAPITALS:
        yield "is in capitals throughout", "write capitals as in other titles", ""
    if title.endswith(".") and not title.endswith("...") and not _ABBREVIATED.search(title):
        yield "ends in a full stop", "leave the stop out", title[:-1]
    if _WRAPPED.fullmatch(title):
        yield "is in quotation marks as a whole", "leave them out; documents set their own", title[1:-1]
    large = (
        [word for word in words if word.casefold() not in reading(language).common] if len(words) > _MOST_WORDS else ()
    )
    if len(large) > _MOST_WORDS:
        yield (
            f"has {len(large)} words, small ones aside",
            "give the title alone, and tell the rest in the narrative",
            "",
        )


def _short(title: str, limit: int = 60) -> str:
    return title if len(title) <= limit else f"{title[: limit - 1]}…"
