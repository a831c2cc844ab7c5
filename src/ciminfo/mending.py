"""What is beyond doubt in the records, replaced in their files: only in those that still stand as they were judged."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ciminfo.recording import hindrance
from ciminfo.yamledit import EditError, edited, written

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from ciminfo.diagnostics import Diagnostic, Span
    from ciminfo.workspace import Workspace

#: Why a file is left that is another one than was judged: its places would be wrong.
CHANGED = "was changed meanwhile; run this again"


@dataclass(frozen=True, slots=True)
class Mended:
    """What mending would change, and what it would leave."""

    #: Each file as it stands, and as it would be.
    texts: dict[Path, tuple[str, str]] = field(default_factory=dict)
    #: Files with something to mend that are left as they are, each with the reason.
    left: dict[str, str] = field(default_factory=dict)


def standing(workspace: Workspace, paths: Iterable[str]) -> dict[str, str]:
    """The hashes of files as they stand before they are judged."""
    found = {path: _hash(_content(workspace.root / path)) for path in paths}
    return {path: each for path, each in found.items() if each}


def mended(workspace: Workspace, diagnostics: Iterable[Diagnostic], judged: Mapping[str, str]) -> Mended:
    """The text of each file that has findings beyond doubt, as it stands and as it would be mended.

    `judged` are the hashes under which the files were judged. What cannot be replaced without touching more than
    itself is left.
    """
    by_file: dict[str, dict[Span, str]] = {}
    for each in diagnostics:
        if each.fix:
            by_file.setdefault(each.span.path, {}).setdefault(each.span, each.fix)
    found = Mended()
    for path, changes in by_file.items():
        file = workspace.root / path
        content = _content(file)
        if content is None or _hash(content) != judged.get(path):
            found.left[path] = CHANGED
        elif (before := content.decode()) != (after := _changed(before, changes)):
            if reason := hindrance(workspace, file):
                found.left[path] = reason
            else:
                found.texts[file] = before, after
    return found


def replacements(workspace: Workspace, diagnostics: Iterable[Diagnostic]) -> dict[Diagnostic, str]:
    """What is to be written at the place of each finding that is beyond doubt, quoted as it has to be."""
    found = {}
    for each in diagnostics:
        file = workspace.root / each.span.path
        if each.fix and (content := _content(file)) is not None:
            with suppress(EditError, UnicodeDecodeError, FileNotFoundError):  # another text than was judged
                text = written(content.decode("utf-8-sig"), each.span, each.fix)
                if not hindrance(workspace, file):
                    found[each] = text
    return found


def _changed(text: str, changes: Mapping[Span, str]) -> str:
    """The text with what can be replaced, edited behind a byte order mark, which the places do not count."""
    mark = text[: text.startswith("\ufeff")]
    text = text[len(mark) :]
    for span, fix in sorted(changes.items(), reverse=True):  # from the end, so that places before it stay
        with suppress(EditError):
            text = edited(text, {span: fix})
    return mark + text


def _content(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except OSError:
        return None


def _hash(content: bytes | None) -> str:
    return "" if content is None else hashlib.sha256(content).hexdigest()
