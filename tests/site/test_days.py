"""The days on which something is known, taken from the records."""

from dataclasses import replace
from datetime import date

import pytest

from ciminfo import languages
from ciminfo.site.days import as_of, midnight, updated
from tests import reading
from tests.site.seen import our_own, seen

REPORT = "{report: 2025-2026, period: 2025-07/2026-06, as-of: 2026-06-30}"
ACTIVITY = "{{activity: a, kind: seminar, title: {{en: A}}, {}}}"


def of(fields: str) -> str:
    return f"{REPORT}\n---\n{ACTIVITY.format(fields)}"


def day(fields: str, on: str = "") -> str:
    corpus = seen(of(fields), on)
    return str(updated(corpus, corpus.activities["a"], corpus.today, languages.language("en")))


def test_the_day_of_the_site_is_that_of_the_latest_report_unless_something_was_heard_after_it():
    assert as_of(reading.corpus(of("dates: 2027"))) == date(2026, 6, 30)
    assert as_of(reading.corpus(of("announced: [{on: 2026-08-01, dates: 2027}]"))) == date(2026, 8, 1)
    held = "announced: [{on: 2026-05-01, dates: 2026-06}], outcomes: [{on: 2026-09, turned: held}]"
    assert as_of(reading.corpus(of(held))) == date(2026, 9, 30)
    assert as_of(reading.corpus(of("announced: [{on: 2026-01-01, dates: 2027}]"))) == date(2026, 6, 30)


def test_a_report_on_a_day_to_come_does_not_count():
    corpus = reading.corpus(of("announced: [{on: 2025-11-01, dates: 2027}]"))
    assert as_of(replace(corpus, today=date(2025, 12, 1))) == date(2025, 11, 1)
    assert as_of(replace(corpus, today=date(2020, 1, 1))) == date(2020, 1, 1)


def test_our_own_site_does_not_depend_on_the_clock():
    assert our_own().today == date(2007, 12, 31)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("dates: 2026-03-04/2026-03-06", "2026-03-06"),
        ("dates: 2026-03-04/2026-09", "2026-03-04"),
        ("dates: 2026-02/..", "2026-02-01"),
        ("announced: [{on: 2026-01-01, dates: 2027}, {on: 2026-04-05, dates: 2028}]", "2026-04-05"),
        ("announced: [{on: 2026-01-01, dates: 2027}], outcomes: [{on: 2026-02, turned: cancelled}]", "2026-02-28"),
        ("dates: unknown, reported-in: [2025-2026]", "2026-06-30"),
        ("dates: unknown", "2026-06-30"),
    ],
)
def test_the_latest_that_was_heard_of_an_activity(fields, expected):
    assert day(fields) == expected


def test_what_nobody_dates_is_as_old_as_the_first_report_that_tells_it():
    earlier = "{report: 2020-2021, period: 2020-07/2021-06, as-of: 2021-07-01}"
    corpus = seen(f"{of('dates: unknown')}\n---\n{earlier}")
    told = replace(corpus.activities["a"], reported_in=("2025-2026",))
    english = languages.language("en")
    assert updated(corpus, corpus.activities["a"], corpus.today, english) == date(2021, 7, 1)
    assert updated(corpus, told, corpus.today, english) == date(2026, 6, 30)


def test_a_review_of_the_text_is_news_in_its_language_only():
    states = """\
        texts: states-en
        language: en
        states: {a: {narrative: reviewed 77ab0c11 on 2026-11-22 by Ana}}
        """
    corpus = seen(f"{of('dates: 2026-03-04')}\n---\n{reading.textwrap.dedent(states)}", "2026-06-30")
    known = [updated(corpus, corpus.activities["a"], corpus.today, languages.language(code)) for code in ("en", "es")]
    assert known == [date(2026, 11, 22), date(2026, 3, 4)]


def test_a_day_begins_in_greenwich():
    assert midnight(date(2026, 6, 30)).isoformat() == "2026-06-30T00:00:00+00:00"
