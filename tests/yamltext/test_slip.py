"""Where YAML cannot be read, the writer is told in his own words what he most likely did, and where it began."""

from __future__ import annotations

import pytest
import yaml

from ciminfo.yamltext import Text, UnreadableError
from ciminfo.yamltext import text as module
from ciminfo.yamltext.slip import Slip, Stop, slip

COLON = "a colon and a space stand inside the text"
OPEN = "the quotation mark that opens here is not closed"
BEHIND = "the text goes on behind its closing quotation mark"
REMARK = "`#` makes a remark of the rest of the line"
COLUMN = "the line is indented like none that it could belong to"
NO_COLON = "no colon stands behind the name of the field"
TOO_LATE = "text stands behind the sign that announces it"

SLIPS = [
    ('a: 1\ntitle: "Seminar\nb: 2\n', 2, 8, OPEN, "close it behind the last word"),
    ("title: {en: 'It is, x}\nb: 1", 1, 13, OPEN, "close it behind the last word"),
    ("title: {en: Seminar: phase 2}", 1, 20, COLON, "put text that contains a colon and a space in quotation marks"),
    ("title: {en: A: b: c}", 1, 14, COLON, "put text that contains a colon and a space in quotation marks"),
    ("a: b: c", 1, 5, COLON, "put text that contains a colon and a space in quotation marks"),
    ("title: {en: Seminar # 2}", 1, 21, REMARK, "put text that contains `#` in quotation marks"),
    ("title: {en: Seminar # 2}\nb: 1\n", 1, 21, REMARK, "put text that contains `#` in quotation marks"),
    ("title: {en: #1}", 1, 13, REMARK, "put text that contains `#` in quotation marks"),
    ('title: {en: "x" y}', 1, 17, BEHIND, "put the whole text in single quotation marks"),
    ('raw: "some "x" text"', 1, 13, BEHIND, "put the whole text in single quotation marks"),
    ("a: 'b's'", 1, 7, BEHIND, "put the whole text in double quotation marks"),
    ("activity:ID\nkind: visit\n", 1, 9, "a space is missing behind the colon", "write  activity: ID"),
    ("kind visit\nactivity: x", 1, 1, NO_COLON, "write  name: value"),
    ("activity: x\nkind visit\ntitle: y", 2, 1, NO_COLON, "write  name: value"),
    ("a: 1\n b: 2\n", 2, 2, COLUMN, "begin it in the same column as the lines that it belongs to"),
    ("a:\n  b: 1\n c: 2\n", 3, 2, COLUMN, "begin it in the same column as the lines that it belongs to"),
    ("a:\n  en: |-\n    T\n   u", 4, 4, COLUMN, "begin it in the same column as the lines that it belongs to"),
    ("a: 1\n- b", 2, 1, COLUMN, "begin it in the same column as the lines that it belongs to"),
    ("a: [1, 2\nb: 3", 1, 4, "the `[` that opens here is not closed", "close it with `]`"),
    ("a: {b: 1,\n c: 2\nd: 4\n", 1, 4, "the `{` that opens here is not closed", "close it with `}`"),
    ("a: {b: 1}}", 1, 10, "`}` closes nothing", "take it out, or put the text in quotation marks"),
    ("a: }", 1, 4, "`}` closes nothing", "take it out, or put the text in quotation marks"),
    ("a:\n\t- b", 2, 1, "a tab stands where only spaces can", "indent with spaces, not with tabs"),
    ("a: x\n\tb: 1", 2, 1, "a tab stands where only spaces can", "indent with spaces, not with tabs"),
    ("a: @b", 1, 4, "no text can begin with `@`", "put text that begins with `@` in quotation marks"),
    ("a: *b", 1, 4, "no text can begin with `*`", "put text that begins with `*` in quotation marks"),
    ("a: | text", 1, 6, TOO_LATE, "begin the text on the next line"),
    ("a: [", 1, 5, "the text ends before a bracket is closed", "close every `{` with `}` and `[` with `]`"),
]


@pytest.fixture(params=["as installed", "without its part in C"])
def _parser(request, monkeypatch):
    """The parser in C, where there is one, and the one in Python, which words its messages otherwise."""
    if request.param == "without its part in C":
        monkeypatch.setattr(module, "_Base", yaml.BaseLoader)
        monkeypatch.setattr(module, "_Composer", type("InPython", (yaml.BaseLoader,), {"resolve": lambda *_: ""}))


@pytest.mark.usefixtures("_parser")
@pytest.mark.parametrize(("text", "line", "column", "message", "hint"), SLIPS)
def test_a_slip_is_said_in_the_words_of_a_writer_and_where_it_began(text, line, column, message, hint):
    with pytest.raises(UnreadableError) as raised:
        Text("a.yaml", text).read()
    error = raised.value
    assert (error.span.line, error.span.column, error.message, error.hint) == (line, column, message, hint)


def test_what_nothing_explains_is_said_as_the_parser_says_it():
    stop = Stop("but found something odd", "while reading", (0, 2), None, ["a: b"])
    hint = "compare the indentation and the quotation marks with the lines around it"
    assert slip(stop) == Slip((0, 2), "not readable as YAML: found something odd", hint)


def test_a_backslash_in_double_quotation_marks_is_said_to_be_one():
    with pytest.raises(UnreadableError, match="a backslash inside double quotation marks makes a sign"):
        Text("a.yaml", r'a: "C:\qrs"').read()
