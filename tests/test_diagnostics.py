"""What is said of someone's data: where, how grave, and what it stops."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from ciminfo.diagnostics import Diagnostic, Origin, Place, Severity, Span, blocks_build, blocks_final


@dataclass
class Asked:
    """A source that remembers what it was asked for."""

    fields: list[tuple[str, str]]

    def span(self, field: str, words: str = "") -> Span:
        self.fields.append((field, words))
        return Span("a.yaml", 3, 4)


def said(severity: Severity, accepted: str = "") -> Diagnostic:
    return Diagnostic(Span("a.yaml"), "CIM101", "mandate-unknown", severity, "m", accepted=accepted)


def test_spans_stand_in_the_order_of_the_source():
    spans = [Span("b.yaml"), Span("a.yaml", 10), Span("a.yaml", 9, 20), Span("a.yaml", 9, 3)]
    assert sorted(spans) == [Span("a.yaml", 9, 3), Span("a.yaml", 9, 20), Span("a.yaml", 10), Span("b.yaml")]


@pytest.mark.parametrize(
    ("prefix", "field", "path"),
    [("", "dates", "dates"), ("countries.BZ", "iso3", "countries.BZ.iso3"), ("countries.BZ", "", "countries.BZ")],
)
def test_a_place_is_looked_up_only_when_asked_and_within_its_record(prefix, field, path):
    source = Asked([])
    place = Place("BZ", field, Origin(source, prefix, "country BZ"), "a word")
    assert source.fields == []
    assert place.span == Span("a.yaml", 3, 4)
    assert source.fields == [(path, "a word")]


@pytest.mark.parametrize(
    ("severity", "accepted", "build", "final"),
    [
        (Severity.ERROR, "", True, False),
        (Severity.ERROR, "because", True, False),
        (Severity.WARNING, "", False, True),
        (Severity.WARNING, "because", False, False),
        (Severity.NOTICE, "", False, False),
    ],
)
def test_an_error_stops_a_build_and_an_open_warning_a_final_one(severity, accepted, build, final):
    diagnostic = said(severity, accepted)
    assert (blocks_build(diagnostic), blocks_final(diagnostic)) == (build, final)


def test_a_finding_is_open_until_a_reason_accepts_it():
    assert said(Severity.WARNING).is_open
    assert not replace(said(Severity.WARNING), accepted="because").is_open


def test_a_fingerprint_is_taken_of_the_key_where_the_message_lists_what_grows():
    one, two = (replace(said(Severity.NOTICE), message=f"{number} dates", key="dates") for number in (1, 2))
    assert one.fingerprint == two.fingerprint
    assert one.fingerprint != replace(one, key="").fingerprint


def test_a_finding_concerns_the_file_it_stands_in_and_those_it_speaks_of():
    both = replace(said(Severity.WARNING), also=(Span("b.yaml", 7),))
    assert [both.concerns({path}) for path in ("a.yaml", "b.yaml", "c.yaml")] == [True, True, False]
