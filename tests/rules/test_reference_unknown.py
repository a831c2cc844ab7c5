"""Unknown references: every field that names another record, and the word for what is missing."""

import pytest

from tests.reading import found, told

RULE = "reference-unknown"
KNOWN = """\
{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}
---
{activity: lima-seminar, kind: seminar, title: {en: Seminar}}
---
"""


@pytest.mark.parametrize(
    ("field", "message"),
    [
        ("sources: [{at: report-x L34}]", "there is no source 'report-x'"),
        ("accept: [{rule: city-missing, in: 1999, why: x}]", "there is no report '1999'"),
        ("themes: [no-such]", "there is no term 'no-such'"),
        ("participants: [{groups: [no-such]}]", "there is no term 'no-such'"),
        ("figures: [{value: 1, unit: no-such}]", "there is no term 'no-such'"),
        ("coverage: {regions: [no-such]}", "there is no region 'no-such'"),
        ("reported-in: [1999]", "there is no report '1999'"),
        ("announced: [{on: 2005-04-27, dates: 2005-05, in: 1999}]", "there is no report '1999'"),
        ("outcomes: [{on: 2005-05, turned: merged, into: no-such}]", "there is no activity 'no-such'"),
        ("placement: [{in: 1999, section: background, why: x}]", "there is no report '1999'"),
        ("out-of-period: {1999: told}", "there is no report '1999'"),
        ("narrative-in: {1999: {en: Told.}}", "there is no report '1999'"),
    ],
)
def test_every_reference_of_an_activity_is_followed(field, message):
    records = f"{KNOWN}activity: a\nkind: visit\ntitle: {{en: T}}\n{field}\n"
    ((place, said),) = told(RULE, records)
    assert place.startswith("3.yaml:4:")
    assert said == message


@pytest.mark.parametrize(
    ("records", "place", "message"),
    [
        ("{result: r, report: 1999, claim: {en: C.}}", "3:21", "there is no report '1999'"),
        ("{contribution: c, report: 1999, organ: iin}", "3:27", "there is no report '1999'"),
        ("{report: r, period: 2005, as-of: 2006-01-01, previous: x}", "3:56", "there is no report 'x'"),
        ("countries: {BZ: {region: x}}", "3:26", "there is no region 'x'"),
        ("regions: {a: {name: {en: A}, within: x}}", "3:38", "there is no region 'x'"),
        ("{mandate: m, symbol: CP/RES. 1 (2/06), title: {en: F}, supersedes: [x]}", "3:69", "there is no mandate 'x'"),
    ],
)
def test_other_records_are_followed_too(records, place, message):
    file, _, column = place.partition(":")
    assert told(RULE, KNOWN + records) == [(f"{file}.yaml:1:{column}", message)]


def test_a_result_names_the_nearest_activity():
    result = """result: seminars
report: 2004-2005
claim: {en: A seminar.}
backed-by: [lima-seminar, lima-semniar]
counts: [{value: 1, unit: activities, over: [lima]}]
"""
    assert told(RULE, KNOWN + result) == [
        ("3.yaml:4:27", "there is no activity 'lima-semniar'"),
        ("3.yaml:5:46", "there is no activity 'lima'"),
    ]
    hints = [each.hint for each in found(KNOWN + result) if each.rule == RULE]
    assert hints == ["did you mean 'lima-seminar'?", "there are: lima-seminar; or record it:  ciminfo new activity"]


@pytest.mark.parametrize(
    ("field", "hint"),
    [
        ("themes: [schools]", "add it to data/registry/terms.yaml"),
        ("sources: [{at: page L1}]", "record it in a file of data/sources/"),
        ("reported-in: [x]", "there are: 2004-2005; or record it:  ciminfo new report"),
        ("reported-in: [2004-05]", "did you mean '2004-2005'?"),
    ],
)
def test_what_is_missing_is_shown_how_to_be_added(field, hint):
    records = f"{KNOWN}activity: a\nkind: visit\ntitle: {{en: T}}\n{field}\n"
    assert [each.hint for each in found(records) if each.rule == RULE] == [hint]


def test_a_record_that_cannot_be_read_is_not_missed_as_well():
    broken = KNOWN.replace("kind: seminar", "kind: seminarr")
    result = "{result: r, report: 2004-2005, claim: {en: C.}, backed-by: [lima-seminar]}"
    assert told(RULE, broken + result) == []
    assert len(told("value-unknown", broken + result)) == 1


def test_the_place_inside_a_source_is_no_part_of_its_name():
    source = "{source: report-x, title: {en: R}, kind: report}\n---\n"
    activity = "{activity: a, kind: visit, title: {en: T}, sources: [{at: report-x L34 to L35}]}"
    assert told(RULE, source + activity) == []
