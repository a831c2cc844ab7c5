import re
from dataclasses import replace

from lxml import html

from ciminfo.diagnostics import Severity
from ciminfo.preview.edition import Documents
from ciminfo.preview.overlay import dressed, page
from tests.preview.asking import PAGE, edition, finding

HERE = "en/activities/caracas-seminar.html"


def panel(shown, address=HERE):
    tree = html.document_fromstring(dressed(PAGE % b"T", shown, address).decode())
    (aside,) = tree.xpath("//body/aside[@aria-label='Preview']")
    return aside


def summary(shown):
    return panel(shown).xpath("string(details/summary)")


def test_the_panel_stands_at_the_end_of_the_body_and_the_rest_is_as_it_was():
    plain = PAGE % b"</body> in a title"
    page_ = dressed(plain, edition(), HERE)
    before, _, after = plain.rpartition(b"</body>")
    assert page_.startswith(before)
    assert page_.endswith(b"</aside></body>" + after)


def test_a_page_without_an_end_gets_it_too():
    assert dressed(b"<p>no end", edition(), HERE).endswith(b"</aside>")


def test_a_finding_tells_its_place_rule_and_help():
    (told,) = panel(edition(diagnostics=(finding("The end is before the start"),))).xpath(".//li")
    words = "\n".join(told.itertext())
    assert told.get("class") == "warning"
    for part in ("warning", "The end is before the start", "data/caracas-seminar.yaml:4:8", "help: turn them round"):
        assert part in words
    assert "CIM203 end-before-start" in words


def test_what_a_record_says_is_escaped_and_without_control_characters():
    nasty = finding("</aside><script>alert(1)</script>\x1b[31m \ud800 \"'&", record="caracas-seminar")
    nasty = replace(
        nasty, hint="<img src=x onerror=alert(1)>", subject="<b>", span=replace(nasty.span, path="<i>.yaml")
    )
    shown = dressed(PAGE % b"T", edition(diagnostics=(nasty,)), HERE)
    assert len(re.findall(rb"<script", shown)) == 1
    assert b"<img" not in shown
    assert b"<b>" not in shown
    assert b"<i>" not in shown
    assert b"\x1b" not in shown


def test_errors_come_first_and_open_the_panel_and_notices_are_only_counted():
    found = (finding("w"), finding("e", Severity.ERROR), finding("n", Severity.NOTICE))
    shown = panel(edition(diagnostics=found))
    assert [each.get("class") for each in shown.xpath(".//li")] == ["error", "warning"]
    assert shown.xpath("details/@open")
    assert "1 error, 1 warning, 1 notice in 2 files" in summary(edition(diagnostics=found))
    assert not panel(edition(diagnostics=found[:1])).xpath("details/@open")


def test_what_a_record_accepts_is_not_shown():
    accepted = replace(finding("w"), accepted="as the source has it")
    assert not panel(edition(diagnostics=(accepted,))).xpath(".//li")
    assert summary(edition(diagnostics=(accepted,))) == "Preview: nothing to mend (1 accepted) in 2 files"


def test_findings_of_the_record_on_the_page_come_first_and_others_lead_to_their_pages():
    shown = panel(edition(diagnostics=(finding("there", record="lima-visit"), finding("here"))))
    assert shown.xpath(".//h2/text()") == ["On this page", "Elsewhere"]
    assert "here" in shown.xpath("string(.//li[1])")
    assert shown.xpath(".//li//a/@href") == ["/en/activities/lima-visit.html"]
    assert panel(edition(diagnostics=(finding("there", record="lima-visit"),))).xpath(".//h2/text()") == ["Findings"]


def test_many_findings_are_counted_at_the_end():
    shown = panel(edition(diagnostics=tuple(finding(f"number {each}") for each in range(130))))
    assert len(shown.xpath(".//li")) == 100
    assert "30 more" in shown.xpath("string(.)")


def test_pages_of_an_earlier_reading_say_so():
    assert "this page is as it was before" in summary(replace(edition(), is_stale=True))
    assert "this page" not in summary(edition())


def test_trouble_outside_the_records_is_said_in_the_open_panel():
    shown = panel(replace(edition(), trouble="the template site/page.html.j2 cannot be used: <oops>"))
    assert shown.xpath("details/@open")
    assert "cannot be used: <oops>" in shown.xpath("string(.)")
    assert shown.xpath("string(details/summary)") == "Preview: something is in the way"


def test_the_documents_of_the_page_s_language_are_offered_a_line_for_each_report():
    names = [
        f"{year}/{name}.{code}.{form}"
        for year in ("2004-2005", "2005-2006")
        for name in ("annual-report", "cover-letter")
        for code in ("en", "es")
        for form in ("html", "pdf")
    ]
    countries = [f"countries/{country}.en.html" for country in ("bz", "tt")]
    shown = replace(edition(), documents=Documents({f"documents/{name}": bytes for name in (*names, *countries)}))
    lines = panel(shown).xpath(".//ul[@class='documents']/li")
    told = [line.text_content() for line in lines]
    assert told == [
        f"{year}: annual-report.en html pdf, cover-letter.en html pdf" for year in ("2004-2005", "2005-2006")
    ]
    assert panel(shown).xpath(".//li/a/@href") == [f"/documents/{name}" for name in names if ".en." in name]
    assert panel(shown).xpath("string(.//li/a/@aria-label)") == "2004-2005, annual-report.en as html"
    assert len(panel(shown, "index.html").xpath(".//li/a")) == len(names)
    of_country = panel(shown, "en/countries/tt.html").xpath(".//li/a/@href")
    assert [each for each in of_country if "countries" in each] == ["/documents/countries/tt.en.html"]


def test_nothing_in_the_panel_would_break_a_strict_policy():
    shown = dressed(page("A title", "Words", "Back"), edition(diagnostics=(finding("w"),)), HERE)
    tree = html.document_fromstring(shown.decode())
    assert not tree.xpath("//style | //@style | //@*[starts-with(name(), 'on')]")
    assert all(each.startswith("/.preview/") for each in tree.xpath("//script/@src | //link/@href"))


def test_a_page_of_its_own_says_what_it_is_told():
    tree = html.document_fromstring(page("A <title>", "Some words", "The first page").decode())
    assert tree.xpath("string(//h1)") == "A <title>"
    assert tree.xpath("//a/@href") == ["/"]
