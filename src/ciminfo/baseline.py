"""The baseline: the findings there were when ciminfo was adopted, so that only new ones are asked to be mended.

It quiets `validate` alone: a build still stops at every error, and `--final` at every warning. It may shrink; what
is new never enters it by itself.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ciminfo.output import write
from ciminfo.yamltext import UnreadableError, open_text, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from ciminfo.diagnostics import Diagnostic

#: The name that a baseline has, where nobody names it.
USUAL = "baseline.yaml"
#: How often a finding may stand there: figures alone, and few enough of them.
_TIMES = re.compile(r"\d{1,9}", re.ASCII)
#: How a baseline file opens; the number is that of its format.
_HEAD = """\
# What ciminfo found when this file was drawn up. `ciminfo validate` is silent on it; what is new is told.
# It may shrink (`ciminfo validate --write-baseline`) and never grows: to begin anew, delete it first.
baseline: 1
findings:
"""


class BaselineError(Exception):
    """A file that is no baseline; its hint says what to do."""

    def __init__(self, file: Path, reason: str, hint: str = "") -> None:
        super().__init__(f"{file} is no baseline: {reason}")
        self.hint = hint or "delete it and draw up a new one:  ciminfo validate --write-baseline"


@dataclass(frozen=True, slots=True)
class Baseline:
    """How often each finding stood there, by its fingerprint."""

    counts: Counter[str]

    def mark(self, diagnostics: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
        """The diagnostics, those known that the baseline holds; one that now stands more often is new."""
        left = self.counts.copy()
        marked = []
        for each in diagnostics:
            known = each.is_open and left[each.fingerprint] > 0
            left[each.fingerprint] -= known
            marked.append(replace(each, known=True) if known else each)
        return tuple(marked)

    def gone(self, diagnostics: Iterable[Diagnostic]) -> int:
        """How many of its findings are not found any more; `diagnostics` are marked ones."""
        return self.counts.total() - sum(each.known for each in diagnostics)


def opened(file: Path) -> Baseline:
    """Read a baseline; raise `BaselineError` for a file that is none, `OSError` where there is no file."""
    file.stat()
    if file.is_dir():
        raise BaselineError(file, "it is a folder", "name a file in it")
    try:
        value, _ = open_text(file, file.name).read()
    except UnreadableError as error:
        if isinstance(error.__cause__, OSError):
            raise error.__cause__ from None  # nobody is to throw away what could only not be read now
        raise BaselineError(file, error.message) from error
    if not isinstance(value, dict) or value.get("baseline") != "1":
        raise BaselineError(file, "it does not open with  baseline: 1")
    findings = value.get("findings") or []
    if not isinstance(findings, list):
        raise BaselineError(file, "its findings are no list")
    counts: Counter[str] = Counter()
    for entry in findings:
        print_, count = (entry.get("print"), entry.get("times", "1")) if isinstance(entry, dict) else (None, "1")
        if not isinstance(print_, str) or not isinstance(count, str) or not _TIMES.fullmatch(count):
            raise BaselineError(file, "an entry has no fingerprint, or no whole number of times")
        counts[print_] += int(count)
    return Baseline(counts)


def drawn_up(file: Path, diagnostics: Sequence[Diagnostic]) -> Path:
    """Write a baseline of the known diagnostics, or of the open ones where none is known yet."""
    counts = Counter(each.fingerprint for each in diagnostics)
    seen: set[str] = set()
    lines = []
    for each in diagnostics:
        if each.fingerprint not in seen:
            seen.add(each.fingerprint)
            lines.append(_line(each, counts[each.fingerprint]))
    text = _HEAD + "".join(f"  - {line}\n" for line in sorted(lines)) if lines else _HEAD.rstrip("\n") + " []\n"
    (written,) = write(file.parent, {file.name: text.encode(errors="replace")})  # a file's name may be no text
    return written


def _line(diagnostic: Diagnostic, times: int) -> str:
    where = diagnostic.record or diagnostic.span.path
    parts = [f"rule: {diagnostic.rule}", f"in: {quoted(where)}"]
    parts += [f"field: {quoted(diagnostic.field)}"] if diagnostic.field else []
    parts += [f"print: {quoted(diagnostic.fingerprint)}"]
    parts += [f"times: {times}"] if times > 1 else []
    return f"{{{', '.join(parts)}}}"
