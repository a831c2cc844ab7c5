"""What a number in a text could mean: every count of the record, of its parts, and of what backs a result."""

import pytest

from ciminfo.languages.reading import reading
from ciminfo.model.result import Result
from ciminfo.rules.shared.countable import countable, spoken_of
from tests.reading import corpus

WHOLE = corpus("""\
countries:
  BZ: {region: caribbean}
  JM: {region: caribbean}
  MX: {region: north}
  AN: {region: caribbean, status: [{is: territory, dates: ../2010-12-14}]}
---
regions: {caribbean: {name: {en: Caribbean}}, north: {name: {en: North}}}
---
terms: {training-seminars: {name: {en: training seminar}, plural: {en: training seminars}}}
---
activity: project
kind: project
title: {en: Project}
dates: 2004-09-01/2004-09-10
duration-days: 8
events: [{title: {en: One}, dates: 2004-09-02}, {title: {en: Two}, dates: 2004-09-03/2004-09-05}]
coverage: {countries: [BZ, JM, AN, MX]}
venue: {city: Kingston, country: JM}
participants: [{count: 60, countries: [BZ, MX]}, {count: 20}]
figures: [{value: 15, unit: training-seminars}]
---
{activity: seminar, kind: seminar, title: {en: S}, dates: 2004-09, part-of: project, participants: [{count: 5}]}
---
{activity: workshop, kind: workshop, title: {en: W}, dates: 2004-09, part-of: project}
---
{activity: visit, kind: visit, title: {en: V}, dates: 2004-09, part-of: project}
---
{activity: open, kind: visit, title: {en: V}, coverage: {regions: [north], countries: [BZ]}}
---
{activity: guests, kind: visit, title: {en: V}, participants: [{countries: [BZ, JM, MX]}]}
---
{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}
---
result: r
report: 2004-2005
claim: {en: Claim.}
backed-by: [seminar, project]
counts: [{value: 7, unit: activities}, {value: 9, unit: countries}]
""")


def numbers(words, record="project"):
    known = WHOLE.of(Result)["r"] if record == "r" else WHOLE.activities[record]
    (counted,) = reading("en").counted(words)
    return countable(WHOLE, known, counted, "en")


@pytest.mark.parametrize(
    ("words", "record", "expected"),
    [
        ("99 participants", "project", (20, 60, 80)),
        ("99 participants", "r", (5, 20, 60, 80, 85)),
        ("99 days", "project", (1, 3, 8, 10)),
        ("99 seminars", "project", (2, 3, 4, 15)),
        ("99 workshops", "project", (2, 3, 4)),
        ("99 seminars", "r", (2, 3, 4, 7, 15)),
        ("99 countries", "project", (2, 3)),
        ("99 countries", "r", (2, 3, 9)),
        ("99 territories", "project", ()),
        ("99 places", "project", (2, 3, 4)),
        ("99 countries", "guests", (2, 3)),
        ("99 countries", "open", ()),
        ("99 countries", "seminar", ()),
        ("99 days", "seminar", ()),
        ("99 participants", "visit", ()),
    ],
)
def test_every_number_that_could_be_meant_is_counted(words, record, expected):
    assert numbers(words, record).numbers == expected


def test_who_took_part_and_what_is_of_several_kinds_may_be_meant_in_part():
    assert numbers("99 countries", "guests").some
    assert not numbers("99 countries").some
    assert numbers("99 seminars").some
    assert numbers("99 other countries").some
    assert numbers("99 days").some
    assert not numbers("99 participants").some


def test_what_is_stated_stands_apart_from_what_is_counted():
    assert numbers("99 countries", "r").stated == {9}
    assert numbers("99 seminars").stated == {15}
    assert str(numbers("99 countries").sets[0]) == "3 countries (BZ, JM, MX) and 1 territory (AN)"


def test_a_result_speaks_of_what_backs_it_and_an_activity_of_itself():
    assert [each.id for each in spoken_of(WHOLE, WHOLE.of(Result)["r"])] == ["seminar", "project"]
    assert [each.id for each in spoken_of(WHOLE, WHOLE.activities["open"])] == ["open"]
