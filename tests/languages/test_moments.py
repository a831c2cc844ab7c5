"""One moment in words: its name, its article, and the mark of doubt."""

import pytest

from ciminfo.languages import language, names
from ciminfo.languages.moments import Dated, day, kind, precision, said
from ciminfo.model.interval import SEASONS, Interval, Moment


def moment(text: str) -> Moment:
    start = Interval.parse(text).alternatives[0].start
    assert start
    return start


@pytest.mark.parametrize(
    ("code", "written", "alone", "articled"),
    [
        ("en", "2005-04-27", "April 27, 2005", "April 27, 2005"),
        ("en", "2004-22", "summer of 2004", "the summer of 2004"),
        ("en", "2005-33", "first quarter of 2005", "the first quarter of 2005"),
        ("en", "200X", "between 2000 and 2009", "some time between 2000 and 2009"),
        ("en", "2004-22~", "about summer of 2004", "about the summer of 2004"),
        ("es", "2005-04-01", "1 de abril de 2005", "el 1 de abril de 2005"),
        ("es", "2004-07", "julio de 2004", "julio de 2004"),
        ("es", "2004-25", "primavera boreal de 2004", "la primavera boreal de 2004"),
        ("es", "2004-31", "otoño austral de 2004", "el otoño austral de 2004"),
        ("es", "2005-04-27~", "hacia el 27 de abril de 2005", "aproximadamente el 27 de abril de 2005"),
        ("es", "2004?", "probablemente 2004", "probablemente 2004"),
        ("fr", "2005-04-01", "1er avril 2005", "le 1er avril 2005"),
        ("fr", "2004-21", "printemps 2004", "le printemps 2004"),
        ("fr", "2004-22", "été 2004", "l’été 2004"),
        ("fr", "2004-22~", "vers l’été 2004", "environ l’été 2004"),
        ("pt", "2005-04-01", "1º de abril de 2005", "1º de abril de 2005"),
        ("pt", "2004-21", "primavera de 2004", "a primavera de 2004"),
        ("pt", "2004-22", "verão de 2004", "o verão de 2004"),
        ("pt", "2004-22~", "por volta do verão de 2004", "aproximadamente o verão de 2004"),
    ],
)
def test_a_moment_has_a_name_and_where_the_language_has_one_an_article(code, written, alone, articled):
    dated = said(language(code), moment(written))
    assert dated == alone
    assert f"{dated}" == alone
    assert f"{dated:the}" == articled


@pytest.mark.parametrize("code", names())
@pytest.mark.parametrize("season", SEASONS)
def test_every_season_takes_an_article_in_every_language(code, season):
    dated = said(language(code), moment(f"2004-{season}"))
    assert f"{dated:the}".endswith(dated)
    assert f"{dated:the}" != dated


@pytest.mark.parametrize("code", names())
def test_no_doubt_is_told_in_brackets_which_could_stand_in_others(code):
    for mark in "?~%":
        assert "(" not in said(language(code), moment(f"2004{mark}"))


def test_a_form_that_a_date_has_not_is_a_fault_of_ours():
    with pytest.raises(KeyError):
        format(Dated("May", the=lambda: "the May"), "of")


def test_the_precision_is_that_of_the_writing():
    assert [precision(moment(text)) for text in ("2005-04-01", "2005-04", "2005", "2005-22", "200X")] == [
        "day", "month", "year", "", "",
    ]  # fmt: skip
    written = ("2005-04-01", "2005-04", "2005", "2005-21", "2005-29", "2005-22", "2005-33", "200X")
    assert [kind(moment(text)) for text in written] == [
        "day", "month", "year", "spring", "spring", "season", "quarter", "some",
    ]  # fmt: skip
    assert day(language("fr"), moment("2005-04-01")) == "1er"
    assert day(language("fr"), moment("2005-04-02")) == "2"
