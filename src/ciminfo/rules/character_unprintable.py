"""Every character of a text can be printed by the fonts of the documents.

A character that the fonts lack would be a gap in the PDF, or another sign on another machine. The shipped fonts have
the letters of the languages that are written in Latin, Greek or Cyrillic, and the usual signs. A workspace that brings
fonts of its own can switch this rule off.

Pass::

    {organisation: amnistia, name: {es: Amnistía São Tomé №}, kind: ngo}

Fail::

    {organisation: guild, name: {en: Guild 人}, kind: ngo}
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.rules.shared.printable import unprintable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus

CODE = "CIM606"
SEVERITY = Severity.WARNING
ALONE = True


def check(corpus: Corpus) -> Iterator[Finding]:
    for passage in corpus.passages:
        for character in unprintable(passage.text):
            name = unicodedata.name(character, "without a name")
            yield Finding(
                passage.at(character),
                f"{character!r} (U+{ord(character):04X}, {name.lower()}) is in none of the fonts",
                "write it in letters that the fonts have",
            )
    for person in corpus.persons.values():
        for character in unprintable(person.name_):
            yield Finding(
                person.where("name", character),
                f"{character!r} (U+{ord(character):04X}) is in none of the fonts",
                "write the name in letters that the fonts have",
            )
