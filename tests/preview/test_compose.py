import pytest

from ciminfo.preview.compose import Wish, compose, places
from tests.cli.test_commands import lay_out

PAGE = "en/activities/belize-training.html"
RECORD = "data/activities/belize-training.yaml"


@pytest.fixture
def root(tmp_path):
    return lay_out(tmp_path) / "reports"


def save(root, old, new, path=RECORD):
    text = (root / path).read_text("utf-8")
    assert old in text
    (root / path).write_text(text.replace(old, new), "utf-8")


def test_an_edition_holds_the_site_and_what_is_said_of_the_records(root):
    made = compose(Wish(root))
    assert b"Training in Belize City" in made.files[PAGE]
    assert made.records == 8
    assert not made.trouble
    assert not [each for each in made.diagnostics if each.is_open]


def test_documents_are_there_in_each_format_and_rendered_when_asked_for(root):
    made = compose(Wish(root))
    for document in ("cover-letter", "annual-report", "mandate-ledger"):
        assert {f"documents/2004-2005/{document}.en.{form}" for form in ("html", "pdf", "docx")} <= {*made.documents}
    assert "documents/countries/bz.en.pdf" in made.documents
    assert b"Sixty people learned." in made.documents.read("documents/2004-2005/annual-report.en.html")
    assert made.documents.read("documents/countries/bz.en.docx").startswith(b"PK")


def test_only_the_languages_that_were_wished_for_are_there(root):
    made = compose(Wish(root, ("es", "pt")))
    assert {each.split("/")[0] for each in made.files if "/" in each} >= {"es", "pt"}
    assert not [each for each in made.files if each.startswith("en/")]
    assert "documents/2004-2005/annual-report.pt.pdf" in made.documents
    assert "documents/2004-2005/annual-report.en.pdf" not in made.documents


def test_an_error_gives_no_pages_but_its_place(root):
    save(root, "kind: training", "kinds: training")
    made = compose(Wish(root))
    assert not made.files
    assert RECORD in {each.span.path for each in made.diagnostics}


def test_settings_that_cannot_be_used_are_findings(root):
    save(root, "formats: [html]", "formats: [odt]", "ciminfo.yaml")
    made = compose(Wish(root))
    assert not made.files
    assert [each.span.path for each in made.diagnostics] == ["ciminfo.yaml"]


def test_settings_that_are_gone_are_trouble(root):
    (root / "ciminfo.yaml").unlink()
    assert "ciminfo.yaml" in compose(Wish(root)).trouble


def test_a_template_that_cannot_be_used_is_trouble_beside_the_findings(root):
    template = root / "templates" / "site" / "page.html.j2"
    template.parent.mkdir(parents=True)
    template.write_text("{{ unclosed", "utf-8")
    made = compose(Wish(root))
    assert not made.files
    assert "page.html.j2" in made.trouble
    assert made.records == 8


def test_with_a_report_only_its_findings_are_told_and_errors_of_any(root):
    save(root, "accept:", "acceptance:", "data/reports/2004-2005.yaml")
    assert [each for each in compose(Wish(root, report="1999-2000")).diagnostics if each.severity.value == "error"]
    save(root, "acceptance:", "accept:", "data/reports/2004-2005.yaml")
    save(
        root,
        "  - {rule: letter-field-missing, in: 2004-2005, field",
        "  - {rule: city-missing, field",
        "data/reports/2004-2005.yaml",
    )
    whole = {each.rule for each in compose(Wish(root)).diagnostics if each.report == "2004-2005"}
    assert "letter-field-missing" in whole
    other = {each.rule for each in compose(Wish(root, report="1999-2000")).diagnostics if each.report}
    assert not other


def test_settings_records_and_templates_are_what_it_rests_on(root):
    watched = [*places(Wish(root))]
    assert watched[:3] == [root / "ciminfo.yaml", root / "data", root / "templates"]
    assert (watched[3] / "html").is_dir()
    (root / "ciminfo.yaml").write_text("data: records\n", "utf-8")
    assert root / "records" in [*places(Wish(root))]
    (root / "ciminfo.yaml").write_text("data: [\n", "utf-8")
    assert root / "data" in [*places(Wish(root))]
