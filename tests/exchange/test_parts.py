"""Paragraphs, what parts them, and stressed words."""

import re

import pytest
from hypothesis import given

from ciminfo.document import Emphasis
from ciminfo.document.fill import marked, paragraphs
from ciminfo.exchange.parts import parted, runs, stressed
from tests.exchange.samples import texts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", ("",)),
        ("one\ntwo", ("one\ntwo",)),
        ("one\n\ntwo", ("one", "\n\n", "two")),
        ("one \n \t\n two\n\n\nthree", ("one", " \n \t\n ", "two", "\n\n\n", "three")),
        ("\n\none\n\n", ("\n\none\n\n",)),
        (" \n\n ", (" \n\n ",)),
        ("one\r\n\r\ntwo", ("one", "\r\n\r\n", "two")),
    ],
)
def test_an_empty_line_between_words_parts_paragraphs(text, parts):
    assert parted(text) == parts


@given(texts)
def test_the_parts_joined_are_the_text(text):
    parts = parted(text)
    assert "".join(parts) == text
    assert len(parts) % 2 == 1


@given(texts)
def test_there_are_as_many_paragraphs_as_documents_print(text):
    if text.strip():
        assert len(parted(text)[::2]) == len(paragraphs(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", [("plain", False)]),
        (
            "the *Trade* and *Care* of",
            [("the ", False), ("Trade", True), (" and ", False), ("Care", True), (" of", False)],
        ),
        ("2 * 3 = 6", [("2 * 3 = 6", False)]),
        ("*over\nlines*", [("over\nlines", True)]),
        ("*not over\n\nparagraphs*", [("*not over", False), ("\n\n", False), ("paragraphs*", False)]),
        ("***", [("*", True)]),
    ],
)
def test_asterisks_stress_words(text, expected):
    assert [run for run in runs(text) if run[0]] == expected


@given(texts)
def test_what_is_stressed_is_what_documents_print_so(text):
    for part in parted(text)[::2]:
        printed = [inline.text for inline in marked(part) if isinstance(inline, Emphasis)]
        assert [re.sub(r"[ \t\r\n]+", " ", words) for words, is_stressed in runs(part) if is_stressed] == printed


@given(texts)
def test_runs_go_back_to_the_text(text):
    assert "".join(stressed(words) if is_stressed else words for words, is_stressed in runs(text)) == text


@pytest.mark.parametrize(
    ("words", "written"),
    [("Care", "*Care*"), (" Care\n", " *Care*\n"), ("a*b", "a*b"), ("one\n\ntwo", "one\n\ntwo"), ("  ", "  ")],
)
def test_words_are_stressed_where_asterisks_can_do_so(words, written):
    assert stressed(words) == written


def test_a_long_text_of_blanks_or_asterisks_is_parted_at_once():
    for text in ("a" + "\n" * 200_000, "a" + " \n" * 200_000 + "b", "*a " * 100_000, "*" + "a " * 200_000):
        assert "".join(words for words, _ in runs(text)).count("a") == text.count("a")
