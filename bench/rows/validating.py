"""Rows about validating: own records and invented ones, held against tools that look at less."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bench import stock
from bench.against import check_jsonschema, doorstop, sphinx_needs, yamale
from bench.row import ROOT, Ground, Row, Work

if TYPE_CHECKING:
    from pathlib import Path

_THOUSAND: Final = "validate, 1,000 records, every rule"
_YAMALE: Final = "yamale, same shape (shape only)"


def _own(ground: Ground) -> tuple[Work, Work]:
    return _validate(ground, ROOT), check_jsonschema.work(ROOT)


def _own_joined(ground: Ground) -> tuple[Work, Work]:
    return _validate(ground, ROOT), check_jsonschema.joined(ROOT, ground.folder)


def _yamale(ground: Ground) -> tuple[Work, Work]:
    workspace = stock.workspace(ground.size)
    return _validate(ground, workspace), yamale.work(workspace, ground.folder / "yamale")


def _sphinx_needs(ground: Ground) -> tuple[Work, Work]:
    workspace = stock.workspace(ground.size)
    return _validate(ground, workspace), sphinx_needs.work(workspace, ground.folder / "sphinx-needs")


def _doorstop(ground: Ground) -> tuple[Work, Work]:
    workspace = stock.workspace(ground.size)
    return _validate(ground, workspace), doorstop.work(workspace, ground.folder / "doorstop")


def _changed(ground: Ground) -> tuple[Work, Work]:
    """The second run of a round finds what the first has kept, and one record that is not as it was."""
    workspace = stock.copy(ground.size, ground.folder / "workspace")
    first = _validate(ground, workspace)
    return Work(first.commands, lambda: _edit(workspace)), first


def _edit(workspace: Path) -> None:
    """The narrative of an activity with one sentence more."""
    for file in sorted(workspace.rglob("data/activities/**/*.yaml")):
        before, start, after = file.read_text(encoding="utf-8").partition("\nnarrative:\n  en: |-\n    ")
        if start:
            file.write_text(f"{before}{start}It was well attended. {after}", encoding="utf-8")
            return


def _growth(ground: Ground) -> tuple[Work, Work]:
    many, few = (ground.of(ground.size), ground.of(ground.size // 10))
    return _validate(many, stock.workspace(many.size)), _validate(few, stock.workspace(few.size))


def _validate(ground: Ground, workspace: Path) -> Work:
    files = f" in {ground.size} files" if ground.size else " files"
    return ground.ciminfo(workspace, "validate", says=files, exits=(0, 1))


ROWS: Final = (
    Row("own", "validate, the project's own data", "check-jsonschema, a process for each schema", 0.35, _own),
    Row("own-joined", "the same", "check-jsonschema, all schemas joined into one", 0.35, _own_joined),
    Row("100-yamale", "validate, 100 records, every rule", _YAMALE, None, _yamale, sizes=(100, 100)),
    Row("1000-yamale", _THOUSAND, _YAMALE, 0.7, _yamale, sizes=(1000, 1000)),
    Row(
        "1000-sphinx-needs",
        _THOUSAND,
        "sphinx-needs, equal links",
        0.12,
        _sphinx_needs,
        sizes=(1000, 1000),
        rounds=(5, 1),
    ),
    Row(
        "1000-doorstop",
        _THOUSAND,
        "doorstop, equal links, its least set of checks",
        0.15,
        _doorstop,
        sizes=(1000, 1000),
        rounds=(5, 1),
    ),
    Row(
        "10000-yamale",
        "validate, 10,000 records, every rule",
        _YAMALE,
        0.4,
        _yamale,
        sizes=(10_000, 10_000),
        rounds=(5, 0),
    ),
    Row(
        "one-changed",
        "validate, 10,000 records of which one changed since the last run",
        "ciminfo's own first run",
        0.25,
        _changed,
        sizes=(10_000, 1000),
        rounds=(3, 2),
    ),
    Row(
        "growth",
        "validate, 100,000 records",
        "10,000 records",
        11,
        _growth,
        memory_limit=10,
        sizes=(100_000, 10_000),
        rounds=(3, 1),
    ),
)
