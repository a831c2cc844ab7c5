"""A file of translations: it is read or refused at a line, comes back as it was, and is taken in without new faults."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from ciminfo.exchange import Exchange, XliffError, read, written
from ciminfo.load import load_texts
from ciminfo.translating import take
from ciminfo.workspace import Workspace, open_at
from ciminfo.yamltext import Text
from tests.fuzz.oracle import assert_words, folder
from tests.reading import VOCABULARY

if TYPE_CHECKING:
    from ciminfo.model.corpus import Corpus

RECORD = """\
activity: a
kind: training
title: {en: Training}
narrative:
  en: |
    One *word*.

    Two.
  es: Uno.
participants: [{count: 3, population: {en: judges}}]
"""


def fuzz(data: bytes) -> None:
    try:
        came, line = read(data), 1
    except XliffError as error:
        came, line = None, error.line
        assert_words(error.message)
    assert line >= 1
    if came is None:
        return
    assert came.units
    with suppress(XliffError):  # a name that we would not write
        assert read(written(came)) == came
    if came.source_language == "en" and came.target_language == "es":
        take_in(came)


def take_in(came: Exchange) -> None:
    """Take translations into a record; whatever they say, it stays one."""
    opened, corpus = ground()
    for path, (_, after) in take(opened, corpus, came, "Ana", date(2026, 1, 2)).files.items():
        loaded = load_texts([Text(path.name, after)], ("en", "es"), VOCABULARY)
        assert not loaded.diagnostics, loaded.diagnostics


@cache
def ground() -> tuple[Workspace, Corpus]:
    """A workspace of one record on disk."""
    (folder() / "data").mkdir()
    (folder() / "ciminfo.yaml").write_text("languages: [en, es]\n")
    (folder() / "data" / "a.yaml").write_text(RECORD)
    corpus = load_texts([Text("data/a.yaml", RECORD)], ("en", "es"), VOCABULARY).corpus
    return open_at(folder()), corpus
