"""The patterns take what the reader takes, and little more."""

import calendar
import re
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ciminfo.load.bind import reader
from ciminfo.load.context import BROKEN, Context
from ciminfo.load.folder import _COUNTRY, _ID
from ciminfo.model.citation import Citation
from ciminfo.model.interval import Interval
from ciminfo.model.record import Day
from ciminfo.schema import patterns
from tests.reading import VOCABULARY
from tests.schema.judging import matches

YEARS = st.sampled_from(["2005", "2004", "1900", "2000", "0000", "0099", "9999", "205", "200X", "20XX", "2X05", "X005"])
#: A day 00 is left out: to the reader it is a month without its day.
TWO = st.text("0123456789X", min_size=2, max_size=2)
MOMENTS = st.builds(
    lambda *parts: "".join(parts),
    YEARS,
    st.just("") | TWO.map("-{}".format) | st.builds("-{}-{}".format, TWO, TWO) | st.sampled_from(["-2", "-04-1", "-"]),
    st.sampled_from(["", "", "?", "~", "%", "?~"]),
)
ENDS = MOMENTS | st.sampled_from(["", "..", "unknown"])
STRETCHES = MOMENTS | st.builds("{}/{}".format, ENDS, ENDS)
DATES = (
    STRETCHES
    | st.lists(STRETCHES, max_size=3).map(lambda all_: f"[{', '.join(all_)}]")
    | st.sampled_from(["unknown", " 2005 ", "[2005", "2005]", "2004/2005/2006", "", "2005\n"])
)
SYMBOLS = st.builds(
    lambda *parts: "".join(parts),
    st.sampled_from(["", " ", ", "]),
    st.sampled_from(
        ["AG/RES", "ag / res.", "CP/doc.", "CIM/DEC. ", "CP/CSH-", "CP-", "A/RES/55/", "WHA", "CM/Rec(2024)"]
    ),
    st.sampled_from(["", " ", "  "]),
    st.text("0123456789./ ", max_size=6),
    st.sampled_from(["", "/05", " (XXXIV-O/04)", "(xxxiii-0/03", " (1503/05)", " ((2005))", "(04)", "-75.12"]),
    st.sampled_from(["", " rev. 2", ", corr. 1 add. 3", ", operative paragraph 9", " (op. para. 9a)", " and more"]),
)


def is_read(hint: object, text: str) -> bool:
    return reader(hint)(text, "", Context(VOCABULARY)) is not BROKEN


def is_known_to_differ(text: str) -> bool:
    """Whether a date is one of the three kinds that only the reader turns away; `APART` holds one of each."""
    leaps = all(calendar.isleap(int(year)) for year in re.findall(r"(\d{4})-02-29", text))
    return not leaps or bool(re.search(r"00[0X][0X]|9999-(24|28|30)", text))


@given(DATES)
@example("9999-24")
@example("2005-02-29")
def test_a_date_is_one_to_the_pattern_and_to_the_reader(text):
    if is_known_to_differ(text):
        assert not is_read(Interval, text)
    else:
        assert matches(patterns.DATE, text) == is_read(Interval, text)


def test_each_month_has_its_days():
    for month in range(14):
        for day in range(1, 34):
            text = f"2004-{month:02}-{day:02}"
            assert matches(patterns.DAY, text) == matches(patterns.DATE, text) == is_read(Day, text), text


@given(MOMENTS | st.just("2005-04-14 "))
@example("2005-04-14")
def test_a_day_is_one_to_the_pattern_and_to_the_reader(text):
    if not is_known_to_differ(text):
        assert matches(patterns.DAY, text) == is_read(Day, text)


@given(SYMBOLS)
@example("ag/res 1948 (xxxiii-o/03")
def test_no_citation_that_the_reader_takes_is_turned_away(text):
    assert matches(patterns.CITED, text) or not is_read(Citation, text)


@pytest.mark.parametrize(
    "text", ["the resolution", "AG/RES. 2019", "2019", "AG/RES", "resolution 2019 of 2004", "CP 12"]
)
def test_what_is_not_even_the_beginning_of_a_symbol_is_turned_away(text):
    assert not matches(patterns.CITED, text)
    assert not is_read(Citation, text)


@given(
    st.text(
        st.characters(exclude_categories=("Cs",)) | st.sampled_from(" \n\t\r\x00\x85\ufeff\u202e\uffff"), max_size=6
    )
)
def test_a_text_is_one_to_the_pattern_and_to_the_reader(text):
    assert matches(patterns.TEXT, text) == is_read(str, text)


@given(st.text("abzAZ09-_ é\n", max_size=6))
def test_an_id_is_one_to_the_pattern_and_to_the_reader(text):
    assert matches(patterns.ID, text) == bool(_ID.fullmatch(text))
    assert matches(patterns.COUNTRY, text) == bool(_COUNTRY.fullmatch(text))


@given(st.text("019.-+e٣\n", max_size=15))
def test_a_number_is_one_to_the_pattern_and_to_the_reader(text):
    assert matches(patterns.WHOLE, text) == is_read(int, text)
    assert matches(patterns.NUMBER, text) == is_read(Decimal, text)


def test_the_patterns_are_of_the_kind_that_every_reader_of_schemas_knows():
    """No classes that differ between languages, no escapes that Unicode mode refuses, no groups with names."""
    for name, pattern in vars(patterns).items():
        if name.isupper() and not name.startswith("_"):
            assert not re.search(r"\\[dDwWbBAZ]|\\[^sSu.\\()\[\]\n]|\(\?[^:=!]", str(pattern)), name
            assert str(pattern).startswith("^"), name
