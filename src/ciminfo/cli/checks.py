"""What an answer or option must be, said in the words of the person who gives it."""

from __future__ import annotations

import re

from ciminfo.model.citation import Citation
from ciminfo.model.interval import Interval
from ciminfo.model.names import offer

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def id_(text: str) -> str:
    if not _ID.fullmatch(text):
        raise ValueError(f"{text!r} is no id: use lower-case letters, figures and single hyphens")
    return text


def interval(text: str) -> str:
    Interval.parse(text)
    return text


def period(text: str) -> str:
    """A stretch of time whose first and last day are known."""
    stretch = Interval.parse(text)
    if not (stretch.is_known and stretch.is_closed and stretch.first.year > 1):
        raise ValueError(f"{text!r} is not a period: write it like 2024-07/2025-06")
    return text


def day(text: str) -> str:
    if Interval.parse(text).days != 1:
        raise ValueError(f"{text!r} is not a day: write it like 2005-04-14")
    return text


def citation(text: str) -> str:
    """The citation in its canonical form."""
    return str(Citation.parse(text))


def languages(text: str) -> str:
    """Codes of languages that documents can be written in, each once, parted by spaces."""
    from ciminfo.languages import names

    codes = tuple(dict.fromkeys(text.replace(",", " ").split()))
    for code in codes:
        if code not in names():
            raise ValueError(f"{code!r} is not known; {offer(code, names())}")
    return " ".join(codes)


def count(text: str) -> str:
    if not re.fullmatch(r"\d{1,9}", text, re.ASCII):
        raise ValueError(f"{text!r} is not a whole number")
    return text
