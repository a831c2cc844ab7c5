"""YAML text gives plain values, each with its place, or is refused with the place of the fault."""

from __future__ import annotations

import re

import pytest

from ciminfo.diagnostics import Span
from ciminfo.yamltext import Repeated, Text, UnreadableError, Value


def read(text: str) -> Value:
    value, repeated = Text("a.yaml", text).read()
    assert not repeated
    return value


def refused(text: str) -> tuple[int, int, str, str]:
    """Line, column, message and hint with which a text is refused."""
    with pytest.raises(UnreadableError) as raised:
        Text("a.yaml", text).read()
    error = raised.value
    assert error.span.path == "a.yaml"
    assert str(error) == error.message
    return error.span.line, error.span.column, error.message, error.hint


@pytest.mark.parametrize(
    "word", ["NO", "no", "yes", "on", "010", "1_000", "1e3", "0x1F", "12:30", "2005-04-14", "1.50", ".inf", "<<", "="]
)
def test_every_scalar_stays_the_text_that_was_written(word):
    assert read(f"a: {word}") == {"a": word}
    assert read(f"{word}: a") == {word: "a"}
    assert read(f"[{word}]") == [word]


@pytest.mark.parametrize(("text", "value"), [("a:", None), ("a: ~", None), ("a: null", None), ("a: ''", "")])
def test_a_field_without_a_value_differs_from_an_empty_text(text, value):
    assert read(text) == {"a": value}


def test_quotation_marks_make_text_of_the_words_for_nothing():
    assert read("a: 'null'\nb: \"~\"") == {"a": "null", "b": "~"}


@pytest.mark.parametrize("text", ["", "\n\n", "# only a remark", "---\n"])
def test_a_text_without_values_holds_none(text):
    assert read(text) is None


def test_a_key_that_stands_again_is_reported_with_its_place_and_the_first_value_stays():
    value, repeated = Text("a.yaml", "a: 1\nb:\n  - {c: 1, d: 2,\n     c: 3}\na: 4\n").read()
    assert value == {"a": "1", "b": [{"c": "1", "d": "2"}]}
    assert repeated == [
        Repeated("b.0.c", Span("a.yaml", 4, 6, 4, 7), 3),
        Repeated("a", Span("a.yaml", 5, 1, 5, 2), 1),
    ]


def test_a_later_part_of_a_file_keeps_the_lines_of_the_file():
    text = Text("a.yaml", "a: 1\na: 2\n", offset=10)
    assert text.span("a") == Span("a.yaml", 11, 4, 11, 5)
    assert text.read()[1] == [Repeated("a", Span("a.yaml", 12, 1, 12, 2), 11)]
    with pytest.raises(UnreadableError) as raised:
        Text("a.yaml", "a: \x01", offset=10).read()
    assert (raised.value.span.line, raised.value.span.column) == (11, 4)


PAIR = "write the text out twice; put text that begins with `&` in quotation marks"


@pytest.mark.parametrize(
    ("text", "line", "column", "message", "hint"),
    [
        ("a: 1\nb: &x one", 2, 4, "the anchor `&x` names this part, to stand elsewhere too", PAIR),
        ("a: &x {b: 1}\nc: *x", 1, 4, "the anchor `&x` names this part, to stand elsewhere too", PAIR),
        (
            "a: *x",
            1,
            4,
            "no text can begin with `*`",
            "put text that begins with `*` in quotation marks",
        ),
        (
            "a: !!int 1",
            1,
            4,
            "the tag 'tag:yaml.org,2002:int' is not used in records",
            "write the plain value",
        ),
        ("a: 1\n!b c: 2", 2, 1, "the tag '!b' is not used in records", "write the plain value"),
        (
            "a: 1\n---\na: 2\n",
            2,
            1,
            "a second record begins here",
            "put each record into a file of its own",
        ),
        ("a: 1\n? [b]\n: c", 2, 3, "a field's name must be a word, not a list or a mapping", ""),
        (
            "a: b: c",
            1,
            5,
            "a colon and a space stand inside the text",
            "put text that contains a colon and a space in quotation marks",
        ),
        (
            "a:\n\t- b",
            2,
            1,
            "a tab stands where only spaces can",
            "indent with spaces, not with tabs",
        ),
        (
            "a: @b",
            1,
            4,
            "no text can begin with `@`",
            "put text that begins with `@` in quotation marks",
        ),
        (
            "a: [",
            1,
            5,
            "the text ends before a bracket is closed",
            "close every `{` with `}` and `[` with `]`",
        ),
        (
            "a: 1\nb: 'c\nd: 2\n",
            2,
            4,
            "the quotation mark that opens here is not closed",
            "close it behind the last word",
        ),
        ("a: 1\nb: \x07", 2, 4, "not readable as text: it holds a control character, U+0007", "delete it"),
        ("a\r\nb\u2028c\x00", 3, 2, "not readable as text: it holds a control character, U+0000", "delete it"),
        ("a: \ud800", 1, 4, "not readable as text: it holds a control character, U+D800", "delete it"),
    ],
)
def test_what_records_do_not_use_is_refused_with_its_place(text, line, column, message, hint):
    assert refused(text) == (line, column, message, hint)


def test_an_ampersand_inside_a_text_names_nothing():
    assert read("a: R&D &x\nb: '&c'\nc: \"*d\"") == {"a": "R&D &x", "b": "&c", "c": "*d"}


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "[{a: "])
@pytest.mark.parametrize("times", [60, 3_000, 120_000])
def test_what_nests_too_deeply_is_refused_and_never_exhausts_the_parser(opening, times):
    line, _, message, _ = refused(f"a:\n  {opening * times}")
    assert line in {2, 3}
    assert re.match(
        "nested too deeply to be a record|not readable as YAML: |the text ends before|a field's name must be a word",
        message,
    )


def test_forty_levels_are_read_and_one_more_is_not():
    assert read("[" * 40 + "]" * 40)
    assert refused("[" * 42 + "]" * 42)[2] == "nested too deeply to be a record"
