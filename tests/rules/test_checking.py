"""The run of the rules: what records accept, what the workspace weighs otherwise, and the order of it all."""

from collections import Counter

import pytest

from ciminfo import placement, rules
from ciminfo.diagnostics import Severity, blocks_build, blocks_final
from ciminfo.yamltext import Text
from tests.reading import corpus, found, loaded, told
from tests.rules.test_examples import example

REPORTS = """\
{report: 2003-2004, period: 2003-07/2004-04, as-of: 2004-05-01}
---
{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-05-01}
---
"""


def meeting(accepted: str) -> str:
    return f"""{REPORTS}activity: a
kind: meeting
title: {{en: Meeting}}
reported-in: [2003-2004, 2004-2005]
dates: 2002-05-27
venue: {{country: IT}}
accept: [{{{accepted}, why: told on purpose}}]
"""


def accepted(records: str) -> list[tuple[str, str]]:
    return [(each.rule, each.report) for each in found(records) if each.accepted]


OUTSIDE = "activity-outside-period"
BOTH = [(OUTSIDE, "2003-2004"), (OUTSIDE, "2004-2005")]


@pytest.mark.parametrize(
    ("written", "covered"),
    [
        (f"rule: {OUTSIDE}", BOTH),
        ("rule: CIM203", BOTH),
        (f"rule: {OUTSIDE}, in: 2004-2005", BOTH[1:]),
        (f"rule: {OUTSIDE}, field: dates", BOTH),
        (f"rule: {OUTSIDE}, field: venue", []),
        ("rule: city-missing", [("city-missing", "")]),
        ("rule: city-missing, field: venue", [("city-missing", "")]),
        ("rule: city-missing, field: venue.city", [("city-missing", "")]),
        ("rule: city-missing, field: ven", []),
        ("rule: city-missing, in: 2004-2005", []),
    ],
)
def test_an_acknowledgement_covers_its_rule_report_and_field(written, covered):
    assert accepted(meeting(written)) == covered


def test_an_accepted_finding_stays_told_with_its_reason_and_blocks_nothing():
    said = [each for each in found(meeting("rule: city-missing")) if each.rule == "city-missing"]
    assert [(each.accepted, each.is_open, blocks_final(each)) for each in said] == [("told on purpose", False, False)]


def test_an_acknowledgement_speaks_for_its_own_record_only():
    other = "---\n{activity: b, kind: meeting, title: {en: M}, venue: {country: IT}}\n"
    open_ = [
        each for each in found(meeting("rule: city-missing") + other) if each.rule == "city-missing" and each.is_open
    ]
    assert [each.record for each in open_] == ["b"]


def test_an_error_cannot_be_accepted():
    records = """
        activity: a
        kind: visit
        title: {en: T}
        dates: 2005-04-15/2005-04-14
        accept: [{rule: end-before-start, why: it was so}]
    """
    said = [each for each in found(records) if each.rule == "end-before-start"]
    assert [(each.accepted, blocks_build(each)) for each in said] == [("", True)]


@pytest.mark.parametrize("word", ["city-missing", "CIM306"])
@pytest.mark.parametrize("severity", list(Severity))
def test_the_workspace_weighs_a_rule_by_name_or_code(word, severity):
    whole = corpus("{country: IT}\n---\n{activity: a, kind: meeting, title: {en: M}, venue: {country: IT}}")
    assert [(each.rule, each.severity) for each in rules.check(whole, (), {word: severity})] == [
        ("city-missing", severity)
    ]


def test_what_the_workspace_makes_an_error_cannot_be_accepted_any_more():
    accepting = "{activity: a, kind: plan, title: {en: P}, accept: [{rule: city-missing, why: x}]}"
    whole = corpus(accepting.replace("kind: plan", "kind: meeting, venue: {country: IT}") + "\n---\n{country: IT}")
    said = rules.check(whole, (), {"city-missing": Severity.ERROR})
    assert [(each.rule, each.is_open) for each in said] == [("city-missing", True), ("acknowledgement-idle", True)]
    assert said[1].message == "city-missing is an error, which nothing can accept"


def test_diagnostics_stand_in_the_order_of_their_places_whatever_rule_found_them():
    records = """
        {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}
        ---
        activity: a
        kind: meeting
        title: {en: M}
        dates: 2005-04-15/2005-04-14
        venue: {country: QQ}
        mandates: [{cites: CP/RES. 908 (1567/06)}]
        themes: [no-such]
    """
    read = loaded(records)
    dossiers = [placement.dossier(read.corpus, report) for report in read.corpus.reports.values()]
    said = rules.check(read.corpus, dossiers)
    assert said == sorted(said, key=lambda each: (each.span, each.code, each.message))
    assert len({each.span.line for each in said}) > 4


def test_a_finding_is_stamped_with_its_rule_record_field_and_report():
    said = [each for each in found(meeting("rule: city-missing")) if each.rule == OUTSIDE]
    stamps = [(each.code, each.severity, each.record, each.field, each.report, each.subject) for each in said]
    assert stamps == [("CIM203", Severity.WARNING, "a", "dates", report, "activity a") for _, report in BOTH]


def test_what_follows_from_a_broken_record_is_not_repeated():
    records = """
        {country: BZ, iso3: BLZ, status: [{is: membr, dates: 1991/..}]}
        ---
        organisations: {iom: {name: International Organization, kind: intergovernmental}}
        ---
        {mandate: m, symbol: AG/RES. 2019 XXXIV, title: {en: F}}
        ---
        {activity: a, kind: training, title: {en: T}, dates: 2005-02-31}
        ---
        activity: b
        kind: visit
        title: {en: T}
        coverage: {countries: [BZ]}
        organisations: [{organisation: iom, role: partner}]
        mandates: [{cites: AG/RES. 2019 (XXXIV-O/04)}]
        outcomes: [{on: 2005, turned: merged, into: a}]
    """
    assert [(each.rule, each.span.path) for each in found(records)] == [
        ("value-unknown", "1.yaml"),
        ("value-of-wrong-type", "2.yaml"),
        ("citation-malformed", "3.yaml"),
        ("date-malformed", "4.yaml"),
    ]


def test_rules_of_a_report_are_not_asked_where_there_is_none():
    assert found("{activity: a, kind: training, title: {en: T}}") == []


@pytest.mark.parametrize("rule", [rule for rule in rules.rules() if rule.looks_up], ids=lambda rule: rule.name)
def test_what_is_missing_may_stand_in_a_file_that_cannot_be_read(rule):
    fail = example(rule.page, "Fail")
    assert told(rule.name, fail)
    assert told(rule.name, f"{fail.rstrip()}\n---\nactivity: a: b\n") == []


def test_only_rules_that_look_others_up_wait():
    assert len([rule for rule in rules.rules() if rule.looks_up]) == 7
    late = "{report: r, period: 2005-05/2005-04, as-of: 2005-04-27}\n---\nactivity: a: b\n"
    assert told("end-before-start", late)


PAIRS = ["activity-twice", "person-in-two-places", "post-held-twice", "text-repeated"]


@pytest.mark.parametrize("name", PAIRS)
def test_what_is_found_between_two_records_says_where_the_other_stands(name):
    page = next(rule.page for rule in rules.rules() if rule.name == name)
    said = [each for each in found(example(page, "Fail")) if each.rule == name]
    assert said
    assert all(each.also and each.also[0] != each.span for each in said)


def test_what_is_accepted_in_vain_is_not_looked_for_where_that_is_off():
    whole = corpus("{activity: a, kind: plan, title: {en: P}, accept: [{rule: city-missing, why: x}]}")
    assert [each.rule for each in rules.check(whole, ())] == ["acknowledgement-idle"]
    for word in ("acknowledgement-idle", "CIM014"):
        assert rules.check(whole, (), off=[word]) == []


def test_a_file_is_parsed_once_for_all_that_is_found_in_it(monkeypatch):
    record = "---\nactivity: a%s\nkind: visit\ntitle: {en: V}\ndates: 2005-02/2005-02\nvenue: {country: QQ}\n"
    records = REPORTS + "".join(record % number for number in range(50))
    parsed, compose = [], Text._compose
    monkeypatch.setattr(Text, "_compose", lambda text: parsed.append(text.path) or compose(text))
    by_file = Counter(each.span.path for each in found(records))
    assert sum(count > 1 for count in by_file.values()) == 50
    assert Counter(parsed) <= Counter(dict.fromkeys({*by_file, *parsed}, 2)), "once to read it, and once for places"
