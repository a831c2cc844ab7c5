"""What the guides show can be copied: every block of YAML in them is read without a fault."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ciminfo.load import load_texts
from ciminfo.workspace import MARK, open_at
from ciminfo.yamltext import Text
from tests.reading import VOCABULARY

ROOT = Path(__file__).parents[1]
GUIDES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
#: What a record of a kind needs beside the fields that a guide shows of it.
NEEDED = {
    "activity": {"kind": "kind: visit\n", "title": "title: {en: T}\n"},
    "result": {"report": "report: r\n", "claim": "claim: {en: C}\n"},
    "report": {"period": "period: 2005\n", "as-of": "as-of: 2005-12-31\n"},
}


def blocks() -> list[tuple[str, str]]:
    """Each block of YAML that no other program reads: where it begins, and its text."""
    found = []
    for file in GUIDES:
        text = file.read_text("utf-8")
        found += [
            (f"{file.name}:{text.count(chr(10), 0, block.start()) + 1}", block[1])
            for block in re.finditer(r"(?ms)^```yaml\n(.*?)^```$", text)
        ]
    return found


def faults(text: str) -> list[str]:
    """What the reader says of a text, or of the kind of record that it is a part of, where it says least."""
    written = set(re.findall(r"(?m)^([\w-]+):", text))
    whole = [
        f"{kind}: a\n{''.join(line for name, line in needed.items() if name not in written)}{text}"
        for kind, needed in NEEDED.items()
    ]
    return min(map(said, [*whole, text]), key=len)


def said(text: str) -> list[str]:
    found = load_texts([Text("block.yaml", text)], ("en",), VOCABULARY).diagnostics
    return [f"{each.span.line}: {each.message}" for each in found if each.rule != "field-missing"]


SHOWN = blocks()


def test_the_guides_show_records():
    assert len(SHOWN) > 10


@pytest.mark.parametrize(("place", "text"), [each for each in SHOWN if "reporter:" not in each[1]])
def test_every_block_can_be_copied(place, text):
    assert faults(text) == [], place


@pytest.mark.parametrize("text", [text for _, text in SHOWN if text.startswith("reporter:")])
def test_every_setting_can_be_copied(tmp_path, text):
    (tmp_path / "data").mkdir()
    (tmp_path / "templates").mkdir()
    (tmp_path / MARK).write_text(text, "utf-8")
    assert open_at(tmp_path).reporter == "cim"


def test_a_block_that_cannot_be_copied_is_found():
    assert faults("title: {en: Seminar in Caracas, Venezuela}\n") == ["3: a comma ends the text before 'Venezuela'"]
    assert faults("activity: a\nkind: visit\ntitle: {en: T}\nvenu: {}\n") == ["4: 'venu' is no field of an activity"]
