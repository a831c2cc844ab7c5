"""The numbers in words that a text plainly states are those that a reading of it finds."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ciminfo.model.texts import Passage
from ciminfo.rules.shared import holding
from ciminfo.rules.shared.amounts import amounts
from ciminfo.rules.shared.plainly import plainly
from tests.reading import corpus

RECORD = "{{activity: a, kind: training, title: {{en: Course}}, narrative: {{{language}: '{text}'}}}}"


def read(language: str, text: str) -> tuple[Passage, list[str]]:
    """A text as a passage, with the words for numbers in it."""
    whole = corpus(RECORD.format(language=language, text=text), ("en", "fr"))
    return whole.passages[1], list(holding.numerals(whole).get(1, []))


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [("en", "for two days, six in all", {2, 6}), ("fr", "une de deux villes", {2}), ("en", "no number", set())],
)
def test_a_word_between_spaces_is_its_number(language, text, numbers):
    assert plainly(*read(language, text)) == numbers


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "a two-day course"),
        ("en", "Two courses"),
        ("en", "the “two days” of it"),
        ("en", "in 2005 two days"),
        ("en", "some two hundred"),
        ("fr", "les vingt et un mois"),
    ],
)
def test_what_may_be_another_number_is_not_plain(language, text):
    assert plainly(*read(language, text)) is None


_WORDS = ["un", "deux", "vingt", "cent", "six", "Six", "5", "2005", "de", "h", "pour", "“", "”", "*"]


@settings(max_examples=60)
@given(st.lists(st.tuples(st.sampled_from(_WORDS), st.sampled_from([" ", " ", "-", ", ", "/", "_"])), max_size=8))
def test_what_is_plain_is_what_a_reading_finds(parts):
    text = "Il y a " + "".join(word + sign for word, sign in parts) + "là"
    stated = plainly(*read("fr", text))
    assert stated is None or {*map(str, stated)} == set(amounts("fr", text).in_words)
