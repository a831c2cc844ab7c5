"""The Markdown files of this folder as cases: what stands in each, and how what was printed is compared."""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_FENCE = re.compile(r"^```(?P<kind>\w+)(?: (?P<path>\S+))?\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_FOLDER = re.compile(r"^Run from `(.+)`\.$", re.MULTILINE)
_EXIT = re.compile(r"^Exits with (\d+)\.$", re.MULTILINE)
#: What stands for anything: a line of its own in printed text, a value or a key in JSON.
ANYTHING = "..."


@dataclass
class Case:
    """One command, what it starts from, and what it leaves."""

    name: str
    command: list[str]
    exit: int
    folder: str = "reports"
    #: Files written before the command runs, by their paths below the folder it is run from.
    files: dict[str, str] = field(default_factory=dict)
    stdout: str = ""
    stderr: str = ""
    #: What standard output must be as JSON, where the file gives it so.
    json: str = ""
    #: The files below `out/` afterwards, where the file lists them.
    left: list[str] | None = None


def cases(file: Path) -> Iterator[Case]:
    """Every case of a file: each opens with a heading of the second level."""
    _, *parts = re.split(r"^## ", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return map(_case, parts)


def blocks(text: str) -> Iterator[tuple[str, str, str]]:
    """The fenced blocks of a text: kind, path, and what stands inside."""
    return ((match["kind"], match["path"] or "", match["text"]) for match in _FENCE.finditer(text))


def _case(text: str) -> Case:
    name, _, body = text.partition("\n")
    outside = _FENCE.sub("", body)
    ending, folder = _EXIT.findall(outside), _FOLDER.search(outside)
    commands = [inside for kind, _, inside in blocks(body) if kind == "console"]
    assert len(ending) == len(commands) == 1, f"{name}: one command and one exit code"
    line, _, stdout = commands[0].partition("\n")
    assert line.startswith("$ ciminfo"), f"{name}: the first line is the command"
    case = Case(name, shlex.split(line)[2:], int(ending[0]), folder[1] if folder else "reports", stdout=stdout)
    for kind, path, inside in blocks(body):
        if path:
            case.files[path] = inside
        elif kind == "files":
            case.left = inside.split()
        elif kind in {"stderr", "json"}:
            setattr(case, kind, inside)
        else:
            assert kind == "console", f"{name}: a block of {kind} without a path"
    return case


def same_text(expected: str, printed: str) -> bool:
    """Whether text was printed as expected; a line of `...` stands for any number of lines."""
    parts = re.split(rf"^{re.escape(ANYTHING)}\n", expected, flags=re.MULTILINE)
    return re.fullmatch("(?s:.*)".join(map(re.escape, parts)), printed) is not None


def same_value(expected: Any, found: Any) -> bool:
    """Whether a JSON value is as expected; `"..."` stands for any value, and as a key for any others."""
    if expected == ANYTHING:
        return True
    if isinstance(expected, dict) and isinstance(found, dict):
        wanted = {key: value for key, value in expected.items() if key != ANYTHING}
        known = wanted.keys() <= found.keys() if ANYTHING in expected else wanted.keys() == found.keys()
        return known and all(same_value(value, found[key]) for key, value in wanted.items())
    if isinstance(expected, list) and isinstance(found, list):
        return len(expected) == len(found) and all(map(same_value, expected, found))
    return bool(expected == found)
