"""Word files as other programs see them: two validators find nothing, and LibreOffice reads the text of the tree."""

import json
import subprocess
import zipfile
from pathlib import Path

import pytest
from openxml_audit import FileFormat, OpenXmlValidator

from ciminfo import judging, languages, publications, renderers
from ciminfo.document import Document
from ciminfo.renderers.word.frame import parted
from ciminfo.renderers.word.specimen import specimen
from ciminfo.workspace import open_at
from tests.office import tools
from tests.renderers import every_node
from tests.renderers.every_node import LOOK, shown, texts
from tests.renderers.word.lint import faults

COUNTRIES = ("BO", "GY")


def composed(code: str) -> dict[str, Document]:
    """Every publication of the project's own records in a language, by the name of its file."""
    checked, language = judging.check(open_at(tools.ROOT), "2004-2005"), languages.language(code)
    (dossier,), corpus = checked.dossiers, checked.loaded.corpus
    reports = [publications.compose(name, dossier, language) for name in publications.PUBLICATIONS]
    requests = [publications.compose_request(dossier, each, language) for each in dossier.contributions[:1]]
    named = {document.publication: document for document in (*reports, *requests)}
    named |= {country: publications.compose_country(corpus, country, None, language) for country in COUNTRIES}
    return {f"{name}.{code}": document for name, document in named.items()}


@pytest.fixture(scope="module")
def documents() -> dict[str, Document]:
    return {"every-node": every_node.DOCUMENT, **composed("en"), **composed("es")}


@pytest.fixture(scope="module")
def files(documents) -> dict[str, bytes]:
    return {name: renderers.render("docx", document, LOOK) for name, document in documents.items()}


@pytest.fixture(scope="module")
def written(files, tmp_path_factory) -> list[Path]:
    """The files, and the one to start a template from, on disk."""
    folder = tmp_path_factory.mktemp("written")
    for name, content in {**files, "specimen": specimen()}.items():
        (folder / f"{name}.docx").write_bytes(content)
    return sorted(folder.iterdir())


@pytest.fixture
def spoilt(written, tmp_path) -> Path:
    """A file in which a row stands where the schema has none."""
    with zipfile.ZipFile(written[0]) as source, zipfile.ZipFile(tmp_path / "spoilt.docx", "w") as target:
        for name in source.namelist():
            target.writestr(name, source.read(name).replace(b"<w:body>", b"<w:body><w:tr/>"))
    return tmp_path / "spoilt.docx"


def test_every_publication_is_there_in_both_languages(files):
    assert len(files) >= 13
    assert {name.rpartition(".")[2] for name in files} == {"en", "es", "every-node"}


def test_the_lint_finds_nothing(files):
    assert {name: found for name, packed in files.items() if (found := faults(packed))} == {}


def test_the_python_validator_finds_nothing_but_what_is_spoilt(written, spoilt):
    validator = OpenXmlValidator(FileFormat.MICROSOFT_365)
    assert {file.name: result.errors for file in written if (result := validator.validate(file)).errors} == {}
    assert not validator.validate(spoilt).is_valid


def sdk(file: Path) -> list[str]:
    """What the Open XML SDK says of a file."""
    told = subprocess.run([tools.program("ooxml-validator"), file], capture_output=True, text=True, check=False)
    return [f"{each['path']}: {each['description']}" for each in json.loads(told.stdout)["errors"]]


def test_the_open_xml_sdk_finds_nothing_but_what_is_spoilt(written, spoilt):
    assert {file.name: errors for file in written if (errors := sdk(file))} == {}
    assert sdk(spoilt)


@pytest.fixture(scope="module")
def converted(files, tmp_path_factory):
    return tools.opened(files, tmp_path_factory.mktemp("converted"))


def test_libreoffice_reads_the_text_of_the_tree(documents, converted):
    for name, document in documents.items():
        head, blocks = parted(document)
        expected = texts(Document(document.publication, document.language, "", blocks, document.metadata))
        assert tools.lines(converted[name]) == expected, name
        above = {
            line for place in ("header", "header-first") for line in tools.lines(converted[name], f".//style:{place}")
        }
        assert above - {""} == {document.metadata.header, *([shown(head.inlines)] if head else [])}, name


def test_libreoffice_reads_the_notes_at_the_foot_of_the_page(converted):
    assert tools.notes(converted["every-node"]) == every_node.notes()


def test_libreoffice_knows_the_contents_and_the_language(converted):
    root = converted["every-node"]
    assert len(root.findall(f".//{tools.TEXT}table-of-content")) == 1
    spanish = converted["annual-report.es"]
    countries = set(spanish.xpath("//style:default-style//@fo:language", namespaces=spanish.nsmap))
    assert countries == {"es"}
