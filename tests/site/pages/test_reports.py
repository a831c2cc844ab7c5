"""The documents to take home: what has been built, with language, format and size, and what has not."""

from dataclasses import replace

from ciminfo.site.pages import reports
from tests.site.shown import ENGLISH, below, lines, our_site, site

SIZES = {
    "2004-2005/annual-report.en.pdf": 85_400,
    "2004-2005/annual-report.es.docx": 17_000,
    "2004-2005/cover-letter.en.pdf": 300,
    "countries/bz.es.pdf": 61_000,
    "countries/bz-2004-2005.en.pdf": 42_000,
}


def page():
    return reports.compose(replace(our_site(), documents=SIZES), ENGLISH).document


def test_a_report_has_a_row_for_each_document_and_language():
    assert below(page(), "Report for the period from July 2004 to April 2005") == [
        "Document | Language | Files",
        "Annual report | English | [PDF (85 kB)](documents/2004-2005/annual-report.en.pdf)",
        "Annual report | Spanish | [Word (17 kB)](documents/2004-2005/annual-report.es.docx)",
        "Cover letter | English | [PDF (1 kB)](documents/2004-2005/cover-letter.en.pdf)",
    ]


def test_what_has_not_been_built_is_said():
    told = below(page(), "Report for the period from May 2005 to April 2006")
    assert told == ["Not available as a document."]


def test_a_summary_is_offered_in_the_language_of_the_page_else_in_one_there_is():
    assert below(page(), "Summaries of countries") == [
        "Country | Language | Files",
        (
            "[Belize](en/countries/bz.html) (all that is recorded) | Spanish"
            " | [PDF (61 kB)](documents/countries/bz.es.pdf)"
        ),
        (
            "[Belize](en/countries/bz.html) (July 2004 to April 2005) | English"
            " | [PDF (42 kB)](documents/countries/bz-2004-2005.en.pdf)"
        ),
    ]


def test_without_reports_only_the_summaries_are_left():
    told = lines(reports.compose(site("countries:\n  BZ: {}\n"), ENGLISH).document)
    assert told[2:] == ["# Summaries of countries", "Not available as a document."]
