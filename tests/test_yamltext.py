"""YAML text gives plain values, each with its place, or is refused with the place of the fault."""

from __future__ import annotations

import re

import pytest

from ciminfo.diagnostics import Span
from ciminfo.yamltext import MAX_BYTES, Repeated, Text, UnreadableError, Value, open_text, quoted

RECORD = """\
activity: lima
# a remark
venue:
  city: Lima
  country: NO
themes: [training,
  research]
organisations:
  - {organisation: cim, role: host}
  - organisation: iin
dates:
narrative:
  en: |
    One.
    Two.
"""


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Belize City", "Belize City"),
        ("2005-04-14/2005-04-15", "2005-04-14/2005-04-15"),
        ("Null", '"Null"'),
        ("no", '"no"'),
        ("", '""'),
        ("- a", '"- a"'),
        ('say: "a"', '"say: \\"a\\""'),
        ("a\u2028b", '"a\\u2028b"'),
    ],
)
def test_text_is_written_bare_only_where_it_cannot_be_misread(text, expected):
    assert quoted(text) == expected


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


@pytest.mark.parametrize(
    ("field", "marked"),
    [
        ("venue.city", "4:9 Lima"),
        ("venue", "3:1 venue"),
        ("venue.place", "3:1 venue"),
        ("themes", "6:1 themes"),
        ("themes.1", "7:3 research"),
        ("themes.7", "6:1 themes"),
        ("themes.²", "6:1 themes"),
        (f"themes.{'1' * 5000}", "6:1 themes"),
        ("organisations.0.role", "9:31 host"),
        ("organisations.0", "9:5 {organisation: cim, role: host}"),
        ("organisations.0.note", "9:5 {organisation: cim, role: host}"),
        ("organisations.1.organisation", "10:19 iin"),
        ("activity.more.still", "1:11 lima"),
        ("dates", "11:7 "),
        ("missing", "1:1 activity: lima"),
        ("missing.1.x", "1:1 activity: lima"),
        ("", "1:1 activity: lima"),
    ],
)
def test_a_field_is_found_and_a_missing_one_stands_at_its_nearest_parent(field, marked):
    span = Text("a.yaml", RECORD).span(field)
    line = RECORD.splitlines()[span.line - 1]
    assert f"{span.line}:{span.column} {line[span.column - 1 : span.end_column - 1]}" == marked
    assert span.end_line == span.line


def test_a_text_of_many_lines_spans_them():
    assert Text("a.yaml", RECORD).span("narrative.en") == Span("a.yaml", 13, 7, 16, 1)


def test_a_later_part_of_a_file_keeps_the_lines_of_the_file():
    text = Text("a.yaml", "a: 1\na: 2\n", offset=10)
    assert text.span("a") == Span("a.yaml", 11, 4, 11, 5)
    assert text.read()[1] == [Repeated("a", Span("a.yaml", 12, 1, 12, 2), 11)]
    with pytest.raises(UnreadableError) as raised:
        Text("a.yaml", "a: \x01", offset=10).read()
    assert (raised.value.span.line, raised.value.span.column) == (11, 4)


PAIR = "write the text out twice; put text that begins with `&` in quotation marks"
MARKS = "compare the indentation and the quotation marks with the lines around it"


@pytest.mark.parametrize(
    ("text", "line", "column", "message", "hint"),
    [
        ("a: 1\nb: &x one", 2, 4, "the anchor `&x` names this part, to stand elsewhere too", PAIR),
        ("a: &x {b: 1}\nc: *x", 1, 4, "the anchor `&x` names this part, to stand elsewhere too", PAIR),
        (
            "a: *x",
            1,
            4,
            "not readable as YAML: found undefined alias",
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
            "not readable as YAML: found another document",
            "put each record into a file of its own",
        ),
        ("a: 1\n? [b]\n: c", 2, 3, "a field's name must be a word, not a list or a mapping", ""),
        (
            "a: b: c",
            1,
            5,
            "not readable as YAML: mapping values are not allowed in this context",
            "put text that contains a colon and a space in quotation marks",
        ),
        (
            "a:\n\t- b",
            2,
            1,
            "not readable as YAML: found character that cannot start any token",
            "indent with spaces, not with tabs",
        ),
        (
            "a: @b",
            1,
            4,
            "not readable as YAML: found character that cannot start any token",
            MARKS,
        ),
        ("a: [", 1, 5, "not readable as YAML: did not find expected node content", MARKS),
        ("a: 'b", 1, 6, "not readable as YAML: found unexpected end of stream", MARKS),
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
    assert re.match("nested too deeply to be a record|not readable as YAML: |a field's name must be a word", message)


def test_forty_levels_are_read_and_one_more_is_not():
    assert read("[" * 40 + "]" * 40)
    assert refused("[" * 42 + "]" * 42)[2] == "nested too deeply to be a record"


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path):
    file = tmp_path / "a.yaml"
    file.write_bytes(b"\xef\xbb\xbfa: b\n")
    text = open_text(file, "data/a.yaml")
    assert text.read()[0] == {"a": "b"}
    assert text.span("a") == Span("data/a.yaml", 1, 4, 1, 5)


@pytest.mark.parametrize(
    ("raw", "line", "column"),
    [
        (b"a: b\ncity: Bogot\xe1\n", 2, 12),
        ("city: Perú ".encode() + b"\xff", 1, 12),
        (b"\xef\xbb\xbfa: \xff", 1, 4),
        ("a: b".encode("utf-16"), 1, 1),
    ],
)
def test_what_is_not_utf_8_is_refused_at_the_sign_that_is_not(tmp_path, raw, line, column):
    file = tmp_path / "a.yaml"
    file.write_bytes(raw)
    with pytest.raises(UnreadableError) as raised:
        open_text(file, "data/a.yaml")
    assert raised.value.span == Span("data/a.yaml", line, column, line, column + 1)
    assert (raised.value.message, raised.value.hint) == ("not readable as text in UTF-8", "save the file as UTF-8")


def test_a_file_that_is_too_long_or_gone_is_refused(tmp_path):
    file = tmp_path / "a.yaml"
    file.write_bytes(b"a" * (MAX_BYTES + 1))
    with pytest.raises(UnreadableError, match=f"{MAX_BYTES + 1:,} bytes is too long for a record") as raised:
        open_text(file, "a.yaml")
    assert raised.value.hint == "split it"
    file.write_bytes(b"a" * MAX_BYTES)
    assert open_text(file, "a.yaml").read()[0] == "a" * MAX_BYTES
    with pytest.raises(UnreadableError, match="is no file, or a link that leads nowhere"):
        open_text(tmp_path / "gone.yaml", "gone.yaml")
