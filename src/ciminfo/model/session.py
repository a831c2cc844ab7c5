"""What is known of sessions: which year each belongs to, and which numbers its resolutions carry.

A regular session of the General Assembly falls in the year 1970 + its number, without exception so far.
Its resolutions are numbered in one series that never starts again, so each session has its range.
Special sessions follow no formula and count from 1 each; of them only what is listed can be checked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ciminfo.model.citation import Session, Symbol

_FIRST_YEAR: Final = 1970
#: First and last number of the resolutions and declarations of a regular session, by its number.
RANGES: Final = {
    ("AG/RES.", 33): (1910, 1974),
    ("AG/RES.", 34): (1975, 2060),
    ("AG/RES.", 35): (2061, 2157),
    ("AG/RES.", 36): (2158, 2258),
    ("AG/RES.", 37): (2259, 2431),
    ("AG/RES.", 44): (2814, 2871),
    ("AG/DEC.", 33): (31, 35),
    ("AG/DEC.", 34): (36, 40),
    ("AG/DEC.", 35): (41, 45),
    ("AG/DEC.", 36): (46, 51),
    ("AG/DEC.", 37): (52, 56),
    ("AG/DEC.", 44): (74, 79),
}
SPECIAL_YEARS: Final = {
    36: "08",
    42: "11",
    44: "13",
    45: "13",
    46: "14",
    47: "14",
    48: "14",
    50: "15",
    51: "16",
}


def expected_year(symbol: Symbol) -> str:
    """The two-digit year that a symbol's session belongs to; empty where nothing is known of it."""
    session = symbol.session
    if session is None or not symbol.series.startswith("AG/"):
        return ""
    if session.kind == "E":
        return SPECIAL_YEARS.get(session.number, "")
    return f"{(_FIRST_YEAR + session.number) % 100:02}"


def expected_range(symbol: Symbol) -> tuple[int, int] | None:
    """The first and last number of the symbol's series in its session, where they are known."""
    session = symbol.session
    if session is None or session.kind != "O":
        return None
    return RANGES.get((symbol.series, session.number))


def session_of_number(symbol: Symbol) -> Session | None:
    """The regular session whose range holds the symbol's number."""
    from ciminfo.model.citation import Session

    for (series, number), (first, last) in RANGES.items():
        if series == symbol.series and first <= int(symbol.number) <= last:
            return Session(number, "O", f"{(_FIRST_YEAR + number) % 100:02}")
    return None
