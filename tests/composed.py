"""Every document that can be made of the project's own records, each once in each language."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ciminfo import languages, publications
from tests.figures.drawn import REPORTS, own, project

if TYPE_CHECKING:
    from ciminfo.document import Document

COUNTRIES = [*own().countries]


@cache
def compose(publication: str, report: str, code: str) -> Document:
    return publications.compose(publication, project(report), languages.language(code))


@cache
def requests(report: str, code: str) -> list[Document]:
    dossier = project(report)
    spoken = languages.language(code)
    return [publications.compose_request(dossier, each, spoken) for each in dossier.contributions]


@cache
def summaries(country: str, code: str) -> list[Document]:
    seen = (None, *map(project, REPORTS))
    return [publications.compose_country(own(), country, each, languages.language(code)) for each in seen]
