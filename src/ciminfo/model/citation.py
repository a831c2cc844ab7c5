"""The symbols of OAS papers: read tolerantly, as real papers write them, and printed in one canonical form.

`AG/RES 2019 (XXXIV-O/04)`, `AG/RES. 1948 (XXXIII-0/03` and the like are all understood; what is printed is
`AG/RES. 2019 (XXXIV-O/04)`. Conventions: number in the series, then in brackets the session in Roman figures,
**O** for regular and **E** for special, and the year; a council's resolution has its meeting number there instead.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Final


class CitationError(ValueError):
    """A text that cites nothing; its message is fit for the person who wrote it."""


@dataclass(frozen=True, slots=True)
class Session:
    """A session of an assembly: its number, regular (`O`) or special (`E`), and the year as printed."""

    number: int
    kind: str
    year: str

    def __str__(self) -> str:
        return f"{roman(self.number)}-{self.kind}/{self.year}"


@dataclass(frozen=True, slots=True)
class Symbol:
    """The symbol of a paper, taken apart; `str()` gives its canonical form."""

    #: What stands before the number: `AG/RES.`, `CP/doc.`, `CP/CSH-`, `CP/ACTA`.
    series: str
    number: str
    #: The year behind the number (`CP/doc.3862/04`), empty where the series has none.
    year: str = ""
    session: Session | None = None
    #: Meeting number and year of a council's resolution: `1503/05`.
    meeting: str = ""
    #: `rev. 2`, `corr. 1`, `add. 1`, as they stack.
    suffixes: tuple[str, ...] = ()
    #: The text as written, where that is not the canonical one.
    written: str = field(default="", compare=False)
    #: The paper whatever its revision: what a citation is looked up by, over and over.
    without_suffixes: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "without_suffixes", self._spelled(()))

    def __str__(self) -> str:
        return self._spelled(self.suffixes)

    def _spelled(self, suffixes: tuple[str, ...]) -> str:
        space = " " if self.series.upper().endswith(("RES.", "DEC.", "ACTA")) else ""
        number = self.number + (f"/{self.year}" if self.year else "")
        bracket = str(self.session) if self.session else self.meeting
        return " ".join(
            part for part in (self.series + space + number, f"({bracket})" if bracket else "", *suffixes) if part
        )


@dataclass(frozen=True, slots=True)
class Citation:
    """A symbol with the operative paragraph it points to, or with none."""

    symbol: Symbol
    paragraph: str = ""
    #: The text as written, where that is not the canonical one.
    written: str = field(default="", compare=False)

    @classmethod
    @lru_cache(maxsize=4096)  # the same paragraphs are cited by many records, which share one value
    def parse(cls, text: str) -> Citation:
        """Read a citation; raise `CitationError` with a message for the person who wrote it."""
        plain = " ".join(text.split())
        if len(plain) > _LONGEST:
            raise _too_long(plain)
        match = _PARAGRAPH.search(plain)
        head = plain[: match.start()] if match else plain
        citation = cls(_symbol(head.strip(" ,;"), plain), match["number"].lower() if match else "")
        if len(printed := str(citation)) > _LONGEST:  # what is printed has to be read again
            raise _too_long(plain)
        return replace(citation, written=plain) if printed != plain else citation

    def is_same(self, other: Citation) -> bool:
        """Whether both cite the same paragraph, whatever the revision of the paper."""
        mine, theirs = self.symbol.without_suffixes, other.symbol.without_suffixes
        return (mine, self.paragraph) == (theirs, other.paragraph)

    def __str__(self) -> str:
        return f"{self.symbol}, operative paragraph {self.paragraph}" if self.paragraph else str(self.symbol)


#: More than any citation needs; the patterns below are slow on long text that is none.
_LONGEST: Final = 200
#: Without ASCII, `ı` would pass for an I and `٣` for a figure.
_LOOSE: Final = re.IGNORECASE | re.ASCII
_PARAGRAPH: Final = re.compile(
    r"""[\s,;(]+(?:operative\s+paragraph|op(?:er)?\.?\s*(?:para?(?:graph)?\.?)?|para(?:graph)?\.?)
    \s*(?P<number>\d{1,3}(?:\.?[a-z]{1,4})?)\s*\)?$""",
    _LOOSE | re.VERBOSE,
)
_SUFFIX: Final = re.compile(r"[\s,]*\b(rev|corr|add)\.?\s*(\d+)(?:\s*\.?\s*([a-z])(?![a-z]))?\.?\s*$", _LOOSE)
_RESOLUTION: Final = re.compile(
    r"(?P<organ>[A-Z]{2,8})\s*/\s*(?P<kind>RES|DEC)\s*\.?\s*(?P<number>\d{1,5})(?:/(?P<year>\d{2}))?"
    r"\s*(?:\(+\s*(?P<bracket>[^()]*?)\s*\)*)?",
    _LOOSE,
)
_SESSION: Final = re.compile(r"(?P<roman>[IVXLC1]+)[\s-]*(?P<kind>[OE0])\s*/\s*(?P<year>\d{2})", _LOOSE)
_MEETING: Final = re.compile(r"(\d{1,5})\s*/\s*(\d{2})", re.ASCII)
_PAPER: Final = re.compile(
    r"(?P<series>[A-Z][A-Z]*(?:[/-][A-Z]+)*(?:/doc|/INF)?)\s*(?P<mark>[.-]|\s)?\s*(?P<number>\d{1,5})/(?P<year>\d{2,4})",
    _LOOSE,
)
#: Organs of the OAS, whose symbols have the forms above and no other.
_OWN: Final = frozenset({"AG", "CP", "CIM"})
_YEAR: Final = re.compile(r"(?:19|20)\d\d", re.ASCII)
#: The symbol of another organisation, taken as it is: `A/RES/55/25`, `WHA75.12`, `CM/Rec(2024)3`.
_OTHER: Final = re.compile(r"(?!(?:AG|CP|CIM)\b)(?=.*\d)(?=.*[/.])[A-Z][A-Za-z0-9./()-]{2,40}\d", re.ASCII)


def _too_long(text: str) -> CitationError:
    return CitationError(f"{text[:40]!r}… is too long to be the symbol of a paper")


def _symbol(text: str, whole: str) -> Symbol:
    head, suffixes = _split_suffixes(text)
    resolution = _RESOLUTION.fullmatch(head)
    if resolution:
        return _resolution(resolution, suffixes, whole)
    paper = _PAPER.fullmatch(head)
    if not paper and _OTHER.fullmatch(head):
        return Symbol(head, "", suffixes=suffixes)
    if not paper or ("/" not in paper["series"] and paper["mark"] not in {"-", "."}):
        raise CitationError(f"{whole!r} is not the symbol of a paper")
    series = _series(paper["series"], paper["mark"] or "")
    return Symbol(series, paper["number"], paper["year"], suffixes=suffixes)


def _split_suffixes(text: str) -> tuple[str, tuple[str, ...]]:
    suffixes: list[str] = []
    while match := _SUFFIX.search(text):
        kind, number, letter = match.groups()
        suffixes.insert(0, f"{kind.lower()}. {number}" + (f".{letter.lower()}" if letter else ""))
        text = text[: match.start()]
    return text.strip(" ,"), tuple(suffixes)


def _resolution(match: re.Match[str], suffixes: tuple[str, ...], whole: str) -> Symbol:
    series = f"{match['organ'].upper()}/{match['kind'].upper()}."
    number, year, bracket = match["number"], match["year"] or "", match["bracket"] or ""
    if not bracket:
        if year:
            return Symbol(series, number, year, suffixes=suffixes)
        raise CitationError(f"{whole!r} does not say the session: a number alone does not name a resolution")
    if session := _SESSION.fullmatch(bracket):
        held = Session(_arabic(session["roman"], whole), session["kind"].upper().replace("0", "O"), session["year"])
        return Symbol(series, number, year, held, suffixes=suffixes)
    if meeting := _MEETING.fullmatch(bracket):
        return Symbol(series, number, year, meeting=f"{meeting[1]}/{meeting[2]}", suffixes=suffixes)
    if _YEAR.fullmatch(bracket) and match["organ"].upper() not in _OWN:
        return Symbol(series, number, year, meeting=bracket, suffixes=suffixes)
    raise CitationError(f"{whole!r} has ({bracket}) where a session such as (XXXIV-O/04) belongs")


def _series(name: str, mark: str) -> str:
    upper = name.upper()
    if upper.endswith("/DOC"):
        return upper[:-4] + "/doc."
    if upper.endswith("/ACTA"):
        return upper
    return upper + (mark if mark in {"-", "."} else ".")


def roman(number: int) -> str:
    digits = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    written = ""
    for value, letters in ((100, "C"), (90, "XC"), *digits):
        written += letters * (number // value)
        number %= value
    return written


def _arabic(text: str, whole: str) -> int:
    letters = text.upper().replace("1", "I")
    values = [{"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}[letter] for letter in letters]
    following = [*values[1:], 0]
    number = sum(-value if value < after else value for value, after in zip(values, following, strict=True))
    if roman(number) != letters:
        raise CitationError(f"{whole!r} has {text}, which is no Roman number")
    return number
