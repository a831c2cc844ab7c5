"""The concordance: which texts hold a word."""

import re

from hypothesis import given
from hypothesis import strategies as st

from ciminfo.model.concordance import Concordance, folded
from ciminfo.model.texts import Passage
from tests.reading import corpus

RECORD = """\
source: guide
kind: report
title:
  en: The guide of {word} and of Lima
  es: La guía de Lima
"""


def concordance(word: str = "CIM") -> Concordance:
    return corpus(RECORD.format(word=word)).concordance


def test_a_word_is_found_in_its_language_without_case():
    english = concordance().words("en")
    assert list(english["cim"]) == [0]
    assert list(english["of"]) == [0, 0]
    assert "guía" not in english
    assert concordance().languages == ("en", "es")
    assert concordance().words("fr") == {}


def test_passages_come_in_their_order_and_once():
    assert [each.language for each in concordance().having("es", ["lima", "guía", "none"])] == ["es"]
    assert concordance().numbers("en", ["of", "lima"]) == {0}


def test_texts_come_with_their_numbers():
    assert list(concordance().texts([1])) == [(1, "La guía de Lima")]


def test_words_are_found_by_what_they_are_like():
    assert concordance().like("en", re.compile("g.*|li")) == ["guide"]


def test_figures_and_letters_make_words_and_signs_part_them():
    assert {"l", "2005", "ag", "res"} <= concordance("l'AG/RES_2005").words("en").keys()


@given(st.text())
def test_a_pattern_that_ignores_case_finds_in_a_text_what_it_finds_in_the_folded_one(text):
    for letter in "iks":
        if re.search(letter, text, re.IGNORECASE):
            assert letter in folded(text)


def test_what_stands_between_spaces_is_kept_as_written():
    chunks = concordance("“CIM,” CIM").chunks("en")
    assert (chunks["“CIM,”"], chunks["CIM"]) == ([0], [0])
    assert concordance().chunks("fr") == {}
    assert concordance("“CIM,” CIM").words("en")["cim"] == [0, 0]


@given(st.lists(st.text(), max_size=3))
def test_words_are_those_of_the_whole_text(texts):
    passages = [Passage(None, "", "en", text) for text in texts]
    words = [(word, at) for at, text in enumerate(texts) for word in re.findall(r"[^\W_]+", folded(text))]
    found = Concordance(passages).words("en")
    assert sorted((word, at) for word, numbers in found.items() for at in numbers) == sorted(words)
