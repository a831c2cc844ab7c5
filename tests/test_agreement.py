"""Country pages and reports agree: on the project's own records, every count of one is found again in the other."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ciminfo import judging
from ciminfo.model.country_view import country_view
from ciminfo.model.promises import promises
from ciminfo.placement.places import SEVERAL
from ciminfo.workspace import open_at

if TYPE_CHECKING:
    from ciminfo.model.activity import Activity
    from ciminfo.model.country_view import CountryView
    from ciminfo.model.dossier import Dossier

ROOT = Path(__file__).parents[1]
REPORTS = sorted(file.stem for file in (ROOT / "data" / "reports").glob("*.yaml"))
BY_COUNTRY = "activities-by-country"


@cache
def seen() -> dict[str, Dossier]:
    return {dossier.report.id: dossier for dossier in judging.check(open_at(ROOT)).dossiers}


@cache
def views(report: str) -> dict[str, CountryView]:
    """Every country as the report sees it."""
    dossier = seen()[report]
    return {code: country_view(dossier.corpus, code, dossier) for code in dossier.corpus.countries}


def done(report: str) -> list[Activity]:
    """What the report tells as done, and not as a plan."""
    dossier = seen()[report]
    return [each for each in dossier.reported if each.was_done(dossier.report.as_of)]


def lists(view: CountryView, activity: Activity) -> list[str]:
    """The lists of a view in which an activity stands, once for each time it stands there."""
    return [name for name in ("own", "shared", "research") for each in getattr(view, name) if each.id == activity.id]


def test_there_are_reports_with_much_to_count():
    assert len(REPORTS) >= 4
    assert sum(len(done(report)) for report in REPORTS) > 50
    assert sum(bool(view.activities) for report in REPORTS for view in views(report).values()) > 40


@pytest.mark.parametrize("report", REPORTS)
def test_an_activity_stands_in_exactly_one_list_of_each_country_it_concerns(report):
    for activity in done(report):
        for code in activity.places:
            assert len(lists(views(report)[code], activity)) == 1, (activity.id, code)


@pytest.mark.parametrize("report", REPORTS)
def test_no_country_counts_an_activity_twice_or_one_that_the_report_does_not_tell(report):
    told = {each.id for each in done(report)}
    for code, view in views(report).items():
        ids = [each.id for each in view.activities]
        assert len(ids) == len(set(ids)), code
        assert set(ids) <= told, code


@pytest.mark.parametrize("report", REPORTS)
def test_a_plan_is_no_activity_of_any_country(report):
    plans = {placed.activity.id for placed in seen()[report].placed_in("future-activities")}
    for view in views(report).values():
        assert not plans & {each.id for each in view.activities}


@pytest.mark.parametrize("report", REPORTS)
def test_what_stands_under_a_country_of_the_report_is_counted_as_that_country_s_own_or_its_research(report):
    """Where it concerns a place outside the programme's region besides, the country shares it."""
    dossier, view = seen()[report], views(report)
    groups: dict[str, set[str]] = {}
    for placed in dossier.placed_in(BY_COUNTRY):
        groups.setdefault(placed.group, set()).add(placed.activity.id)
    for code in view:
        alone = [each for each in (*view[code].own, *view[code].research) if set(each.places) == {code}]
        counted = {each.id for each in alone if dossier.placements[each.id].section == BY_COUNTRY}
        abroad = {each.id for each in view[code].shared if dossier.placements[each.id].group == code}
        research = {each.id for each in alone if each.coverage.regions}
        assert groups.get(code, set()) == (counted - research) | abroad, code


@pytest.mark.parametrize("report", REPORTS)
def test_what_stands_under_several_countries_or_a_region_is_no_country_s_own(report):
    dossier = seen()[report]
    for placed in dossier.placed_in(BY_COUNTRY):
        if placed.group == SEVERAL or placed.group in dossier.corpus.regions:
            held = {name for view in views(report).values() for name in lists(view, placed.activity)}
            assert "own" not in held, placed.activity.id


@pytest.mark.parametrize("report", REPORTS)
def test_an_activity_is_the_own_of_one_country_at_most(report):
    owners = Counter(each.id for view in views(report).values() for each in view.own)
    assert [id_ for id_, count in owners.items() if count > 1] == []


@pytest.mark.parametrize("report", REPORTS)
def test_the_sum_over_all_countries_is_the_number_of_activities_when_what_is_shared_counts_once(report):
    """What took place in one country is its own, though it is shared by those who came to it from elsewhere."""
    every = views(report).values()
    own = [each.id for view in every for each in view.own]
    shared = {each.id for view in every for each in view.shared} - set(own)
    research = {each.id for view in every for each in view.research}
    nowhere = {each.id for each in done(report) if not any(lists(view, each) for view in every)}
    assert not research & {*own, *shared}
    assert len(own) + len(shared) + len(research) + len(nowhere) == len(done(report))
    assert all(not each.places for each in done(report) if each.id in nowhere)


@pytest.mark.parametrize("report", REPORTS)
def test_every_promise_for_a_place_stands_on_the_page_of_that_country(report):
    dossier = seen()[report]
    for promise in promises(dossier.corpus, report):
        for code in promise.activity.places:
            announced = views(report)[code].announced
            assert (promise.activity.id, promise.index) in {(each.activity.id, each.index) for each in announced}


def test_over_all_reports_a_country_counts_each_activity_that_some_report_tells():
    corpus = next(iter(seen().values())).corpus
    for code in corpus.countries:
        whole = {each.id for each in country_view(corpus, code).activities}
        told = {each.id for report in REPORTS for each in views(report)[code].activities}
        assert told <= whole, code
