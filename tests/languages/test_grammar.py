"""Sentences of the language files: what is left out, what agrees, which form a slot asks for; and the files."""

import re

import pytest

from ciminfo.languages import language, names
from ciminfo.languages.grammar import Agreement, found, settled, slots, table
from ciminfo.model.activity_parts import Kind, Role, State

MASCULINE, FEMININE, MASCULINES, FEMININES = Agreement
TELLING = {
    code: {key: term for key, term in language(code).terms.items() if key.startswith("telling.")} for code in names()
}


@pytest.mark.parametrize(
    ("filled", "sentence"),
    [
        ({"what", "when", "where"}, "{when}, {what} was held {where}"),
        ({"what", "where"}, "{what} was held {where}"),
        ({"what"}, "{what} was held"),
    ],
)
def test_what_stands_in_angle_brackets_goes_with_an_empty_slot(filled, sentence):
    assert settled("<{when}, >{what} was held< {where}>", filled, {}) == sentence


def test_what_depends_on_two_slots_goes_with_either():
    assert settled("a< {one} and {two}>", {"one"}, {}) == "a"
    assert settled("a< {one} and {two}>", {"one", "two"}, {}) == "a {one} and {two}"


@pytest.mark.parametrize(
    ("agreement", "two", "four"),
    [
        (MASCULINE, "fue", "organizado"),
        (FEMININE, "fue", "organizada"),
        (MASCULINES, "fueron", "organizados"),
        (FEMININES, "fueron", "organizadas"),
    ],
)
def test_square_brackets_agree_in_number_or_in_gender_and_number(agreement, two, four):
    template = "[fue|fueron] [organizado|organizada|organizados|organizadas] por {names}"
    assert settled(template, {"names"}, {"": agreement}) == f"{two} {four} por {{names}}"


def test_brackets_that_open_with_a_slot_agree_with_that_slot():
    agrees = {"": FEMININE, "names": MASCULINES}
    assert settled("[he|they], [names:the guest|the guests]", set(), agrees) == "he, the guests"


def test_three_forms_are_a_fault_of_the_file():
    with pytest.raises(ValueError, match="too many"):
        settled("[a|b|c]", set(), {"": MASCULINE})


def test_a_slot_says_which_relation_it_asks_for():
    assert slots("{names:of} in {place}") == {"names": "of", "place": ""}


def test_a_table_is_read_from_its_end():
    assert table(language("en"), "grammar.acronyms")["OAS"] == "m"
    assert found(language("en"), "grammar.acronyms", "IOM") == "bare"
    assert found(language("fr"), "grammar.acronyms", "OEA") == ""


@pytest.mark.parametrize("code", names())
def test_every_bracket_of_a_language_has_two_or_four_forms(code):
    for key, template in TELLING[code].items():
        for agreement in Agreement:
            agrees = dict.fromkeys(("", *slots(re.sub(r"[<>]", "", template)), "groups", "names", "themes"), agreement)
            rest = settled(template, {*slots(template)}, agrees)
            assert not re.search(r"[\[\]<>|]", rest), key


@pytest.mark.parametrize("code", names())
def test_every_relation_that_a_sentence_asks_for_has_its_row(code):
    dated = {"day", "month", "year"}
    asked = {spec for key, template in TELLING[code].items() for spec in slots(template).values() if spec}
    rows = {row for spec in asked - dated for row in spec.split(",")}
    assert {"the", "in-country", "in-city", "as-well"} <= rows
    assert [row for row in rows - {"on"} if f"grammar.{row}" not in language(code).terms] == []


@pytest.mark.parametrize("code", names())
def test_every_kind_state_and_role_has_its_words(code):
    spoken = language(code)
    for kind in Kind:
        assert Agreement(found(spoken, "grammar.agrees", kind))
        assert f"telling.what.{kind.value}" in spoken.terms
        verb = found(spoken, "grammar.verbs", kind)
        assert all(f"telling.{tense}.{verb}" in spoken.terms for tense in ("done", "ongoing", "ahead"))
        assert found(spoken, "grammar.works", kind) in {"role", "studied", "prepared", "made"}
    assert all(f"telling.state.{state.value}" in spoken.terms for state in State)
    assert all(f"telling.role.{role.value}" in spoken.terms for role in Role)


@pytest.mark.parametrize("code", names())
def test_no_word_stands_twice_in_a_table(code):
    for key in ("nouns", "acronyms", "countries", "cities", "agrees", "verbs", "works"):
        words = [
            word.strip()
            for word in re.split(r"[;,]|\b\w[\w-]*:", language(code).term(f"grammar.{key}"))
            if word.strip()
        ]
        assert len(words) == len({*words}), key
