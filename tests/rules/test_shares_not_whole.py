"""Shares: what rounding can explain, what is marked as a part, and which figures make up one whole."""

import pytest

from tests.reading import told

RULE = "shares-not-whole"
TERMS = "terms: {percent: {name: {en: percent}}, cases: {name: {en: case}}}\n---\n"


def shares(*figures):
    lines = "".join(f"  - {{unit: percent, share-of: cases, {figure}}}\n" for figure in figures)
    return told(RULE, f"{TERMS}activity: a\nkind: campaign\ntitle: {{en: A}}\nfigures:\n{lines}")


@pytest.mark.parametrize(
    ("values", "added"),
    [
        (("54", "45"), "54 + 45 = 99"),
        (("4.41", "23.08", "34.37"), "4.41 + 23.08 + 34.37 = 61.86"),
        (("6.09", "14.5", "13.59"), "6.09 + 14.5 + 13.59 = 34.18"),
        (("60",), "60"),
        (("33.3", "33.3", "33.2"), "33.3 + 33.3 + 33.2 = 99.8"),
        (("60", "42"), "60 + 42 = 102"),
    ],
)
def test_what_no_rounding_explains_is_found_at_the_first_share(values, added):
    found = shares(*(f"value: {value}" for value in values))
    assert found == [("2.yaml:5:31", f"the shares of 'cases' make {added} percent")]


@pytest.mark.parametrize(
    "values",
    [
        ("54", "46"),
        ("33", "33", "33"),
        ("33.3", "33.3", "33.3"),
        ("54.5", "45.6"),
        ("54.5", "46"),
        ("100",),
        ("60", "41"),
    ],
)
def test_what_rounding_explains_is_whole(values):
    assert shares(*(f"value: {value}" for value in values)) == []


def test_a_part_and_what_is_not_exact_are_not_the_whole():
    assert shares("value: 54", "value: 35, partial: yes") == []
    assert shares("value: 54", "value: 35, qualifier: about") == []


def test_each_whole_is_added_up_by_itself_and_other_units_are_no_shares():
    other = "value: 40, unit: percent, share-of: other"
    lines = f"figures:\n  - {{value: 60, unit: percent, share-of: cases}}\n  - {{{other}}}\n"
    record = "activity: a\nkind: campaign\ntitle: {en: A}\n"
    assert len(told(RULE, TERMS + record + lines)) == 2
    assert told(RULE, TERMS + record + "figures: [{value: 60, unit: cases, share-of: cases}]\n") == []
    assert told(RULE, TERMS + record + "figures: [{value: 60, unit: percent}]\n") == []
