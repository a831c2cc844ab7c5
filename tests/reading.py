"""Records from text at hand, for tests: the smallest corpus that shows a case, and what is said of it."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

from ciminfo import languages, placement, rules, sections
from ciminfo.load import Loaded, Vocabulary, load_texts
from ciminfo.yamltext import Text

if TYPE_CHECKING:
    from pathlib import Path

    from ciminfo.diagnostics import Diagnostic
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.dossier import Dossier

VOCABULARY = Vocabulary(sections.names(), languages.names())


def parts(records: str) -> list[str]:
    """The records of a text, which lines of `---` part."""
    return re.split(r"(?m)^---\n", textwrap.dedent(records).lstrip("\n"))


def loaded(records: str, published: tuple[str, ...] = ("en",)) -> Loaded:
    """Read records; the first is file `1.yaml`, the second `2.yaml`, and so on."""
    texts = (Text(f"{number}.yaml", part) for number, part in enumerate(parts(records), 1))
    return load_texts(texts, published, VOCABULARY, home="americas")


def corpus(records: str, published: tuple[str, ...] = ("en",)) -> Corpus:
    """Read records in which nothing may be wrong."""
    found = loaded(records, published)
    assert not found.diagnostics, found.diagnostics
    return found.corpus


def dossier(records: str, report: str = "2004-2005", published: tuple[str, ...] = ("en",)) -> Dossier:
    """See records in which nothing may be wrong through one of their reports."""
    whole = corpus(records, published)
    return placement.dossier(whole, whole.reports[report])


def found(records: str, published: tuple[str, ...] = ("en",)) -> list[Diagnostic]:
    """Everything said of the records, by the reader and by every rule over every report."""
    read = loaded(records, published)
    dossiers = [placement.dossier(read.corpus, report) for report in read.corpus.reports.values()]
    return [*read.diagnostics, *rules.check(read.corpus, dossiers)]


def told(rule: str, records: str, published: tuple[str, ...] = ("en",)) -> list[tuple[str, str]]:
    """What one rule says of the records: `('1.yaml:4:8', message)`, without what is accepted."""
    return [
        (f"{each.span.path}:{each.span.line}:{each.span.column}", each.message)
        for each in found(records, published)
        if each.rule == rule and each.is_open
    ]


def workspace(folder: Path, records: dict[str, str], settings: str = "reporter: cim\nlanguages: [en]\n") -> Path:
    """Lay out a workspace on disk: its settings, and the records by their paths below `data/`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "ciminfo.yaml").write_text(settings, encoding="utf-8")
    (folder / "data").mkdir(exist_ok=True)
    for path, text in records.items():
        file = folder / "data" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(textwrap.dedent(text), encoding="utf-8")
    return folder
