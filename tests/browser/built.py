"""The site of the project's own records, in memory and on disk."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ciminfo import languages, placement
from ciminfo.renderers.look import Look, shipped
from ciminfo.site import build
from ciminfo.site.days import as_of
from tests.figures.drawn import own

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from ciminfo.model.corpus import Corpus


@dataclass(frozen=True)
class Site:
    """A site that was built: its files by their addresses, where they lie, and the records as it sees them."""

    files: Mapping[str, bytes]
    folder: Path
    corpus: Corpus


def built(folder: Path) -> Site:
    corpus = own()
    dossiers = [placement.dossier(corpus, each) for each in corpus.reports.values()]
    files = build.site(corpus, dossiers, languages.names(), Look((shipped(),)))
    for address, content in files.items():
        file = folder / address
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return Site(files, folder, replace(corpus, today=as_of(corpus)))
