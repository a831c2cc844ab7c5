"""Texts that stand twice: how much of them, which of the two is told, and what may be said again."""

import pytest

from tests.reading import told

RULE = "text-repeated"
REPORT = "{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}\n---\n"
TEXT = (
    "Through the office of the Coordinator the Commission has recently completed the first phase of a research "
    "project on persons trafficked from Latin America and the Caribbean to Japan."
)
OTHER = " ".join(f"Of {number} other things it is silent." for number in ("two", "three", "four", "five", "six", "ten"))


def activity(name: str, text: str, dates: str = "2004", language: str = "en") -> str:
    return (
        f"activity: {name}\nkind: visit\ntitle: {{en: T}}\ndates: {dates}\nnarrative:\n  {language}: >-\n    {text}\n"
    )


def twice(text: str, other: str = TEXT, language: str = "en") -> list[tuple[str, str]]:
    return told(RULE, f"{activity('a', other)}---\n{activity('b', text, language=language)}")


def test_a_copy_is_told_at_the_later_text_whichever_is_read_first():
    message = "most of this text stands in b under narrative too, with 'recently', which was said of b"
    assert told(RULE, f"{activity('a', TEXT, '2006')}---\n{activity('b', TEXT, '2004')}") == [("1.yaml:7:5", message)]


def test_a_copy_for_another_report_says_of_which_one_recently_was_said():
    records = f"""
activity: a
kind: research
title: {{en: T}}
narrative-in:
  2005-2006: {{en: "{TEXT}"}}
  2004-2005: {{en: "{TEXT}"}}
---
{{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}}
---
{{report: 2005-2006, period: 2005-04/2006-03, as-of: 2006-04-27}}
"""
    message = (
        "most of this text stands in a under narrative-in.2004-2005 too, with 'recently', which was said of 2004-2005"
    )
    assert told(RULE, records) == [("1.yaml:5:19", message)]


def test_without_such_words_the_place_alone_is_told():
    plain = TEXT.replace("recently ", "")
    assert twice(plain, plain) == [("2.yaml:7:5", "most of this text stands in a under narrative too")]


@pytest.mark.parametrize(
    "text",
    [
        TEXT.replace("Latin America and the Caribbean", "the Hemisphere"),
        f"In addition to what was told. {TEXT.upper()}",
        TEXT.replace("Through the office of the Coordinator ", ""),
        f"{TEXT} {OTHER}",
    ],
)
def test_more_than_half_of_the_shorter_text_is_enough(text):
    assert len(twice(text)) == 1
    assert len(twice(TEXT, text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The Commission finished the first phase of its research into how persons are taken from the region to Japan.",
        TEXT.replace("has recently completed", "brought to its end").replace("on persons", "concerning those"),
        TEXT.partition(" the first phase")[0],
        f'"{TEXT}" is what the report says of it, and it says the same of other research in other countries as well.',
    ],
)
def test_other_words_short_texts_and_quotations_are_silent(text):
    assert twice(text) == []


def test_texts_of_two_languages_are_not_compared():
    assert twice(TEXT, language="pt") == []


def test_within_one_report_recently_is_said_of_one_day():
    entries = "".join(f"  - {{section: {name}, text: {{en: {TEXT!r}}}}}\n" for name in ("background", "follow-up"))
    report = f"report: 2004-2005\nperiod: 2004-07/2005-04\nas-of: 2005-04-27\noutline:\n{entries}"
    ((_, message),) = told(RULE, report)
    assert message == "most of this text stands in 2004-2005 under outline.0.text too"


def test_a_copy_in_several_languages_is_told_once():
    record = "activity: {}\nkind: visit\ntitle: {{en: T}}\ndates: 2004\nnarrative:\n  en: {}\n  es: {}\n"
    assert len(told(RULE, "---\n".join(record.format(name, TEXT, TEXT) for name in "ab"))) == 1


def test_every_copy_is_told_of_the_first():
    records = "---\n".join(activity(name, TEXT) for name in "abc")
    assert [message.split(" under")[0] for _, message in told(RULE, records)] == ["most of this text stands in a"] * 2


def test_a_claim_may_say_again_what_its_activity_tells():
    result = f"---\nresult: r\nreport: 2004-2005\nclaim: {{en: {TEXT!r}}}\nbacked-by: [a]\n"
    assert told(RULE, f"{REPORT}{activity('a', TEXT)}{result}") == []
    assert len(told(RULE, f"{REPORT}{activity('a', TEXT)}---\n{activity('b', TEXT)}{result}")) == 1
