"""Symbols are read as real papers write them, and printed in one form."""

from __future__ import annotations

import string
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ciminfo.model.citation import Citation, CitationError, Session, Symbol, roman

VARIANTS = {
    "AG/RES 2019 (XXXIV-O/04)": "AG/RES. 2019 (XXXIV-O/04)",
    "AG/RES.2438 (XXXIX-O/09)": "AG/RES. 2438 (XXXIX-O/09)",
    "AG/\nRES. 1948 (XXXIII-O/03\n)": "AG/RES. 1948 (XXXIII-O/03)",
    "AG/RES. 1948 (XXXIII-0/03": "AG/RES. 1948 (XXXIII-O/03)",
    "AG/RES. 561 (XI-0/81)": "AG/RES. 561 (XI-O/81)",
    "AG/RES. 2696 (XL1-O/11)": "AG/RES. 2696 (XLI-O/11)",
    "AG/RES. 2348 (XXXVII O/07)": "AG/RES. 2348 (XXXVII-O/07)",
    "AG/RES. 2261(XXXVII-O/07)": "AG/RES. 2261 (XXXVII-O/07)",
    "AG/RES. 1 ((XLVI-E/14) rev. 1": "AG/RES. 1 (XLVI-E/14) rev. 1",
    "AG/RES. 1 (XXXVI-E/08) rev. 1": "AG/RES. 1 (XXXVI-E/08) rev. 1",
    "ag/res. 2019 (xxxiv-o/04)": "AG/RES. 2019 (XXXIV-O/04)",
    "AG/DEC 36 (XXXIV-O/04)": "AG/DEC. 36 (XXXIV-O/04)",
    "CIM/RES. 225/02 (XXXI-O/02)": "CIM/RES. 225/02 (XXXI-O/02)",
    "CIM/RES. 225 (XXXI-O/02)": "CIM/RES. 225 (XXXI-O/02)",
    "CIM/DEC. 4/07 (VII-E/07)": "CIM/DEC. 4/07 (VII-E/07)",
    "CIM/RES. 245/07": "CIM/RES. 245/07",
    "CP/RES. 889 (1503/05) rev. 2": "CP/RES. 889 (1503/05) rev. 2",
    "CP/RES 908 (1567 / 06)": "CP/RES. 908 (1567/06)",
    "CP/ACTA 1503/05": "CP/ACTA 1503/05",
    "CP/doc.3862/04": "CP/doc.3862/04",
    "CP/doc. 4081/06 corr. 1": "CP/doc.4081/06 corr. 1",
    "CP/DOC.4081/06 CORR.1": "CP/doc.4081/06 corr. 1",
    "AG/doc.4634/06 rev. 1": "AG/doc.4634/06 rev. 1",
    "AG/doc.4548/06 add. 1 corr.1": "AG/doc.4548/06 add. 1 corr. 1",
    "AG/doc.4548/06 add. 1. a": "AG/doc.4548/06 add. 1.a",
    "CIM/doc.95/07 rev.1": "CIM/doc.95/07 rev. 1",
    "CP/CSH-892/07 rev. 2": "CP/CSH-892/07 rev. 2",
    "CP/CSH/INF-184/09": "CP/CSH/INF-184/09",
    "CP/CAAP-3308/14": "CP/CAAP-3308/14",
    "CP/CG-1675/06 rev. 5": "CP/CG-1675/06 rev. 5",
    "CP/INF.5225/05": "CP/INF.5225/05",
    "CP/SA.1920/13": "CP/SA.1920/13",
    "GT/RTP-4/05": "GT/RTP-4/05",
    "RTP-II/doc.5/09 rev. 9": "RTP-II/doc.5/09 rev. 9",
    "REMJA-V/doc.7/04 rev. 1": "REMJA-V/doc.7/04 rev. 1",
    "E-097/05": "E-097/05",
    "AVI-072/03": "AVI-072/03",
    "ACTA-12/05": "ACTA-12/05",
}
PARAGRAPHS = ["operative paragraph 9", "op. 9", "oper. para. 9", "para 9", "paragraph 9", "(operative paragraph 9)"]
NAMELESS = "does not say the session: a number alone does not name a resolution"

two_digits = st.integers(0, 99).map("{:02}".format)
numbers = st.integers(1, 99999).map(str)
suffixes = st.lists(st.builds("{}. {}".format, st.sampled_from(["rev", "corr", "add"]), st.integers(1, 20)), max_size=3)
sessions = st.builds(Session, st.integers(1, 120), st.sampled_from("OE"), two_digits)
organs = st.text(string.ascii_uppercase, min_size=2, max_size=8)
series = st.builds("{}/{}.".format, organs, st.sampled_from(["RES", "DEC"]))
resolutions = st.builds(Symbol, series, numbers, st.just(""), sessions, suffixes=suffixes.map(tuple))
papers = st.builds(
    Symbol,
    st.one_of(organs.map("{}/doc.".format), organs.map("CP/{}-".format), organs.map("{}-".format), st.just("CP/ACTA")),
    numbers,
    two_digits,
    suffixes=suffixes.map(tuple),
)
symbols = st.one_of(resolutions, papers)


@pytest.mark.parametrize(("written", "canonical"), VARIANTS.items())
def test_every_variant_seen_in_papers_has_one_canonical_form(written, canonical):
    read = Citation.parse(written)
    assert str(read) == canonical
    assert read.paragraph == ""
    assert read.written == ("" if written == canonical else " ".join(written.split()))
    assert str(Citation.parse(canonical)) == canonical


@given(symbols, st.sampled_from(["", "9", "12", "4.a", "7bis"]))
def test_the_canonical_form_is_a_fixed_point(symbol, paragraph):
    read = Citation.parse(str(Citation(symbol, paragraph)))
    assert read == Citation(symbol, paragraph)
    assert read.written == ""


def test_how_it_was_written_makes_no_other_citation():
    loose, canonical = (Citation.parse(f"AG/RES{mark} 2019 (XXXIV-O/04), op. 9") for mark in ("", "."))
    assert loose == canonical
    assert len({loose, canonical}) == 1
    assert (loose.written, canonical.written) == ("AG/RES 2019 (XXXIV-O/04), op. 9", "AG/RES. 2019 (XXXIV-O/04), op. 9")


@given(st.text())
def test_garbage_raises_only_a_citation_error(text):
    try:
        read = Citation.parse(text)
    except CitationError:
        return
    assert Citation.parse(str(read)).symbol == read.symbol


@given(st.text("AGRESDOCP/. (XVILC1-0OE)revadd290,ıİſ٣opara", max_size=40))
def test_text_of_the_letters_of_symbols_raises_only_a_citation_error(text):
    try:
        read = Citation.parse(f"AG/RES. 2019 {text}")
    except CitationError:
        return
    assert str(Citation.parse(str(read))) == str(read)


@pytest.mark.parametrize("tail", PARAGRAPHS)
def test_a_paragraph_may_be_named_in_many_ways(tail):
    for joint in (" ", ", "):
        read = Citation.parse(f"AG/RES. 2019 (XXXIV-O/04){joint}{tail}")
        assert str(read) == "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"
        assert read.paragraph == "9"


def test_suffixes_stack_in_their_order_and_do_not_name_another_paper():
    read = Citation.parse("AG/RES. 1 (XXXVI-E/08) rev. 1 add. 2, corr.3, para. 4").symbol
    assert read.suffixes == ("rev. 1", "add. 2", "corr. 3")
    assert read.session == Session(36, "E", "08")
    assert read.without_suffixes == "AG/RES. 1 (XXXVI-E/08)"


def test_the_bracket_of_a_council_is_a_meeting_and_no_session():
    read = Citation.parse("CP/RES. 889 (1503/05) rev. 2").symbol
    assert (read.meeting, read.session, read.suffixes) == ("1503/05", None, ("rev. 2",))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("AG/RES. 2019", f"'AG/RES. 2019' {NAMELESS}"),
        ("AG/RES. 2019, operative paragraph 9", f"'AG/RES. 2019, operative paragraph 9' {NAMELESS}"),
        ("AG/RES. 2019 ()", f"'AG/RES. 2019 ()' {NAMELESS}"),
        ("2019", "'2019' is not the symbol of a paper"),
        ("AG/doc. ", "'AG/doc.' is not the symbol of a paper"),
        ("resolution of 2004", "'resolution of 2004' is not the symbol of a paper"),
        ("E 097/05", "'E 097/05' is not the symbol of a paper"),
        ("", "'' is not the symbol of a paper"),
        ("AG/RES. 1 (IIII-O/74)", "'AG/RES. 1 (IIII-O/74)' has IIII, which is no Roman number"),
        ("AG/RES. 1 (VX-O/74)", "'AG/RES. 1 (VX-O/74)' has VX, which is no Roman number"),
        (
            "AG/RES. 1 (Quito)",
            "'AG/RES. 1 (Quito)' has (Quito) where a session such as (XXXIV-O/04) belongs",
        ),
        (
            "AG/RES. 1 (İ-O/71)",
            "'AG/RES. 1 (İ-O/71)' has (İ-O/71) where a session such as (XXXIV-O/04) belongs",
        ),
        ("AG/RES. ٣ (I-O/71)", "'AG/RES. ٣ (I-O/71)' is not the symbol of a paper"),
    ],
)
def test_what_cites_nothing_is_refused_with_the_reason(text, message):
    with pytest.raises(CitationError) as raised:
        Citation.parse(text)
    assert str(raised.value) == message


def test_what_would_be_too_long_in_its_canonical_form_is_refused():
    with pytest.raises(CitationError, match="is too long"):
        Citation.parse("C.4/05" + " rev1" * 38)
    assert Citation.parse(str(Citation.parse("C.4/05" + " rev1" * 25))).symbol.suffixes == ("rev. 1",) * 25


@pytest.mark.parametrize("text", ["(" * 50_000, " ,x" * 20_000, "rev. 1 " * 20_000])
def test_a_long_text_is_refused_at_once(text):
    start = time.perf_counter()
    with pytest.raises(CitationError, match="is too long to be the symbol of a paper"):
        Citation.parse(text)
    assert time.perf_counter() - start < 1


def test_roman_numbers_are_written_as_sessions_write_them():
    assert [roman(number) for number in (1, 4, 9, 34, 40, 41, 49, 50, 90, 100)] == [
        "I", "IV", "IX", "XXXIV", "XL", "XLI", "XLIX", "L", "XC", "C",
    ]  # fmt: skip
