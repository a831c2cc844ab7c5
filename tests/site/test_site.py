"""The records as of one day: their order, what is said of their state, and who has a page."""

from datetime import date

import pytest

from ciminfo.site.site import begins, standing
from tests.site.shown import our_site, site

RECORDS = """\
report: 2004-2005
period: 2004-07/2005-04
as-of: 2005-04-30
---
countries:
  BZ: {status: [{is: member, dates: 1991/..}]}
  CU: {status: [{is: member, dates: 1948/1962}, {is: none, dates: 1963/..}]}
  JP: {status: [{is: observer, dates: 1973/..}]}
  FR: {status: [{is: observer, dates: 1972/..}]}
---
activity: held
kind: seminar
title: {en: Held}
dates: 2004-10-01/2004-10-03
coverage: {countries: [JP]}
---
activity: later
kind: seminar
title: {en: Later}
dates: 2005-09-01
---
activity: held-too
kind: seminar
title: {en: Held too}
dates: 2004-10-01
---
activity: undated
kind: visit
title: {en: Undated}
dates: unknown
---
activity: open
kind: project
title: {en: Open}
dates: 2004/..
---
activity: until
kind: project
title: {en: Until}
dates: ../2003-05
---
activity: silent
kind: seminar
title: {en: Silent}
announced: [{on: 2004-08-01, dates: 2004-11}]
"""


def test_the_newest_stands_first_and_what_has_no_date_last():
    told = [each.id for each in site(RECORDS).activities]
    assert told == ["later", "silent", "held", "held-too", "open", "until", "undated"]


def test_the_day_is_that_of_the_latest_report_unless_another_is_asked_for():
    assert site(RECORDS).day == date(2005, 4, 30)
    assert site(RECORDS, date(2006, 1, 1)).day == date(2006, 1, 1)


@pytest.mark.parametrize(
    ("id_", "word"),
    [("held", "held"), ("later", "planned"), ("undated", "recorded"), ("open", "ongoing"), ("silent", "unknown")],
)
def test_the_state_is_that_of_the_day(id_, word):
    seen = site(RECORDS)
    assert standing(seen.corpus.activities[id_], seen.day) == word


def test_a_plan_has_taken_place_where_a_later_day_is_asked_for():
    seen = site(RECORDS, date(2005, 12, 31))
    assert standing(seen.corpus.activities["later"], seen.day) == "held"


@pytest.mark.parametrize(("id_", "day"), [("held", date(2004, 10, 1)), ("until", date(2003, 5, 31)), ("undated", None)])
def test_an_activity_counts_from_its_first_day_else_from_its_last(id_, day):
    seen = site(RECORDS)
    assert begins(seen.corpus.activities[id_], seen.day) == day


def test_who_was_ever_a_member_has_a_page_and_others_where_something_is_recorded():
    assert [*site(RECORDS).places] == ["BZ", "CU", "JP"]


def test_every_announcement_of_our_records_is_known_with_what_became_of_it():
    promised = our_site().promised
    assert {key[0] for key in promised} == {each.id for each in our_site().activities if each.announced}
    assert promised["la-paz-second-training", 0].became.value == "held-later"
