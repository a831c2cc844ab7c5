"""Citations with a fingerprint: suspect once the paragraph reads otherwise."""

import pytest

from tests.reading import told

RULE = "citation-suspect"
CITED = "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"


def cited(fingerprint: str, paragraph: str = "text: {en: To report each year.}", cites: str = CITED) -> str:
    text = f", text: {fingerprint}" if fingerprint else ""
    return f"""mandate: m
symbol: AG/RES. 2019 (XXXIV-O/04)
title: {{en: Fighting}}
paragraphs: {{"9": {{{paragraph}}}}}
---
activity: a
kind: training
title: {{en: Training}}
mandates:
  - {{cites: "AG/RES. 1948 (XXXIII-O/03)"}}
  - {{cites: "{cites}"{text}}}
"""


def test_another_fingerprint_is_found_where_it_stands():
    assert told(RULE, cited("00000000")) == [("2.yaml:6:71", f"{CITED} has changed since a cited it")]


@pytest.mark.parametrize(
    "paragraph",
    [
        "text: {en: To report each year.}",
        'text: {en: "To  report\\n each year."}',
        "text: {en: To report each year.}, summary: {en: Our own words}",
        "summary: {en: To report each year.}",
        "text: {en: To report each year.}, obligor: cim",
        "text: {en: To report each year., es: Informar cada año.}",
    ],
)
def test_the_fingerprint_of_what_it_reads_is_silent(paragraph):
    assert told(RULE, cited("f3e07452", paragraph)) == []


@pytest.mark.parametrize(
    "paragraph",
    [
        "text: {en: To report every year.}",
        "summary: {en: Another}",
        "obligor: cim",
    ],
)
def test_any_other_reading_is_suspect(paragraph):
    assert len(told(RULE, cited("f3e07452", paragraph))) == 1


@pytest.mark.parametrize(
    "cites",
    [
        "AG/RES. 2019 (XXXIV-O/04)",
        "AG/RES. 2019 (XXXIV-O/04), operative paragraph 10",
        "AG/RES. 1948 (XXXIII-O/03), operative paragraph 9",
    ],
)
def test_a_paragraph_that_is_not_recorded_is_told_by_other_rules_only(cites):
    assert told(RULE, cited("00000000", cites=cites)) == []


def test_a_citation_without_a_fingerprint_is_silent():
    assert told(RULE, cited("")) == []
