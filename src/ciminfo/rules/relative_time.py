"""A text that is printed names the time it speaks of.

"Recently" and "in the last five years" are right on the day they are written, and a report is read in other years,
its texts taken over into the next one. Name the year, or reckon from the as-of date. What stands between quotation
marks or in italics is somebody else's, and exempt.

Pass::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    activity: a
    kind: research
    title: {en: Research}
    narrative: {en: "Since 1999, the Commission has worked on this."}

Fail::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    activity: a
    kind: research
    title: {en: Research}
    narrative: {en: "In the last five years, the Commission has worked on this."}
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Finding, Severity
from ciminfo.languages.reading import own_words, reading
from ciminfo.rules.shared.candidates import candidates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus

CODE = "CIM505"
SEVERITY = Severity.NOTICE
ALONE = True

_YEAR: Final = 12
_FULL_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def check(corpus: Corpus) -> Iterator[Finding]:
    for passage in candidates(corpus, "relative"):
        if not passage.is_prose:
            continue
        text = own_words(passage.text)
        if found := list(dict.fromkeys(match[0] for match in reading(passage.language).found("relative", text))):
            said = " and ".join(map(repr, found))
            report = corpus.reports.get(passage.report)
            reckoned = _reckoned(passage.language, text, report.as_of) if report else ()
            yield Finding(
                passage.at(found[0]),
                f"the text says {said}, reckoned from a day that it does not name",
                "; ".join(("name the day, the month or the year", *reckoned)),
            )


def _reckoned(language: str, text: str, as_of: date) -> Iterator[str]:
    """When a stretch of time began that a text counts back, and whether the text itself names an earlier year."""
    named = [int(year) for year in _FULL_YEAR.findall(text)]
    for words, months in reading(language).elapsed(text):
        if months >= as_of.year * _YEAR:
            continue
        first = _before(as_of, months)
        earlier = f", and the text names {min(named)}" if named and min(named) < first.year else ""
        yield f"on the as-of date, {as_of}, {words!r} began on {first}{earlier}"


def _before(day: date, months: int) -> date:
    """The same day so many months before; the last one of the month where it has no such day."""
    year, month = divmod(day.year * _YEAR + day.month - 1 - months, _YEAR)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
