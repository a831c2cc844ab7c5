"""Words that every medium can take: what XML forbids, a log would obey or UTF-8 cannot hold is replaced."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from ciminfo.diagnostics import Diagnostic

_REPLACEMENT: Final = "\ufffd"
#: Half of a character (a surrogate); the name of a file that is not UTF-8 holds some.
_HALF: Final = re.compile("[\ud800-\udfff]")
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
#: What turns the direction of a line in a terminal.
_TURN: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
#: What the runner of GitHub Actions takes for a command: `::` at the beginning of a line, `##[` anywhere in it.
_COMMAND: Final = re.compile(r"^([^\S\n]*:)(?=:)|##(?=\[)", re.MULTILINE)
_LINE_END: Final = re.compile("\r\n?")


def encodable(diagnostic: Diagnostic) -> Diagnostic:
    """The diagnostic as UTF-8 can hold it; only then can its fingerprint be taken."""
    values = ((each.name, getattr(diagnostic, each.name)) for each in fields(diagnostic))
    words: dict[str, Any] = {name: whole(value) for name, value in values if isinstance(value, str)}
    span, *also = (replace(each, path=whole(each.path)) for each in (diagnostic.span, *diagnostic.also))
    return replace(diagnostic, span=span, also=tuple(also), **words)


def whole(text: str) -> str:
    return _HALF.sub(_REPLACEMENT, text)


def plain(text: str) -> str:
    """The text without control characters other than the tab and the end of a line."""
    return _CONTROL.sub(_REPLACEMENT, _LINE_END.sub("\n", whole(text)))


def shown(text: str) -> str:
    """The text as a terminal or a log may have it: nothing in it steers the one, or is a command to the other."""
    return _COMMAND.sub(r"\g<0> ", _TURN.sub(_REPLACEMENT, plain(text)))


def plain_values(value: Any) -> Any:
    """A value made for JSON with every text in it plain."""
    if isinstance(value, str):
        return plain(value)
    if isinstance(value, dict):
        return {name: plain_values(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [plain_values(inner) for inner in value]
    return value
