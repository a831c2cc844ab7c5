"""The words of all texts of one language, and the texts that can have a name nearly."""

import pytest

from ciminfo.rules.shared.vocabulary import Vocabulary, bare_word

WORDS = {"josé": [0, 2], "jose": [1], "insulza": [0, 1], "american": [2], "states": [3], "status": [2], "of": [2, 2, 3]}
STATES = ("american", "states")


def test_a_word_is_compared_without_case_accents_and_typographic_apostrophes():
    assert bare_word("Niñ’S") == "nin's"


def test_a_text_has_all_of_some_words_however_they_are_spelt():
    vocabulary = Vocabulary(WORDS)
    assert vocabulary.having(("jose",)) == {0, 1, 2}
    assert vocabulary.having(("jose", "insulza")) == {0, 1}
    assert vocabulary.having(("insulza's",)) == {0, 1}
    assert vocabulary.having(("jose", "nobody")) == frozenset()


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        (STATES, {2}),
        (("american", "status"), set()),
        (("union", "of", "states"), set()),
        (("off", "states"), set()),
        (("american", "statu's"), {2}),
    ],
)
def test_a_text_is_near_a_name_by_a_slip_beside_all_its_other_words(name, texts):
    assert Vocabulary(WORDS).near([name]) == texts
