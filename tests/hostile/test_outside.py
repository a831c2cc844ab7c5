"""Rendering reads no network and no file outside the workspace and the program, whatever the records say."""

import os
import sys
import tempfile
from pathlib import Path

import pytest
import weasyprint  # noqa: F401  loading it asks the system where Pango lies, before anything is rendered

import ciminfo
from ciminfo import pipeline
from ciminfo.diagnostics import Severity
from ciminfo.pipeline import Job
from ciminfo.workspace import open_at
from tests.reading import workspace
from tests.test_pipeline import REGISTRY, REPORT

#: What would have a browser, a word processor or a style sheet ask for something.
ASKING = (
    '<img src=\\"file:///etc/passwd\\"><link rel=stylesheet href=//127.0.0.1:9/x.css>'
    "<script src=http://127.0.0.1:9/></script>"
    "<style>@import url(http://127.0.0.1:9/)</style> url(file:///etc/hostname) @import 'http://127.0.0.1:9/' "
    "![x](http://127.0.0.1:9/x.png) {% include '/etc/passwd' %} {{ ''.__class__ }} "
    "<!ENTITY x SYSTEM 'file:///etc/passwd'> "
    "<object data=file:///etc/passwd> INCLUDEPICTURE http://127.0.0.1:9/ {DDEAUTO c:/cmd.exe}"
)
RECORDS = {
    "report.yaml": REPORT,
    "registry.yaml": REGISTRY,
    "countries.yaml": "countries: {BO: {name: {en: Bolivia}}}\n",
    "source.yaml": 'sources: {page: {title: {en: Page}, kind: page, address: "http://127.0.0.1:9/"}}\n',
    "study.yaml": f"""
        activity: study
        kind: research
        title: {{en: "Study {ASKING}"}}
        dates: 2005-01
        venue: {{country: BO, city: Trinidad, place: {{en: "{ASKING}"}}}}
        role: organiser
        narrative: {{en: "It was made. {ASKING}"}}
        sources: [{{at: page, backs: [dates]}}]
        """,
}
#: What reaches out of the process, or has another program do so.
_REACHING = (
    "socket.connect", "socket.bind", "socket.get", "socket.send", "http.", "ftplib.", "smtplib.", "subprocess.",
    "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.startfile", "webbrowser.",
)  # fmt: skip
_watched: list[tuple[str, str]] | None = None


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if _watched is None:
        return
    if event.startswith(_REACHING):
        _watched.append((event, repr(arguments)))
    elif event == "open" and isinstance(arguments[0], str | bytes):
        _watched.append((event, os.path.realpath(os.fsdecode(arguments[0]))))


@pytest.fixture
def watched():
    """What is opened and asked for while the test runs; a hook stays as long as the process, so it is told to rest."""
    global _watched  # noqa: PLW0603
    sys.addaudithook(_watch)
    _watched = []
    yield _watched
    _watched = None


def test_a_build_of_everything_opens_nothing_outside_and_asks_nobody(tmp_path, watched, monkeypatch):
    own = workspace(tmp_path / "reports", RECORDS, "reporter: cim\nlanguages: [en]\nformats: [html, docx, pdf]\n")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "scratch"))  # where WeasyPrint lays fonts for the time
    (tmp_path / "scratch").mkdir()
    monkeypatch.setattr("ciminfo.press.cores", lambda: 1)  # a process of its own would not be watched
    opened = open_at(own)
    job = Job("2004-2005", ("en",), ("html", "docx", "pdf"), own / "out")
    built = pipeline.build(opened, job)
    assert not [each.message for each in built.diagnostics if each.severity is Severity.ERROR]
    assert built.written
    assert pipeline.build_site(opened, job).written
    program = [Path(ciminfo.__file__).parents[2], Path(sys.prefix), Path(sys.base_prefix), *map(Path, sys.path)]
    homes = [os.path.realpath(each) for each in (own, tmp_path / "scratch", *program) if str(each)]
    homes += ["/dev/null", "/usr/share/zoneinfo"]  # the time zones of the system, which Python itself reads
    outside = [each for each in watched if each[0] != "open" or not each[1].startswith(tuple(homes))]
    assert len(watched) > 50
    assert outside == []


def test_the_watch_would_notice(watched, tmp_path):
    import socket

    (tmp_path / "secret").touch()
    (tmp_path / "secret").read_bytes()
    with pytest.raises(OSError), socket.socket() as asked:  # noqa: PT011  whatever the machine says
        asked.connect(("127.0.0.1", 9))
    assert ("open", os.path.realpath(tmp_path / "secret")) in watched
    assert any(event == "socket.connect" for event, _ in watched)
