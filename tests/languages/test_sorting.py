"""The order of names in each language."""

import pytest

from ciminfo.languages import language, names
from ciminfo.languages.sorting import key


def ordered(code: str, *words: str) -> list[str]:
    return sorted(words, key=lambda each: key(each, code))


@pytest.mark.parametrize("code", names())
def test_accents_and_case_count_only_between_equals(code):
    words = ["Ecuador", "Étienne", "Panamá", "pera", "Perú", "peru"]
    assert ordered(code, *words) == words


def test_french_accents_part_equals_from_the_first_on():
    assert ordered("fr", "côté", "cote", "coté", "côte") == ["cote", "coté", "côte", "côté"]


def test_n_with_tilde_is_a_letter_of_its_own_in_spanish_only():
    words = ["Ñandú", "caña", "Nueva", "canto", "Oro"]
    assert ordered("es", *words) == ["canto", "caña", "Nueva", "Ñandú", "Oro"]
    assert ordered("fr", *words) == ["caña", "canto", "Ñandú", "Nueva", "Oro"]


def test_ch_and_ll_are_two_letters_each_in_spanish():
    assert ordered("es", "Chile", "Cuba", "Colombia") == ["Chile", "Colombia", "Cuba"]
    assert ordered("es", "llave", "luz", "lobo") == ["llave", "lobo", "luz"]


def test_two_letters_in_one_stand_as_two():
    assert ordered("fr", "œuvre", "odeur", "oui") == ["odeur", "œuvre", "oui"]


def test_an_article_that_lists_do_not_count_is_passed_over_and_no_other():
    assert ordered("en", "Argentina", "The Bahamas", "Barbados") == ["Argentina", "The Bahamas", "Barbados"]
    assert ordered("es", "Argentina", "Las Bahamas", "Barbados") == ["Argentina", "Las Bahamas", "Barbados"]
    assert ordered("es", "Ecuador", "El Salvador", "Estados Unidos") == ["Ecuador", "El Salvador", "Estados Unidos"]
    assert ordered("en", "Thebes", "Turks and Caicos") == ["Thebes", "Turks and Caicos"]


def test_marks_and_typed_signs_do_not_move_a_name():
    assert ordered("fr", "Bolivie", "Côte d’Ivoire", "Côte du Sud") == ["Bolivie", "Côte d’Ivoire", "Côte du Sud"]
    assert ordered("en", "“Alpha”", "Beta") == ["“Alpha”", "Beta"]
    assert language("fr").sort_key("Étienne") == key("Étienne", "fr")
