"""Single values replaced in YAML text; every other byte stays, comments and layout among them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ciminfo.yamltext import Text, UnreadableError, Value, leaves, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ciminfo.diagnostics import Span

#: What ends a line, for the parser.
_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")


class EditError(Exception):
    """A value that cannot be replaced without touching more than itself."""


def edited(text: str, changes: Mapping[Span, str]) -> str:
    """The text with new values at the places of old ones; raise `EditError` where anything else would change."""
    for span in sorted(changes, reverse=True):  # from the end, so that the places before stay
        first, last = _stretch(text, span)
        text = text[:first] + written(text, span, changes[span]) + text[last:]
    return text


def written(text: str, span: Span, new: str) -> str:
    """A new value as it is to be written at the place of an old one.

    It keeps the way the old one is quoted, as long as it can be written so; what the parser would not read as just
    this change raises `EditError`, as does a value over several lines.
    """
    first, last = _stretch(text, span)
    try:
        before, old = list(leaves(_read(text))), text[first:last]
    except UnreadableError as error:
        raise EditError("the text cannot be read") from error
    for way in _ways(old, new):
        if _is_only_change(before, text[:first] + way + text[last:], new):
            return way
    raise EditError("the new value cannot stand there")


def _stretch(text: str, span: Span) -> tuple[int, int]:
    """Where the value begins and ends, counted in characters."""
    if span.line != span.end_line:
        raise EditError("the value runs over several lines")
    starts = [0, *(match.end() for match in _BREAK.finditer(text))]
    if span.line > len(starts):
        raise EditError("the text ends before the value")
    first, last = (starts[span.line - 1] + column - 1 for column in (span.column, span.end_column))
    return first, last


def _ways(old: str, new: str) -> tuple[str, ...]:
    """How the new value may be written, the way that the old one has first."""
    if old[:1] == "'" and "'" not in new:
        return f"'{new}'", quoted(new)
    if old[:1] == '"' and not set(new) & set('\\"'):
        return f'"{new}"', quoted(new)
    return new, quoted(new)


def _is_only_change(before: list[tuple[str, str | None]], changed: str, new: str) -> bool:
    try:
        after = list(leaves(_read(changed)))
    except UnreadableError:
        return False
    if len(before) != len(after):
        return False
    differing = [(was, now) for was, now in zip(before, after, strict=True) if was != now]
    return len(differing) == 1 and differing[0][0][0] == differing[0][1][0] and differing[0][1][1] == new


def _read(text: str) -> Value:
    return Text("", text).read()[0]
