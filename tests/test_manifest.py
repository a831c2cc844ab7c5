"""The manifest: what a document was compiled from, and what has changed since."""

import json

import pytest

from ciminfo import manifest, pipeline, workspace
from ciminfo.inventory import record_files
from tests.reading import workspace as lay_out

RECORDS = {
    "reports/2004-2005.yaml": """
        report: 2004-2005
        period: 2004-07/2005-04
        as-of: 2005-04-30
        title: {en: A Report}
        outline: [{section: activities-by-country}]
        """,
    "activities/a.yaml": """
        activity: a-training
        kind: training
        title: {en: A Training}
        dates: 2005-04-14
        venue: {city: Belize City, country: BZ}
        narrative: {en: They learned.}
        """,
    "activities/b.yaml": "{activity: b-training, kind: training, title: {en: B}, dates: 2001-01-01}\n",
    "registry.yaml": "countries: {BZ: {region: americas}}\n",
    "regions.yaml": "regions: {americas: {name: {en: Americas}}}\n",
    "organisations.yaml": "organisations: {cim: {name: {en: The Commission}, kind: organ}}\n",
}


@pytest.fixture
def built(tmp_path):
    opened = workspace.open_at(lay_out(tmp_path / "w", RECORDS))
    return opened, build(opened)


def build(opened, *languages: str):
    job = pipeline.Job("2004-2005", languages or ("en",), ("html",), opened.root / "out")
    return {file.name: file for file in pipeline.build(opened, job).written}


def verified(opened, file):
    return manifest.verify(opened, file, record_files(opened))


def test_a_document_names_the_records_its_paragraphs_came_from_and_no_others(built):
    opened, files = built
    found = verified(opened, files["annual-report.en.html"])
    assert found.is_as_built
    assert set(found.records) >= {"data/activities/a.yaml", "data/reports/2004-2005.yaml"}
    assert "data/activities/b.yaml" not in found.records
    assert set(found.records.values()) == {"same"}
    assert found.others == {}


def test_what_changed_went_or_came_is_told_apart_for_its_own_records_and_the_rest(built):
    opened, files = built
    data = opened.root / "data"
    (data / "activities/a.yaml").write_text("activity: a-training\n", encoding="utf-8")
    (data / "activities/b.yaml").unlink()
    (data / "activities/c.yaml").write_text("activity: c\n", encoding="utf-8")
    (opened.root / "ciminfo.yaml").write_text("languages: [en, es]\n", encoding="utf-8")
    found = verified(opened, files["annual-report.en.html"])
    assert found.records["data/activities/a.yaml"] == "changed"
    assert found.records["data/reports/2004-2005.yaml"] == "same"
    assert found.others == {
        "ciminfo.yaml": "changed",
        "data/activities/b.yaml": "gone",
        "data/activities/c.yaml": "new",
    }


def test_a_document_that_was_edited_is_not_as_built(built):
    opened, files = built
    files["cover-letter.en.html"].write_text("other", encoding="utf-8")
    assert not verified(opened, files["cover-letter.en.html"]).is_as_built
    assert verified(opened, files["annual-report.en.html"]).is_as_built


def test_the_workspaces_own_templates_are_sources_too(built):
    opened, _ = built
    own = opened.root / "templates/css/document.css"
    own.parent.mkdir(parents=True)
    own.write_text("p { color: black }", encoding="utf-8")
    files = build(opened)
    own.write_text("p { color: grey }", encoding="utf-8")
    assert verified(opened, files["annual-report.en.html"]).others == {"templates/css/document.css": "changed"}


def test_a_later_build_keeps_what_is_said_of_the_documents_it_did_not_write(built):
    opened, files = built
    (opened.root / "data/activities/b.yaml").unlink()
    later = build(opened, "es")
    told = json.loads((files["cover-letter.en.html"].parent / manifest.NAME).read_text(encoding="utf-8"))
    assert len(told["documents"]) == 6
    assert len(told["builds"]) == 2
    assert verified(opened, files["cover-letter.en.html"]).others == {"data/activities/b.yaml": "gone"}
    assert verified(opened, later["cover-letter.es.html"]).others == {}
    build(opened, "en", "es")
    assert len(json.loads((files["cover-letter.en.html"].parent / manifest.NAME).read_text("utf-8"))["builds"]) == 1


def test_two_builds_of_the_same_records_write_the_same_manifest(built):
    opened, files = built
    file = files["cover-letter.en.html"].parent / manifest.NAME
    first = file.read_bytes()
    build(opened)
    assert file.read_bytes() == first


def claimed(entry: object, build: object, name: str = "cover-letter.en.html") -> str:
    """A manifest of one document and one build."""
    return json.dumps({"documents": {name: entry}, "builds": {"b": build}})


ENTRY = {"sha256": "0", "build": "b", "records": []}
BUILD = {"ciminfo": "1", "sources": {}}


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "[" * 100_000,
        '{"documents": 1}',
        '{"documents": {"x": {}}, "builds": {"y": []}}',
        claimed(ENTRY | {"build": None}, BUILD),
        claimed(ENTRY | {"build": []}, BUILD),
        claimed(ENTRY | {"sha256": 0}, BUILD),
        claimed(ENTRY | {"records": [[]]}, BUILD),
        claimed(ENTRY, BUILD | {"sources": []}),
        claimed(ENTRY, BUILD | {"sources": {"a": 1}}),
        claimed(ENTRY, BUILD, "\ud800"),
    ],
    ids=range(13),
)
def test_a_broken_manifest_says_nothing_and_is_mended_by_the_next_build(built, content):
    opened, files = built
    file = files["cover-letter.en.html"]
    (file.parent / manifest.NAME).write_text(content, encoding="utf-8")
    with pytest.raises(manifest.ManifestError, match="does not speak of"):
        verified(opened, file)
    assert verified(opened, build(opened)["cover-letter.en.html"]).is_as_built


def test_a_document_without_a_manifest_is_told_as_such(built, tmp_path):
    opened, _ = built
    (tmp_path / "x.pdf").write_bytes(b"")
    with pytest.raises(manifest.ManifestError, match=r"no manifest\.json beside x\.pdf"):
        verified(opened, tmp_path / "x.pdf")


def test_a_document_stands_where_it_was_made_by_that_recipe_and_is_as_it_was_made(built):
    _, files = built
    file = files["cover-letter.en.html"]
    told = manifest.read(file.parent)
    recipe = told["documents"][file.name]["recipe"]
    assert manifest.stands(file.parent, told, file.name, recipe) == file.read_bytes()
    assert manifest.stands(file.parent, told, file.name, "another") is None
    assert manifest.stands(file.parent, told, "other.html", recipe) is None
    assert manifest.stands(file.parent, {"documents": {}}, file.name, recipe) is None
    assert manifest.standing(file.parent, {file.name: recipe, "other.html": recipe}) == {file.name: file.read_bytes()}
    file.write_bytes(file.read_bytes()[:-1])
    assert manifest.stands(file.parent, told, file.name, recipe) is None
    file.unlink()
    assert manifest.stands(file.parent, told, file.name, recipe) is None


def test_pages_that_another_program_counted_are_in_no_recipe(built, monkeypatch):
    opened, _ = built
    monkeypatch.setattr(pipeline.renderers, "numbered", dict)
    job = pipeline.Job("2004-2005", ("en",), ("docx",), opened.root / "out", page_numbers=True)
    file = pipeline.build(opened, job).written[0]
    assert "recipe" not in manifest.read(file.parent)["documents"][file.name]
