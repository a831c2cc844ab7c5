"""A mandate and its operative paragraphs."""

from __future__ import annotations

import re

from ciminfo.model.citation import Citation
from ciminfo.model.interval import Interval
from ciminfo.model.mandate import Confidence, Element, Evidence, Frequency, Mandate, Paragraph
from ciminfo.model.record import Texts
from tests.reading import corpus

RECORD = """
mandate: fighting-trafficking
symbol: AG/RES 2019 (XXXIV-O/04)
title: {en: Fighting the Crime of Trafficking in Persons}
body: general-assembly
adopted: 2004-06-08
adopted-at: {en: "Quito, fourth plenary session"}
text-state: certified
address: https://example.org/2019
supersedes: [older]
confidence: {title: high, adopted-at: low}
paragraphs:
  "9":
    summary: {en: Report every year.}
    text: {en: To request that a report be presented.}
    obligor: secretary-general
    recipient: permanent-council
    via: [cim, iin]
    frequency: annual
    confidence: medium
    elements:
      annual-report: {asks: {en: a report}, answered-by: [report, activity]}
      states: {asks: {en: their views}, answered-by: [state-contribution, organ-contribution]}
  "10": {}
"""


def test_a_mandate_holds_its_symbol_titles_and_adoption():
    mandate = corpus(RECORD).of(Mandate)["fighting-trafficking"]
    assert str(mandate.symbol) == "AG/RES. 2019 (XXXIV-O/04)"
    assert mandate.title.original == "Fighting the Crime of Trafficking in Persons"
    assert (mandate.body, mandate.adopted) == ("general-assembly", Interval.parse("2004-06-08"))
    assert mandate.adopted_at == Texts({"en": "Quito, fourth plenary session"})
    assert (mandate.text_state, mandate.address) == ("certified", "https://example.org/2019")
    assert mandate.supersedes == ("older",)
    assert dict(mandate.confidence) == {"title": Confidence.HIGH, "adopted-at": Confidence.LOW}


def test_a_paragraph_says_who_must_do_what_for_whom_and_how_often():
    paragraph = corpus(RECORD).of(Mandate)["fighting-trafficking"].paragraphs.get("9")
    assert paragraph is not None
    assert (paragraph.obligor, paragraph.recipient) == ("secretary-general", "permanent-council")
    assert (paragraph.via, paragraph.frequency) == (("cim", "iin"), Frequency.ANNUAL)
    assert paragraph.summary == Texts({"en": "Report every year."})
    assert paragraph.text == Texts({"en": "To request that a report be presented."})
    assert paragraph.confidence is Confidence.MEDIUM


def test_a_paragraph_asks_for_elements_and_says_what_can_answer_them():
    paragraphs = corpus(RECORD).of(Mandate)["fighting-trafficking"].paragraphs
    paragraph, bare = paragraphs.get("9"), paragraphs.get("10")
    assert paragraph is not None
    assert bare is not None
    assert dict(paragraph.elements)["annual-report"] == Element(
        asks=Texts({"en": "a report"}), answered_by=(Evidence.REPORT, Evidence.ACTIVITY)
    )
    assert [name for name, _ in paragraph.elements] == ["annual-report", "states"]
    assert (len(bare.elements), bare.summary, bare.frequency) == (0, None, None)


def test_a_fingerprint_changes_with_the_original_words_and_not_with_their_spacing_or_a_translation():
    one = Paragraph(text=Texts({"en": "To  request\na report."}))
    same = Paragraph(text=Texts({"en": "To request a report.", "es": "Solicitar."}), summary=Texts({"en": "other"}))
    other = Paragraph(text=Texts({"en": "To request two reports.", "es": "Solicitar."}))
    only_summary = Paragraph(summary=Texts({"en": "To request a report.", "fr": "Demander."}))
    assert re.fullmatch("[0-9a-f]{8}", one.fingerprint)
    assert one.fingerprint == same.fingerprint == only_summary.fingerprint
    assert len({one.fingerprint, other.fingerprint, Paragraph().fingerprint}) == 3


def test_a_mandate_is_found_by_what_cites_it_whatever_the_revision():
    found = corpus(RECORD)
    for text in ("AG/RES.2019 (XXXIV 0/04)", "AG/RES. 2019 (XXXIV-O/04) rev. 1", "AG/RES. 2019 (XXXIV-O/04), op. 9"):
        mandate = found.mandate(Citation.parse(text))
        assert mandate is not None
        assert mandate.id == "fighting-trafficking"
    assert found.mandate(Citation.parse("AG/RES. 2018 (XXXIV-O/04)")) is None
