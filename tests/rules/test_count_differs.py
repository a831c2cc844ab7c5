"""Counts: what a claim counts, with which exactness, over which activities, by which day's status."""

import pytest

from tests.reading import told

RULE = "count-differs"
REGISTRY = """\
countries:
  BZ: {status: [{is: member, dates: 1991/..}]}
  MX: {status: [{is: member, dates: 1948/..}]}
  AN: {status: [{is: territory, dates: ../2010-12-14}]}
---
{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}
---
{activity: a, kind: seminar, title: {en: A}, dates: 2004-08, coverage: {countries: [BZ, MX, AN]}, \
participants: [{count: 60}]}
---
{activity: b, kind: seminar, title: {en: B}, dates: 2004-09, coverage: {countries: [BZ]}, \
participants: [{count: 20}, {count: 22}]}
---
{activity: c, kind: seminar, title: {en: C}, dates: 2004-10, coverage: {countries: [BZ]}}
---
"""


LEFT_OUT = (
    "the count of countries, 2, leaves out 1 territory that the records list: 2 countries (BZ, MX) and 1 territory (AN)"
)


def claim(counts: str, behind: str = "a") -> str:
    return f"""{REGISTRY}result: r
report: 2004-2005
claim: {{en: Seminars were held.}}
backed-by: [{behind}]
counts: [{counts}]
"""


@pytest.mark.parametrize(
    ("counts", "behind", "message"),
    [
        (
            "{value: 3, unit: countries}",
            "a",
            "3 countries are claimed, the records count 2: 2 countries (BZ, MX) and 1 territory (AN)",
        ),
        (
            "{value: 2, unit: countries}",
            "a",
            LEFT_OUT,
        ),
        ("{value: 2, unit: places}", "b", "2 places are claimed, the records count 1: 1 country (BZ)"),
        ("{value: 1, unit: territories}", "b", "1 territory is claimed, the records count 0: 1 country (BZ)"),
        ("{value: 1, unit: activities}", "a, b", "1 activity is claimed, the records count 2 (a, b)"),
        ("{value: 60, unit: participants}", "a, b", "60 participants are claimed, the records count 102"),
        (
            "{value: 60, unit: participants}",
            "a, c",
            "60 participants are claimed, and not every activity behind the claim has a count",
        ),
        (
            "{value: 1, unit: participants, qualifier: at-least}",
            "c",
            "1 participant is claimed, and not every activity behind the claim has a count",
        ),
    ],
)
def test_a_number_that_the_records_do_not_add_up_to_is_found_at_its_value(counts, behind, message):
    assert told(RULE, claim(counts, behind)) == [("6.yaml:5:18", message)]


@pytest.mark.parametrize(
    ("counts", "behind"),
    [
        ("{value: 2, unit: countries}, {value: 1, unit: territories}", "a"),
        ("{value: 3, unit: places}, {value: 2, unit: countries}", "a"),
        ("{value: 1, unit: countries}", "b"),
        ("{value: 1, unit: countries, over: [b]}", "a, b"),
        ("{value: 42, unit: participants, over: [b]}", "a, b, c"),
        ("{value: 100, unit: participants, qualifier: at-least}", "a, b"),
        ("{value: 60, unit: participants, qualifier: at-least}", "a, c"),
        ("{value: 95, unit: participants, qualifier: about}", "a, b"),
        ("{value: 110, unit: participants, qualifier: about}", "a, b"),
        ("{value: 7, unit: countries}", ""),
    ],
)
def test_a_number_that_agrees_in_its_exactness_is_silent(counts, behind):
    assert told(RULE, claim(counts, behind)) == []


def test_about_is_a_tenth_and_not_more():
    message = "90 participants are claimed, the records count 102"
    assert told(RULE, claim("{value: 90, unit: participants, qualifier: about}", "a, b")) == [("6.yaml:5:18", message)]


def test_an_activity_that_is_not_recorded_is_told_by_another_rule_only():
    assert told(RULE, claim("{value: 7, unit: activities}", "a, no-such")) == []
    assert len(told("reference-unknown", claim("{value: 7, unit: activities}", "a, no-such"))) == 1


def test_a_place_counts_as_what_it_was_when_the_activity_took_place():
    later = claim("{value: 2, unit: countries}, {value: 1, unit: territories}").replace("2005-04-27", "2011-04-27")
    assert told(RULE, later) == []


GROUPS = """\
countries:
  BZ: {status: [{is: member, dates: 1991/..}]}
  MX: {status: [{is: member, dates: 1948/..}]}
  JM: {status: [{is: member, dates: 1969/..}]}
---
regions: {pair: {name: {en: Pair}, members: [BZ, MX]}}
---
{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}
---
{activity: whole, kind: seminar, title: {en: A}, dates: 2004-08, coverage: {regions: [pair]}, \
participants: [{count: 60}]}
---
{activity: some, kind: seminar, title: {en: B}, dates: 2004-09, coverage: {regions: [pair], countries: [MX, JM]}, \
participants: [{count: 75, qualifier: about}]}
---
{activity: more, kind: seminar, title: {en: C}, dates: 2004-10, participants: [{count: 100, qualifier: at-least}]}
---
"""


def of_groups(counts, behind):
    text = f"result: r\nreport: 2004-2005\nclaim: {{en: Claim.}}\nbacked-by: [{behind}]\ncounts: [{counts}]\n"
    return [message for _, message in told(RULE, GROUPS + text)]


@pytest.mark.parametrize(
    ("value", "behind", "messages"),
    [
        (2, "whole", []),
        (3, "whole, some", []),
        (1, "whole", ["1 country is claimed, the records count 2: 2 countries (BZ, MX)"]),
        (0, "more", []),
        (1, "more", ["1 country is claimed, the records count 0"]),
    ],
)
def test_a_group_of_states_counts_with_its_members(value, behind, messages):
    assert of_groups(f"{{value: {value}, unit: countries}}", behind) == messages


ABOUT = "135 participants are claimed exactly, the records count about 135 (whole 60, some about 75)"
AT_LEAST = "160 participants are claimed exactly, the records count at least 160 (whole 60, more at least 100)"


@pytest.mark.parametrize(
    ("count", "behind", "messages"),
    [
        ("value: 135", "whole, some", [ABOUT]),
        ("value: 160", "whole, more", [AT_LEAST]),
        ("value: 135, qualifier: about", "whole, some", []),
        ("value: 130, qualifier: about", "whole, some", []),
        ("value: 135, qualifier: at-least", "whole, some", []),
        ("value: 160, qualifier: at-least", "whole, more", []),
        ("value: 60", "whole", []),
        ("value: 130", "whole, some", ["130 participants are claimed, the records count about 135"]),
    ],
)
def test_a_sum_is_no_more_exact_than_its_parts(count, behind, messages):
    assert of_groups(f"{{{count}, unit: participants}}", behind) == messages
