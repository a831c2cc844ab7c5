"""Diagnostics as a person reads them: the exact words, and the mark under the right ones."""

import io
import re

import pytest
from rich.console import Console

from ciminfo.diagnostics import Diagnostic, Severity, Span
from ciminfo.reporters import paper, text
from ciminfo.reporters.verdict import Verdict

FILE = "data/activities/2005/belize-training.yaml"
LINES = ["activity: belize-training", "kind: training", "title: {en: Training}", "dates: 2005-02-31"]
BROKEN = Diagnostic(
    Span(FILE, 4, 8, 4, 18),
    "CIM004",
    "date-malformed",
    Severity.ERROR,
    "'2005-02-31' is not a date",
    "write a day 2005-04-14, a month 2005-04, or a range 2005-04-14/2005-04-15",
    "training, Belize City",
    "belize-training",
    "dates",
)
SHOWN = """\
error[CIM004]: '2005-02-31' is not a date
 --> data/activities/2005/belize-training.yaml:4:8
  |
4 | dates: 2005-02-31
  |        ^^^^^^^^^^
  = in: training, Belize City
  = rule: date-malformed
  = help: write a day 2005-04-14, a month 2005-04, or a range 2005-04-14/2005-04-15

1 error
"""


def told(*diagnostics: Diagnostic, lines: list[str] = LINES, terminal: bool = False, **options) -> str:
    written = io.StringIO()
    console = Console(file=written, width=80, force_terminal=terminal, highlight=False)
    on = paper.Window(console) if terminal else paper.Sheet(written.write)
    text.report(diagnostics, lambda _: lines, on, **options)
    on.done()
    return written.getvalue()


def changed(**fields) -> Diagnostic:
    values = {name: getattr(BROKEN, name) for name in Diagnostic.__dataclass_fields__}
    return Diagnostic(**{**values, **fields})


def test_a_diagnostic_is_its_message_its_place_its_line_with_a_mark_and_its_hint():
    assert told(BROKEN) == SHOWN


def test_the_gutter_is_as_wide_as_the_number_of_the_line():
    late = changed(span=Span(FILE, 104, 8, 104, 18))
    assert told(late, lines=[""] * 103 + LINES[3:]).splitlines()[1:5] == [
        f"   --> {FILE}:104:8",
        "    |",
        "104 | dates: 2005-02-31",
        "    |        ^^^^^^^^^^",
    ]


def test_what_is_not_known_of_a_diagnostic_has_no_line():
    bare = changed(hint="", subject="", rule="")
    assert told(bare).splitlines()[5:] == ["", "1 error"]


def test_a_line_that_can_no_longer_be_read_is_left_out():
    assert told(BROKEN, lines=[]).splitlines()[1:3] == [f" --> {FILE}:4:8", "  = in: training, Belize City"]


@pytest.mark.parametrize(
    ("span", "mark"),
    [
        (Span(FILE, 4, 8, 6, 3), "       ^^^^^^^^^^"),
        (Span(FILE, 4, 1, 4, 1), "^"),
        (Span(FILE, 4, 8, 4, 99), "       ^^^^^^^^^^"),
    ],
)
def test_the_mark_stays_on_the_first_line_and_has_at_least_one_sign(span, mark):
    assert told(changed(span=span)).splitlines()[4] == f"  | {mark}"


@pytest.mark.parametrize("before", [0, 1, 15, 60, 95, 150, 400])
@pytest.mark.parametrize("after", [0, 3, 50, 300])
def test_a_long_line_is_cut_and_the_mark_stays_under_its_word(before, after):
    line = "x" * before + "2005-02-31" + "y" * after
    span = Span(FILE, 1, before + 1, 1, before + 11)
    source, mark = (each[4:] for each in told(changed(span=span), lines=[line]).splitlines()[3:5])
    start, end = mark.index("^"), mark.rindex("^") + 1
    assert source[start:end] == "2005-02-31"
    assert len(source) <= 102
    shown = source.strip("…")
    assert shown in line
    assert source.startswith("…") == (shown.index("2005-02-31") < before)
    assert source.endswith("…") == (len(shown) - shown.index("2005-02-31") - 10 < after)


def test_a_word_longer_than_the_room_is_marked_as_far_as_it_is_shown():
    span = Span(FILE, 1, 8, 1, 508)
    source, mark = (each[4:] for each in told(changed(span=span), lines=["dates: " + "z" * 500]).splitlines()[3:5])
    assert set(source[mark.index("^") : mark.rindex("^") + 1]) == {"z"}
    assert source.endswith("z…")


def test_tabs_do_not_move_the_mark():
    span = Span(FILE, 1, 8, 1, 12)
    source, mark = (each[4:] for each in told(changed(span=span), lines=["dates:\tlate\t"]).splitlines()[3:5])
    assert (source, mark) == ("dates: late", "       ^^^^")


def test_brackets_in_a_message_or_a_line_stay_as_they_are():
    odd = changed(message="'[bold]x[/]' is not a date", hint="write [one, two]", subject="[/]")
    shown = told(odd, lines=["", "", "", "dates: [/red][a,b]"])
    assert "error[CIM004]: '[bold]x[/]' is not a date" in shown
    assert "4 | dates: [/red][a,b]" in shown
    assert "= in: [/]" in shown
    assert "= help: write [one, two]" in shown


def test_colours_come_on_a_terminal_only():
    assert "\x1b[" not in told(BROKEN)
    assert "\x1b[1;31merror[CIM004]" in told(BROKEN, terminal=True)


def test_long_words_are_not_broken_where_the_output_goes_to_a_file():
    long = changed(message="word " * 60)
    assert told(long).splitlines()[0] == f"error[CIM004]: {'word ' * 60}"
    assert len(told(long, terminal=True).splitlines()) > len(told(long).splitlines())


def unstyled(shown: str) -> list[str]:
    return [line.rstrip() for line in re.sub(r"\x1b\[[0-9;]*m", "", shown).splitlines()]


def test_in_a_window_what_does_not_fit_stands_below_its_beginning():
    long = changed(
        message="Two words " * 12, hint='add  mandates: [{cites: "AG/RES. 2019, operative paragraph 9"}] to this'
    )
    lines = unstyled(told(long, terminal=True))
    assert max(map(len, lines)) <= 80
    assert lines[1].startswith(" " * len("error[CIM004]: ") + "words Two")
    assert lines[-4:-2] == [
        '  = help: add  mandates: [{cites: "AG/RES. 2019, operative paragraph 9"}] to',
        "          this",
    ]


@pytest.mark.parametrize(("before", "width"), [("x: 😀😀 ", 8), ("x: é̄ ", 5)])
def test_the_mark_stands_under_its_word_beside_signs_of_another_width(before, width):
    span = Span(FILE, 1, len(before) + 1, 1, len(before) + 5)
    assert told(changed(span=span), lines=[f"{before}late"]).splitlines()[4] == f"  | {' ' * width}^^^^"


def test_where_else_to_look_is_said():
    other = Span("data/b.yaml", 3, 8, 3, 18)
    assert told(changed(also=(other,))).splitlines()[5] == "  = also: data/b.yaml:3:8"


ACCEPTED = changed(code="CIM203", rule="activity-outside-period", severity=Severity.WARNING, accepted="It was late.")


def test_what_is_accepted_is_a_line_with_its_reason_or_not_shown_at_all():
    line = "accepted[CIM203] belize-training dates: activity-outside-period — It was late.\n"
    assert told(ACCEPTED, accepted=True) == f"{line}\nnothing to mend (1 accepted)\n"
    assert told(ACCEPTED) == "nothing to mend (1 accepted)\n"


def test_what_is_accepted_for_another_report_names_it_and_is_wrapped_and_never_cut():
    late = changed(code="CIM203", rule="activity-outside-period", report="2004-2005", accepted="It was late. " * 8)
    lines = unstyled(told(late, accepted=True, terminal=True))
    assert lines[0].startswith("accepted[CIM203] belize-training dates in 2004-2005: activity-outside-period")
    assert max(map(len, lines)) <= 80
    assert " ".join(line.strip() for line in lines).count("It was late.") == 8
    assert lines[1].startswith("  ")


def test_what_stands_in_the_baseline_is_counted_and_never_shown():
    known = changed(severity=Severity.WARNING, known=True)
    assert told(known, ACCEPTED) == "nothing to mend (1 accepted, 1 in the baseline)\n"


def test_what_can_be_mended_is_said_last():
    assert told(BROKEN, last=Verdict(mendable=1)).splitlines()[-1] == "it can be mended with  ciminfo validate --fix"
    both = told(BROKEN, changed(), last=Verdict(mendable=1)).splitlines()
    assert both[-1] == "1 of them can be mended with  ciminfo validate --fix"
    assert "--fix" not in told(changed(fix="2005-02-28"))
