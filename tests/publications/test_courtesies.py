"""Salutation, closing and quoted titles, by addressee and language."""

import pytest

from ciminfo.document import Foreign, Text
from ciminfo.languages import language, names
from ciminfo.model.record import UNKNOWN, Texts
from ciminfo.model.report import Address, Addressee
from ciminfo.publications.courtesies import closing, quoted, salutation

OFFICE = Texts({"en": "Ambassador", "es": "Embajadora", "fr": "Ambassadrice", "pt": "Embaixadora"})


@pytest.mark.parametrize("nobody", [None, UNKNOWN])
@pytest.mark.parametrize("code", names())
def test_nobody_in_particular_is_greeted_as_an_excellency(code, nobody):
    assert salutation(nobody, language(code)) == language(code).term("letter.salutation.none")


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "Dear Madam Ambassador:"),
        ("es", "Señora Embajadora:"),
        ("fr", "Madame l’Ambassadrice,"),
        ("pt", "Senhora Embaixadora,"),
    ],
)
def test_a_woman_is_greeted_by_her_office_with_the_sign_that_the_language_puts_behind_it(code, said):
    assert salutation(Addressee(office=OFFICE, address=Address.MS), language(code)) == said


@pytest.mark.parametrize("code", names())
@pytest.mark.parametrize("address", Address)
def test_every_way_of_greeting_ends_with_a_sign_and_closes_with_a_sentence(code, address):
    addressee = Addressee(office=OFFICE, address=address)
    assert salutation(addressee, language(code))[-1] in ",:"
    (words,) = closing(addressee, language(code))
    assert isinstance(words, Text)
    assert words.text.endswith(".")
    assert "{" not in words.text


def test_a_title_inside_quotation_marks_has_the_second_kind_in_its_own_language():
    title = Texts({"en": 'On "Trade"', "fr": 'Le "commerce"'})
    assert quoted(title, language("fr")) == Text("Le “commerce”")
    assert quoted(title, language("es")) == Foreign("On ‘Trade’", "en")
