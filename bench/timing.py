"""What reading, placing and each rule cost: on a large workspace, and on a small one to see how that grows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final
from unittest.mock import patch

import yaml

from bench.clock import best, timed
from bench.view import View
from ciminfo import languages, placement, rules, sections
from ciminfo.load import Vocabulary, load
from ciminfo.rules import checking
from ciminfo.workspace import open_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from ciminfo.diagnostics import Finding
    from ciminfo.rules import Rule

#: The day on which the records are looked at, so that a run of next year measures the same.
_TODAY: Final = date(2026, 1, 1)


@dataclass(frozen=True, slots=True)
class Timing:
    """What one step or rule costs in seconds."""

    code: str
    name: str
    scope: str
    #: On the small workspace and on the large one, where nothing has built an index yet.
    before: float
    alone: float
    #: On the large one, where others have built the indexes that it shares with them.
    warm: float
    findings: int = 0


@dataclass(frozen=True, slots=True)
class Stage:
    """One workspace, read and placed, with what that cost in seconds."""

    records: int
    #: What PyYAML's safe loader in C needs for the same files, and nothing else.
    plain: float
    loading: float
    placing: float
    faults: int
    view: View


def staged(folder: Path, progress: Callable[[str], None]) -> Stage:
    """Read the workspace in a folder, and place its activities in every report."""
    workspace = open_at(folder)
    files = sorted((folder / workspace.data).rglob("*.yaml"))
    progress("reading the files with PyYAML alone")
    plain, _ = timed(lambda: [yaml.load(file.read_bytes(), yaml.CSafeLoader) for file in files])
    progress("reading them as records")
    vocabulary = Vocabulary(sections.names(), languages.names())
    loading, loaded = timed(lambda: load(workspace, vocabulary, _TODAY))
    corpus = loaded.corpus
    progress("placing the activities in every report")
    placing, dossiers = timed(lambda: tuple(placement.dossier(corpus, report) for report in corpus.reports.values()))
    faults = len(loaded.diagnostics)
    return Stage(len(files), plain, loading, placing, faults, View(corpus, dossiers).submitted())


def timings(small: Stage, large: Stage, progress: Callable[[str], None]) -> Iterator[Timing]:
    """What was timed while reading and placing, and every rule that looks at records."""
    yield Timing("load", "reading the records", "", small.loading, large.loading, large.loading, large.faults)
    yield Timing("place", "placing activities", "", small.placing, large.placing, large.placing)
    checked = [rule for rule in rules.rules() if rule.check]
    views = small.view, large.view
    progress("every rule once, so that the shared indexes are there")
    first = {rule.code: [timed(lambda view=view, rule=rule: view.found(rule)) for view in views] for rule in checked}  # type: ignore[misc]
    for rule in checked:
        progress(f"{rule.code} {rule.name}")
        (_, _), (spent, found) = first[rule.code]
        before, alone = best(spent, *(_run(rule, view.fresh) for view in views))
        (warm,) = best(spent, _run(rule, lambda: large.view))
        yield Timing(rule.code, rule.name, rule.scope, before, alone, warm, len(found))
    progress("finding the places of what was found, stamping and sorting it")
    (before, _), (alone, warm) = (
        _stamping(view, {code: found[number][1] for code, found in first.items()}) for number, view in enumerate(views)
    )
    found_in_all = sum(len(found[1][1]) for found in first.values())
    yield Timing("stamp", "placing findings", "", before, alone, warm, found_in_all)


def _run(rule: Rule, seen: Callable[[], View]) -> Callable[[], Callable[[], object]]:
    """A run of the rule over a view that is made before the clock starts."""

    def prepared() -> Callable[[], object]:
        view = seen()
        return lambda: view.found(rule)

    return prepared


def _stamping(view: View, found: Mapping[str, Sequence[tuple[Finding, str]]]) -> tuple[float, float]:
    """The run of the rules with their findings at hand: what is left is to find places, stamp and sort.

    The first run composes the files again to find the places; the second has them.
    """
    at_hand = tuple(
        replace(rule, check=_replayed(rule, found[rule.code])) if rule.check else rule for rule in rules.rules()
    )

    def prepared() -> Callable[[], object]:
        return lambda: checking.check(view.corpus, view.dossiers)

    with patch.object(checking, "rules", lambda: at_hand):
        (first,), (again,) = (best(float("inf"), prepared) for _ in range(2))
    return first, again


def _replayed(rule: Rule, found: Sequence[tuple[Finding, str]]) -> Callable[[Any], Iterator[Finding]]:
    """A check that gives what was found before."""
    by_report: dict[str, list[Finding]] = {}
    for finding, report in found:
        by_report.setdefault(report, []).append(finding)
    return lambda seen: iter(by_report.get(seen.report.id if rule.scope == "report" else "", ()))
