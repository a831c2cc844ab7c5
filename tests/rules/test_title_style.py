"""The style of titles: each fault with its words, what is to be read instead, and titles that are printed so."""

import pytest

from tests.reading import found, told

RULE = "title-style"
LONG = "The Section is releasing a new study of trafficking in persons " + " ".join(["from", "here"] * 13)


def titled(title: str, more: str = "") -> str:
    return f"activity: a\nkind: visit\ntitle:\n  en: >-\n    {title}\n{more}"


@pytest.mark.parametrize(
    ("title", "message", "fix"),
    [
        (
            "SEMINARS IN BELIZE ON TRAFFICKING",
            "the title 'SEMINARS IN BELIZE ON TRAFFICKING' is in capitals throughout",
            "",
        ),
        ("Seminars in Belize.", "the title 'Seminars in Belize.' ends in a full stop", "Seminars in Belize"),
        (
            '"Seminars in Belize"',
            "the title '\"Seminars in Belize\"' is in quotation marks as a whole",
            "Seminars in Belize",
        ),
        ("“Seminars”", "the title '“Seminars”' is in quotation marks as a whole", "Seminars"),
        (
            LONG,
            "the title 'The Section is releasing a new study of trafficking in pers…' has 19 words, small ones aside",
            "",
        ),
    ],
)
def test_each_fault_is_told_and_mended_where_that_is_plain(title, message, fix):
    said = [each for each in found(titled(title)) if each.rule == RULE]
    assert [(each.span.line, each.message, each.fix) for each in said] == [(5, message, fix)]


@pytest.mark.parametrize(
    "title",
    [
        "Seminars in Belize on Trafficking in Persons",
        "CICAD",
        "OAS/CIM",
        "Meeting in Washington, D.C.",
        "Meeting of Eureka Inc.",
        "What Comes Next...",
        'Seminar: "Trafficking in Persons in Bolivia"',
        '"Alerta" and "Denuncia"',
        " ".join(["Word"] * 18),
        " ".join(["Word of the"] * 18),
    ],
)
def test_short_names_abbreviations_and_quotations_inside_are_silent(title):
    assert told(RULE, titled(title)) == []


def test_a_title_that_a_source_prints_so_is_silent():
    source = "sources: [{at: page L186, raw: 'SEMINARS IN   BELIZE ON TRAFFICKING', backs: [title]}]\n"
    assert told(RULE, titled("SEMINARS IN BELIZE ON TRAFFICKING", source)) == []
    assert told(RULE, titled("SEMINARS IN BELIZE ON TRAFFICKING", source.replace("title", "dates")))
    assert told(RULE, titled("SEMINARS IN BELIZE ON TRAFFICKING IN PERSONS", source))


def test_titles_of_reports_events_and_documents_are_read_and_no_others():
    records = """
    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27, title: {en: FIGHTING THE CRIME}}
    ---
    activity: a
    kind: visit
    title: {en: T}
    events: [{title: {en: Opening.}, dates: 2004}]
    documents: [{title: {en: Report.}, kind: report}]
    announced: [{on: 2004-01-01, dates: 2005, title: {en: Seminar.}}]
    ---
    {mandate: m, symbol: AG/RES. 2019 (XXXIV-O/04), title: {en: FIGHTING THE CRIME}}
    """
    assert [at for at, _ in told(RULE, records)] == ["1.yaml:1:77", "2.yaml:4:23", "2.yaml:5:26", "2.yaml:6:55"]
