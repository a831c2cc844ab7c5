"""Every field of a text is found again in it, and words in its value where they stand on one line."""

from __future__ import annotations

import pytest

from ciminfo.diagnostics import Span
from ciminfo.yamltext import Text

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


@pytest.mark.parametrize(
    ("text", "span"),
    [
        (RECORD, (14, 5, 15, 9)),
        ("narrative:\n  en: |-  # ours\n\n    One  \n      two.\n\n  # a remark\n  es: x\n", (4, 5, 5, 11)),
        ("narrative:\n  en: >-\n    One", (3, 5, 3, 8)),
        ("narrative:\n  en: |-\n  es: x\n", (2, 7, 2, 9)),
        ('narrative:\n  en: "One\n    two."\n  es: x\n', (2, 7, 3, 10)),
    ],
)
def test_a_text_of_many_lines_spans_them_and_nothing_after_them(text, span):
    assert Text("a.yaml", text).span("narrative.en") == Span("a.yaml", *span)


SAID = """\
title: {en: "An island, the Land", es: x}
narrative:
  en: |-
    The Land of
    the law. La la.
"""


@pytest.mark.parametrize(
    ("field", "words", "span"),
    [
        ("title.en", "Land", (1, 29, 1, 33)),
        ("title.en", "isl", (1, 17, 1, 20)),
        ("title.en", "law", (1, 13, 1, 34)),
        ("title", "Land", (1, 29, 1, 33)),
        ("title.fr", "Land", (1, 29, 1, 33)),
        ("narrative.en", "the", (5, 5, 5, 8)),
        ("narrative.en", "la", (5, 17, 5, 19)),
        ("narrative.en", "la.", (5, 17, 5, 20)),
        ("narrative.en", "Land of the", (4, 5, 5, 20)),
        ("narrative.en", "(.*)+", (4, 5, 5, 20)),
        ("missing", "Land", (1, 1, 1, 42)),
    ],
)
def test_words_of_a_text_are_found_in_it_where_they_stand_on_one_line(field, words, span):
    assert Text("a.yaml", SAID).span(field, words) == Span("a.yaml", *span)


@pytest.mark.parametrize(
    ("field", "column"),
    [("venue.city", 16), ("venue.D.C.", 34), ("venue.D.C", 2), ("venue.D", 2), ("a.b", 38), ("a.b.c", 47)],
)
def test_a_name_with_points_in_it_is_found(field, column):
    text = Text("a.yaml", "{venue: {city: Washington, D.C.: x}, a.b: {c: y}}")
    assert text.span(field).column == column


@pytest.mark.parametrize(
    ("text", "field", "is_bare"),
    [
        ("{a: x, b}", "b", True),
        ("{a: x, D.C.}", "D.C.", True),
        ("{a: x, b: }", "b", False),
        ("{a: x, b: y}", "b", False),
        ("a: x\nb:\n", "b", False),
        ("[x, y]", "1", False),
    ],
)
def test_a_name_without_a_colon_is_bare(text, field, is_bare):
    assert Text("a.yaml", text).is_bare(field) is is_bare
