"""Names that a text has nearly: found by one word that is not theirs, in the language of the text."""

import pytest

from ciminfo.model.concordance import Concordance
from ciminfo.model.texts import Passage
from ciminfo.rules.shared.near_names import Form, NearNames

OAS = Form("Organization of American States", "oas", "Organization of American States", {"en"})
ALIAS = Form("OAS General Secretariat", "gs", "General Secretariat")
RAMDIN = Form("Albert Ramdin", "albert-ramdin", "Albert Ramdin", is_person=True)
INSULZA = Form("José Miguel Insulza", "insulza", "José Miguel Insulza", is_person=True)
SHORT = Form("Interpol", "interpol", "Interpol")


def near(text: str, language: str = "en") -> list[tuple[str, str]]:
    names = NearNames()
    for form in (OAS, ALIAS, RAMDIN, INSULZA, SHORT):
        names.add(form)
    return [(written, form.record) for written, form in names.found(text, language)]


@pytest.mark.parametrize(
    "text",
    [
        "Organisation of American States",
        "Organization fo American States",
        "Organization of Amercan States",
        "Organization of American Status",
    ],
)
def test_the_other_word_may_stand_in_each_place_and_small_words_are_left_alone(text):
    assert near(f"By the {text}, in Lima") == ([(text, "oas")] if " fo " not in text else [])


def test_a_name_of_two_words_is_found_by_either():
    assert near("Alber Ramdin and Albert Ramdim") == [
        ("Alber Ramdin", "albert-ramdin"),
        ("Albert Ramdim", "albert-ramdin"),
    ]


def test_a_run_of_words_is_told_once_by_the_longest_name():
    names = NearNames()
    for form in (OAS, Form("American States", "states", "American States")):
        names.add(form)
    assert [form.record for _, form in names.found("Organization of American Status", "en")] == ["oas"]
    assert [form.record for _, form in names.found("the American Status", "en")] == ["states"]


def test_words_run_over_punctuation_and_lines():
    assert near("the Organization\n  of American,\nStatus") == [("Organization of American, Status", "oas")]


def test_a_form_is_found_in_its_languages_and_one_without_in_all():
    assert near("Organization of American Status", "es") == []
    assert near("Alber Ramdin; the OAS General Secretaryat", "es") == [
        ("Alber Ramdin", "albert-ramdin"),
        ("OAS General Secretaryat", "gs"),
    ]


def test_a_person_keeps_the_accents_and_an_organisation_need_not():
    assert near("Jose Miguel Insulza") == [("Jose Miguel Insulza", "insulza")]
    assert near("JOSE MIGUEL INSULZA, José Miguel Insulza") == []
    assert near("Órganization of American States") == []


def test_texts_shorter_than_a_name_and_names_of_one_word_are_silent():
    assert near("Organization of") == near("") == near("Interpool") == []


@pytest.mark.parametrize(
    ("text", "is_likely"),
    [
        ("Organization of American Status", True),
        ("José-Miguel Insulza", True),
        ("José Miguel Insulza, Jose Miguel Insulza", True),
        ("José Miguel Insulza, José Miguel", False),
        ("Status, Organization of American", False),
        ("the Organization of American Status's", True),
        ("the American Status", False),
        ("Organization of American States", False),
    ],
)
def test_only_texts_that_can_have_a_name_nearly_are_likely(text, is_likely):
    names = NearNames()
    for form in (OAS, INSULZA):
        names.add(form)
    assert bool(list(names.likely(Concordance([Passage(None, "", "en", text)])))) == is_likely
