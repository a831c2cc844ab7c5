"""A file gets the words that a window that nobody watches would get, without Rich."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from ciminfo.reporters.paper import Sheet, Window

WORDS = st.text(st.characters(exclude_categories=("Cs",)) | st.sampled_from(" \t\a\b\v\f\r[]:é😀"), max_size=40)
PART = WORDS | st.tuples(WORDS, st.sampled_from(["bold", "red"]))


def on_sheet(*parts, **more) -> str:
    written = io.StringIO()
    sheet = Sheet(written.write)
    sheet.put(*parts, **more)
    sheet.done()
    return written.getvalue()


def in_window(*parts, terminal: bool = False, **more) -> str:
    written = io.StringIO()
    Window(Console(file=written, width=30, force_terminal=terminal, color_system=None)).put(*parts, **more)
    return written.getvalue()


@given(st.lists(PART, max_size=4), st.lists(PART, max_size=2))
def test_a_sheet_reads_as_a_window_that_nobody_watches(parts, hanging):
    assert on_sheet(*parts, hanging=tuple(hanging)) == in_window(*parts, hanging=tuple(hanging))


def test_nothing_is_written_before_it_is_done_and_nothing_twice():
    written: list[str] = []
    sheet = Sheet(written.append)
    sheet.put("a", ("b", "bold"))
    sheet.put()
    assert written == []
    sheet.done()
    sheet.done()
    assert written == ["ab\n\n", ""]


@pytest.mark.parametrize(("indent", "below"), [(None, "      "), (2, "  ")])
def test_in_a_window_words_hang_below_their_beginning_or_where_they_are_indented(indent, below):
    shown = in_window("help: ", terminal=True, hanging=("one two three four five six seven",), indent=indent)
    first, second = shown.splitlines()
    assert first.startswith("help: one two")
    assert len(second) - len(second.lstrip()) == len(below)
