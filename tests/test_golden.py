"""The golden trees: each publication of the project's own report, as text that a person can read.

A wanted change is written with `CIMINFO_GOLDEN=write` in the environment, and then read in the diff.
"""

import difflib
import os
from functools import cache
from pathlib import Path

import pytest

from ciminfo import judging, publications, workspace
from ciminfo.document.dump import dump
from ciminfo.languages import language, names
from ciminfo.sections import words

ROOT = Path(__file__).parents[1]
GOLDEN = Path(__file__).parent / "golden"
REPORT = "2004-2005"
CASES = [(publication, code) for publication in publications.PUBLICATIONS for code in names()]
SUMMARIES = [("BO", "en"), ("TT", "es"), ("HT", "fr"), ("BR", "pt")]


@cache
def checked() -> judging.Checked:
    return judging.check(workspace.open_at(ROOT), REPORT)


def file(publication: str, code: str) -> Path:
    return GOLDEN / f"{publication.replace('_', '-')}.{code}.txt"


def difference(golden: str, written: str, name: str) -> str:
    lines = (each.splitlines(keepends=True) for each in (golden, written))
    return "".join(difflib.unified_diff(*lines, f"golden/{name}", "written now"))


def summary(country: str, code: str) -> Path:
    return GOLDEN / f"country-{country.lower()}.{code}.txt"


def compare(golden: Path, written: str) -> None:
    if os.environ.get("CIMINFO_GOLDEN") == "write":
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(written, encoding="utf-8")
    found = golden.read_text(encoding="utf-8") if golden.is_file() else ""
    if told := difference(found, written, golden.name):
        pytest.fail(f"{told}\nwhere this is wanted:  CIMINFO_GOLDEN=write pytest {__file__}", pytrace=False)


@pytest.mark.parametrize(("publication", "code"), CASES)
def test_the_tree_is_the_golden_one(publication, code):
    compare(file(publication, code), dump(publications.compose(publication, checked().dossiers[0], language(code))))


@pytest.mark.parametrize(("country", "code"), SUMMARIES)
def test_the_summary_of_a_country_is_the_golden_one(country, code):
    whole = judging.check(workspace.open_at(ROOT)).loaded.corpus
    compare(summary(country, code), dump(publications.compose_country(whole, country, None, language(code))))


def test_every_golden_tree_belongs_to_a_publication():
    known = {*(file(*case) for case in CASES), *(summary(*case) for case in SUMMARIES)}
    assert set(GOLDEN.iterdir()) == known


def as_told(dossier, activity):
    """A plan goes by the name under which it was announced."""
    promised = activity.announcement(dossier.report.as_of)
    return activity.as_announced(promised) if promised and dossier.state(activity).is_ahead else activity


def test_the_report_holds_everything_its_records_place_in_it():
    dossier = checked().dossiers[0]
    written = dump(publications.compose("annual_report", dossier, language("en")))
    english = language("en")
    titles = {activity.id: words.title(as_told(dossier, activity).title, english).text for activity in dossier.reported}
    lost = [id_ for id_, title in titles.items() if title not in written]
    assert len(titles) > 20
    assert lost == []


def test_a_difference_is_shown_line_by_line():
    assert difference("a\nb\n", "a\nc\n", "x.txt") == "--- golden/x.txt\n+++ written now\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n"
    assert difference("a\n", "a\n", "x.txt") == ""
