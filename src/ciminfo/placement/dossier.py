"""The corpus seen through one report: every activity is claimed or left out, and placed with its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.model.dossier import Dossier, Placement
from ciminfo.placement.claims import claim
from ciminfo.placement.places import place

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.report import Report


def dossier(corpus: Corpus, report: Report) -> Dossier:
    """See the corpus through a report."""
    backing = {id_ for result in corpus.results_by_report.get(report.id, ()) for id_ in result.backed_by}
    outline: set[str] = {entry.section for entry in report.outline}
    placements: Mapping[str, Placement] = {
        activity.id: _placed(corpus, report, activity, activity.id in backing, outline)
        for activity in corpus.activities.values()
    }
    return Dossier(corpus, report, placements)


def _placed(corpus: Corpus, report: Report, activity: Activity, backs_a_result: bool, outline: set[str]) -> Placement:
    claimed = claim(report, corpus.window(report), activity, backs_a_result)
    if not claimed.holds:
        return Placement(activity, "", claimed.rule, claimed.reason)
    placed = place(corpus, report, activity)
    reason = f"{claimed.reason}; {placed.reason}"
    if placed.section and outline and placed.section not in outline:
        return Placement(activity, "", "outline", f"{reason}, but the outline has no section {placed.section}")
    return Placement(activity, placed.section, placed.rule, reason, placed.group)
