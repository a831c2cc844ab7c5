"""No range ends before it starts.

Usually the two dates changed places, or a year was not written on. Such a range holds no day, so the activity would
lie in no period and stand in no report.

Pass::

    {activity: a, kind: training, title: {en: Training}, dates: 2005-04-14/2005-04-15}

Fail::

    {activity: a, kind: training, title: {en: Training}, dates: 2005-04-15/2005-04-14}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.rules.shared.ranges import ranges

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus

CODE = "CIM201"
SEVERITY = Severity.ERROR
ALONE = True


def check(corpus: Corpus) -> Iterator[Finding]:
    for record, field, interval in corpus.once(ranges):
        if any(each.first > each.last for each in interval.alternatives):
            yield Finding(record.where(field), f"'{interval}' ends before it starts", "write the earlier date first")
