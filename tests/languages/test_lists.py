"""Lists as a language joins them."""

import pytest

from ciminfo.languages import language
from ciminfo.languages.lists import all_of, one_of


@pytest.mark.parametrize(
    ("code", "items", "joined"),
    [
        ("en", [], ""),
        ("en", ["a"], "a"),
        ("en", ["a", "b"], "a and b"),
        ("en", ["a", "b", "c"], "a, b, and c"),
        ("es", ["a", "b", "c"], "a, b y c"),
        ("fr", ["a", "b", "c"], "a, b et c"),
        ("pt", ["a", "b", "c"], "a, b e c"),
    ],
)
def test_all_are_joined_by_and(code, items, joined):
    assert all_of(language(code), items) == joined


@pytest.mark.parametrize(
    ("code", "items", "joined"),
    [
        ("en", [], ""),
        ("en", ["a", "b", "c"], "a, b, or c"),
        ("es", ["mayo", "junio"], "mayo o junio"),
        ("fr", ["a", "b"], "a ou b"),
        ("pt", ["a", "b"], "a ou b"),
    ],
)
def test_alternatives_are_joined_by_or(code, items, joined):
    assert one_of(language(code), items) == joined


@pytest.mark.parametrize(
    ("items", "joined"),
    [
        (["Guatemala", "Inglaterra"], "Guatemala e Inglaterra"),
        (["padres", "hijos"], "padres e hijos"),
        (["agua", "hielo"], "agua y hielo"),
        (["Cuba", "Haití"], "Cuba y Haití"),
    ],
)
def test_spanish_has_e_before_the_sound_of_i_and_no_other(items, joined):
    assert all_of(language("es"), items) == joined


@pytest.mark.parametrize(
    ("items", "joined"), [(["uno", "ocho"], "uno u ocho"), (["hoy", "hombres"], "hoy u hombres"), (["a", "b"], "a o b")]
)
def test_spanish_has_u_before_the_sound_of_o(items, joined):
    assert one_of(language("es"), items) == joined
