"""The manual of rules in `docs/rules/` is the one that the rules themselves write."""

import sys
from pathlib import Path

from ciminfo.rules import rules

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tools"))

import manual  # noqa: E402


def test_the_manual_is_current_so_that_make_manual_changes_nothing():
    written = {file.name: file.read_text(encoding="utf-8") for file in manual.FOLDER.glob("*.md")}
    assert written == manual.pages(), "run  make manual"


def test_every_rule_stands_in_the_index_and_has_its_page():
    pages = manual.pages()
    assert len(rules()) > 90
    for rule in rules():
        assert f"| {rule.code} | [{rule.name}]({rule.subject}.md#{rule.name}) |" in pages["README.md"]
        assert f"\n## {rule.name}\n\n{rule.code} · {rule.severity.value}\n\n" in pages[f"{rule.subject}.md"]
