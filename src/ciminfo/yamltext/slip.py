"""What the writer of YAML text most likely did where the parser gives up: in a writer's words, and where it began."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

#: Line and column, counted from 0.
Point: TypeAlias = tuple[int, int]

_OTHER: Final = {'"': "single", "'": "double"}
_CLOSED_BY: Final = {"{": "}", "[": "]"}
_FIELD: Final = re.compile(r"\s*(?:- )?[\w-]+\s*")
_NO_SPACE: Final = re.compile(r"(\s*(?:- )?)([\w-]+):(\S.*)")
_REMARK: Final = re.compile(r"\s#")


@dataclass(frozen=True, slots=True)
class Slip:
    """What is the case, what to write instead, and where."""

    at: Point
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the parser gave up: what it said, at which sign of which lines, and where the part began that it was in."""

    problem: str
    part: str
    at: Point
    since: Point | None
    lines: list[str]

    @property
    def line(self) -> str:
        return self.lines[self.at[0]] if self.at[0] < len(self.lines) else ""

    @property
    def sign(self) -> str:
        return self.line[self.at[1] : self.at[1] + 1]

    @property
    def before(self) -> str:
        return self.line[: self.at[1]]

    @property
    def above(self) -> int:
        """The nearest line before this one that has something on it; -1 where none has."""
        return next((n for n in range(min(self.at[0], len(self.lines)) - 1, -1, -1) if self.lines[n].strip()), -1)

    @property
    def opened_by(self) -> str:
        """The sign that the part begins with."""
        line, column = self.since or (0, 0)
        return self.lines[line][column : column + 1] if line < len(self.lines) else ""

    @property
    def runs_out(self) -> bool:
        """Whether it stops behind all that stands on its line."""
        return not self.sign

    @property
    def is_at_next_field(self) -> bool:
        """Whether it stops at the first word of a line below the one where the part began."""
        is_later = self.since is None or self.at[0] > self.since[0]
        return is_later and (not self.before.strip() or (self.sign == ":" and bool(_FIELD.fullmatch(self.before))))


def slip(stop: Stop) -> Slip:
    """The first that explains where the parser stopped; else what the parser itself says."""
    known = (found for explain in _KNOWN if (found := explain(stop)))
    said = stop.problem.strip().removeprefix("but ")
    unknown = "compare the indentation and the quotation marks with the lines around it"
    return next(known, Slip(stop.at, f"not readable as YAML: {said}", unknown))


def _not_closed(stop: Stop) -> Slip | None:
    if stop.since and "unexpected end of stream" in stop.problem and "quoted" in stop.part:
        return Slip(stop.since, "the quotation mark that opens here is not closed", "close it behind the last word")
    return None


def _tab(stop: Stop) -> Slip | None:
    if stop.sign == "\t" or "tab" in stop.problem.split():
        return Slip(stop.at, "a tab stands where only spaces can", "indent with spaces, not with tabs")
    return None


def _word_of_parser(stop: Stop) -> Slip | None:
    """What is said of one sign alone, or of a second document."""
    if "undefined alias" in stop.problem:
        return _beginning(stop, "*")
    if "cannot start any token" in stop.problem:
        return _beginning(stop, stop.sign)
    if "another document" in stop.problem:
        return Slip(stop.at, "a second record begins here", "put each record into a file of its own")
    if "escape" in stop.problem:
        message = "a backslash inside double quotation marks makes a sign of the letter behind it"
        return Slip(stop.at, message, "use single quotation marks")
    if "block scalar" in stop.part:
        return Slip(stop.at, "text stands behind the sign that announces it", "begin the text on the next line")
    return None


def _quotation(stop: Stop) -> Slip | None:
    last = stop.before.rstrip()[-1:]
    if last not in _OTHER or "mapping values" in stop.problem:
        return None
    message = "the text goes on behind its closing quotation mark"
    return Slip(stop.at, message, f"put the whole text in {_OTHER[last]} quotation marks")


def _remark(stop: Stop) -> Slip | None:
    """A `#` behind a blank, which hides the bracket that would have closed."""
    if "flow" not in stop.part or not (stop.runs_out or stop.is_at_next_field):
        return None
    number = stop.at[0] if stop.before.strip() and not stop.is_at_next_field else stop.above
    if number >= 0 and (found := _REMARK.search(stop.lines[number])):
        at = number, found.end() - 1
        return Slip(at, "`#` makes a remark of the rest of the line", "put text that contains `#` in quotation marks")
    return None


def _bracket(stop: Stop) -> Slip | None:
    if "flow" not in stop.part:
        return None
    closes = _CLOSED_BY.get(stop.opened_by)
    if closes and (stop.is_at_next_field or stop.runs_out or stop.sign in _CLOSED_BY.values()):
        message = f"the `{stop.opened_by}` that opens here is not closed"
        return Slip(stop.since or stop.at, message, f"close it with `{closes}`")
    if stop.sign == ":":
        return _colon(stop)
    if stop.runs_out:
        return Slip(stop.at, "the text ends before a bracket is closed", "close every `{` with `}` and `[` with `]`")
    return None


def _mapping(stop: Stop) -> Slip | None:
    """A colon where none can be: inside a text, or because the line above it lacks one."""
    if "mapping values are not allowed" not in stop.problem:
        return None
    if not _FIELD.fullmatch(stop.before):
        return _colon(stop)
    above = stop.lines[stop.above] if stop.above >= 0 else ""
    if joined := _NO_SPACE.fullmatch(above):
        at = stop.above, len(joined[1]) + len(joined[2])
        return Slip(at, "a space is missing behind the colon", f"write  {joined[2]}: {joined[3][:40]}")
    if ":" not in above and above:
        return _no_colon((stop.above, len(above) - len(above.lstrip())))
    return _indented(stop)


def _block(stop: Stop) -> Slip | None:
    """A line that belongs to nothing above it."""
    if "could not find expected ':'" in stop.problem and stop.since:
        return _no_colon(stop.since)
    if stop.sign and stop.sign in _CLOSED_BY.values():
        return Slip(stop.at, f"`{stop.sign}` closes nothing", "take it out, or put the text in quotation marks")
    if "node content" in stop.problem and stop.sign:
        return _beginning(stop, stop.sign)
    return _indented(stop) if "block" in stop.part and not stop.before.strip() else None


def _beginning(stop: Stop, sign: str) -> Slip:
    return Slip(stop.at, f"no text can begin with `{sign}`", f"put text that begins with `{sign}` in quotation marks")


def _colon(stop: Stop) -> Slip:
    hint = "put text that contains a colon and a space in quotation marks"
    return Slip(stop.at, "a colon and a space stand inside the text", hint)


def _no_colon(at: Point) -> Slip:
    return Slip(at, "no colon stands behind the name of the field", "write  name: value")


def _indented(stop: Stop) -> Slip:
    at = stop.at[0], len(stop.line) - len(stop.line.lstrip())
    hint = "begin it in the same column as the lines that it belongs to"
    return Slip(at, "the line is indented like none that it could belong to", hint)


_KNOWN: Final[tuple[Callable[[Stop], Slip | None], ...]] = (
    _not_closed,
    _tab,
    _word_of_parser,
    _quotation,
    _remark,
    _bracket,
    _mapping,
    _block,
)
