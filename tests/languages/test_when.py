"""When something was, as a sentence says it: every precision in every language."""

import re

import pytest

from ciminfo.languages import language, names
from ciminfo.languages.when import when
from ciminfo.model.interval import SEASONS, Interval

SAID = {
    "2005-01-27": ("on January 27, 2005", "el 27 de enero de 2005", "le 27 janvier 2005", "em 27 de janeiro de 2005"),
    "2004-08": ("in August 2004", "en agosto de 2004", "en août 2004", "em agosto de 2004"),
    "2004": ("in 2004", "en 2004", "en 2004", "em 2004"),
    "2004-22": ("in the summer of 2004", "en el verano de 2004", "à l’été 2004", "no verão de 2004"),
    "2005-21": ("in the spring of 2005", "en la primavera de 2005", "au printemps 2005", "na primavera de 2005"),
    "2005-33": (
        "in the first quarter of 2005", "en el primer trimestre de 2005", "au premier trimestre 2005",
        "no primeiro trimestre de 2005",
    ),
    "200X": ("between 2000 and 2009", "entre 2000 y 2009", "entre 2000 et 2009", "entre 2000 e 2009"),
    "2005-01-27/2005-01-28": (
        "on January 27–28, 2005", "los días 27 y 28 de enero de 2005", "les 27 et 28 janvier 2005",
        "em 27 e 28 de janeiro de 2005",
    ),
    "2005-05-01/2005-05-02": (
        "on May 1–2, 2005", "los días 1 y 2 de mayo de 2005", "les 1er et 2 mai 2005", "em 1º e 2 de maio de 2005",
    ),
    "2005-06-12/2005-06-18": (
        "from June 12 to 18, 2005", "del 12 al 18 de junio de 2005", "du 12 au 18 juin 2005",
        "de 12 a 18 de junho de 2005",
    ),
    "2005-01-27/2005-02-02": (
        "from January 27 to February 2, 2005", "del 27 de enero al 2 de febrero de 2005",
        "du 27 janvier au 2 février 2005", "de 27 de janeiro a 2 de fevereiro de 2005",
    ),
    "2003-12/2005-04": (
        "from December 2003 to April 2005", "de diciembre de 2003 a abril de 2005", "de décembre 2003 à avril 2005",
        "de dezembro de 2003 a abril de 2005",
    ),
    "2005-04/2005-06": (
        "from April to June 2005", "de abril a junio de 2005", "d’avril à juin 2005", "de abril a junho de 2005",
    ),
    "2004/2006": ("from 2004 to 2006", "de 2004 a 2006", "de 2004 à 2006", "de 2004 a 2006"),
    "2004-22/2005-04": (
        "from the summer of 2004 to April 2005", "del verano de 2004 a abril de 2005", "de l’été 2004 à avril 2005",
        "do verão de 2004 a abril de 2005",
    ),
    "2004-07/..": (
        "from July 2004 on", "a partir de julio de 2004", "à partir de juillet 2004", "a partir de julho de 2004",
    ),
    "../2004": ("until 2004", "hasta 2004", "jusqu’en 2004", "até 2004"),
    "2004-06?": (
        "probably in June 2004", "probablemente en junio de 2004", "probablement en juin 2004",
        "provavelmente em junho de 2004",
    ),
    "2004-05-03~": (
        "about May 3, 2004", "hacia el 3 de mayo de 2004", "vers le 3 mai 2004", "por volta de 3 de maio de 2004",
    ),
    "2004?/2005-04": (
        "from 2004 (probable date) to April 2005", "de 2004 (fecha probable) a abril de 2005",
        "de 2004 (date probable) à avril 2005", "de 2004 (data provável) a abril de 2005",
    ),
    "[2006-09-11,2006-11]": (
        "on September 11, 2006 or in November 2006", "el 11 de septiembre de 2006 o en noviembre de 2006",
        "le 11 septembre 2006 ou en novembre 2006", "em 11 de setembro de 2006 ou em novembro de 2006",
    ),
    "unknown": ("", "", "", ""),
}  # fmt: skip


@pytest.mark.parametrize("written", SAID)
def test_every_precision_has_its_preposition(written):
    assert tuple(when(language(code), Interval.parse(written)) for code in names()) == SAID[written]


def test_what_is_running_has_run_since_its_start_or_began_then():
    began = Interval.parse("2004-22?/")
    assert [when(language(code), began, running=True) for code in names()] == [
        "probably in the summer of 2004",
        "desde el verano de 2004 (fecha probable)",
        "depuis l’été 2004 (date probable)",
        "desde o verão de 2004 (data provável)",
    ]


@pytest.mark.parametrize("code", names())
@pytest.mark.parametrize("season", sorted(SEASONS))
def test_a_season_takes_the_preposition_of_its_gender(code, season):
    words = when(language(code), Interval.parse(f"2004-{season}"))
    article = {"en": "in the ", "es": "en (?:el|la) ", "fr": "(?:au|à l’)", "pt": "n[oa] "}[code]
    name = language(code).phrase(f"dates.season.{season}", year=2004)
    feminine = name.startswith("primavera")
    assert re.fullmatch(f"{article}\\s?{name}", words)
    assert feminine == (words.startswith(("en la ", "na ")))
