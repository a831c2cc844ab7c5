"""What activities count: agreement in its exactness, places by the status of the day, sums as exact as their parts."""

from datetime import date

import pytest

from ciminfo.model.activity_parts import Qualifier
from ciminfo.rules.shared.counting import Places, Total, agrees, covered, listed, participants, places
from tests.reading import corpus

RECORDS = """\
countries:
  BZ: {status: [{is: member, dates: 1991/..}]}
  JM: {status: [{is: member, dates: 1969/..}]}
  AN: {status: [{is: territory, dates: ../2010-12-14}]}
---
regions: {twins: {name: {en: Twins}, members: [BZ, JM]}}
---
{activity: a, kind: seminar, title: {en: A}, dates: 2004-08, coverage: {regions: [twins]}, participants: [{count: 60}]}
---
activity: b
kind: seminar
title: {en: B}
dates: 2011-08
coverage: {countries: [AN]}
participants: [{count: 75, qualifier: about}, {groups: []}]
---
{activity: c, kind: seminar, title: {en: C}, dates: 2004-08, venue: {country: AN}, \
participants: [{count: 100, qualifier: at-least}]}
"""
WHOLE = corpus(RECORDS)
A, B, C = WHOLE.activities.values()


@pytest.mark.parametrize(
    ("claimed", "qualifier", "counted", "holds"),
    [
        (60, Qualifier.EXACTLY, 60, True),
        (60, Qualifier.EXACTLY, 61, False),
        (60, Qualifier.AT_LEAST, 61, True),
        (62, Qualifier.AT_LEAST, 61, False),
        (90, Qualifier.ABOUT, 100, True),
        (110, Qualifier.ABOUT, 100, True),
        (111, Qualifier.ABOUT, 100, False),
    ],
)
def test_a_number_agrees_as_exactly_as_it_says(claimed, qualifier, counted, holds):
    assert agrees(claimed, qualifier, counted) is holds


def test_a_group_counts_with_its_members_and_a_venue_where_nothing_else_is_named():
    assert covered(WHOLE, [A, C], date.max) == Places(("BZ", "JM"), ("AN",))
    assert str(covered(WHOLE, [A, C], date.max)) == "2 countries (BZ, JM) and 1 territory (AN)"
    assert len(covered(WHOLE, [A, C], date.max)) == 3


def test_a_place_is_what_it_was_when_the_activity_took_place_and_no_later_than_the_day_asked_for():
    assert covered(WHOLE, [B], date.max) == Places(("AN",), ())
    assert covered(WHOLE, [B], date(2010, 1, 1)) == Places((), ("AN",))
    assert places(WHOLE, ["JM", "XX", "AN"], date(2004, 8, 1)) == Places(("JM", "XX"), ("AN",))


@pytest.mark.parametrize(
    ("activities", "total", "words"),
    [
        ([A], Total(60), "60"),
        ([A, B], Total(135, Qualifier.ABOUT), "about 135"),
        ([A, C], Total(160, Qualifier.AT_LEAST), "at least 160"),
        ([C, B], Total(175, Qualifier.ABOUT), "about 175"),
        ([], Total(), "0"),
    ],
)
def test_a_sum_is_as_exact_as_the_least_exact_of_its_parts(activities, total, words):
    assert participants(activities) == total
    assert str(participants(activities)) == words


def test_a_message_lists_five_and_counts_the_rest():
    assert listed(["a", "b"]) == "a, b"
    assert listed(["a", "b", "c", "d", "e"]) == "a, b, c, d, e"
    assert listed(["a", "b", "c", "d", "e", "f", "g"]) == "a, b, c, d, e and 2 more"
