"""The corpus seen through one report: every activity is claimed or left out, and placed with its reason."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from ciminfo.model.dossier import Dossier, Placement
from ciminfo.placement.claims import claim
from ciminfo.placement.near import near
from ciminfo.placement.places import place

if TYPE_CHECKING:
    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.report import Report


def dossier(corpus: Corpus, report: Report) -> Dossier:
    """See the corpus through a report."""
    placements = Placements(corpus, report)
    return Dossier(corpus, report, placements, placements.told)


class Placements(Mapping[str, Placement]):
    """Where every activity stands in one report: kept for those that it tells, and found anew for one left out."""

    def __init__(self, corpus: Corpus, report: Report) -> None:
        self._corpus, self._report = corpus, report
        self._backing = {id_ for result in corpus.results_by_report.get(report.id, ()) for id_ in result.backed_by}
        self._outline: set[str] = {entry.section for entry in report.outline}
        placed = ((activity.id, self._placed(activity)) for activity in near(corpus, report))
        #: Those that stand in a section.
        self.told = {id_: placement for id_, placement in placed if placement.section}

    def __getitem__(self, id_: str) -> Placement:
        return self.told.get(id_) or self._placed(self._corpus.activities[id_])

    def __iter__(self) -> Iterator[str]:
        return iter(self._corpus.activities)

    def __len__(self) -> int:
        return len(self._corpus.activities)

    def _placed(self, activity: Activity) -> Placement:
        corpus, report = self._corpus, self._report
        claimed = claim(report, corpus.window(report), activity, activity.id in self._backing)
        if not claimed.holds:
            return Placement(activity, "", claimed.rule, claimed.reason)
        placed = place(corpus, report, activity)
        reason = f"{claimed.reason}; {placed.reason}"
        if placed.section and self._outline and placed.section not in self._outline:
            return Placement(activity, "", "outline", f"{reason}, but the outline has no section {placed.section}")
        return Placement(activity, placed.section, placed.rule, reason, placed.group)
