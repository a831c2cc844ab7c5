"""The manual of all rules, written from their pages: `docs/rules/`, an index and a page for each subject."""

from __future__ import annotations

import sys
from pathlib import Path

from ciminfo.reporters.markdown import markdown
from ciminfo.rules import rules
from ciminfo.rules.book import SUBJECTS, Rule

FOLDER = Path(__file__).parents[1] / "docs" / "rules"
_WRITTEN = "<!-- Written by `make manual` from the rules themselves; edit src/ciminfo/rules/. -->\n"
_TITLES = {
    "reading": "Reading a record",
    "mandates": "Mandates",
    "dates": "Dates and periods",
    "places-and-people": "Places, organisations and people",
    "results": "Results and figures",
    "texts": "Texts and languages",
    "documents": "Documents and evidence",
    "letter": "Letter and form",
}
_OPENING = """\
Every finding names its rule, by code and by name; `ciminfo explain NAME` prints the page that stands here. An error
stops a build, a warning stops `--final` unless a record accepts it with a reason, a notice stops nothing.

A warning or a notice is accepted in the record that it stands at, by rule and, where that is wanted, by field:

```yaml
accept: [{rule: city-missing, field: venue, why: The sources name the country alone.}]
```
"""


def pages() -> dict[str, str]:
    """Every page of the manual by the name of its file."""
    by_subject = {subject: [rule for rule in rules() if rule.subject == subject] for subject in SUBJECTS.values()}
    return {"README.md": _index(by_subject)} | {
        f"{subject}.md": f"{_WRITTEN}# {_TITLES[subject]}\n\n" + "\n".join(map(_page, found))
        for subject, found in by_subject.items()
    }


def _index(by_subject: dict[str, list[Rule]]) -> str:
    parts = [f"{_WRITTEN}# The rules\n\n{_OPENING}"]
    for subject, found in by_subject.items():
        rows = (
            f"| {rule.code} | [{rule.name}]({subject}.md#{rule.name}) | {rule.severity.value} | {_cell(rule.asks)} |\n"
            for rule in found
        )
        parts.append(f"## {_TITLES[subject]}\n\n| code | name | severity | asks |\n|---|---|---|---|\n{''.join(rows)}")
    return "\n".join(parts)


def _page(rule: Rule) -> str:
    return f"## {rule.name}\n\n{rule.code} · {rule.severity.value}\n\n{markdown(rule.page)}\n"


def _cell(words: str) -> str:
    return words.replace("|", "\\|")


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.glob("*.md"):
        old.unlink()
    for name, text in pages().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    sys.exit(0)
