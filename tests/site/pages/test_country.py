"""The page of a country: its summary, with links, and the same as documents."""

from dataclasses import replace

from ciminfo.publications import country_summary
from ciminfo.site.pages import country
from tests.site.shown import ENGLISH, below, lines, our_site


def test_it_says_what_the_summary_says():
    made = country.compose(our_site(), "BO", ENGLISH)
    summary = country_summary.compose(our_site().corpus, "BO", None, ENGLISH)
    plain = [line.replace("[", "").partition("](")[0] for line in lines(summary) if "|" not in line]
    assert plain == [line.replace("[", "").partition("](")[0] for line in lines(made.document) if "|" not in line]
    assert made.address == "en/countries/bo.html"


def test_every_activity_in_it_leads_to_its_page():
    told = " ".join(lines(country.compose(our_site(), "BO", ENGLISH).document))
    for activity in our_site().places["BO"].activities:
        assert f"(en/activities/{activity.id}.html)" in told


def test_the_summary_is_offered_in_every_language_that_of_the_page_first():
    sizes = {"countries/bo.es.pdf": 80_000, "countries/bo.en.pdf": 79_000, "countries/bo.en.docx": 40_000}
    made = country.compose(replace(our_site(), documents=sizes), "BO", ENGLISH)
    assert below(made.document, "The summary as a document") == [
        "- English: [PDF (79 kB)](documents/countries/bo.en.pdf) · [Word (40 kB)](documents/countries/bo.en.docx)",
        "- Spanish: [PDF (80 kB)](documents/countries/bo.es.pdf)",
    ]
