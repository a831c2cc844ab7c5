"""Links lead to what has a page; the rest stands as words."""

from dataclasses import replace

from ciminfo.document import Foreign, Link, Text
from ciminfo.model.citation import Citation
from ciminfo.site import links
from tests.site.shown import ENGLISH, our_site, site


def test_words_keep_their_language_where_they_become_a_link():
    assert links.to(Foreign("Taller", "es"), "a.html") == Link("Taller", "a.html", "es")
    assert links.to(Text("Workshop"), "a.html") == Link("Workshop", "a.html")


def test_only_addresses_of_the_web_lead_out():
    assert links.outside(Text("OAS"), "https://www.oas.org/") == Link("OAS", "https://www.oas.org/")
    for address in ("", "javascript:alert(1)", "www.oas.org", "data:text/html,x", " https://www.oas.org"):
        assert links.outside(Text("OAS"), address) == Text("OAS")


def test_a_country_without_a_page_is_a_name():
    seen = site("countries:\n  BZ: {}\n")
    assert links.country(seen, "BZ", ENGLISH) == Text("Belize")
    assert links.country(our_site(), "BZ", ENGLISH) == Link("Belize", "en/countries/bz.html")


def test_a_citation_leads_to_its_paragraph_else_to_the_resolution_and_an_unknown_one_nowhere():
    corpus = our_site().corpus
    known, resolution = "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9", "AG/RES. 2256 (XXXVI-O/06)"
    address = "en/mandates.html#ag-res-2019-xxxiv-o-04"
    assert links.mandate(corpus, Citation.parse(known), ENGLISH) == Link(known, f"{address}.9")
    assert links.mandate(corpus, Citation.parse("AG/RES. 1 (I-O/71)"), ENGLISH) == Text("AG/RES. 1 (I-O/71)")
    other = links.mandate(corpus, Citation.parse("AG/RES. 2019 (XXXIV-O/04), operative paragraph 3"), ENGLISH)
    assert isinstance(other, Link)
    assert other.address == address
    assert links.mandate(corpus, Citation.parse(resolution), ENGLISH).address.endswith("#ag-res-2256-xxxvi-o-06")


def test_files_are_told_with_their_format_and_size():
    seen = replace(our_site(), documents={"countries/bz.en.docx": 41_400, "countries/bz.en.pdf": 83})
    assert links.files(seen, "countries/bz.en", ENGLISH) == (
        Link("PDF (1 kB)", "documents/countries/bz.en.pdf"), Text(" · "),
        Link("Word (41 kB)", "documents/countries/bz.en.docx"),
    )  # fmt: skip
    assert links.files(seen, "countries/bz.es", ENGLISH) == ()


def test_a_report_leads_to_its_documents():
    (dossier,) = (each for each in our_site().dossiers if each.report.id == "2004-2005")
    link = links.report(dossier.report, ENGLISH)
    assert link == Link("Report for the period from July 2004 to April 2005", "en/reports.html#2004-2005")
