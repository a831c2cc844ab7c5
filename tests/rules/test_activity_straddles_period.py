"""Activities that lie in a period partly: the share is said once, as far as first and last day are certain."""

import pytest

from tests.reading import found, told

RULE = "activity-straddles-period"
REPORT = "{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}\n"
NEXT = "{report: 2005-2006, period: 2005-05/2006-04, as-of: 2006-04-30, previous: 2004-2005}\n"


def straddling(dates: str, more: str = "", reports: str = REPORT) -> list[tuple[str, str]]:
    activity = f'activity: a\nkind: research\ntitle: {{en: Research}}\ndates: "{dates}"\n{more}\n'
    return told(RULE, f"{activity}---\n{reports}")


@pytest.mark.parametrize(
    ("dates", "share"),
    [
        ("2004-22", "62 of the 92 days of 2004-22, 67 %"),
        ("2004-22/2004-23", "153 of the 183 days of 2004-22/2004-23, 84 %"),
        ("2004/2006", "304 of the 1096 days of 2004/2006, 28 %"),
        ("2005-04-20/2005-05-09", "11 of the 20 days of 2005-04-20/2005-05-09, 55 %"),
        ("2003-12~/2005-04", "about 304 of the 517 days of 2003-12~/2005-04, 59 %"),
        ("2003-12/..", "301 of the 514 days of 2003-12/.. up to 2005-04-27, 59 %"),
        ("2003-12/", "301 of the 514 days of 2003-12/ up to 2005-04-27, 59 %"),
        ("1904/2004-07-01", "1 of the 36708 days of 1904/2004-07-01, 1 %"),
        ("2004-06-30/2005-04", "304 of the 305 days of 2004-06-30/2005-04, 99 %"),
    ],
)
def test_the_share_of_the_days_is_said(dates, share):
    assert straddling(dates) == [("1.yaml:4:8", f"{share}, lie in the period of 2004-2005")]


@pytest.mark.parametrize("dates", ["2004-07/2005-04", "2004-11-11", "2004-07-01/..", "2005-03/2005-04-27"])
def test_what_lies_wholly_inside_is_silent(dates):
    assert straddling(dates) == []


@pytest.mark.parametrize("dates", ["2004-05-27/2004-05-28", "2004-06", "2005-04-28/2005-06"])
def test_what_lies_wholly_outside_or_is_still_to_come_is_silent(dates):
    assert straddling(dates, "reported-in: [2004-2005]") == []


@pytest.mark.parametrize(
    "dates", ["2004?/2005-04", "2004-05/2005-03?", "200X", "[2004,2005]", "/2004-09", "../2004-09", "unknown"]
)
def test_days_that_nobody_can_tell_are_not_counted(dates):
    assert straddling(dates, "reported-in: [2004-2005]") == []


def test_one_told_as_background_on_purpose_is_silent():
    assert straddling("2004", "out-of-period: {2004-2005: told as the frame}") == []


def test_days_since_the_report_before_are_days_of_the_period():
    activity = "dates: 2005-04-28/2005-05-09\nreported-in: [2005-2006]"
    records = f"activity: a\nkind: research\ntitle: {{en: R}}\n{activity}\n---\n{REPORT}---\n{NEXT}"
    assert told(RULE, records) == []


@pytest.mark.parametrize("more", ["", "reported-in: [2004-2005, 2005-2006]"])
def test_what_two_reports_tell_is_said_in_the_first(more):
    said = straddling("2004/2006", more, f"{REPORT}---\n{NEXT}")
    assert [message.rpartition(" ")[2] for _, message in said] == ["2004-2005"]


def test_what_only_the_later_report_tells_is_said_there():
    said = straddling("2004/2006", "reported-in: [2005-2006]", f"{REPORT}---\n{NEXT}")
    assert [message.rpartition(" ")[2] for _, message in said] == ["2005-2006"]


def test_the_hint_asks_for_the_days_of_a_single_date_and_for_words_of_a_range():
    hints = [
        [each.hint for each in found(f"activity: a\nkind: training\ntitle: {{en: T}}\ndates: {dates}\n---\n{REPORT}")
         if each.rule == RULE]
        for dates in ("2004", "2004/2006")
    ]  # fmt: skip
    assert hints == [
        ["look for its days: it may have been held outside the period"],
        ["say under `narrative-in` for this report which part of it lies in the period"],
    ]


def test_a_text_of_its_own_in_the_report_is_where_the_share_is_told():
    records = """
    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}
    ---
    activity: a
    kind: project
    title: {en: P}
    dates: 2004-05-01/2004-08-31
    narrative-in: {2004-2005: {en: From July.}}
    """
    assert told(RULE, records) == []
    assert (
        len(told(RULE, records.replace("narrative-in: {2004-2005: {en: From July.}}", "narrative: {en: Told.}"))) == 1
    )
