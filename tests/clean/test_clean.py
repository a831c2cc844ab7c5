"""The years of two invented secretariats, in which nothing is wrong: no rule speaks, and final reports are built."""

import io
import re
import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from ciminfo import judging, pipeline, workspace

HERE = Path(__file__).parent


@dataclass(frozen=True, kw_only=True)
class Year:
    """An invented year: its folder, the report that closes it, and what is in it."""

    folder: str
    report: str
    languages: tuple[str, str]
    files: int
    #: How many activities the report tells, and how many there are.
    activities: tuple[int, int]
    planned: tuple[str, ...]
    #: The parties that were asked, and how many results are claimed.
    asked: tuple[str, ...]
    results: int
    #: Sections that tell what no activity stands in.
    others: frozenset[str] = frozenset({"measurable-results", "member-states"})

    @property
    def path(self) -> Path:
        return HERE / self.folder


WATER_BOARD = Year(
    folder="water-board",
    report="2021-2022",
    languages=("en", "es"),
    files=25,
    activities=(9, 9),
    planned=("mombasa-workshop", "oslo-seminar"),
    asked=("KE", "NO", "river-commission"),
    results=3,
)
SEISMIC_NETWORK = Year(
    folder="seismic-network",
    report="2023-2024",
    languages=("fr", "pt"),
    files=37,
    activities=(13, 17),
    planned=("bulletin-du-reseau",),
    asked=("commission-des-ports", "MU", "TL"),
    results=4,
    others=frozenset({"background", "follow-up", "funding", "measurable-results", "member-states"}),
)
YEARS = {each.folder: each for each in (WATER_BOARD, SEISMIC_NETWORK)}


@pytest.fixture(scope="module", params=YEARS)
def year(request):
    return YEARS[request.param]


@pytest.fixture(scope="module")
def opened(year, tmp_path_factory):
    """A copy of the workspace, so that nothing is written beside the tests."""
    root = tmp_path_factory.mktemp("clean") / year.folder
    shutil.copytree(year.path, root)
    return workspace.open_at(root)


@pytest.fixture(scope="module")
def checked(opened):
    return judging.check(opened)


@pytest.fixture(scope="module")
def dossier(checked, year):
    (found,) = [each for each in checked.dossiers if each.report.id == year.report]
    return found


@pytest.fixture(scope="module")
def built(opened, year):
    job = pipeline.Job(year.report, opened.languages, workspace.FORMATS, opened.root / opened.out, final=True)
    return pipeline.build(opened, job)


def test_nothing_is_said_of_it(checked, year):
    assert [f"{each.rule} {each.span}: {each.message}" for each in checked.diagnostics] == []
    assert len(checked.loaded.files) == len(list(year.path.rglob("data/**/*.yaml"))) == year.files


def test_nothing_had_to_be_accepted(checked):
    assert [record.id for record in checked.loaded.corpus if record.accept] == []


def test_it_is_as_large_as_a_year(checked, dossier, year):
    assert (len(list(dossier.reported)), len(checked.loaded.corpus.activities)) == year.activities
    assert tuple(placed.activity.id for placed in dossier.placed_in("future-activities")) == year.planned
    assert tuple(each.organ or each.state for each in dossier.contributions) == year.asked
    assert len(dossier.results) == year.results


def test_every_section_of_the_outline_has_something_to_tell(dossier, year):
    told = {placed.section for placed in dossier.placements.values() if placed.section}
    assert told | year.others == {entry.section for entry in dossier.report.outline}


def test_the_final_report_is_built_without_a_gap(built, opened, year):
    assert not built.refused
    assert built.gaps == ()
    assert built.diagnostics == ()
    names = {file.relative_to(opened.root / "out" / year.report).as_posix() for file in built.written}
    assert opened.languages == year.languages
    assert names == {
        f"{name}.{code}.{kind}"
        for name in ("annual-report", "cover-letter", "mandate-ledger")
        for code in year.languages
        for kind in ("docx", "html", "pdf")
    }
    assert all(file.stat().st_size > 1000 for file in built.written)


@pytest.mark.parametrize("report", ["2021-2022", "2022-2023"])
def test_the_reports_before_it_are_as_clean(report, tmp_path):
    root = tmp_path / "workspace"
    shutil.copytree(SEISMIC_NETWORK.path, root)
    before = pipeline.build(
        workspace.open_at(root), pipeline.Job(report, ("fr", "pt"), ("html",), root / "out", final=True)
    )
    assert not before.refused
    assert before.gaps == ()


WORDS = {
    "water-board": {
        "cover-letter.en.html": [
            "No. 07-004/22", "July 11, 2022", "Astrid Solheim", "Wanjiru Odhiambo", "Council of Waters",
        ],
        "cover-letter.es.html": ["07-004/22", "Secretaria Ejecutiva", "Consejo de las Aguas"],
        "annual-report.en.html": ["RWB/doc.17/22", "Regional Water Board", "Norway", "Bergen", "River Commission"],
        "annual-report.es.html": ["Junta Regional del Agua", "Noruega", "Lo que viene", "Seminario sobre el deshielo"],
    },
    "seismic-network": {
        "cover-letter.fr.html": ["07-012/24", "8 juillet 2024", "João d’Ávila e Melo", "Secrétaire exécutive"],
        "cover-letter.pt.html": ["07-012/24", "8 de julho de 2024", "Presidente do Conselho da Rede"],
        "annual-report.fr.html": [
            "RSA/doc.31/24", "À l’écoute du sol", "29 février 2024", "été austral 2024", "Sainte-Luce, Fort-Dauphin",
            "120 000,50", "L’imprimerie a déménagé.",
        ],
        "annual-report.pt.html": ["À escuta do solo", "Oficina de Ano-Novo", "primavera austral", "120.000,50"],
        "mandate-ledger.fr.html": ["CRS/DEC. 14/23", "Prie le Secrétariat"],
    },
}  # fmt: skip


def test_the_papers_carry_their_facts(built, year):
    for name, words in WORDS[year.folder].items():
        text = html(built, name)
        assert (name, [word for word in words if word not in text]) == (name, [])


def html(built, name):
    (file,) = [each for each in built.written if each.name == name]
    text = re.sub(r"<[^>]+>", " ", file.read_text(encoding="utf-8"))
    return re.sub(r"\s+", " ", text)


def test_the_word_documents_are_whole(built):
    papers = [file for file in built.written if file.suffix == ".docx"]
    assert len(papers) == 6
    for file in papers:
        with zipfile.ZipFile(io.BytesIO(file.read_bytes())) as parts:
            assert parts.testzip() is None
            assert "word/document.xml" in parts.namelist()


def test_one_missing_date_and_the_final_report_is_refused(year, tmp_path):
    root = tmp_path / "workspace"
    shutil.copytree(year.path, root)
    report = root / "data" / "reports" / f"{year.report}.yaml"
    dateless = re.sub(r"^document-date: .*\n", "", report.read_text(encoding="utf-8"), flags=re.MULTILINE)
    report.write_text(dateless, encoding="utf-8")
    code = year.languages[0]
    job = pipeline.Job(year.report, (code,), ("html",), root / "out", final=True)
    refused = pipeline.build(workspace.open_at(root), job)
    assert refused.refused
    assert [name for name, _ in refused.gaps] == [f"annual-report.{code}"]
    assert not (root / "out").exists()
