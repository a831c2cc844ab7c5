"""The facts of a record, as plain text by field."""

from ciminfo.model.facts import NO_FACTS, facts
from tests.reading import corpus

ACTIVITY = """activity: a
kind: training
title: {es: Capacitación, en: Training}
dates: 2005-04-14/2005-04-15
duration-days: 2
venue: {city: Belize City, country: BZ}
role: unknown
organisations: [{organisation: iom, role: funder, amount: {value: "1200.50", currency: USD}}]
participants: [{count: 60, qualifier: about, groups: [police]}]
mandates: [{cites: "AG/RES 2019 (XXXIV-O/04) op. para. 9", elements: [x]}]
narrative-in: {2004-2005: {en: "Two\\nlines"}}
note: For colleagues.
sources: [{at: report L4, raw: April}]
accept: [{rule: city-missing, why: None named.}]
"""


def test_every_fact_stands_under_the_path_of_its_field():
    assert facts(corpus(ACTIVITY).activities["a"]) == {
        "kind": "training",
        "title.es": "Capacitación",
        "title.en": "Training",
        "dates": "2005-04-14/2005-04-15",
        "duration-days": "2",
        "venue.country": "BZ",
        "venue.city": "Belize City",
        "role": "unknown",
        "organisations.0.organisation": "iom",
        "organisations.0.role": "funder",
        "organisations.0.amount.value": "1200.50",
        "organisations.0.amount.currency": "USD",
        "participants.0.count": "60",
        "participants.0.qualifier": "about",
        "participants.0.groups.0": "police",
        "mandates.0.cites": "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9",
        "mandates.0.elements.0": "x",
        "narrative-in.2004-2005.en": "Two\nlines",
    }


def test_remarks_sources_and_acknowledgements_are_no_facts():
    assert {"note", "sources", "accept"} <= NO_FACTS
    with_them, without = corpus(ACTIVITY), corpus(ACTIVITY.partition("note:")[0])
    assert facts(with_them.activities["a"]) == facts(without.activities["a"])


def test_what_is_false_or_missing_is_no_fact_and_what_is_true_is_yes():
    reply = "{contribution: c, report: r, organ: iin, answered: {nothing-to-report: %s}}\n"
    (yes,), (no,) = (corpus(reply % word).contributions_by_report["r"] for word in ("yes", "no"))
    assert facts(yes) == {"report": "r", "organ": "iin", "answered.nothing-to-report": "yes"}
    assert facts(no) == {"report": "r", "organ": "iin"}


def test_a_count_of_none_is_a_fact():
    known = facts(corpus("{activity: a, kind: visit, title: {en: V}, participants: [{count: 0}]}\n").activities["a"])
    assert known["participants.0.count"] == "0"


def test_fields_stand_as_records_write_them():
    report = corpus("{report: r, period: 2004-07/2005-04, as-of: 2005-04-27, symbol: unknown}\n").reports["r"]
    assert facts(report) == {
        "period": "2004-07/2005-04",
        "as-of": "2005-04-27",
        "as-of-basis": "stated",
        "basis": "stated",
        "symbol": "unknown",
    }
