"""Dates in EDTF, one a line: what is read prints as it was written, and what is certain of two is possible."""

from itertools import pairwise

from ciminfo.model.interval import DateError, Interval
from tests.fuzz.oracle import MESSAGE, assert_words, text_of


def fuzz(data: bytes) -> None:
    found = [read for line in text_of(data).split("\n") if (read := one(line))]
    for mine, other in pairwise(found):
        assert mine.possibly_meets(other) or not mine.certainly_meets(other)
        assert mine.possibly_meets(other) == other.possibly_meets(mine)
        if other.first <= other.last and mine.first <= mine.last:  # the other way round is a finding, and is read
            assert not (mine.certainly_before(other.first) and mine.certainly_after(other.last))


def one(line: str) -> Interval | None:
    """The date of a line, if it is one."""
    try:
        read = Interval.parse(line)
    except DateError as error:
        assert_words(str(error)[:MESSAGE])
        return None
    assert Interval.parse(str(read)) == read
    assert str(read) == line.strip()
    for each in read.alternatives:
        if not each.is_single:
            continue
        assert each.first <= each.last
        assert each.start == each.end
        for written in (each.start, each.end):
            assert Interval.parse(str(written)).alternatives[0].start == written
    assert read.days is None or read.days == (read.last - read.first).days + 1
    assert read.is_closed or not read.certainly_before(read.last)
    return read
