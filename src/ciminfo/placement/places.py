"""The section an activity stands in: the reasons are tried in order, and the first that applies decides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ciminfo.model.organisation import OrganisationKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.report import Report

#: The group of what concerns several countries, or none in particular.
SEVERAL: Final = "several"


@dataclass(frozen=True, slots=True)
class Spot:
    """A section, the group in it, and why."""

    section: str
    rule: str
    reason: str
    group: str = ""


def place(corpus: Corpus, report: Report, activity: Activity) -> Spot:
    """Find the section of an activity that the report tells of."""
    for reason in REASONS:
        if spot := reason(corpus, report, activity):
            return spot
    raise AssertionError("the last reason always applies")


def by_override(corpus: Corpus, report: Report, activity: Activity) -> Spot | None:
    """The compiler's word for this report comes first; inside the section it stands where it would have stood."""
    for override in activity.placement:
        if override.in_ == report.id:
            others = (reason(corpus, report, activity) for reason in REASONS if reason is not by_override)
            group = next((spot.group for spot in others if spot and spot.section == override.section), "")
            return Spot(override.section, "override", f"its record places it there: {override.why}", group)
    return None


def by_reporter(corpus: Corpus, report: Report, activity: Activity) -> Spot | None:
    """What somebody else reported stands where that reporter speaks: an organ, or a member state."""
    if not activity.reported_by or activity.reported_by == report.reporter:
        return None
    reporter = corpus.organisations.get(activity.reported_by)
    if reporter and reporter.kind is OrganisationKind.GOVERNMENT:
        return Spot("member-states", "reporter", f"the government {reporter.id} reported it", reporter.country)
    return Spot("other-organs", "reporter", f"{activity.reported_by} reported it", activity.reported_by)


def by_plan(_corpus: Corpus, report: Report, activity: Activity) -> Spot | None:
    """What was still to come on the as-of date is a plan."""
    state = activity.state(report.as_of)
    if state.is_ahead:
        return Spot("future-activities", "plan", f"it was {state.value} on {report.as_of}")
    return None


def by_destination(corpus: Corpus, _report: Report, activity: Activity) -> Spot | None:
    """What concerns only places outside the programme's own region is work with countries of destination."""
    places, regions = activity.places, activity.coverage.regions
    outside = [code for code in places if not corpus.is_at_home(code)]
    beyond = [region for region in regions if not corpus.is_home(region)]
    if (places or regions) and len(outside) == len(places) and len(beyond) == len(regions):
        return Spot("destination-countries", "destination", f"{_named(outside + beyond)} outside {corpus.home}")
    return None


def by_place(corpus: Corpus, _report: Report, activity: Activity) -> Spot | None:
    """Everything else stands under its country or region."""
    section, rule = "activities-by-country", "place"
    regions, places = activity.coverage.regions, activity.places
    inside = [code for code in places if corpus.is_at_home(code)]
    if len(regions) == 1 and regions[0] != corpus.home:
        return Spot(section, rule, f"it concerns the region {regions[0]}", regions[0])
    if len(inside) == 1 and not regions:
        return Spot(section, rule, f"it concerns {inside[0]}", inside[0])
    return Spot(section, rule, "it concerns several countries or none in particular", SEVERAL)


def _named(codes: list[str]) -> str:
    return f"{', '.join(codes)} {'lies' if len(codes) == 1 else 'lie'}"


REASONS: Final[tuple[Callable[[Corpus, Report, Activity], Spot | None], ...]] = (
    by_override,
    by_reporter,
    by_plan,
    by_destination,
    by_place,
)
