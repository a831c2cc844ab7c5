"""The line of a file that names the schema it follows, as editors with YAML support read it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

#: The folder of the schemas in a workspace.
FOLDER: Final = "schemas"
_MARK: Final = b"\xef\xbb\xbf"
_BREAK: Final = re.compile(rb"\r\n|\r|\n")
#: The comments and empty lines before anything else; a line in the middle of a text is none of ours.
_HEAD: Final = re.compile(rb"(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n))*")
_LINE: Final = re.compile(
    rb"(?:\A|(?<=[\r\n]))[ \t]*#[ \t]+yaml-language-server[ \t]*:[ \t]*\$schema(?:=|:[ \t]*)(\S+)"
)


def file_of(name: str) -> str:
    """The file in that folder which holds the schema of a name."""
    return f"{name}.schema.json"


def modeline(path: str, name: str) -> str:
    """The line of a file at that path of the workspace, which follows the schema of that name."""
    return f"# yaml-language-server: $schema={'../' * path.count('/')}{FOLDER}/{file_of(name)}"


def tied(raw: bytes, line: str) -> bytes:
    """A file with the line put first, or corrected where it has one; no other byte is touched."""
    mark = _MARK if raw.startswith(_MARK) else b""
    body, wanted = raw[len(mark) :], line.encode()
    head = _HEAD.match(body)
    if found := _LINE.search(head[0] if head else b""):
        start, end = found.span(1)
        return mark + body[:start] + wanted.partition(b"=")[2] + body[end:]
    ending = _BREAK.search(body)
    return mark + wanted + (ending[0] if ending else b"\n") + body


def begun(root: Path, path: str, text: str) -> str:
    """The text of a new record, with the line where the workspace has the schema of its kind."""
    name = text.partition(":")[0]
    return f"{modeline(path, name)}\n{text}" if (root / FOLDER / file_of(name)).is_file() else text
