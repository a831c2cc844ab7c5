"""Sentences of a language file: what goes with an empty slot, what agrees with what, the form a slot asks for."""

from __future__ import annotations

import re
import string
from enum import StrEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from ciminfo.languages.language import Language

_OPTIONAL = re.compile(r"<([^<>]*)>")
_AGREEING = re.compile(r"\[(?:(?P<slot>[a-z]+):)?(?P<forms>[^\[\]]*\|[^\[\]]*)\]")
#: Stands in a table for whatever is not listed in it.
_OTHERS = "*"


class Agreement(StrEnum):
    """Gender and number of what a sentence speaks of."""

    MASCULINE = "m"
    FEMININE = "f"
    MASCULINES = "mp"
    FEMININES = "fp"

    @property
    def is_plural(self) -> bool:
        return self in {Agreement.MASCULINES, Agreement.FEMININES}


def settled(template: str, filled: Collection[str], agrees: Mapping[str, Agreement]) -> str:
    """A template with nothing left but slots.

    `<, {where}>` falls away where `where` is not filled; `[was|were]` agrees with what stands under "" in `agrees`, and
    `[names:was|were]` with the names.
    """
    kept = _OPTIONAL.sub(lambda match: match[1] if slots(match[1]).keys() <= {*filled} else "", template)
    return _AGREEING.sub(lambda match: _form(match["forms"].split("|"), agrees[match["slot"] or ""]), kept)


@lru_cache(maxsize=1024)  # a report is told in some hundred templates
def slots(template: str) -> Mapping[str, str]:
    """The slots of a template, each with the relation it asks for: `{names:of}`; none where it asks for none."""
    return {name: spec or "" for _, name, spec, _ in string.Formatter().parse(template) if name}


def _form(forms: list[str], agreement: Agreement) -> str:
    """Of four forms that of gender and number; of two the singular or the plural."""
    if len(forms) == len(Agreement):
        return forms[[*Agreement].index(agreement)]
    singular, plural = forms
    return plural if agreement.is_plural else singular


@cache
def table(language: Language, key: str) -> Mapping[str, str]:
    """A table of a language file, `m: seminar, workshop; f: training`, read from its end: `{"seminar": "m", …}`."""
    rows = (row.partition(":") for row in language.term(key).split(";"))
    return {word.strip(): name.strip() for name, _, listed in rows for word in listed.split(",")}


def found(language: Language, key: str, word: str) -> str:
    """What a table says of a word, or of all others; empty where it says nothing."""
    entries = table(language, key)
    return entries.get(word) or entries.get(_OTHERS, "")
