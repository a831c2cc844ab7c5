"""The records as needs of sphinx-needs, those of a folder on one page, with the same links."""

from __future__ import annotations

import shutil
from textwrap import indent
from typing import TYPE_CHECKING, Final

from bench.against import links
from bench.process import Command
from bench.row import Work, program

if TYPE_CHECKING:
    from pathlib import Path

    from bench.against.links import Item

_SETTINGS: Final = """\
extensions = ["sphinx_needs"]
needs_id_regex = "^[A-Za-z0-9_-]+$"
needs_types = [
    {{"directive": kind, "title": kind, "prefix": "", "color": "#ffffff", "style": "node"}} for kind in {kinds}
]
"""
_INDEX: Final = "Records\n=======\n\n.. toctree::\n   :glob:\n\n   *\n"


def work(workspace: Path, folder: Path) -> Work:
    """The builder that writes needs.json and no pages: the least that reads all needs and looks at their links."""
    folder.mkdir()
    items = links.items(workspace)
    settings = _SETTINGS.format(kinds=sorted({item.kind for item in items}))
    (folder / "conf.py").write_text(settings, encoding="utf-8")
    (folder / "index.rst").write_text(_INDEX, encoding="utf-8")
    for name in dict.fromkeys(item.folder for item in items):
        page = "\n".join(_need(item) for item in items if item.folder == name)
        file = folder / f"{name.replace('/', '-')}.rst"
        file.write_text(f"{name}\n{'=' * len(name)}\n\n{page}", encoding="utf-8")
    built = folder / "_build"
    words = str(program("sphinx-needs", "sphinx-build")), "-b", "needs", ".", str(built)
    command = Command(words, folder, says="build succeeded")
    return Work((command,), lambda: shutil.rmtree(built, ignore_errors=True))


def _need(item: Item) -> str:
    named = ", ".join(_id(*key) for key in item.links)
    options = [f":id: {_id(*item.key)}", *([f":links: {named}"] if named else [])]
    body = indent("\n".join(options) + f"\n\n{item.prose}", "   ")
    return f".. {item.kind}:: {item.title}\n{body}\n"


def _id(kind: str, id_: str) -> str:
    return f"{kind}_{id_}"
