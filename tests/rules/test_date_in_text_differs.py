"""Days that a text names, against those recorded."""

import pytest

from tests.reading import told

RULE = "date-in-text-differs"


def activity(text: str, dates: str = "2005-04-14/2005-04-15", more: str = "") -> str:
    return f'activity: a\nkind: training\ntitle: {{en: A}}\ndates: {dates}\nnarrative:\n  en: "{text}"\n{more}'


def test_a_text_whose_every_day_lies_elsewhere_is_found():
    assert told(RULE, activity("Held on April 24 and 25, 2005, after May 3.")) == [
        (
            "1.yaml:6:16",
            "the text names April 24 and 25, 2005, May 3, and no day that is recorded (2005-04-14/2005-04-15)",
        )
    ]


def test_a_day_quite_elsewhere_may_be_of_something_else():
    assert told(RULE, activity("The report was handed over on October 3, 2006.")) == []
    assert len(told(RULE, activity("Held on May 14, 2005."))) == 1
    assert len(told(RULE, activity("Held on April 14, 2006."))) == 1


@pytest.mark.parametrize(
    "text", ["Held on April 14 and 15.", "The second day, April 15.", "In May 2006.", "April 14; May 3, 2001."]
)
def test_one_day_that_fits_or_none_at_all_is_enough(text):
    assert told(RULE, activity(text)) == []


def test_days_of_events_and_announcements_are_recorded_days_too():
    more = "announced: [{on: 2005-01-01, dates: 2005-04-24}]\n"
    assert told(RULE, activity("Announced for April 24, 2005.", more=more)) == []


def test_every_language_and_every_report_is_read():
    more = 'narrative-in: {r: {es: "El 3 de abril de 2005."}}\n'
    assert [place for place, _ in told(RULE, activity("April 14, 2005", more=more))] == ["1.yaml:7:28"]
