"""The words of all texts of one language, and the texts that can have a name nearly."""

import pytest

from ciminfo.rules.shared.vocabulary import Vocabulary, bare_word, slips_of

WORDS = {"josé": [0, 2], "jose": [1], "insulza": [0, 1], "american": [2], "states": [3], "status": [2], "of": [2, 2, 3]}


def test_a_word_is_compared_without_case_accents_and_typographic_apostrophes():
    assert bare_word("Niñ’S") == "nin's"


def test_a_text_has_all_of_some_words_however_they_are_spelt():
    vocabulary = Vocabulary(WORDS)
    assert vocabulary.having(("jose",)) == {0, 1, 2}
    assert vocabulary.having(("jose", "insulza")) == {0, 1}
    assert vocabulary.having(("insulza's",)) == {0, 1}
    assert vocabulary.having(("jose", "nobody")) == frozenset()


def test_a_vocabulary_lists_its_words_without_accents():
    assert sorted(Vocabulary({"josé": [0], "niño": [1], "jose": [2]})) == ["jose", "nino"]


def test_words_stand_in_a_text_however_they_are_spelt():
    vocabulary = Vocabulary(WORDS)
    assert vocabulary.stand_in("JOSÉ Insulzas", ("jose", "insulza"))
    assert not vocabulary.stand_in("José", ("jose", "insulza"))


@pytest.mark.parametrize(
    ("word", "known", "near"),
    [
        ("status", ["american", "states"], {"states"}),
        ("states", ["states"], None),
        ("off", ["of"], None),
        ("child", ["child's"], {"child's"}),
        ("chld", ["child's"], {"child's"}),
        ("nearly", ["entirely"], None),
    ],
)
def test_a_word_of_more_than_three_letters_may_be_a_slip_of_known_ones(word, known, near):
    assert slips_of([word], known) == ({word: near} if near else {})
