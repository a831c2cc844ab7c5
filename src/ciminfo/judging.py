"""The records judged: loaded, seen through their reports, and every rule run over both."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from ciminfo import inventory, languages, placement, rules, sections
from ciminfo.collector import collector_off
from ciminfo.diagnostics import Diagnostic, Severity, in_source_order
from ciminfo.inventory import record_files
from ciminfo.load import Loaded, Vocabulary, load
from ciminfo.model.names import offer
from ciminfo.workspace import MARK, MovingError, refused

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ciminfo.memory import Memory
    from ciminfo.model.dossier import Dossier
    from ciminfo.workspace import Workspace


class UnknownReportError(Exception):
    """There is no report of that period; carries the ids there are."""

    def __init__(self, report: str, known: Sequence[str]) -> None:
        super().__init__(f"there is no report {report!r}")
        self.known = tuple(known)


@dataclass(frozen=True, slots=True)
class Checked:
    """The corpus with everything that is said of it, in source order."""

    loaded: Loaded
    dossiers: tuple[Dossier, ...]
    diagnostics: tuple[Diagnostic, ...]


def check(workspace: Workspace, report: str = "", memory: Memory | None = None) -> Checked:
    """Load the workspace and run every rule, over one report or over all of them; a memory may save some of it."""
    _settle(workspace)
    with collector_off():
        return _check(workspace, report, memory)


def check_still(workspace: Workspace, report: str) -> tuple[Checked, Callable[[], Mapping[str, str]]]:
    """The same, and what gives the hashes of all that was read; it raises `MovingError` where that is not so any more.

    Else a document would be said to be made of what it does not tell.
    """
    before = inventory.fingerprints(workspace, record_files(workspace))
    checked = check(workspace, report)

    def sources() -> Mapping[str, str]:
        after = inventory.fingerprints(workspace, checked.loaded.files)
        for path in sorted({*before, *after}):
            if before.get(path) != after.get(path):
                raise MovingError(path)
        return before

    return checked, sources


def _check(workspace: Workspace, report: str, memory: Memory | None) -> Checked:
    vocabulary, today = Vocabulary(sections.names(), languages.names()), datetime.now().astimezone().date()
    loaded = load(workspace, vocabulary, today, *((memory.values(), memory.keep) if memory else ()))
    reports = loaded.corpus.reports
    if report and report not in reports and report not in loaded.corpus.broken:
        raise UnknownReportError(report, tuple(reports))
    wanted = [reports[report]] if report in reports else [] if report else list(reports.values())
    dossiers = tuple(placement.dossier(loaded.corpus, each) for each in wanted)
    known = memory.known(loaded) if memory else None
    judged = rules.check(
        loaded.corpus, dossiers, workspace.severities, off=workspace.off, whole=not report, known=known
    )
    found = sorted([*loaded.diagnostics, *judged], key=in_source_order)
    return Checked(loaded, dossiers, tuple(found))


def _settle(workspace: Workspace) -> None:
    """Hold the settings against what there is; raise `WorkspaceError` with all that name nothing."""
    known = [name for rule in rules.rules() for name in (rule.name, rule.code)]
    wrong: list[tuple[str, str, str]] = []
    for word in (*workspace.severities, *workspace.off):
        rule = rules.find(word)
        if rule is None or word not in known:
            wrong.append((f"severities.{word}", f"there is no rule {word!r}", offer(word, known)))
        elif rule.scope == "reading" and rule.severity is Severity.ERROR:
            reason = "a record with this fault cannot be read, so it stays an error"
            wrong.append((f"severities.{word}", f"the severity of {word} cannot be changed", reason))
    for index, code in enumerate(workspace.languages):
        if code not in languages.names():
            there = offer(code, languages.names())
            wrong.append((f"languages.{index}", f"{code!r} is no language of documents", there))
    if not (workspace.root / workspace.data).is_dir():
        hint = f"make it, or name another under `data` in {MARK}"
        wrong.append(("data", f"there is no folder {workspace.data}", hint))
    if wrong:
        raise refused(workspace.root, wrong)
