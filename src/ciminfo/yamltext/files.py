"""Files of YAML: read as UTF-8, or refused with the place of what is no text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.bounds import MAX_BYTES
from ciminfo.diagnostics import Span
from ciminfo.reach import ReachError, read
from ciminfo.yamltext.places import after
from ciminfo.yamltext.text import Text, UnreadableError

if TYPE_CHECKING:
    from pathlib import Path


def open_text(file: Path, shown_as: str, within: Path | None = None) -> Text:
    """Read a file as UTF-8; raise `UnreadableError` where it is no plain file, too large, or not text.

    `within` is the folder that a link may not lead out of.
    """
    return decoded(content(file, shown_as, within), shown_as)


def content(file: Path, shown_as: str, within: Path | None = None) -> bytes:
    """What is in a plain file; raise `UnreadableError` where it is none, or too large."""
    place = Span(shown_as)
    if not shown_as.isprintable():
        raise UnreadableError(place, "its name cannot be printed", "give it one of letters, figures and hyphens")
    try:
        return read(file, MAX_BYTES, within)
    except ReachError as error:
        raise UnreadableError(place, str(error), error.hint) from error
    except OSError as error:
        raise UnreadableError(
            place, f"cannot be read: {error.strerror}", "check that it exists and is yours"
        ) from error


def decoded(raw: bytes, shown_as: str) -> Text:
    """The text of a file; raise `UnreadableError` where it is no UTF-8."""
    try:
        return Text(shown_as, raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise UnreadableError(
            after(bytes(error.object[: error.start]).decode(), shown_as),
            "not readable as text in UTF-8",
            "save the file as UTF-8",
        ) from error
