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
from ciminfo.model.activity import Activity
from ciminfo.model.country import Country
from ciminfo.model.mandate import Mandate
from ciminfo.model.report import Report

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus
    from ciminfo.model.interval import Interval
    from ciminfo.model.record import Record

CODE = "CIM201"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    for record in corpus:
        for field, interval in _intervals(record):
            if any(each.first > each.last for each in interval.alternatives):
                yield Finding(
                    record.where(field), f"'{interval}' ends before it starts", "write the earlier date first"
                )


def _intervals(record: Record) -> Iterator[tuple[str, Interval]]:
    if isinstance(record, Activity):
        if record.dates:
            yield "dates", record.dates
        for index, announcement in enumerate(record.announced):
            yield f"announced.{index}.dates", announcement.dates
        for index, event in enumerate(record.events):
            yield f"events.{index}.dates", event.dates
        for index, outcome in enumerate(record.outcomes):
            yield f"outcomes.{index}.on", outcome.on
            if outcome.to:
                yield f"outcomes.{index}.to", outcome.to
    elif isinstance(record, Report):
        yield "period", record.period
    elif isinstance(record, Country):
        yield from ((f"status.{index}.dates", held.dates) for index, held in enumerate(record.status))
    elif isinstance(record, Mandate) and record.adopted:
        yield "adopted", record.adopted
