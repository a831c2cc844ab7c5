"""What backs a result and stands in no section."""

from tests.reading import told

RULE = "result-activity-untold"


def records(outline, dates="2005-03-14"):
    return f"""\
report: 2004-2005
period: 2004-07/2005-04
as-of: 2005-04-27
outline: [{outline}]
---
{{activity: meeting, kind: meeting, title: {{en: M}}, dates: {dates}, coverage: {{countries: [BZ]}}}}
---
countries: {{BZ: {{}}}}
---
result: r
report: 2004-2005
claim: {{en: Claim.}}
backed-by: [meeting, no-such]
"""


MISSING = "meeting backs a result and stands in no section of 2004-2005: the outline has no section "


def test_an_activity_whose_section_the_outline_lacks_is_found_where_it_is_named():
    found = told(RULE, records("{section: background}, {section: measurable-results}"))
    assert found == [("4.yaml:4:13", f"{MISSING}activities-by-country")]


def test_a_section_for_plans_is_a_section_too():
    plan = records("{section: activities-by-country}", dates="2006-03-14")
    assert told(RULE, plan) == [("4.yaml:4:13", f"{MISSING}future-activities")]


def test_what_has_its_section_and_a_report_without_an_outline_are_silent():
    assert told(RULE, records("{section: activities-by-country}")) == []
    assert told(RULE, records("")) == []


def test_what_lies_outside_the_period_is_told_all_the_same_because_a_result_rests_on_it():
    assert told(RULE, records("{section: activities-by-country}", dates="2003-03-14")) == []
