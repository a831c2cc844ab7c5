"""Rows about writing: the report and its papers, the summaries of every country, and a report of ten thousand."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING, Final

from bench import stock
from bench.against import docxtpl, pandoc, python_docx
from bench.process import run
from bench.row import ROOT, Ground, Row, Work

if TYPE_CHECKING:
    from pathlib import Path

_REPORT: Final = ("build-report", "2004-2005")
_BOTH: Final = ("--format", "docx", "--format", "pdf")
_FOUR: Final = ("en", "es", "fr", "pt")
#: Of so many invented records three in four are activities: 10,041 and 981.
_LONGEST, _LONG = 13_500, 1350
_PYTHON_DOCX: Final = "python-docx, same paragraphs, styled, and tables through its API"


def _report(ground: Ground) -> tuple[Work, Work]:
    return _against_pandoc(ground, "en")


def _report_in_four(ground: Ground) -> tuple[Work, Work]:
    return _against_pandoc(ground, *_FOUR)


def _against_pandoc(ground: Ground, *languages: str) -> tuple[Work, Work]:
    asked = tuple(word for code in languages for word in ("--lang", code))
    made = _made(ground, ROOT, *_REPORT, *asked, "--format", "html")
    pages = [made / "2004-2005" / f"annual-report.{code}.html" for code in languages]
    return _writing(ground, ROOT, *_REPORT, *asked, *_BOTH), pandoc.work(pages, ground.folder / "pandoc")


def _again(ground: Ground) -> tuple[Work, Work]:
    """The second run of a round finds what the first has written and kept."""
    first = _writing(ground, ROOT, *_REPORT, *_BOTH)
    return Work(first.commands), first


def _summaries(ground: Ground) -> tuple[Work, Work]:
    every = "country-summary", "--all", "--lang", "en"
    made = _made(ground, ROOT, *every, "--format", "docx")
    pages = sorted((made / "countries").glob("*.docx"))
    return _writing(ground, ROOT, *every, *_BOTH), docxtpl.work(pages, ground.folder / "docxtpl")


def _longest(ground: Ground) -> tuple[Work, Work]:
    workspace = stock.copy(ground.size, ground.folder / "workspace", findings=0.0)
    report = _of_all_years(workspace / "data")
    asked = "build-report", report, "--lang", "en", "--format", "docx"
    file = _made(ground, workspace, *asked) / report / "annual-report.en.docx"
    return _writing(ground, workspace, *asked), python_docx.work(file, ground.folder / "python-docx")


def _of_all_years(data: Path) -> str:
    """Add a report whose period holds all the others; what is told in a report that it names is told in this too."""
    reports = sorted(file for file in (data / "reports").iterdir() if not file.is_symlink())
    first, last = reports[0].stem, reports[-1].stem
    id_ = f"{first[:4]}-{last[-4:]}"
    text = reports[-1].read_text(encoding="utf-8").replace(f"report: {last}", f"report: {id_}", 1)
    text = re.sub(r"(?m)^period: .*", f"period: {first[:4]}-05/{last[-4:]}-04", text)
    text = re.sub(r"(?m)^previous: .*\n", "", text)
    (data / "reports" / f"{id_}.yaml").write_text(text, encoding="utf-8")
    for file in (data / "activities").rglob("*.yaml"):
        before = file.read_text(encoding="utf-8")
        after = re.sub(r"(?m)^reported-in: \[(.*)\]", rf"reported-in: [\1, {id_}]", before)
        if after != before:
            file.write_text(after, encoding="utf-8")
    return id_


def _writing(ground: Ground, workspace: Path, *arguments: str) -> Work:
    """Into a folder that is not there yet."""
    out = ground.folder / "out"
    first = ground.ciminfo(workspace, *arguments, "--out", str(out))
    return first.then(lambda: shutil.rmtree(out, ignore_errors=True))


def _made(ground: Ground, workspace: Path, *arguments: str) -> Path:
    """What ciminfo writes, for a peer to write the same."""
    made = ground.folder / "made"
    run(*ground.ciminfo(workspace, *arguments, "--out", str(made)).commands)
    return made


ROWS: Final = (
    Row(
        "report",
        "build-report 2004-2005 in English: letter, report and ledger, DOCX and PDF",
        "pandoc to DOCX and pandoc through WeasyPrint to PDF, of the report's text alone",
        0.7,
        _report,
        rounds=(5, 2),
    ),
    Row(
        "report-in-four",
        "build-report 2004-2005 in four languages",
        "the same in four languages, one after another",
        0.7,
        _report_in_four,
        rounds=(3, 0),
    ),
    Row(
        "report-again",
        "build-report 2004-2005 in four languages, nothing changed since the last",
        "ciminfo's own first run",
        0.15,
        _again,
        rounds=(5, 1),
    ),
    Row(
        "summaries",
        "country-summary --all in English, DOCX and PDF",
        "docxtpl and LibreOffice's conversion in one batch, same pages",
        0.4,
        _summaries,
        rounds=(3, 1),
    ),
    Row(
        "longest",
        "build-report of 10,000 activities in one report, DOCX",
        _PYTHON_DOCX,
        0.25,
        _longest,
        sizes=(_LONGEST, _LONGEST),
        rounds=(3, 0),
    ),
    Row(
        "longest-tenth",
        "build-report of 1,000 activities in one report, DOCX",
        _PYTHON_DOCX,
        None,
        _longest,
        sizes=(_LONG, _LONG),
        rounds=(3, 1),
    ),
)
