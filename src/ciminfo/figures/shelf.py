"""The figures there are: each file named like one of the kinds, and the timeline of a country for its summary."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ciminfo.document import Figure
    from ciminfo.languages import Language
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.country_view import CountryView
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.report import FigureKind


def draw(kind: FigureKind, dossier: Dossier, language: Language) -> Figure | None:
    """Draw a figure of a report; nothing where it would show nothing."""
    module = importlib.import_module(f"ciminfo.figures.{kind.value.replace('-', '_')}")
    figure: Figure | None = module.draw(dossier, language)
    return figure


def draw_country(corpus: Corpus, view: CountryView, dossier: Dossier | None, language: Language) -> Figure | None:
    """Draw what a country's summary tells, over one report or over all that is recorded."""
    from ciminfo.figures import country_timeline

    return country_timeline.draw(corpus, view, dossier, language)
