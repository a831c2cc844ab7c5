"""The publications of a report, in the order they are written: the letter, and what it encloses."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Final

from ciminfo.model.report import ENCLOSED

if TYPE_CHECKING:
    from ciminfo.document import Document
    from ciminfo.languages import Language
    from ciminfo.model.dossier import Dossier

PUBLICATIONS: Final = ("cover_letter", *ENCLOSED)


def compose(publication: str, dossier: Dossier, language: Language) -> Document:
    """Write one publication in one language."""
    module = importlib.import_module(f"ciminfo.publications.{publication}")
    document: Document = module.compose(dossier, language)
    return document
