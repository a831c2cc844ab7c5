"""Names compared as people write them."""

from __future__ import annotations

import pytest

from ciminfo.model.names import LISTED, borne_by_one, nearest, offer, plain


def test_case_and_accents_make_no_difference():
    assert plain("Organización de los ESTADOS") == plain("organizacion de los Estados")
    assert plain("Curaçao") == "curacao"
    assert plain("Straße") == plain("STRASSE")
    assert plain("Haïti") != plain("Hawaii")


@pytest.mark.parametrize(
    ("word", "found"), [("meating", "meeting"), ("VÊNUE", "venue"), ("venue", "venue"), ("xyzzy", ""), ("", "")]
)
def test_the_nearest_name_is_one_that_is_known_or_none(word, found):
    assert nearest(word, ["meeting", "venue", "dates"]) == found


def test_a_near_name_is_offered_as_it_is_written():
    assert offer("fracois", ["François", "Maria"]) == "did you mean 'François'?"


def test_where_none_is_near_a_short_list_is_shown_and_a_long_one_is_not():
    assert offer("xyzzy", ["venue", "dates"]) == "there are: dates, venue"
    assert offer("xyzzy", [f"{number:02}" for number in range(LISTED)]).startswith("there are: 00, 01, ")
    assert offer("xyzzy", [f"{number:02}" for number in range(LISTED + 1)]) == ""
    assert offer("xyzzy", []) == ""


def test_a_name_leads_to_the_one_that_bears_it_and_to_none_where_two_do():
    named = {"iom": ("IOM", "OIM"), "ilo": ("ILO", "OIT", "oit"), "oit": ("Óit",)}
    assert borne_by_one(named.items()) == {"iom": "iom", "oim": "iom", "ilo": "ilo"}
