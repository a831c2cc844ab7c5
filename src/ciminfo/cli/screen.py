"""What the commands print with: the two streams, diagnostics with their excerpts, and progress."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from rich.console import Console

    from ciminfo.diagnostics import Diagnostic
    from ciminfo.workspace import Workspace


@cache
def output() -> Console:
    from rich.console import Console

    return Console(highlight=False)


@cache
def errors() -> Console:
    from rich.console import Console

    return Console(stderr=True, highlight=False)


def show(
    diagnostics: Sequence[Diagnostic], workspace: Workspace | None, files: int | None = None, *, accepted: bool = True
) -> None:
    """Print diagnostics as text, with the lines they speak of."""
    from ciminfo.reporters import text

    text.report(diagnostics, _excerpts(workspace), output(), files, accepted=accepted)


def _excerpts(workspace: Workspace | None) -> Callable[[str], Sequence[str]]:
    """A function from a shown path to the lines of that file; none where it cannot be read any more."""

    @cache
    def lines(path: str) -> Sequence[str]:
        from pathlib import Path

        root = workspace.root if workspace else Path()
        try:
            return (root / path).read_text(encoding="utf-8-sig").splitlines()
        except (OSError, UnicodeDecodeError):
            return ()

    return lines


def print_json(value: Any) -> None:
    """Print a value for a script: stable keys, one document."""
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")


@contextmanager
def progress(*, silent: bool) -> Iterator[Callable[[str], None]]:
    """A line that tells what is being done, where somebody is watching."""
    console = errors()
    if silent or not console.is_terminal:
        yield lambda _: None
        return
    with console.status("") as status:
        yield lambda step: status.update(f"{step} …")
