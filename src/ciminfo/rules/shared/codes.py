"""What stands in a text as it is in every language: the symbols of papers, the numbers of letters, quoted titles."""

from __future__ import annotations

import re
from typing import Final

from ciminfo.languages.reading import words_of

#: `AG/RES. 2019 (XXXIV-O/04)`, `CP/doc. 4081/06`: a series, a number, and the session or meeting behind it.
_SYMBOL: Final = (
    r"[A-Z]{2,}(?:/[A-Z]{1,9}){0,3}/(?:RES|DEC|ACTA|doc|inf)\b\.?[ \u00a0]?\d[\w/]*"
    r"(?:[ \u00a0]?\([IVXLCDM]+-[OE0]/\d\d\)|[ \u00a0]?\(\d+/\d\d\))?"
)
#: `OEA/2.2/27/05`, `CP/CSH-650/04`, where there is a figure in it.
_NUMBER: Final = r"[A-Z](?![a-z])[\w.-]*(?:/[\w.-]+)+"
_CODE: Final = re.compile(rf"(?<![\w/.-])(?:(?i:{_SYMBOL})|{_NUMBER})")
_FIGURE: Final = re.compile(r"\d")
_UNMEANT: Final = re.compile(r"[\s.]")
_QUOTED: Final = re.compile(r'"([^"]+)"|“([^“”]+)”|«([^«»]+)»|\*([^*\n]+)\*')
_MARKS: Final = '"“«*'
_AROUND: Final = " .,;:\u00a0\n"
#: A quotation of fewer words is a word used with reserve, or a foreign one, rather than a title.
_TITLE: Final = 3


def codes(text: str) -> dict[str, str]:
    """Every symbol of a paper and number of a letter, without the spaces and stops that writers vary, as written."""
    if "/" not in text:
        return {}
    found = (match[0].rstrip(".-") for match in _CODE.finditer(text))
    return {_UNMEANT.sub("", each).casefold(): each for each in found if _FIGURE.search(each)}


def quotations(text: str) -> list[str]:
    """What is quoted or set in italics, without the stop behind it."""
    if not any(mark in text for mark in _MARKS):
        return []
    return [next(filter(None, match.groups())).strip(_AROUND) for match in _QUOTED.finditer(text)]


def titles(text: str) -> list[str]:
    """The quotations that look like a title: they begin with a capital and have several words."""
    return [each for each in quotations(text) if each[:1].isupper() and len(words_of(each)) >= _TITLE]
