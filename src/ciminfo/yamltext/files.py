"""Files of YAML: read as UTF-8, or refused with the place of what is no text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Span
from ciminfo.yamltext.places import after
from ciminfo.yamltext.text import Text, UnreadableError

if TYPE_CHECKING:
    from pathlib import Path

#: A record is a page or two, and what a report said when it was submitted some hundreds; this is neither.
MAX_BYTES: Final = 8_000_000


def open_text(file: Path, shown_as: str) -> Text:
    """Read a file as UTF-8; raise `UnreadableError` where it is too large or not text."""
    place = Span(shown_as)
    if not file.is_file():
        raise UnreadableError(place, "is no file, or a link that leads nowhere", "take it out, or mend the link")
    try:
        raw = file.read_bytes()
    except OSError as error:
        raise UnreadableError(
            place, f"cannot be read: {error.strerror}", "check that it exists and is yours"
        ) from error
    if len(raw) > MAX_BYTES:
        raise UnreadableError(place, f"{len(raw):,} bytes is too long for a record", "split it")
    try:
        return Text(shown_as, raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise UnreadableError(
            after(bytes(error.object[: error.start]).decode(), shown_as),
            "not readable as text in UTF-8",
            "save the file as UTF-8",
        ) from error
