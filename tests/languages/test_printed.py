"""Dates as papers print them, in four languages; what a print leaves open stays open."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ciminfo.languages.printed import printed_dates, readings_within
from ciminfo.model.record import Figures


def days(text: str, year: int = 2006) -> list[str]:
    """Every reading of every date in a text, as a record would write it."""
    found = []
    for printed in printed_dates(text):
        for read in printed.readings:
            first, last = read.days(year) or (None, None)
            found.append(str(first) if first == last else f"{first}/{last}")
    return found


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("on November 27-29, 2006", ["2006-11-27/2006-11-29"]),
        ("November 11 and 12, 2004", ["2004-11-11/2004-11-12"]),
        ("June 29-30th, 2006", ["2006-06-29/2006-06-30"]),
        ("17 & 18 Octubre 2005", ["2005-10-17/2005-10-18"]),
        ("Fecha: 9 de enero de 2006", ["2006-01-09"]),
        ("25 DE MAYO DEL 2006 EN TODA AMÉRICA LATINA", ["2006-05-25"]),
        ("du 3 au 5 février 2006", ["2006-02-03/2006-02-05"]),
        ("le 1er fevrier 2006", ["2006-02-01"]),
        ("14 de março de 2005", ["2005-03-14"]),
        ("30 April to 2 May 1996", ["1996-04-30/1996-05-02"]),
        ("in the Summer of 2004", ["2004-06-01/2004-08-31", "2004-12-01/2005-02-28"]),
        ("southern summer of 2004", ["2004-12-01/2005-02-28"]),
        ("Primavera austral de 2022", ["2022-09-01/2022-11-30"]),
        ("summer and fall of 2004", ["2004-06-01/2004-11-30"]),
        ("5 de setembro de 2022 a 25 de novembro de 2022", ["2022-09-05/2022-11-25"]),
        ("du samedi 30 décembre 2023 au mardi 2 janvier 2024", ["2023-12-30/2024-01-02"]),
        ("terça-feira, 12, a quinta-feira, 14 de setembro de 2023", ["2023-09-12/2023-09-14"]),
        ("les 12, 13 et 14 septembre 2023", ["2023-09-12/2023-09-14"]),
        ("2.10.2023", ["2023-10-02"]),
        ("30.12.2023 – 02.01.2024", ["2023-12-30/2024-01-02"]),
        ("1.º de março de 2024", ["2024-03-01"]),
        ("September 12, 13 and 14, 2023", ["2023-09-12/2023-09-14"]),
        ("de mars à mai 2024", ["2024-03-01/2024-05-31"]),
        ("do dia 5 ao dia 8 de maio de 2024", ["2024-05-05/2024-05-08"]),
        ("sala 3, 13 de setembro de 2023", ["2023-09-13"]),
        ("no. 12, 30 mai 2023", ["2023-05-30"]),
        ("on May 3. The 5 June 2006", ["2006-05-03", "2006-06-05"]),
        ("research report in January 2005", ["2005-01-01/2005-01-31"]),
        ("2004 - 2006", ["2004-01-01/2006-12-31"]),
        ("Durante el transcurso del año 2004 y 2005", ["2004-01-01/2005-12-31"]),
        ("Programa D.F. 3-15-05", ["2005-03-15"]),
        ("Programa 5-05", ["2005-05-01/2005-05-31"]),
        ("10/2005", ["2005-10-01/2005-10-31"]),
        ("10/20/05-10/21/05", ["2005-10-20/2005-10-21"]),
        ("del 3 al 5/3/2025", ["2025-03-03/2025-03-05"]),
        ("3-5/3/2025", ["2025-03-03/2025-03-05"]),
        ("do dia 3 ao 5.3.2025", ["2025-03-03/2025-03-05"]),
        ("sábado, 25/10/2025", ["2025-10-25"]),
    ],
)
def test_a_printed_date_is_read_as_far_as_it_is_printed(text, read):
    assert days(text) == read


def test_figures_alone_have_two_readings_where_both_are_days_of_the_calendar():
    assert days("09/11/2006") == ["2006-09-11", "2006-11-09"]
    assert days("05/25/2006") == ["2006-05-25"]
    assert days("11/11/2006") == ["2006-11-11"]
    assert printed_dates("09/11/2006")[0].is_open
    assert not printed_dates("05/25/2006")[0].is_open


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("25/02/2025", "day-first"),
        ("02/25/2025", "month-first"),
        ("02/02/2025", None),
        ("03/02/2025", None),
        ("25.02.2025", None),
        ("11/09/2005 - 25/09/2005", "day-first"),
    ],
)
def test_figures_tell_what_comes_first_where_they_leave_no_choice(text, figures):
    (printed,) = printed_dates(text)
    assert printed.figures == figures


def test_figures_are_read_as_a_source_prints_them_where_they_leave_a_choice():
    (printed,) = printed_dates("09/11/2006")
    assert [read.start.day for read in printed.read_as(Figures.DAY_FIRST).readings] == [9]
    assert [read.start.day for read in printed.read_as(Figures.MONTH_FIRST).readings] == [11]
    assert printed.read_as(None) == printed
    (clear,) = printed_dates("25/11/2006")
    assert clear.read_as(Figures.MONTH_FIRST) == clear


def test_a_weekday_before_figures_is_read_whatever_its_letters():
    assert [each.weekday for each in printed_dates("SÁBADO 4/3/2025, lunes, 5/3/2025")] == [5, 0]


def test_a_date_without_a_year_fits_every_year():
    (printed,) = printed_dates("Tuesday, August 1")
    assert (printed.weekday, printed.year_figures) == (1, 0)
    within = [spoken for _, spoken in readings_within(printed, date(2005, 1, 1), date(2006, 12, 31))]
    assert within == [(date(2005, 8, 1),) * 2, (date(2006, 8, 1),) * 2]


def test_two_figures_of_a_year_are_counted():
    assert printed_dates("03/31/06")[0].year_figures == 2
    assert days("03/31/99") == ["1999-03-31"]


@pytest.mark.parametrize("text", ["may be held", "IDB ILO", "8-person delegation", "31/31/2006", "marzo"])
def test_what_is_no_date_is_none(text):
    assert printed_dates(text) == ()


def test_months_stand_alone_with_a_capital_letter_only():
    assert days("In June") == ["2006-06-01/2006-06-30"]
    assert days("as may be") == []


@pytest.mark.parametrize(
    ("text", "number"),
    [("miércoles 19 de abril", 2), ("Monday, 14 March", 0), ("mardi 2 mai", 1), ("sábado 3 maio", 5)],
)
def test_weekdays_of_every_language_are_known(text, number):
    assert printed_dates(text)[0].weekday == number


@given(st.text(alphabet="0123456789/-., abcdefghijlmnorstuvyAJMS–de", max_size=60))
def test_whatever_stands_there_is_read_without_a_fault_and_quoted_from_the_text(text):
    for printed in printed_dates(text):
        assert printed.words in text
        assert printed.readings


@pytest.mark.parametrize("text", ["Avenida 24 de Julho", "en la Plaza 25 de Mayo", "rue du 11 novembre 1918"])
def test_a_street_named_after_a_day_is_no_date(text):
    assert days(text) == []


@pytest.mark.parametrize(
    ("text", "dates"),
    [("1, " * 20_000, 0), ("May 1, " * 8_000, 8_000), ("1 y " * 20_000, 0), ("12/12/" * 10_000, 0), ("a " * 50_000, 0)],
)
def test_a_text_of_a_hundred_thousand_letters_is_read_to_its_end(text, dates):
    assert len(printed_dates(text)) == dates
