"""All places at once: the bytes of one by one, only what is not current, and nothing lost to a failure or a stop."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from ciminfo import inventory, manifest, pipeline, renderers
from ciminfo.hands import Death, Hands
from ciminfo.judging import UnknownReportError
from ciminfo.pipeline import Job
from ciminfo.series import run
from ciminfo.series.run import Failure, summarise_all
from ciminfo.workspace import Workspace, open_at
from tests.reading import workspace

SOURCE = Path(run.__file__).parents[2]
REPORT = """
    report: 2004-2005
    title: {en: The Report}
    period: 2004-07/2005-04
    as-of: 2005-04-27
    reporter: cim
    outline: [{section: activities-by-country}]
    """
REGISTRY = """
    countries:
      BO: {status: [{is: member, dates: 1948/..}]}
      CU: {status: [{is: member, dates: 1948/..}, {is: excluded, dates: 1962/2009}]}
      ES: {status: [{is: observer, dates: 1972/..}]}
      PE: {}
    """
ACTIVITY = """
    activity: %s
    kind: training
    title: {en: Training %s}
    dates: %s
    venue: {country: %s}
    role: organiser
    narrative: {en: It was held.}
    """
RECORDS = {
    "report.yaml": REPORT,
    "registry.yaml": REGISTRY,
    "organisations.yaml": "organisations: {cim: {name: {en: Commission}, kind: organ}}\n",
    "bolivia.yaml": ACTIVITY % ("bolivia", "B", "2005-01", "BO"),
    "peru.yaml": ACTIVITY % ("peru", "P", "2003-01", "PE"),
}
SETTINGS = "reporter: cim\nlanguages: [en, es]\nformats: [html]\n"
#: Of the states that were ever members, and of Peru, of which something is recorded; of Spain nothing is.
NAMES = [f"{place}.{code}.html" for place in ("bo", "cu", "pe") for code in ("en", "es")]


@pytest.fixture
def opened(tmp_path) -> Workspace:
    return open_at(workspace(tmp_path / "w", RECORDS, SETTINGS))


@pytest.fixture
def here(monkeypatch):
    """Everything is done in this process, so that what is changed in it holds."""
    monkeypatch.setattr(Hands, "shared_out", lambda self, pieces: ((each, self._work(each)) for each in pieces))


def job(opened: Workspace, *formats: str, report: str = "", out: str = "out", **options) -> Job:
    return Job(report, ("en", "es"), formats or ("html",), opened.root / out, **options)


def names(files: tuple[Path, ...]) -> list[str]:
    return [file.name for file in files]


def files(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in (folder / "countries").iterdir()}


def test_the_bytes_are_those_of_one_by_one_in_every_format_and_so_is_the_manifest(opened):
    formats = ("docx", "html", "pdf")
    series = summarise_all(opened, job(opened, *formats))
    assert (series.places, series.failures, series.refused) == (("BO", "CU", "PE"), (), False)
    options = [f"--format={each}" for each in formats]
    for places in (["PE"], ["CU", "BO"]):
        ended = started(opened, "-m", "ciminfo", "country-summary", *places, *options, "--out", "single")
        assert (ended.returncode, ended.stderr) == (0, "")
    assert len(series.written) == 18
    assert files(opened.root / "out") == files(opened.root / "single")


@pytest.mark.usefixtures("here")
def test_through_a_report_the_files_are_named_after_it_and_places_it_does_not_tell_of_are_left_out(opened):
    series = summarise_all(opened, job(opened, report="2004-2005"))
    assert names(series.written) == [
        f"{place}-2004-2005.{code}.html" for place in ("bo", "cu") for code in ("en", "es")
    ]
    pipeline.summarise(opened, job(opened, report="2004-2005", out="single"), ["BO", "CU"])
    assert files(opened.root / "out") == files(opened.root / "single")


@pytest.mark.usefixtures("here")
def test_what_is_current_is_left_alone_and_told(opened):
    first = summarise_all(opened, job(opened))
    assert (names(first.written), first.current) == (NAMES, ())
    before = {file: file.stat().st_mtime_ns for file in first.written}
    second = summarise_all(opened, job(opened))
    assert (second.written, names(second.current)) == ((), NAMES)
    assert {file: file.stat().st_mtime_ns for file in first.written} == before


@pytest.mark.usefixtures("here")
def test_what_was_built_one_by_one_is_current_too(opened):
    pipeline.summarise(opened, job(opened), ["PE"])
    assert names(summarise_all(opened, job(opened)).current) == ["pe.en.html", "pe.es.html"]


def edit(opened: Workspace, record: str, old: str, new: str) -> None:
    file = opened.root / "data" / record
    file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    ("record", "old", "new", "redone"),
    [
        ("peru.yaml", "Training P", "Training Q", ["pe.en.html", "pe.es.html"]),
        ("peru.yaml", "It was held.", "It was held in Lima.", ["pe.en.html"]),
        ("peru.yaml", "country: PE", "country: BO", ["bo.en.html", "bo.es.html"]),
        ("peru.yaml", "country: PE", "country: ES", ["es.en.html", "es.es.html"]),
        ("peru.yaml", "kind: training", "note: Ask the mission.\nkind: training", []),
        ("report.yaml", "as-of: 2005-04-27", "as-of: 2005-04-28", NAMES),
    ],
)
def test_after_an_edit_only_what_reads_otherwise_is_made_again(opened, record, old, new, redone):
    summarise_all(opened, job(opened))
    edit(opened, record, old, new)
    assert names(summarise_all(opened, job(opened)).written) == redone


@pytest.mark.usefixtures("here")
def test_the_manifest_speaks_of_what_was_left_as_of_what_was_made(opened):
    summarise_all(opened, job(opened))
    edit(opened, "peru.yaml", "Training P", "Training Q")
    summarise_all(opened, job(opened))
    summarise_all(opened, job(opened, out="anew"))
    assert files(opened.root / "out") == files(opened.root / "anew")


@pytest.mark.usefixtures("here")
def test_with_another_template_everything_is_made_again(opened):
    summarise_all(opened, job(opened))
    own_template(opened, "own {{ body }}")
    assert names(summarise_all(opened, job(opened)).written) == NAMES


def own_template(opened: Workspace, text: str) -> None:
    own = opened.root / "templates" / "html"
    own.mkdir(parents=True)
    (own / "document.html.j2").write_text(text, encoding="utf-8")


@pytest.mark.usefixtures("here")
def test_what_was_altered_cut_off_or_taken_away_is_made_again(opened):
    out = opened.root / "out"
    series = summarise_all(opened, job(opened))
    whole = files(out)
    series.written[0].write_bytes(whole["bo.en.html"] + b" ")
    series.written[1].write_bytes(whole["bo.es.html"][:100])
    series.written[2].unlink()
    assert names(summarise_all(opened, job(opened)).written) == NAMES[:3]
    assert files(out) == whole


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("told", [None, b"", b"{", b'{"manifest": 1, "documents": {"bo.en.html": 3}, "builds": {}}'])
def test_what_no_manifest_speaks_of_is_made_again(opened, told):
    series = summarise_all(opened, job(opened))
    file = series.written[0].parent / manifest.NAME
    file.unlink() if told is None else file.write_bytes(told)
    assert names(summarise_all(opened, job(opened)).written) == NAMES


@pytest.mark.usefixtures("here")
def test_what_was_made_while_a_template_changed_is_made_again(opened, monkeypatch):
    real, asked = renderers.tools, []
    monkeypatch.setattr(renderers, "tools", lambda look: asked.append(look) or f"{real(look)}{len(asked) > 3}")
    assert names(summarise_all(opened, job(opened)).written) == NAMES
    monkeypatch.setattr(renderers, "tools", lambda look: f"{real(look)}False")
    again = summarise_all(opened, job(opened))
    assert (names(again.current), names(again.written)) == (NAMES[:4], NAMES[4:])


def test_a_template_that_breaks_one_place_costs_no_other_and_what_stood_there_stays(opened):
    before = summarise_all(opened, job(opened))
    old = files(opened.root / "out")
    own_template(opened, '{{ 1 / 0 if "Cuba" in document.title else body }}')
    series = summarise_all(opened, job(opened))
    assert [each for each in before.written if each not in series.written] == [before.written[2], before.written[3]]
    told = "the template html/document.html.j2 cannot be used: division by zero"
    assert series.failures == (Failure("CU", "cu.en.html", told), Failure("CU", "cu.es.html", told))
    new = files(opened.root / "out")
    assert {name for name in old if new[name] == old[name]} == {"cu.en.html", "cu.es.html"}
    assert [each.file for each in summarise_all(opened, job(opened)).failures] == ["cu.en.html", "cu.es.html"]


@pytest.mark.usefixtures("here")
def test_a_renderer_that_raises_costs_only_its_file(opened, monkeypatch):
    real = renderers.render

    def render(format_, document, look):
        if document.title.startswith("Cuba") and document.language == "es":
            raise RuntimeError("the printer is on fire")
        return real(format_, document, look)

    monkeypatch.setattr(renderers, "render", render)
    series = summarise_all(opened, job(opened))
    assert [(each.place, each.file) for each in series.failures] == [("CU", "cu.es.html")]
    assert series.failures[0].reason.startswith("RuntimeError: the printer is on fire")
    assert names(series.written) == [name for name in NAMES if name != "cu.es.html"]


@pytest.mark.usefixtures("here")
def test_a_place_that_cannot_be_composed_costs_no_other(opened, monkeypatch):
    def summaries(checked, wanted, place):
        if place == "CU":
            raise LookupError("no such word")
        return pipeline.summaries(checked, wanted, place)

    monkeypatch.setattr(run, "summaries", summaries)
    series = summarise_all(opened, job(opened))
    assert [(each.place, each.file) for each in series.failures] == [("CU", "")]
    assert series.failures[0].reason.startswith("LookupError: no such word")
    assert names(series.written) == [*NAMES[:2], *NAMES[4:]]


def test_a_place_that_brings_its_process_down_is_told(opened, monkeypatch):
    def shared_out(self, pieces):
        for each in pieces:
            yield each, Death(-9) if each.place == "PE" else self._work(each)

    monkeypatch.setattr(Hands, "shared_out", shared_out)
    series = summarise_all(opened, job(opened))
    why = "the process that worked on it ended with signal 9"
    assert series.failures == tuple(Failure("PE", name, why) for name in NAMES[4:])
    assert names(series.written) == NAMES[:4]


def test_with_an_error_in_the_records_nothing_is_written(opened):
    edit(opened, "peru.yaml", "2003-01", "2003-13")
    series = summarise_all(opened, job(opened))
    assert (series.refused, series.written) == (True, ())
    assert not (opened.root / "out").exists()


def test_an_unknown_report_is_said(opened):
    with pytest.raises(UnknownReportError):
        summarise_all(opened, job(opened, report="2003-2004"))


@pytest.mark.usefixtures("here")
def test_every_place_is_announced_with_how_far_the_run_has_come(opened):
    steps: list[str] = []
    summarise_all(opened, job(opened, progress=steps.append))
    said = [f"Writing the summaries of {place}, {number} of 3" for number, place in enumerate(("BO", "CU", "PE"), 1)]
    assert steps == ["Reading and checking the records", *said]


#: Is stopped, with all that it has started, just before a file takes its name, counted over the whole run; or, before
#: the first is counted, when it has started a process.
STOPPING = """
import os, sys, time
from pathlib import Path
from ciminfo.hands import _Hand
left, stop = [int(sys.argv[1])], int(sys.argv[2])
def counted(real):
    def counting(*given):
        if not left[0]:
            os.kill(0, stop)
        left[0] -= 1
        return real(*given)
    return counting
if left[0]:
    Path.replace = counted(Path.replace)
else:
    give = counted(_Hand.give)
    _Hand.give = lambda *given: time.sleep(0.05) or give(*given)  # it has begun to import by then
left[0] = max(left[0] - 1, 0)
sys.argv = ["ciminfo", "country-summary", "--all"]
from ciminfo.cli import main
main()
"""
#: Each place has two files and the manifest after them, and the manifest comes once more at the end.
_STEPS = 10


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGKILL])
@pytest.mark.parametrize("at", [0, 1, 2, 3, 5, 7, _STEPS, _STEPS + 1])
def test_stopped_anywhere_it_goes_on_from_there(opened, at, stop):
    ended = stopped(opened, at, stop)
    said = "error: stopped; what is written stays\n  help: the same command goes on from there\n"
    expected = (0, "") if at > _STEPS else (130, said) if stop is signal.SIGINT else (-stop, "")
    assert ended == expected
    counted = whole(opened.root / "out" / "countries")
    assert len(counted) >= max(at - 1, 0) // 3 * 2
    series = summarise_all(opened, job(opened))
    assert names(series.current) == sorted(counted)
    assert sorted(names((*series.written, *series.current))) == NAMES
    summarise_all(opened, job(opened, out="anew"))
    assert files(opened.root / "out") == files(opened.root / "anew")


def stopped(opened: Workspace, at: int, stop: signal.Signals) -> tuple[int, str]:
    """How a run ends that is stopped before the file of that number takes its name, and what it says."""
    ended = started(opened, "-c", STOPPING, str(at), str(int(stop)))
    return ended.returncode, ended.stderr


def started(opened: Workspace, *python: str) -> subprocess.CompletedProcess[str]:
    """Run Python in the workspace, with a group of processes to itself."""
    return subprocess.run(
        [sys.executable, *python],
        cwd=opened.root,
        env={**os.environ, "PYTHONPATH": str(SOURCE), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=False,
        start_new_session=True,
    )


def whole(folder: Path) -> set[str]:
    """The files of which the manifest tells the truth."""
    if not (folder / manifest.NAME).is_file():
        return set()
    told = json.loads((folder / manifest.NAME).read_text(encoding="utf-8"))["documents"]
    lying = {name for name in told if (folder / name).is_file()}
    return {name for name in lying if inventory.hash_of((folder / name).read_bytes()) == told[name]["sha256"]}
