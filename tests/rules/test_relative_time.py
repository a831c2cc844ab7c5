"""Time reckoned from an unsaid day: which words, in which texts, and from where they are reckoned."""

import pytest

from tests.reading import found, told

RULE = "relative-time"
REPORT = "{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}\n---\n"


def narrative(text: str, language: str = "en") -> str:
    return f"{REPORT}activity: a\nkind: research\ntitle: {{en: T}}\nnarrative:\n  {language}: >-\n    {text}\n"


def hints(records: str) -> list[str]:
    return [each.hint for each in found(records) if each.rule == RULE]


def test_what_is_reckoned_from_an_unsaid_day_is_told_once_a_text():
    text = "CIM has recently completed it, and recently met twice. It will begin this week."
    message = "the text says 'recently' and 'this week', reckoned from a day that it does not name"
    assert told(RULE, narrative(text)) == [("2.yaml:6:13", message)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Hace dos años se creó la red."),
        ("fr", "La phase vient de s'achever récemment."),
        ("pt", "Nos últimos cinco anos houve oficinas."),
    ],
)
def test_every_language_has_such_words(language, text):
    assert len(told(RULE, narrative(text, language))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Since 1999, CIM has worked on it; it was postponed three times in May and June 2005.",
        'The declaration says that "children have recently gone missing."',
        "He spoke on “Slavery Today”; the film *Today* was shown.",
        "In the following two years, and on the last day of the meeting.",
    ],
)
def test_named_time_and_quotations_are_silent(text):
    assert told(RULE, narrative(text)) == []


def test_every_printed_text_is_read_and_titles_are_not():
    records = """
    report: 2004-2005
    period: 2004-07/2005-04
    as-of: 2005-04-27
    outline: [{section: background, title: {en: Work of today}, text: {en: It began recently.}}]
    ---
    activity: a
    kind: visit
    title: {en: Slavery Today}
    narrative-in: {2004-2005: {en: It began recently.}}
    outcomes: [{on: 2005, turned: cancelled, why: {en: It was put off recently.}}]
    note: It began recently.
    ---
    {result: r, report: 2004-2005, claim: {en: It began recently.}}
    ---
    {contribution: c, report: 2004-2005, organ: iin, answered: {summary: {en: It began recently.}}}
    """
    places = ["1.yaml:4:81", "2.yaml:4:41", "2.yaml:5:67", "3.yaml:1:53", "4.yaml:1:84"]
    assert [at for at, _ in told(RULE, records)] == places


OUTLINE = """
report: 2004-2005
period: 2004-07/2005-04
as-of: 2005-04-30
outline:
  - section: background
    text:
      en: {text}
"""


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        (
            "In the last five years CIM has worked on it. This began in 1999.",
            "on the as-of date, 2005-04-30, 'the last five years' began on 2000-04-30, and the text names 1999",
        ),
        (
            "In the last five years CIM has worked on it, since 2000.",
            "on the as-of date, 2005-04-30, 'the last five years' began on 2000-04-30",
        ),
        ("It changed in the past 2 months.", "on the as-of date, 2005-04-30, 'the past 2 months' began on 2005-02-28"),
    ],
)
def test_a_text_of_one_report_is_reckoned_from_its_as_of_date(text, hint):
    assert hints(OUTLINE.format(text=text)) == [f"name the day, the month or the year; {hint}"]


def test_a_text_of_no_one_report_is_not_reckoned():
    assert hints(narrative("In the last five years CIM has worked on it.")) == ["name the day, the month or the year"]
