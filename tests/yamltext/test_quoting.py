"""Text is quoted as a record would write it."""

import pytest

from ciminfo.yamltext import quoted, quoted_in_flow


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Lima", "Lima"), ("page L1", "page L1"), ("Lima, Peru", '"Lima, Peru"'), ("a: b", '"a: b"'), ("a]", '"a]"')],
)
def test_inside_braces_whatever_could_end_it_is_quoted(text, expected):
    assert quoted_in_flow(text) == expected
