"""The dossier: the corpus seen through one report, with each activity's state and section on its as-of date."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from ciminfo.model.activity import Activity
from ciminfo.model.activity_parts import State
from ciminfo.model.contribution import Contribution
from ciminfo.model.corpus import Corpus
from ciminfo.model.interval import Interval
from ciminfo.model.report import OutlineEntry, Report
from ciminfo.model.result import Result


@dataclass(frozen=True, slots=True)
class Placement:
    """Where an activity stands in a report, and why; without a section it does not stand in it."""

    activity: Activity
    section: str
    #: The name of the rule of placement that decided, and what it saw.
    rule: str
    reason: str
    #: The group inside the section: a country code, a region id, or `several`.
    group: str = ""


@dataclass(frozen=True)
class Dossier:
    """One report and what it may draw on."""

    corpus: Corpus
    report: Report
    placements: Mapping[str, Placement]
    #: The placements of those that it tells, in a section; in a large corpus they are few.
    told: Mapping[str, Placement]
    #: The states that were asked for: most rules of a report ask for those of all that it tells.
    _states: dict[str, State] = field(default_factory=dict, init=False, compare=False, repr=False)

    @cached_property
    def reported(self) -> tuple[Activity, ...]:
        """What the report claims: the activities that stand in one of its sections."""
        return tuple(placed.activity for placed in self.told.values())

    def placed_in(self, section: str) -> tuple[Placement, ...]:
        return tuple(placed for placed in self.told.values() if placed.section == section)

    def state(self, activity: Activity) -> State:
        state = self._states.get(activity.id)
        if state is None:
            state = self._states[activity.id] = activity.state(self.report.as_of)
        return state

    def dates(self, activity: Activity) -> Interval:
        """Its dates as the report could know them."""
        return activity.dates_as_of(self.report.as_of)

    @property
    def results(self) -> tuple[Result, ...]:
        return self.corpus.results_by_report.get(self.report.id, ())

    @property
    def contributions(self) -> tuple[Contribution, ...]:
        return self.corpus.contributions_by_report.get(self.report.id, ())

    def entry(self, section: str) -> OutlineEntry | None:
        return next((entry for entry in self.report.outline if entry.section == section), None)
