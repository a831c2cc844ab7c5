"""Dates in words: each with the precision it was written with."""

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ciminfo.languages import language, names
from ciminfo.model.interval import SEASONS, Interval


def said(text: str, code: str = "en") -> str:
    return language(code).date(Interval.parse(text))


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("2005-04-14", "April 14, 2005"),
        ("2004-07", "July 2004"),
        ("1999", "1999"),
        ("2004-22", "summer of 2004"),
        ("2004-29", "southern spring of 2004"),
        ("2005-33", "first quarter of 2005"),
        ("200X", "between 2000 and 2009"),
        ("2005-XX", "2005"),
        ("2005-04-XX", "April 2005"),
        ("unknown", "date not recorded"),
    ],
)
def test_a_moment_keeps_its_precision(written, words):
    assert said(written) == words


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("2005-01-27/2005-01-28", "January 27–28, 2005"),
        ("2005-04-28/2005-05-02", "April 28 to May 2, 2005"),
        ("2004-12-28/2005-01-02", "December 28, 2004 to January 2, 2005"),
        ("2005-01/2005-03", "January–March 2005"),
        ("2004-07/2005-04", "July 2004 to April 2005"),
        ("2004/2005", "2004–2005"),
        ("2004-22/2005-24", "summer of 2004 to winter of 2005"),
        ("2004/2005-04", "2004 to April 2005"),
        ("2005-04-14/2005-04-14", "April 14, 2005"),
    ],
)
def test_a_range_says_what_is_common_once(written, words):
    assert said(written) == words


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("2004-07/..", "since July 2004"),
        ("2004-07/", "since July 2004"),
        ("../2004-07-01", "until July 1, 2004"),
        ("/2004", "until 2004"),
        ("2004-22/", "since the summer of 2004"),
    ],
)
def test_an_open_or_unknown_end_is_said_as_such(written, words):
    assert said(written) == words


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("2004-06?", "probably June 2004"),
        ("2004-06~", "about June 2004"),
        ("2004%", "about 2004"),
        ("2004-22?", "probably summer of 2004"),
        ("2005-04-01?/2005-04-03", "probably April 1, 2005 to April 3, 2005"),
        ("2004-07~/..", "since about July 2004"),
        ("2004-07?/..", "probably since July 2004"),
        ("../2004-07?", "probably until July 2004"),
        ("2003-12~/2005-04", "from about December 2003 to April 2005"),
        ("2003-12/2005-04%", "from December 2003 to about April 2005"),
    ],
)
def test_a_mark_of_doubt_is_said(written, words):
    assert said(written) == words


def test_alternatives_are_joined_by_or():
    assert said("[2006-09-11,2006-11-09]") == "September 11, 2006 or November 9, 2006"
    assert said("[2004-07,2004-08/2004-09]") == "July 2004 or August–September 2004"


@pytest.mark.parametrize(
    ("code", "written", "words"),
    [
        ("es", "2005-04-14", "14 de abril de 2005"),
        ("es", "2004-07", "julio de 2004"),
        ("es", "2004-22", "verano de 2004"),
        ("fr", "2005-04-14", "14 avril 2005"),
        ("fr", "2004-07", "juillet 2004"),
        ("pt", "2005-04-14", "14 de abril de 2005"),
        ("pt", "2004-03", "março de 2004"),
        ("es", "2005-04-28/2005-05-02", "28 de abril al 2 de mayo de 2005"),
        ("es", "2004-22/2005-21", "verano de 2004 a la primavera de 2005"),
        ("es", "../2004-07-01", "hasta el 1 de julio de 2004"),
        ("fr", "../2004-07-01", "jusqu’au 1er juillet 2004"),
        ("fr", "../2004", "jusqu’en 2004"),
        ("fr", "2004-22/", "depuis l’été 2004"),
        ("es", "2004?/", "probablemente desde 2004"),
        ("fr", "../2004?", "probablement jusqu’en 2004"),
        ("pt", "2004-22?/", "provavelmente desde o verão de 2004"),
        ("es", "2003-12~/2005-04", "de aproximadamente diciembre de 2003 a abril de 2005"),
        ("fr", "2003-12~/2005-04", "d’environ décembre 2003 à avril 2005"),
        ("pt", "2003-12~/2005-04", "de aproximadamente dezembro de 2003 a abril de 2005"),
        ("pt", "/2004-21", "até a primavera de 2004"),
    ],
)
def test_other_languages_write_their_own_dates(code, written, words):
    assert said(written, code) == words


@pytest.mark.parametrize(
    ("code", "written", "of", "covering"),
    [
        ("en", "2004-07/2005-04", "from July 2004 to April 2005", "the period from July 2004 to April 2005"),
        ("en", "2004", "of 2004", "the year 2004"),
        ("en", "2005-03-22", "of March 22, 2005", "the period of March 22, 2005"),
        ("en", "2004-22/2004-24", "from the summer of 2004 to the winter of 2004", None),
        ("en", "2004-07/..", "since July 2004", "the period since July 2004"),
        ("es", "2004-07/2005-04", "de julio de 2004 a abril de 2005", "al período de julio de 2004 a abril de 2005"),
        ("es", "2004-01-01/2004-12-31", "del 1 de enero al 31 de diciembre de 2004", None),
        ("es", "2004-07-01/2005-06-30", "del 1 de julio de 2004 al 30 de junio de 2005", None),
        ("es", "2005-03-22", "del 22 de marzo de 2005", "al período del 22 de marzo de 2005"),
        ("es", "2004-21", "de la primavera de 2004", "al período de la primavera de 2004"),
        ("es", "2004", "de 2004", "al año 2004"),
        ("fr", "2004-07/2005-04", "de juillet 2004 à avril 2005", "à la période de juillet 2004 à avril 2005"),
        ("fr", "2004-10/2004-12", "d’octobre à décembre 2004", "à la période d’octobre à décembre 2004"),
        ("fr", "2004-07-01/2005-06-30", "du 1er juillet 2004 au 30 juin 2005", None),
        ("fr", "2005-03-22", "du 22 mars 2005", None),
        ("fr", "2004-22/2005-21", "de l’été 2004 au printemps 2005", None),
        ("fr", "2004", "de 2004", "à l’année 2004"),
        ("pt", "2004-07/2005-04", "de julho de 2004 a abril de 2005", "ao período de julho de 2004 a abril de 2005"),
        ("pt", "2004-22/2005-21", "do verão de 2004 à primavera de 2005", None),
        ("pt", "2005-04-01", "de 1º de abril de 2005", None),
        ("pt", "unknown", "data não registrada", "a um período não registrado"),
        ("fr", "[2004,2006-08]", "de 2004 ou d’août 2006", "à la période de 2004 ou d’août 2006"),
    ],
)
def test_a_template_gets_the_form_that_it_asks_for(code, written, of, covering):
    date = language(code).date(Interval.parse(written))
    assert f"{date:of}" == of
    assert covering in {None, f"{date:covering}"}


#: Every precision that a date can have.
PRECISIONS = [
    "2005-04-01", "2005-08", "2005", "2004-21", "2004-22", "2004-33", "200X", "2005-01-27/2005-01-28",
    "2005-04-01/2005-05-02", "2004-12-28/2005-01-02", "2005-01/2005-03", "2004-07/2005-04", "2004/2005",
    "2004-22/2005-21", "2004-10/..", "../2004-07-01", "/2004", "2004-06?", "2005-04-27~", "[2006-09-11,2006-11]",
]  # fmt: skip
#: Words that never follow each other in a language: what should have been drawn together, or one preposition too many.
APART = {
    "en": r"\b(?:of|for|on|the) (?:since|until|from)\b|\b(?:of of|the the|from from)\b",
    "es": r"\b(?:de|a) el\b|\bde (?:de|desde|hasta|al)\b|\bal (?:el|la|de)\b|\bdel? del?\b",
    "fr": r"\b(?:de|à) les?\b|\bd[eu] (?:de|du|depuis|à|au)\b|\bde [aeiouéè]|\ble [aeioué]|\bau (?:le|de)\b|à à",
    "pt": r"\b(?:de|em|por) [oa]s?\b|\b[ao] [oa] (?!p)|\bde (?:de|do|da|ao)\b|\bao (?:o|a|de)\b",
}
#: The slots that take a date of any precision; all others take a full day.
ANY = {"period", "dates", "when"}


class Something(str):
    """What stands in a slot that is not a date's, whatever form of it the template asks for."""

    __slots__ = ()

    def __format__(self, form: str) -> str:
        return str(self)


def templates(code: str) -> list[tuple[str, str, str]]:
    """Every template with a slot for a date, with its key and the name of the slot."""
    terms = language(code).terms.items()
    found = [(key, term, name) for key, term in terms for _, name, _, _ in string.Formatter().parse(term) if name]
    dated = [each for each in found if each[2] in {*ANY, "date"} and not each[0].startswith(("dates.", "telling."))]
    return [each for each in dated if not each[0].startswith(("grammar.", "reading."))]


@pytest.mark.parametrize("code", names())
def test_every_template_takes_a_date_of_every_precision(code):
    assert len(templates(code)) > 20
    spoken = language(code)
    wrong = []
    for key, template, name in templates(code):
        written = PRECISIONS if name in ANY or key == "contributions.asked" else ["2005-04-01", "2005-08-11"]
        for date in written:
            slots = {each: Something("X") for _, each, _, _ in string.Formatter().parse(template) if each}
            filled = template.format(**{**slots, name: spoken.date(Interval.parse(date))})
            wrong += [(key, filled)] if re.search(APART[code], filled) or "  " in filled else []
    assert wrong == []


@pytest.mark.parametrize("code", names())
def test_two_days_of_a_month_name_both_days_and_the_month_once(code):
    words = said("2005-04-14/2005-04-15", code)
    assert "14" in words
    assert "15" in words
    assert words.count("2005") == 1
    assert words.lower().count("abril" if code in {"es", "pt"} else "avril" if code == "fr" else "april") == 1


@pytest.mark.parametrize("code", names())
@pytest.mark.parametrize("season", SEASONS)
def test_every_season_can_be_said_in_every_language(code, season):
    assert "2004" in said(f"2004-{season}", code)


ENDS = st.sampled_from(["..", "2004", "2004-07", "2004-07-01", "2004-22", "200X", "2004~", "2005-12-31?", ""])


@given(start=ENDS, end=ENDS, code=st.sampled_from(names()))
def test_whatever_can_be_recorded_can_be_said_without_a_slot_or_a_space_too_many(start, end, code):
    if start in {"", ".."} and end in {"", ".."}:
        return
    words = said(f"{start}/{end}", code)
    assert words == " ".join(words.split(" "))
    assert not set("{}\u2009") & set(words)
    assert "  " not in words
