"""Plain words: what a medium cannot take is replaced, and everything else stays."""

from __future__ import annotations

import re

import pytest
from hypothesis import given

from ciminfo.reporters.plain import encodable, plain, plain_values, whole
from tests.reporters.made import BROKEN, NASTY, changed, diagnostics, texts

#: Production 2 of XML 1.0: the characters that a document may hold.
XML = re.compile("[\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]*")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("one\r\ntwo\rthree\nfour\tfive", "one\ntwo\nthree\nfour\tfive"),
        ("a\x00b\x1b[31mc\x7f\x85", "a\ufffdb\ufffd[31mc\ufffd\ufffd"),
        ("\ud800 \udcff \ufffe\uffff", "\ufffd \ufffd \ufffd\ufffd"),
        ("año «🦜» ]]> %0A :: \u202eחדשות\u202c", "año «🦜» ]]> %0A :: \u202eחדשות\u202c"),
    ],
)
def test_what_is_no_text_is_replaced_and_text_stays(text, said):
    assert plain(text) == said
    assert plain_values({"a": [text, 1, True, None]}) == {"a": [said, 1, True, None]}


@given(texts)
def test_plain_text_can_be_encoded_and_stand_in_xml(text):
    assert XML.fullmatch(plain(text))
    assert plain(text).encode().decode() == plain(text)
    assert plain(plain(text)) == plain(text)


def test_only_halves_of_characters_are_replaced_in_a_whole_text():
    assert whole("a\ud800b\udcff\x00\r\n🦜") == "a\ufffdb\ufffd\x00\r\n🦜"


@given(diagnostics())
def test_an_encodable_diagnostic_has_a_fingerprint(diagnostic):
    assert re.fullmatch("[0-9a-f]{16}", encodable(diagnostic).fingerprint)


def test_a_diagnostic_that_can_be_encoded_stays_what_it_is():
    odd = [changed(message=text, accepted=text) for text in NASTY if "\ud800" not in text]
    for each in (BROKEN, *odd):
        assert encodable(each) == each
