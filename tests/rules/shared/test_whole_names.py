"""Names in a text by all their words: the longest, with a capital, whatever their accents."""

import pytest

from ciminfo.rules.shared.whole_names import WholeNames, Words, words_of_name


def names() -> WholeNames:
    known = WholeNames()
    for id_, name in (("GN", "Guinea"), ("GQ", "Equatorial Guinea"), ("GW", "Guinea-Bissau"), ("HT", "Haïti")):
        known.add(name, id_)
    for id_, name in (("MX", "México"), ("US", "U.S."), ("US", "US")):
        known.add(name, id_)
    return known


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("in Equatorial\nGuinea and Guinea", [("GQ", "Equatorial\nGuinea"), ("GN", "Guinea")]),
        ("Guinea-Bissau", [("GW", "Guinea-Bissau")]),
        ("Us, us, US", [("US", "US")]),
        ("d'Haïti et de Haiti", [("HT", "Haïti"), ("HT", "Haiti")]),
        ("the U.S. told us", [("US", "U.S")]),
        ("mexico, Mexico, MÉXICO", [("MX", "Mexico"), ("MX", "MÉXICO")]),
        ("Me\u0301xico", [("MX", "México")]),
        ("Guineas, a guinea", []),
        ("", []),
    ],
)
def test_whole_names_with_a_capital_are_found(text, found):
    words = Words.of(text)
    assert [(id_, words.run(*run)) for id_, run in names().found(words)] == found


def test_words_lose_case_and_accents_and_keep_their_places():
    words = Words.of("L'Équateur, 2004")
    assert words.bare == ("l", "equateur", "2004")
    assert words.written == ("L", "Équateur", "2004")
    assert words.run(1, 3) == "Équateur, 2004"


def test_a_name_without_a_word_is_never_found():
    known = WholeNames()
    known.add("—", "x")
    assert words_of_name("—") == ()
    assert list(known.found(Words.of("a — b"))) == []


def test_a_name_of_several_is_that_of_each():
    known = WholeNames()
    known.add("Police", "b")
    known.add("police", "a")
    assert [id_ for id_, _ in known.found(Words.of("the Police"))] == ["a", "b"]
