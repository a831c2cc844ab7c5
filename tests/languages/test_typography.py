"""Typed text as each language prints it, and the templates, which are to be printed well already."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ciminfo.languages import language, names
from ciminfo.languages.typography import NARROW, NO_BREAK
from ciminfo.rules.shared.printable import unprintable

#: Terms that are read by ciminfo, not printed; and the marks that stand only inside others.
UNPRINTED = ("reading.", "grammar.", "telling.agrees", "telling.works", "telling.verbs", "quotation-inside")


def french(text: str) -> str:
    """A text as French prints it, with the spaces made visible."""
    return language("fr").typographic(text).replace(NARROW, "~").replace(NO_BREAK, "_")


@pytest.mark.parametrize(
    ("code", "printed"),
    [
        ("en", "the “Plan ‘A’” of the Commission’s…"),
        ("es", "the “Plan ‘A’” of the Commission’s…"),
        ("fr", f"the «{NO_BREAK}Plan “A”{NO_BREAK}» of the Commission’s…"),
        ("pt", "the “Plan ‘A’” of the Commission’s…"),
    ],
)
@pytest.mark.parametrize(
    "typed",
    [
        "the \"Plan 'A'\" of the Commission's...",
        "the “Plan ‘A’” of the Commission’s…",
        "the « Plan “A” » of the Commission's...",
    ],
)
def test_each_language_has_its_own_marks_whatever_was_typed(code, typed, printed):
    assert language(code).typographic(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Trois points : un ; deux ! trois ?", "Trois points_: un~; deux~! trois~?"),
        ("Trois points: un; deux! trois?", "Trois points_: un~; deux~! trois~?"),
        ('Le "plan": "quoi ?"', "Le «_plan_»_: «_quoi~?_»"),
        ("Vraiment ?!", "Vraiment~?!"),
        ("à 10:30, voir http://oas.org/a?b=c;d et AG/RES. 1", "à 10:30, voir http://oas.org/a?b=c;d et AG/RES. 1"),
        ("une date (?) incertaine", "une date (?) incertaine"),
        ("13 700 femmes, 50 % en 2005", "13~700 femmes, 50_% en 2005"),
        ("le 27 juin 2005 100 femmes", "le 27 juin 2005 100 femmes"),
        ("la lettre nº 03-051/05", "la lettre nº_03-051/05"),
        ("1 : a\n\n2 : b", "1_: a\n\n2_: b"),
    ],
)
def test_french_has_spaces_that_do_not_break_before_its_signs(typed, printed):
    assert french(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("No. 5, Nos. 7 and 8, nº 3, N.º 4, n° 2", "No._5, Nos._7 and 8, nº_3, N.º_4, n°_2"),
        ("Casino. 5; no. 5; No. five", "Casino. 5; no. 5; No. five"),
        ("50 % of some %", "50_% of some %"),
        ("on... and on.... and on", "on… and on.... and on"),
    ],
)
def test_a_number_stays_with_its_sign_and_three_dots_are_one(typed, printed):
    assert language("en").typographic(typed).replace(NO_BREAK, "_") == printed


@pytest.mark.parametrize("code", ["en", "es", "pt"])
def test_no_other_language_has_them(code):
    text = "Three: one; two! three? 13 700"
    assert language(code).typographic(text) == text


def test_a_hyphen_between_figures_stays_one():
    for code in names():
        assert language(code).typographic("2005-2006, CP/CSH-514/03") == "2005-2006, CP/CSH-514/03"


def test_marks_that_do_not_pair_spoil_only_their_own_paragraph():
    assert language("en").typographic('5" and\n\na "b"') == '5" and\n\na “b”'


TYPED = st.text(alphabet=st.sampled_from("ab19 .,:;!?%()*-\u00a0\u202f\n\"'“”«»‘’…ºN"), max_size=30)


@given(TYPED, st.sampled_from(names()))
def test_what_is_printed_well_stays_as_it_is(typed, code):
    once = language(code).typographic(typed)
    assert language(code).typographic(once) == once


@given(TYPED, st.sampled_from(names()))
def test_nothing_is_printed_that_the_fonts_have_not(typed, code):
    assert unprintable(language(code).typographic(typed)) == ()


@pytest.mark.parametrize("code", names())
def test_the_templates_of_a_language_are_printed_well_already(code):
    spoken = language(code)
    printed = {key: spoken.typographic(term) for key, term in spoken.terms.items() if not key.startswith(UNPRINTED)}
    assert {key: spoken.terms[key] for key, term in printed.items() if term != spoken.terms[key]} == {}


def test_a_text_to_be_quoted_has_the_second_marks():
    assert language("en").inside_quotation('The "Plan"') == "The ‘Plan’"
    assert language("fr").inside_quotation('Le "Plan"') == "Le “Plan”"
