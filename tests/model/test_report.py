"""A report, its letter and its outline."""

from __future__ import annotations

from datetime import date

from ciminfo.model.interval import Interval
from ciminfo.model.mandate import Disposition
from ciminfo.model.record import UNKNOWN, Texts
from ciminfo.model.report import Address, Addressee, Basis, FigureKind, OutlineEntry, Signatory
from tests.reading import corpus

RECORD = """
report: 2004-2005
period: 2004-07/2005-04
as-of: 2005-04-27
title: {en: Annual Report}
as-of-basis: inferred
basis: editorial
reporter: cim
answers: ["AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"]
previous: 2003-2004
symbol: CP/doc.4023/05
series: OEA/Ser.G
document-date: 2005-05-03
dispositions:
  - {of: "AG/RES. 2019 (XXXIV-O/04), op. 9", element: views, is: in-progress, why: {en: Asked.}}
letter:
  number: 04-019/05
  date: 2005-04
  addressee:
    {office: {en: Secretary General}, address: excellency, person: someone, lines: [{en: House, es: Casa}, Washington]}
  signatory: {person: somebody, office: {en: Executive Secretary}}
  annexes: 2
outline:
  - {section: background, title: {en: Background}, text: {en: It began.}}
  - {section: activities-by-country, order: [BO, several]}
"""


def test_a_report_holds_its_period_its_as_of_date_and_its_symbols():
    report = corpus(RECORD).reports["2004-2005"]
    assert (report.period, report.as_of) == (Interval.parse("2004-07/2005-04"), date(2005, 4, 27))
    assert (report.as_of_basis, report.basis) == (Basis.INFERRED, Basis.EDITORIAL)
    assert (report.reporter, report.previous, report.series) == ("cim", "2003-2004", "OEA/Ser.G")
    assert report.title == Texts({"en": "Annual Report"})
    assert [str(each) for each in report.answers] == ["AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"]
    assert (str(report.symbol), report.document_date) == ("CP/doc.4023/05", Interval.parse("2005-05-03"))


def test_the_paragraphs_that_order_it_stand_together_by_their_papers():
    more = RECORD.replace(
        'paragraph 9"]',
        'paragraph 9", "CP/RES. 889 (1503/05)", "AG/RES. 2019 (XXXIV-O/04) rev. 1, operative paragraph 3"]',
    )
    together = corpus(more).reports["2004-2005"].ordered_by
    assert [[each.paragraph for each in paper] for paper in together] == [["9", "3"], [""]]


def test_the_original_is_in_a_language_of_documents_or_that_is_left_out():
    assert corpus(RECORD).reports["2004-2005"].original is None
    assert corpus(RECORD.replace("previous:", "original: fr\nprevious:")).reports["2004-2005"].original == "fr"


def test_its_dispositions_say_what_became_of_a_duty_and_why():
    (only,) = corpus(RECORD).reports["2004-2005"].dispositions
    assert str(only.of) == "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"
    assert (only.element, only.is_, only.why) == ("views", Disposition.IN_PROGRESS, Texts({"en": "Asked."}))


def test_its_letter_says_to_whom_from_whom_and_with_how_many_annexes():
    letter = corpus(RECORD).reports["2004-2005"].letter
    assert letter is not None
    assert (letter.number, letter.date, letter.annexes) == ("04-019/05", Interval.parse("2005-04"), 2)
    assert letter.addressee == Addressee(
        office=Texts({"en": "Secretary General"}),
        address=Address.EXCELLENCY,
        person="someone",
        lines=(Texts({"en": "House", "es": "Casa"}), "Washington"),
    )
    assert letter.signatory == Signatory(person="somebody", office=Texts({"en": "Executive Secretary"}))


def test_its_outline_stands_in_the_order_written():
    outline = corpus(RECORD).reports["2004-2005"].outline
    assert outline == (
        OutlineEntry(section="background", title=Texts({"en": "Background"}), text=Texts({"en": "It began."})),
        OutlineEntry(section="activities-by-country", order=("BO", "several")),
    )


def test_what_nobody_knows_of_a_letter_is_not_the_same_as_what_is_left_out():
    report = corpus("""
        report: a
        period: 2004
        as-of: 2005-01-01
        symbol: unknown
        letter: {number: unknown, addressee: unknown, signatory: unknown, date: unknown}
        """).reports["a"]
    assert report.letter is not None
    assert report.symbol is report.letter.number is report.letter.addressee is report.letter.signatory is UNKNOWN
    assert report.letter.date is not None
    assert not report.letter.date.is_known
    assert report.letter.annexes is None
    assert report.document_date is None


def test_a_section_opens_with_the_figures_it_names_and_at_a_glance_with_all():
    plain, named = OutlineEntry(section="funding"), OutlineEntry(section="funding", figures=(FigureKind.TIMELINE,))
    assert (plain.shown, named.shown) == ((), (FigureKind.TIMELINE,))
    assert OutlineEntry(section="at-a-glance").shown == tuple(FigureKind)
    assert OutlineEntry(section="at-a-glance", figures=(FigureKind.RESULTS,)).shown == (FigureKind.RESULTS,)


def test_a_report_shows_the_figures_that_its_outline_names():
    report = corpus(RECORD.replace("{section: background,", "{section: background, figures: [tile-map],")).reports[
        "2004-2005"
    ]
    assert [kind for kind in FigureKind if report.shows(kind)] == [FigureKind.TILE_MAP]
    assert not any(corpus(RECORD).reports["2004-2005"].shows(kind) for kind in FigureKind)
