"""Every date of the records that goes from one to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.model.interval import Interval
from ciminfo.model.values import values_of

if TYPE_CHECKING:
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.record import Record


def ranges(corpus: Corpus) -> tuple[tuple[Record, str, Interval], ...]:
    """Each range with its record and the field it stands in; one among alternatives counts too."""
    return tuple(
        (record, field, interval)
        for record in corpus
        for field, interval in values_of(record, Interval)
        if "/" in interval.text
    )
