"""The annual report: its title block, its metadata, and the chapters of the outline."""

import datetime as dt

import pytest

from ciminfo import publications
from ciminfo.document.dump import dump
from ciminfo.languages import language
from tests.reading import dossier

REGISTRY = """\
organisations: {cim: {name: {en: Commission of Women}, kind: organ}, pc: {name: {en: Permanent Council}, kind: organ}}
---
{mandate: m, symbol: AG/RES. 2019 (XXXIV-O/04), title: {en: Fighting}, paragraphs: {"9": {recipient: pc}, "10": {}}}
---
"""
FULL = """\
report: 2004-2005
title: {en: 'On "Trafficking"'}
period: 2004-07/2005-04
as-of: 2005-04-27
as-of-basis: inferred
reporter: cim
answers: ["AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"]
symbol: CP/doc.4023/05
series: OEA/Ser.G
document-date: 2005-05-11
outline: [{section: background}, {section: free-text, title: {en: Thanks}}]
"""
BARE = """\
{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27, reporter: cim, symbol: unknown, document-date: unknown}
"""


def compose(report: str, code: str = "en"):
    return publications.compose("annual_report", dossier(REGISTRY + report), language(code))


def cover(report: str, code: str = "en") -> list[str]:
    return [line.strip() for line in dump(compose(report, code)).splitlines()[1:] if not line.strip().startswith("#")]


def test_the_title_block_says_what_paper_it_is_from_whom_for_when_and_as_known_when():
    assert cover(FULL) == [
        "symbol: OEA/Ser.G ⏎ CP/doc.4023/05 ⏎ May 11, 2005 ⏎ Original: English   ← 2004-2005.symbol",
        "issuer: Commission of Women   ← 2004-2005.reporter",
        "title: On “Trafficking”   ← 2004-2005.title",
        "subtitle: Report for the period from July 2004 to April 2005   ← 2004-2005.period",
        "remark: For distribution and presentation to the Permanent Council   ← 2004-2005.answers",
        "remark: Facts as known on April 27, 2005, a day inferred from the events told   ← 2004-2005.as-of",
        "contents: Contents (to level 2)",
    ]


def test_a_report_owed_to_nobody_in_particular_says_nothing_of_its_distribution():
    assert "distribution" not in " ".join(cover(FULL.replace("paragraph 9", "paragraph 10")))


def test_what_is_not_known_of_the_title_block_is_a_visible_gap():
    lines = cover(BARE)
    assert lines[0].startswith("symbol: ⟦document symbol not recorded⟧ ⏎ ⟦date not recorded⟧ ⏎ ")
    assert lines[2].startswith("title: ⟦title not recorded⟧")
    assert lines[-1] == "remark: Facts as known on April 27, 2005   ← 2004-2005.as-of"


def test_an_editorial_outline_is_said_to_be_one():
    editorial = cover(FULL.replace("as-of-basis", "basis: editorial\nas-of-basis"))
    assert editorial[-2].endswith("← 2004-2005.basis")
    assert "editorial" in editorial[-2]


def test_the_chapters_are_those_of_the_outline_in_its_order():
    chapters = [line.strip() for line in dump(compose(FULL)).splitlines() if line.startswith("  # ")]
    assert chapters == [
        "# Background (s1-background)   ← 2004-2005.outline.0",
        "# Thanks (s2-free-text)   ← 2004-2005.outline.1",
    ]


def test_the_file_says_of_itself_what_the_data_say():
    document = compose(FULL)
    metadata = document.metadata
    assert document.title == "On “Trafficking”"
    assert metadata.author == "Commission of Women"
    assert (
        metadata.subject == "Annual report in answer to operative paragraph 9 of resolution AG/RES. 2019 (XXXIV-O/04)"
    )
    assert metadata.keywords == ("AG/RES. 2019 (XXXIV-O/04)",)
    assert metadata.dated == dt.date(2005, 4, 27)
    assert metadata.header == "CP/doc.4023/05 · English"
    assert metadata.page_of == "Page {page} of {pages}"


def test_a_report_that_answers_nothing_and_has_no_symbol_leaves_these_empty():
    metadata = compose(BARE).metadata
    assert (metadata.subject, metadata.keywords, metadata.header) == ("", (), "")


@pytest.mark.parametrize("code", ["es", "fr"])
def test_a_title_without_a_translation_stands_in_its_own_language_on_the_page_and_in_the_file(code):
    assert compose(FULL, code).title == "On “Trafficking”"
    assert cover(FULL, code)[2].startswith("title: ⟨en: On “Trafficking”⟩")


@pytest.mark.parametrize(
    ("code", "english", "spanish"),
    [
        ("en", "Original: English", "Original: Spanish"),
        ("es", "Original: inglés", "Original: español"),
        ("fr", "Original\u00a0: anglais", "Original\u00a0: espagnol"),
        ("pt", "Original: inglês", "Original: espanhol"),
    ],
)
def test_every_version_says_which_language_is_the_original(code, english, spanish):
    assert english in cover(FULL, code)[0]
    assert spanish in cover(FULL.replace("reporter:", "original: es\nreporter:"), code)[0]


@pytest.mark.parametrize(
    ("period", "said"),
    [
        ("2004-07/2005-04", "Rapport relatif à la période de juillet 2004 à avril 2005"),
        ("2004-07-01/2005-06-30", "Rapport relatif à la période du 1er juillet 2004 au 30 juin 2005"),
        ("2004", "Rapport relatif à l’année 2004"),
    ],
)
def test_the_period_is_said_as_its_precision_wants_it(period, said):
    assert cover(FULL.replace("2004-07/2005-04", period), "fr")[3].startswith(f"subtitle: {said} ")
