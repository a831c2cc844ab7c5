"""The publications of a report, in the order they are written: the letter, and what it encloses."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Final

from ciminfo.model.report import ENCLOSED

if TYPE_CHECKING:
    from ciminfo.document import Document
    from ciminfo.languages import Language
    from ciminfo.model.contribution import Contribution
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.dossier import Dossier

PUBLICATIONS: Final = ("cover_letter", *ENCLOSED)


def compose_country(corpus: Corpus, code: str, dossier: Dossier | None, language: Language) -> Document:
    """Write the summary of one country, over one report or over all that is recorded."""
    from ciminfo.publications import country_summary

    return country_summary.compose(corpus, code, dossier, language)


def compose_request(dossier: Dossier, contribution: Contribution, language: Language) -> Document:
    """Write the letter that asks for a contribution."""
    from ciminfo.publications import request_letter

    return request_letter.compose(dossier, contribution, language)


def compose(publication: str, dossier: Dossier, language: Language) -> Document:
    """Write one publication in one language."""
    module = importlib.import_module(f"ciminfo.publications.{publication}")
    document: Document = module.compose(dossier, language)
    return document
