"""Long words, counted by texts, and those that are slips of others."""

from ciminfo.rules.shared.long_words import LongWords, long_words

CHUNKS = {"Training": [0, 1, 1], "(training)": [2], "Traning": [3], "training’s": [2], "seminar": [0], "semniar": [4]}


def words(*right: str) -> LongWords:
    return LongWords(CHUNKS, set(right))


def test_long_words_come_in_small_letters_as_first_written_and_without_a_genitive():
    assert long_words("The Seminar’s SEMINAR, on it; " + "a" * 41) == {"seminar": "Seminar"}


def test_a_word_is_counted_once_a_text_whatever_signs_are_at_it():
    assert (words().count("training"), words().count("nothing")) == (3, 0)
    assert words().common == {"training"}


def test_a_rare_word_is_a_slip_of_a_common_or_a_right_one():
    assert words().slips(known={"training"}) == {"traning": "training"}
    assert words("seminar").slips(known={"training", "seminar"}) == {"traning": "training", "semniar": "seminar"}
    assert words().slips(known={"traning", "training"}) == {}


def test_the_texts_that_have_a_word_are_told():
    assert words().having(["traning", "seminar"]) == {0, 3}
