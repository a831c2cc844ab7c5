"""Diagnostics for the tests of reporters: ordinary ones, and ones made of whatever could hurt a format."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from hypothesis import strategies as st

from ciminfo.diagnostics import Diagnostic, Severity, Span
from ciminfo.reporters.run import Run
from tests.reporters.test_text import BROKEN, FILE, changed

SCHEMAS = Path(__file__).parent / "schemas"


@dataclass(frozen=True)
class Page:
    """A rule with a page, as a reporter sees it."""

    code: str
    name: str
    severity: Severity
    page: str
    subject: str = "reading"


PAGE = """\
A date is not
written as one.

Write `2005-04-14`.

Pass::

    {activity: a, dates: 2005-04-14}

Fail::

    {activity: a, dates: 2005-02-31}
"""
RUN = Run("0.1.0", (FILE, "data/reports/2004-2005.yaml"), (Page("CIM004", "date-malformed", Severity.ERROR, PAGE),))

WARNING = changed(code="CIM203", rule="activity-outside-period", severity=Severity.WARNING, report="2004-2005")
NOTICE = changed(code="CIM502", rule="text-missing", severity=Severity.NOTICE, span=Span(FILE, 1, 1, 4, 18), hint="")
ACCEPTED = replace(WARNING, field="title", accepted="The source says so.")
KNOWN = replace(BROKEN, field="sources", known=True)
NO_FILE = changed(span=Span(""), record="", field="", subject="")
SETTINGS = changed(
    span=Span("ciminfo.yaml", 2, 1, 2, 9), code="CIM006", rule="value-of-wrong-type", record="", field=""
)

#: What ends lines, opens commands, closes sections, moves cursors, turns directions, or is no character at all.
NASTY = (
    "one\ntwo\r\nthree\rfour", "::error::no", "100%0A %25 50%", "a]]>b<c>&amp;'\"", "\x00\x07\x1b[31mred\x7f\x85",
    "🦜 \U0010ffff", "\u202eחדשות\u202c مرحبا", "\ud800 \udcff", "\ufffe\uffff\ufeff", "a\u2028b\u2029c",
    "[x](http://a) {0} {", ", = ; :", "C:\\x\\", "  ", "",
)  # fmt: skip
NASTY_PATH = "data/año 1/acta, «final» 100%: n.º 1 #2?.yaml"

texts = st.sampled_from(NASTY) | st.text(st.characters(exclude_categories=()), max_size=20)
paths = st.just(NASTY_PATH) | st.just("") | texts.map(lambda text: f"data/{text.replace('/', '')}.yaml")
numbers = st.integers(1, 9)


@st.composite
def spans(draw: st.DrawFn) -> Span:
    line, column = draw(numbers), draw(numbers)
    end_line = draw(st.integers(line, 12))
    return Span(
        draw(paths), line, column, end_line, draw(st.integers(column, 12)) if end_line == line else draw(numbers)
    )


@st.composite
def diagnostics(draw: st.DrawFn) -> Diagnostic:
    code, rule = draw(st.sampled_from([("CIM004", "date-malformed"), ("CIM203", "activity-outside-period")]))
    words = [draw(texts) for _ in range(6)]
    accepted, fix, known = draw(st.just("") | texts), draw(texts), draw(st.sampled_from([False, False, True]))
    also = tuple(draw(st.lists(spans(), max_size=2)))
    return Diagnostic(draw(spans()), code, rule, draw(st.sampled_from(Severity)), *words, accepted, fix, known, also)


found = st.lists(diagnostics() | st.sampled_from([BROKEN, WARNING, NOTICE, ACCEPTED, KNOWN]), max_size=6)
runs = st.builds(
    replace,
    st.just(RUN),
    files=st.lists(paths.filter(bool), max_size=4, unique=True).map(tuple),
    folder=st.sampled_from(["", ".", "reports", "informes año/"]),
    baseline=st.booleans(),
)
