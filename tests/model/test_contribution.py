"""A contribution: what was asked of an organ or a state, and what came back."""

from __future__ import annotations

from datetime import date

from ciminfo.model.contribution import Contribution, Reply, Request
from ciminfo.model.interval import Interval
from ciminfo.model.record import UNKNOWN, Texts
from tests.reading import corpus


def test_a_contribution_holds_what_was_asked_and_what_was_answered():
    iin = corpus("""
        contribution: iin-2005
        report: 2004-2005
        organ: iin
        asked: {letter: 02-011/05, on: 2005-02, due: 2005-03-31, by: [cim, sg]}
        reminded: [2005-04-02, 2005-04]
        answered: {on: 2005-04-01, summary: {en: Its research goes on.}}
        """).of(Contribution)["iin-2005"]
    assert (iin.report, iin.organ, iin.state) == ("2004-2005", "iin", "")
    assert iin.reminded == (Interval.parse("2005-04-02"), Interval.parse("2005-04"))
    assert iin.asked == Request(
        letter="02-011/05", on=Interval.parse("2005-02"), due=date(2005, 3, 31), by=("cim", "sg")
    )
    assert iin.answered == Reply(on=Interval.parse("2005-04-01"), summary=Texts({"en": "Its research goes on."}))


def test_nothing_to_report_is_an_answer_and_a_missing_answer_is_none():
    found = corpus("""
        contribution: silent
        report: 2004-2005
        state: BZ
        asked: {letter: unknown}
        ---
        contribution: nothing
        report: 2004-2005
        state: BO
        answered: {nothing-to-report: yes}
        """).of(Contribution)
    assert (found["silent"].state, found["silent"].answered) == ("BZ", None)
    assert found["silent"].asked == Request(letter=UNKNOWN)
    assert found["nothing"].answered == Reply(nothing_to_report=True)
