"""A rule's page in the terminal: its text is set, its examples stay as they are written."""

import io

from rich.console import Console

from ciminfo.reporters import page

PAGE = """\
An activity takes place
in the reporting period.

The report answers for [one] period. What came before stands in last year's report, and what comes after is a plan.

Pass::

    {report: r, period: 2004}
    ---
    {activity: a, dates: 2004-05, title: {en: A title that is so long that it runs far over the eighty columns}}

Fail::

    {activity: a}

    dates: [/]
"""
SHOWN = """\
CIM203 activity-outside-period  (warning)

An activity takes place in the reporting period.

The report answers for [one] period. What came before stands in last year's
report, and what comes after is a plan.

Pass
    {report: r, period: 2004}
    ---
    {activity: a, dates: 2004-05, title: {en: A title that is so long that it runs far over the eighty columns}}

Fail
    {activity: a}

    dates: [/]

"""


def told(width: int = 80, accept: str = "") -> str:
    written = io.StringIO()
    page.report("CIM203 activity-outside-period", "warning", PAGE, Console(file=written, width=width), accept)
    return written.getvalue()


def test_text_is_set_to_the_width_and_examples_are_kept():
    assert [line.rstrip() for line in told().splitlines()] == SHOWN.splitlines()


def test_no_colours_where_nobody_watches():
    assert "\x1b" not in told()


def test_a_narrow_window_breaks_the_text_and_not_the_examples():
    lines = told(40).splitlines()
    assert max(len(line) for line in lines if not line.startswith("    ")) <= 41
    assert any(len(line) > 100 for line in lines)


def test_how_to_accept_stands_at_the_end():
    accept = "accept: [{rule: activity-outside-period, field: …, why: …}]"
    assert told(80, accept).splitlines()[-3:] == ["To accept it with a reason, in the record", f"    {accept}", ""]
