"""A single day is written once, not as a range from itself to itself.

Forms that ask for a first and a last day print `03/23/2007 - 03/23/2007`. Copied so, the record looks as if something
went on for days, and whoever reads it wonders whether the second date has a slip. The same holds for a month or a year.

Pass::

    {activity: a, kind: meeting, title: {en: Meeting}, dates: 2007-03-23}

Fail::

    {activity: a, kind: meeting, title: {en: Meeting}, dates: 2007-03-23/2007-03-23}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.rules.shared.ranges import ranges

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus

CODE = "CIM218"
SEVERITY = Severity.NOTICE


def check(corpus: Corpus) -> Iterator[Finding]:
    for record, field, interval in corpus.once(ranges):
        once = _once(interval.text)
        if once != interval.text:
            yield Finding(
                record.where(field), f"'{interval}' is a range that ends as it starts", f"write {once}", fix=once
            )


def _once(text: str) -> str:
    """The text with one date in place of each range whose ends are the same."""
    if "/" not in text:
        return text
    if text.startswith("["):
        return f"[{','.join(_once(part) for part in text[1:-1].split(','))}]"
    start, _, end = text.partition("/")
    return start if start.strip() == end.strip() else text
