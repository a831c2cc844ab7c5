"""What a reporter may want to know of the run it tells of: the files that were read, the rules, the baseline."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Protocol

from ciminfo.diagnostics import Severity

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ciminfo.diagnostics import Diagnostic, Span


class RulePage(Protocol):
    """A rule as the manual shows it: code and name, how grave it is unless a workspace says so, subject and page."""

    @property
    def code(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def severity(self) -> Severity: ...
    @property
    def subject(self) -> str: ...
    @property
    def page(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Edit:
    """A stretch of a file, and the text that is to stand there instead."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Run:
    """One run over the records: by which version, over which files, by which rules."""

    version: str
    #: The files that were read, as diagnostics show them.
    files: tuple[str, ...] = ()
    rules: Sequence[RulePage] = ()
    #: Severities that the workspace gives to rules, by the rule's name or code.
    severities: Mapping[str, Severity] = field(default_factory=dict)
    #: The severities of findings that fail the run.
    failing: tuple[Severity, ...] = (Severity.ERROR,)
    #: Whether the findings were held against a baseline, also where none of them stands in it.
    baseline: bool = False
    #: Where the workspace lies in its repository, for example `reports/cim`; empty where it lies at the root.
    folder: str = ""
    #: The edit that carries out the fix of a finding; only where it replaces the field's value and nothing else.
    edits: Mapping[Diagnostic, Edit] = field(default_factory=dict)
    #: Rules that the workspace does not want, by name or code.
    off: tuple[str, ...] = ()
    #: The names of the rules that wait until every file can be read.
    waiting: tuple[str, ...] = ()

    def path(self, shown: str) -> str:
        """A file's path from the root of the repository, which is where a code host looks for it."""
        return PurePosixPath(self.folder, shown).as_posix() if shown else ""

    def is_off(self, rule: RulePage) -> bool:
        return rule.name in self.off or rule.code in self.off

    def severity(self, rule: RulePage) -> Severity:
        """The severity in force."""
        return self.severities.get(rule.name) or self.severities.get(rule.code) or rule.severity
