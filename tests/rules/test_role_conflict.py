"""Roles that contradict each other: of one organisation in one activity, and our own."""

import pytest

from tests.reading import told

RULE = "role-conflict"


def roles(*given: str, more: str = "") -> str:
    listed = "".join(f"  - {{organisation: {each}}}\n" for each in given)
    return f"activity: a\nkind: seminar\ntitle: {{en: T}}\ndates: 2005-01-27\norganisations:\n{listed}{more}"


@pytest.mark.parametrize("holding", ["organiser", "co-organiser", "host"])
def test_whoever_holds_it_is_no_participant(holding):
    message = f"oas is both {holding} and participant of the seminar"
    records = roles(f"oas, role: {holding}", "iom, role: organiser", "oas, role: participant")
    assert told(RULE, records) == [("1.yaml:8:31", message)]
    reverse = roles("oas, role: participant", f"oas, role: {holding}")
    assert told(RULE, reverse) == [("1.yaml:7:31", f"oas is both participant and {holding} of the seminar")]


@pytest.mark.parametrize("paying", ["funder", "sponsor"])
def test_whoever_pays_is_no_beneficiary(paying):
    message = f"police is both {paying} and beneficiary of the seminar"
    assert told(RULE, roles(f"police, role: {paying}", "police, role: beneficiary")) == [("1.yaml:7:34", message)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("organiser", "speaker"),
        ("host", "speaker"),
        ("host", "co-organiser"),
        ("organiser", "funder"),
        ("organiser", "beneficiary"),
        ("funder", "participant"),
        ("partner", "participant"),
        ("participant", "participant"),
    ],
)
def test_roles_that_go_together_are_silent(one, other):
    assert told(RULE, roles(f"oas, role: {one}", f"oas, role: {other}")) == []


def test_two_organisations_have_each_their_own_role():
    assert told(RULE, roles("oas, role: organiser", "cim, role: participant")) == []


REPORT = "---\n{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27, reporter: cim}\n"


def test_our_own_role_is_held_against_that_of_the_reporter():
    message = "our own role is participant, but cim, which reports it, is its organiser"
    records = roles("cim, role: organiser", more="role: participant\n") + REPORT
    assert told(RULE, records) == [("1.yaml:7:7", message)]


@pytest.mark.parametrize(
    "records",
    [
        roles("cim, role: organiser", more="role: participant\n"),
        roles("cim, role: organiser", more="role: participant\n") + REPORT.replace("reporter: cim", "reporter: oas"),
        roles("cim, role: organiser", more="role: participant\n") + REPORT.replace("2004-07/2005-04", "2006"),
        roles("cim, role: organiser", more="role: speaker\n") + REPORT,
        roles("cim, role: organiser", more="role: unknown\n") + REPORT,
        roles("cim, role: organiser") + REPORT,
        roles("oas, role: organiser", more="role: participant\n") + REPORT,
    ],
)
def test_another_reporter_time_or_role_is_silent(records):
    assert told(RULE, records) == []


def test_a_report_that_is_named_counts_whatever_its_time():
    records = roles("cim, role: organiser", more="role: participant\nreported-in: [2004-2005]\n")
    assert len(told(RULE, records + REPORT.replace("2004-07/2005-04", "2006"))) == 1
