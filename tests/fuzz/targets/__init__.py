"""One reader a file: `fuzz` gives it bytes, and raises where it breaks a promise."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

HERE = Path(__file__).parent
CORPUS = HERE.parent / "corpus"
NAMES = tuple(sorted(file.stem for file in HERE.glob("[a-z]*.py")))


def target(name: str) -> ModuleType:
    """What gives bytes to one reader: `fuzz`; where it takes YAML or JSON, `FORM` says which and `HEAD` behind how many
    other bytes; `LONGEST` is how many it may take."""
    return importlib.import_module(f"tests.fuzz.targets.{name}")


def kept(name: str) -> list[Path]:
    """The files that are kept for one reader."""
    return sorted(file for file in (CORPUS / name).iterdir() if file.is_file())
