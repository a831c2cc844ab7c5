"""Whatever is written gives values or is refused, and every place that is told lies inside the file."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from ciminfo.yamltext import Text, UnreadableError, Value, open_text, quoted
from tests.fuzz.oracle import assert_inside

signs = st.text("ab:-[]{}&*!|>'\"#,? \n\t%@`~01\r\x85\u2028\ufeff\x07", max_size=60)
letters = st.characters(exclude_categories=("Cc", "Cs", "Cn", "Cf", "Zl", "Zp"))
values = st.recursive(
    st.text(letters, max_size=8),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(letters, max_size=6), inner)),
    max_leaves=12,
)


def fields(value: Value, path: str = "") -> list[str]:
    """The path of every value inside a value, and of one that is missing."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    deeper = [each for name, inner in inside for each in fields(inner, f"{path}.{name}" if path else str(name))]
    return [path, f"{path}.missing", *deeper]


@given(st.one_of(st.text(), signs))
def test_any_text_gives_values_or_is_refused_and_every_span_lies_inside_it(written):
    text = Text("a.yaml", written)
    try:
        value, repeated = text.read()
    except UnreadableError as error:
        assert_inside(error.span, written, beyond=2)
        return
    for span in [*(text.span(field) for field in fields(value)), *(again.span for again in repeated)]:
        assert_inside(span, written)


@given(values)
def test_values_come_back_as_they_were_written(value):
    written = json.dumps(value, ensure_ascii=False, indent=1)
    assert Text("a.yaml", written).read() == (value, [])
    text = Text("a.yaml", written)
    for field in fields(value):
        assert_inside(text.span(field), written)


@given(st.text(st.characters(exclude_categories=("Cs",))))
def test_text_that_is_quoted_comes_back_as_it_was(text):
    assert Text("a.yaml", f"a: {quoted(text)}\nb: [{quoted(text)}, x]\n").read() == ({"a": text, "b": [text, "x"]}, [])


@given(st.binary(max_size=40))
def test_any_bytes_give_a_text_or_are_refused(tmp_path_factory, raw):
    file = tmp_path_factory.mktemp("bytes") / "a.yaml"
    file.write_bytes(raw)
    try:
        text = open_text(file, "a.yaml")
        value, _ = text.read()
    except UnreadableError as error:
        assert_inside(error.span, raw.decode("utf-8-sig", "replace"), beyond=2)
        return
    assert fields(value)
