"""The pages of the site are HTML as the standard has it, by another judge than us."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING

from tests.office import tools
from tests.site.shown import our_files

if TYPE_CHECKING:
    from pathlib import Path

#: What the standard says, and what people need who do not see the page.
RULES = {
    "root": True,
    "extends": ["html-validate:standard", "html-validate:a11y"],
    "rules": {
        "valid-id": ["error", {"relaxed": True}],  # a full stop stands in no id of a record
        "doctype-style": "off",  # `<!doctype html>` in small letters is right, too
        "long-title": "off",  # a title is that of the activity
        "wcag/h32": "off",  # the form is filled in by the script
    },
}


def judged(folder: Path, files: dict[str, bytes]) -> list[str]:
    """What html-validate says of the pages among the files."""
    for address, content in files.items():
        (folder / address).parent.mkdir(parents=True, exist_ok=True)
        (folder / address).write_bytes(content)
    (folder / ".htmlvalidate.json").write_text(json.dumps(RULES), encoding="utf-8")
    command = [tools.program("html-validate"), "--formatter", "json", "**/*.html"]
    ended = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=120)
    return [
        f"{result['filePath'].removeprefix(str(folder))}:{each['line']} {each['message']}"
        for result in json.loads(ended.stdout)
        for each in result["messages"]
    ]


def test_every_page_is_valid(tmp_path: Path) -> None:
    pages = {address: content for address, content in our_files().items() if address.endswith(".html")}
    assert len(pages) > 400
    assert judged(tmp_path, pages) == []


def test_what_is_not_valid_is_found(tmp_path: Path) -> None:
    page = our_files()["en/mandates.html"]
    for name, old, new in (("a", b"</h1>", b""), ("b", b"<ul>", b"<ul><p>x</p>"), ("c", b' lang="en"', b"")):
        assert judged(tmp_path / name, {"a.html": page.replace(old, new, 1)}), name
