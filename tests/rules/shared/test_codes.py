"""Symbols of papers, numbers of letters, and quoted titles: as they stand in any language."""

import pytest

from ciminfo.rules.shared.codes import codes, quotations, titles


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("by AG/RES. 2019 (XXXIV-O/04), as", ["AG/RES. 2019 (XXXIV-O/04)"]),
        ("conforme a CP/RES. 889 (1503/05).", ["CP/RES. 889 (1503/05)"]),
        ("le document CP/doc. 4081/06.", ["CP/doc. 4081/06"]),
        ("na nota OEA/2.2/27/05.", ["OEA/2.2/27/05"]),
        ("CP/CSH-650/04 and A/RES/55/25", ["CP/CSH-650/04", "A/RES/55/25"]),
        ("OAS/CIM/IOM. 60 people and/or 5 others, 24/7, May/2004", []),
        ("", []),
    ],
)
def test_symbols_and_numbers_are_found_with_what_belongs_to_them(text, written):
    assert list(codes(text).values()) == written


def test_spaces_and_stops_make_no_other_symbol():
    forms = ("AG/RES. 2019 (XXXIV-O/04)", "AG/RES.2019 (XXXIV-O/04)", "AG/RES 2019\u00a0(XXXIV-O/04)")
    assert {*map(tuple, map(codes, forms))} == {("ag/res2019(xxxiv-o/04)",)}
    assert codes("AG/RES. 2019 (XXXIV-O/04)").keys() != codes("AG/RES. 2019 (XXXIV-O/05)").keys()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('the study "In Modern Bondage: Sex Trafficking."', ["In Modern Bondage: Sex Trafficking"]),
        ("l'étude « In Modern Bondage »", ["In Modern Bondage"]),
        ("o estudo *In Modern Bondage*", ["In Modern Bondage"]),
        ("la “Guía de la\nComisión”", ["Guía de la\nComisión"]),
        ('served *ad honorem* as "focal point for all states" and "Two Words"', []),
        ('"   " *.* «»', []),
    ],
)
def test_titles_begin_with_a_capital_and_have_several_words(text, found):
    assert titles(text) == found


def test_every_quotation_is_one_whatever_its_length():
    assert quotations("served *ad honorem* as «\u00a0focal point.\u00a0» and “Two”") == [
        "ad honorem",
        "focal point",
        "Two",
    ]
