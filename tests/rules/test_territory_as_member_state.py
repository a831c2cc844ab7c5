"""Territories and member states: what a place was on the report's day."""

import pytest

from tests.reading import told

RULE = "territory-as-member-state"
REGISTRY = """\
countries:
  AN: {status: [{is: territory, dates: ../2010-12-14}], belongs-to: NL}
  BZ: {status: [{is: observer, dates: ../1991-01-07}, {is: member, dates: 1991-01-08/..}]}
  CU: {status: [{is: excluded, dates: 1962/2009}]}
  HN: {status: [{is: member, dates: 1948/..}, {is: suspended, dates: 2009-07-04/2011-06-01}]}
  NL: {status: [{is: observer, dates: 1972/..}]}
  VE: {status: [{is: member, dates: 1948/2017}, {is: withdrawn, dates: 2018/..}]}
  VN: {}
---
"""


def contributed(state: str, as_of: str) -> str:
    return f"""{REGISTRY}report: r
period: 1980/2020
as-of: {as_of}
---
contribution: c
report: r
state: {state}
"""


@pytest.mark.parametrize(
    ("state", "as_of", "was"),
    [
        ("AN", "2005-04-27", "a territory"),
        ("AN", "2010-12-14", "a territory"),
        ("AN", "2010-12-15", "without a recorded status"),
        ("BZ", "1991-01-07", "an observer"),
        ("NL", "2005-04-27", "an observer"),
        ("VE", "2018-01-01", "withdrawn"),
        ("VN", "2005-04-27", "without a recorded status"),
    ],
)
def test_who_was_no_member_on_the_day_is_found_at_the_state(state, as_of, was):
    message = f"{state} stands as a member state, but was {was} on {as_of}"
    assert told(RULE, contributed(state, as_of)) == [("3.yaml:3:8", message)]


@pytest.mark.parametrize(
    ("state", "as_of"),
    [("BZ", "1991-01-08"), ("CU", "2005-04-27"), ("HN", "2010-01-01"), ("HN", "2011-06-02"), ("VE", "2017-12-31")],
)
def test_a_member_is_silent_and_so_is_one_that_is_suspended_or_excluded(state, as_of):
    assert told(RULE, contributed(state, as_of)) == []


def test_a_state_that_is_not_registered_is_told_by_another_rule_only():
    assert told(RULE, contributed("QQ", "2005-04-27")) == []


def test_a_territory_that_the_registry_has_as_a_member_is_found_there():
    registry = "country: AN\nbelongs-to: NL\nstatus: [{is: member, dates: 1954/..}]\n---\n"
    report = "{report: r, period: 2004-07/2005-04, as-of: 2005-04-27}"
    message = "AN belongs to NL and is recorded as a member state on 2005-04-27"
    assert told(RULE, registry + report) == [("1.yaml:3:1", message)]


def test_a_territory_that_is_only_visited_is_silent():
    visit = "\n---\n{activity: a, kind: visit, title: {en: T}, dates: 2005, coverage: {countries: [AN]}}"
    assert told(RULE, contributed("BZ", "2005-04-27") + visit.lstrip("\n")) == []
