"""The chapters there are, found by their files."""

import importlib
from pathlib import Path

import pytest

from ciminfo import sections
from ciminfo.languages import language
from tests.reading import dossier

RECORDS = "{report: r, period: 2004, as-of: 2005-01-01, reporter: cim, outline: [{section: %s}]}\n"


def test_every_file_with_a_lower_is_a_chapter_under_its_name_and_no_other():
    folder = Path(sections.__path__[0])
    lowering = {file.stem for file in folder.glob("*.py") if "\ndef lower(" in file.read_text(encoding="utf-8")}
    chapters = {name.replace("_", "-") for name in lowering - {"chapters"}}
    assert set(sections.names()) == chapters
    assert {"background", "activities-by-country", "future-activities", "free-text"} <= chapters
    assert list(sections.names()) == sorted(chapters)


@pytest.mark.parametrize("name", sections.names())
def test_every_chapter_has_a_lower_and_can_be_written_from_nothing(name):
    assert callable(importlib.import_module(f"ciminfo.sections.{name.replace('-', '_')}").lower)
    seen = dossier(RECORDS % name, "r")
    written = sections.lower(seen, seen.report.outline[0], language("en"))
    assert written.level == 1
    assert written.anchor == f"s1-{name}"
