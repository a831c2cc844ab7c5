"""The records as doorstop's items, each in a file of its own, with the same links."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import yaml

from bench.against import links
from bench.process import Command
from bench.row import Work, program

if TYPE_CHECKING:
    from pathlib import Path

    from bench.against.links import Item

#: Nothing but what every item is looked at for: that it reads, has a text, and links to what is there.
_LEAST: Final = ("--no-reformat", "--no-level-check", "--no-ref-check", "--no-child-check", "--no-suspect-check",
                 "--no-review-check")  # fmt: skip
#: Documents form a tree, so one kind is the root of all.
_ROOT: Final = "terms"


def work(workspace: Path, folder: Path) -> Work:
    """Doorstop finds the root of a project by its version control; an empty marker is enough for that."""
    items = links.items(workspace)
    uids: dict[tuple[str, str], str] = {}
    for number, item in enumerate(items):
        uids[item.key] = f"{item.kind.upper()}{number:06}"
    for kind in dict.fromkeys(item.kind for item in items):
        _document(folder / kind, kind)
    for item in items:
        text = yaml.safe_dump(_fields(item, uids), allow_unicode=True, width=120)
        (folder / item.kind / f"{uids[item.key]}.yml").write_text(text, encoding="utf-8")
    (folder / ".mockvcs").touch()
    return Work((Command((str(program("doorstop", "doorstop")), *_LEAST), folder, says="validating items..."),))


def _document(folder: Path, kind: str) -> None:
    parent = {} if kind == _ROOT else {"parent": _ROOT.upper()}
    folder.mkdir(parents=True)
    settings = {"settings": {"digits": 6, "prefix": kind.upper(), "sep": "", **parent}}
    (folder / ".doorstop.yml").write_text(yaml.safe_dump(settings), encoding="utf-8")


def _fields(item: Item, uids: dict[tuple[str, str], str]) -> dict[str, object]:
    return {
        "active": True,
        "derived": True,
        "header": item.title,
        "level": 1.0,
        "links": [uids[each] for each in item.links],
        "normative": True,
        "ref": "",
        "reviewed": None,
        "text": item.prose or item.title,
    }
