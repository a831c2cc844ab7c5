"""The chapters there are: each file of this folder that has a `lower` is one, under its own name."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ciminfo.document import Section
    from ciminfo.languages import Language
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.report import OutlineEntry

#: Files of this folder that are no chapters.
_SHARED = {"attendance", "chapters", "contributed", "entry", "narrative", "telling", "words"}


@cache
def names() -> tuple[str, ...]:
    """The names an outline can use."""
    folder = importlib.import_module("ciminfo.sections")
    files = (found.name for found in pkgutil.iter_modules(folder.__path__))
    return tuple(sorted(name.replace("_", "-") for name in files if name not in _SHARED))


def lower(dossier: Dossier, entry: OutlineEntry, language: Language) -> Section:
    """Write the chapter that the outline's entry names."""
    chapter = importlib.import_module(f"ciminfo.sections.{entry.section.replace('-', '_')}")
    section: Section = chapter.lower(dossier, entry, language)
    return section
