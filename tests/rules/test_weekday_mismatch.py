"""Weekdays against the calendar, in sources and in texts of every language."""

import pytest

from tests.reading import told

RULE = "weekday-mismatch"


def activity(text: str, dates: str = "2006-08-01", language: str = "en") -> str:
    return f'activity: a\nkind: training\ntitle: {{en: A}}\ndates: {dates}\nnarrative:\n  {language}: "{text}"\n'


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("On Monday, August 1, it opened.", "en", "'Monday, August 1': 2006-08-01 is a Tuesday"),
        ("El lunes 1 de agosto de 2006 se abrió.", "es", "'lunes 1 de agosto de 2006': 2006-08-01 is a Tuesday"),
        ("Ouvert le lundi 1er août 2006.", "fr", "'lundi 1er août 2006': 2006-08-01 is a Tuesday"),
    ],
)
def test_a_wrong_weekday_is_found(text, language, said):
    assert told(RULE, activity(text, language=language)) == [(f"1.yaml:6:{8 + text.index(said[1:4])}", said)]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("On Tuesday, August 1, 2006, it opened.", "2006-08-01"),
        ("On Monday, it opened; August 1, 2006.", "2006-08-01"),
        ("On Monday, August 1, it opened.", "2005/2006"),
        ("On Monday, August 1, it opened.", "unknown"),
    ],
)
def test_the_right_weekday_or_none_with_a_date_is_silent(text, dates):
    assert told(RULE, activity(text, dates)) == []


def test_a_weekday_before_figures_has_to_fit_one_of_their_readings():
    both = "'lunes 4/3/2025': 2025-04-03 is a Thursday, and 2025-03-04 is a Tuesday"
    assert [said for _, said in told(RULE, activity("El lunes 4/3/2025.", "2025-03-04", "es"))] == [both]
    assert told(RULE, activity("El martes 4/3/2025.", "2025-03-04", "es")) == []
    assert told(RULE, activity("El jueves, 4/3/2025.", "2025-03-04", "es")) == []


def test_the_words_of_a_source_are_read_too():
    source = 'sources: [{at: page, raw: "miércoles 19 de abril", backs: [dates]}]\n'
    record = "activity: a\nkind: campaign\ntitle: {en: A}\ndates: {}\n" + source
    assert told(RULE, record.replace("{}", "2006-04-19")) == []
    assert told(RULE, record.replace("{}", "2005-04-19")) == [
        ("1.yaml:5:28", "'miércoles 19 de abril': 2005-04-19 is a Tuesday")
    ]
