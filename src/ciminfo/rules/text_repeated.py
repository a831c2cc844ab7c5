"""A text is told once.

A paragraph that stands in two records, or in one record for two reports, is mended in one place and goes stale in
the other; a copy with "recently" in it says of one year what was true of another. Found are texts of which more than
half stands, eight words at a time, in a text of an earlier day. A claim may say again what its activity tells, a
reason may be the same twice, and what is between quotation marks is not compared.

Pass::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    activity: japan-research
    kind: research
    title: {en: Research}
    dates: 2004/2006
    narrative-in:
      2004-2005:
        en: The first phase of a research project on persons trafficked to Japan has recently been brought to its end.
      2005-2006:
        en: In the second phase, those who came back were asked what had become of them.

Fail::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    activity: japan-research
    kind: research
    title: {en: Research}
    dates: 2004/2006
    narrative-in:
      2004-2005:
        en: The first phase of a research project on persons trafficked to Japan has recently been brought to its end.
      2005-2006:
        en: The first phase of a research project on persons trafficked to Japan has recently been brought to its end.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from itertools import repeat
from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Finding, Severity
from ciminfo.languages.reading import own_words, reading, written_words
from ciminfo.model.activity import Activity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus
    from ciminfo.model.texts import Passage

CODE = "CIM508"
SEVERITY = Severity.NOTICE

#: What may be said twice.
_AGAIN: Final = {"claim", "why"}
#: So many words in a row make a stretch, and so many stretches a text that is long enough to be compared.
_STRETCH: Final = 8
_LEAST: Final = 8


def check(corpus: Corpus) -> Iterator[Finding]:
    passages: list[Passage] = []
    lengths: list[int] = []
    first: dict[int, int] = {}
    told: set[tuple[str, str]] = set()
    for passage in _by_day(corpus):
        stretches = _stretches(passage)
        if len(stretches) < _LEAST:
            continue
        index = len(passages)
        passages.append(passage)
        lengths.append(len(stretches))
        owners = Counter(map(first.setdefault, stretches, repeat(index)))
        del owners[index]
        for owner, shared in owners.most_common(1):
            where = passage.record.id, passage.field
            if 2 * shared > min(len(stretches), lengths[owner]) and where not in told:
                told.add(where)
                yield _finding(passage, passages[owner])


def _by_day(corpus: Corpus) -> list[Passage]:
    """All prose, what was told first coming first: a report speaks on its as-of date, an activity when it is over."""

    def day(passage: Passage) -> date:
        if report := corpus.reports.get(passage.report):
            return report.as_of
        return passage.record.when.last if isinstance(passage.record, Activity) else date.max

    prose = (each for each in corpus.passages if each.is_prose and each.field.rpartition(".")[2] not in _AGAIN)
    return sorted(prose, key=day)


def _stretches(passage: Passage) -> set[int]:
    """What a text is made of, each stretch of its words told by its hash."""
    words = written_words(own_words(passage.text).casefold())
    runs = zip(repeat(passage.language), *(words[at:] for at in range(_STRETCH)), strict=False)
    return set(map(hash, runs))


def _finding(passage: Passage, earlier: Passage) -> Finding:
    own = own_words(passage.text)
    said = dict.fromkeys(repr(match[0]) for match in reading(passage.language).found("relative", own))
    of = earlier.report or earlier.record.id
    copied = f", with {' and '.join(said)}, which was said of {of}" if said and of != passage.report else ""
    return Finding(
        passage.place,
        f"most of this text stands in {earlier.record.id} under {earlier.field} too{copied}",
        "tell it in one place, or write it anew for this one",
        also=(earlier.place,),
    )
