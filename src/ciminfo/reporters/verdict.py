"""The verdict on a run, which is the last line that a person reads."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.text import Text

    from ciminfo.diagnostics import Diagnostic

COLOURS: Final = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.NOTICE: "bold blue"}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the last lines say beside the findings: of how many files, what `--fix` mends, and which rules wait."""

    files: int | None = None
    mendable: int = 0
    waiting: int = 0


def verdict(diagnostics: Iterable[Diagnostic], last: Verdict) -> Text:
    """The last line as Rich prints it."""
    from rich.text import Text

    words, style = judged(diagnostics, last)
    return Text(words, style=style)


def judged(diagnostics: Iterable[Diagnostic], last: Verdict) -> tuple[str, str]:
    """The last line, and its style: how many of each, how many accepted, over how many files, whether rules wait."""
    found = list(diagnostics)
    counts = Counter(each.severity for each in found if each.is_open)
    known = sum(each.known for each in found)
    accepted = sum(bool(each.accepted) for each in found)
    parts = [_number(counts[level], level.value) for level in Severity if counts[level]]
    words = ", ".join(parts) or "nothing to mend"
    quiet = [f"{accepted} accepted"] if accepted else []
    quiet += [f"{known} in the baseline"] if known else []
    words += f" ({', '.join(quiet)})" if quiet else ""
    words += f" in {_number(last.files, 'file')}" if last.files is not None else ""
    wait = "1 rule waits" if last.waiting == 1 else f"{last.waiting} rules wait"
    words += f"; {wait} until every file can be read" if last.waiting else ""
    worst = next((level for level in Severity if counts[level]), Severity.WARNING if last.waiting else None)
    return words, COLOURS[worst] if worst else "bold green"


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
