"""Private contact details: every shape of them that occurs, and the figures that only look like one.

All numbers, names and addresses here are invented.
"""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ciminfo.model.concordance import Concordance
from ciminfo.model.texts import Passage
from ciminfo.rules import private_contact
from tests.reading import found, told

RULE = "private-contact"


def telling(text: str) -> str:
    return f"""activity: a
kind: appointment
title: {{en: An adviser}}
narrative:
  en: >-
    {text}
"""


@pytest.mark.parametrize(
    "text",
    [
        "Phone (000) 555-0100",
        "Fax (000) 555- 0100",
        "Tel: +1 202 555 0100",
        "Teléfono: 55 55 01 00",
        "tél. 01 99 00 00 00",
        "mobile 0700000100",
        "reached at (202) 555-0100",
        "reached at +44 20 7946 0100",
        "reached at +15550100000",
    ],
)
def test_a_telephone_number_is_found(text):
    column = 5 + len("reached at ") * text.startswith("reached")
    assert told(RULE, telling(text)) == [(f"1.yaml:6:{column}", "the text holds a telephone number")]


@pytest.mark.parametrize(
    "text",
    [
        "999 Route de Nulle Part",
        "999 Route de l'Exemple",
        "9, rue de la Fable",
        "Calle Inventada 99",
        "Avenida de los Ejemplos N. 99",
        "Rua das Invenções, 99",
        "99 Nowhere Street",
        "99 North Example Ave.",
    ],
)
def test_a_street_address_is_found(text):
    assert told(RULE, telling(text)) == [("1.yaml:6:5", "the text holds a street address")]


def test_an_e_mail_address_is_found():
    assert told(RULE, telling("write to some.body@example.org.")) == [
        ("1.yaml:6:14", "the text holds an e-mail address")
    ]


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("some.body@example.org", "name the office or the organisation that can be written to"),
        ("Phone (000) 555-0100", "name the office, not the number"),
        ("999 F Street", "name the building or the office and its city, not the street and the number"),
    ],
)
def test_each_kind_has_its_own_help(text, hint):
    assert [each.hint for each in found(telling(text)) if each.rule == RULE] == [f"take it out; {hint}"]


def test_each_kind_is_told_once_for_a_text():
    text = "99 Nowhere Street, Phone (000) 555-0100, Fax (000) 555-0101"
    messages = [message for _, message in told(RULE, telling(text))]
    assert messages == ["the text holds a street address", "the text holds a telephone number"]


@pytest.mark.parametrize(
    "text",
    [
        "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9",
        "CP/RES. 908 (1567/06), CP/doc.4023/05 rev. 2, OEA/Ser.G",
        "by letter No. 03-051/05 of March 22, 2005",
        "on April 14-15, 2005, and again on 2005-07-13/2005-07-15",
        "the Strategic Plan (2005) 2005-2008",
        "approximately 1,700 victims, 13,700 cases (+15.8 % in 36 days)",
        "a two-day training for 120 police officers in eight workshops",
        "see http://www.oas.org/dsp/atip_Detail.asp?id=1234567890",
        "ISBN 978-92-9068-123-4",
        "by telephone 2004-2005, on television 2004-2005, in Telecom 2004 - 2006",
        "20 girls from the street, 60 children of the street",
        "10 Street Children Networks",
        "In 2004, route maps were drawn along 3 routes",
        "niños de la calle durante el año 2005",
        "an Avenue of 2005",
    ],
)
def test_symbols_dates_letters_figures_and_addresses_of_pages_are_silent(text):
    assert told(RULE, telling(text)) == []


@pytest.mark.parametrize(
    ("records", "place"),
    [
        ('persons: {p: {name: P, posts: [{title: {en: "Head, Phone 555-0100"}}]}}', "1:52"),
        ('{activity: a, kind: visit, title: {en: T}, note: "Tel. 555-0100"}', "1:51"),
        ('{activity: a, kind: visit, title: {en: T}, sources: [{at: page L1, raw: "Fax 555-0100"}]}', "1:74"),
        ('persons: {p: {name: P, aliases: ["p@example.org"]}}', "1:35"),
    ],
)
def test_no_field_is_exempt(records, place):
    assert [at for at, _ in told(RULE, records)] == [f"1.yaml:{place}"]


def test_a_detail_in_a_field_of_no_language_is_found_there():
    text = 'activity: a\nkind: appointment\ntitle: {en: An adviser}\nnote: "Fax: (000) 555-0100"\n'
    assert told(RULE, text) == [("1.yaml:4:8", "the text holds a telephone number")]


#: One text for each word that tells a detail.
BY_WORD = {
    "an e-mail address": [],
    "a telephone number": [
        f"{word} 555 01 00"
        for word in (
            *("tel", "telephone", "teléphone", "teléfono", "telefone", "telefono", "tél", "téléphone"),
            *("phone", "fax", "móvil", "mobile", "cell"),
        )
    ],
    "a street address": [
        *(f"9 {word} Inventada" for word in ("rue", "route", "calle", "avenida", "rua")),
        *(f"9 Nowhere {word}" for word in ("Street", "Avenue", "Road", "Boulevard", "St.", "Ave.", "Rd.", "Blvd.")),
        *(f"{word} Inventada 9" for word in ("Calle", "Avenida", "Av.", "Rua")),
    ],
}
DETAILS = pytest.mark.parametrize("detail", private_contact._DETAILS, ids=lambda detail: detail.name)


def is_looked_at(detail: private_contact._Detail, text: str) -> bool:
    return bool(list(detail.among(Concordance([Passage(None, "", "en", text)]))))


@DETAILS
@settings(max_examples=60)
@given(st.data())
def test_every_text_with_a_detail_is_looked_at(detail, data):
    text = data.draw(st.from_regex(detail.pattern))
    assert detail.core.search(text)
    assert private_contact._NEEDED.search(text)
    assert is_looked_at(detail, text)


@DETAILS
def test_a_detail_is_looked_for_by_each_of_its_words(detail):
    texts = BY_WORD[detail.name]
    assert [text for text in texts if not (detail.pattern.search(text) and is_looked_at(detail, text))] == []
    said = " ".join(texts).casefold()
    written = detail.pattern.pattern.replace(private_contact._OF, "")
    parts = re.findall(r"[^\W\d_]{2,}", re.sub(r"\[.*?\]|\\.", " ", written))
    assert [part for part in parts if part.casefold() not in said] == [], "each has a text here"


def test_a_detail_that_many_records_share_is_told_of_each():
    source = '{{activity: {}, kind: visit, title: {{en: T}}, sources: [{{at: page L1, raw: "Fax 555-0100"}}]}}'
    assert len(told(RULE, "---\n".join(f"{source.format(name)}\n" for name in "ab"))) == 2
