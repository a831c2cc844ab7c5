"""The dossier shows the corpus as one report saw it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ciminfo.model.activity_parts import State
from tests.reading import dossier

RECORDS = """
report: 2004-2005
period: 2004-07/2005-04
as-of: 2005-04-27
outline: [{section: activities-by-country, order: [BZ]}, {section: future-activities}]
---
activity: belize
kind: training
title: {en: Training}
dates: 2005-04-14/2005-04-15
venue: {country: BZ, city: Belize City}
---
activity: lima
kind: seminar
title: {en: Seminar}
announced: [{on: 2005-03-15, dates: 2005-05, in: 2004-2005}]
dates: 2005-06-01
venue: {country: PE, city: Lima}
---
activity: rome
kind: meeting
title: {en: Meeting}
dates: 2003-05-27
venue: {country: IT, city: Rome}
---
{result: mine, report: 2004-2005, claim: {en: Mine}}
---
{result: other, report: 2005-2006, claim: {en: Other}}
---
{contribution: iin, report: 2004-2005, organ: iin}
"""


def test_only_what_stands_in_a_section_is_reported():
    seen = dossier(RECORDS)
    assert sorted(activity.id for activity in seen.reported) == ["belize", "lima"]
    assert [placed.activity.id for placed in seen.placed_in("activities-by-country")] == ["belize"]
    assert [placed.activity.id for placed in seen.placed_in("future-activities")] == ["lima"]
    assert seen.placed_in("background") == ()


def test_states_and_dates_are_those_of_the_as_of_date():
    seen = dossier(RECORDS)
    belize, lima = (seen.corpus.activities[id_] for id_ in ("belize", "lima"))
    assert (seen.state(belize), str(seen.dates(belize))) == (State.HELD, "2005-04-14/2005-04-15")
    assert (seen.state(lima), str(seen.dates(lima))) == (State.PLANNED, "2005-05")


def test_a_report_has_its_own_results_contributions_and_outline():
    seen = dossier(RECORDS)
    assert [result.id for result in seen.results] == ["mine"]
    assert [each.id for each in seen.contributions] == ["iin"]
    entry = seen.entry("activities-by-country")
    assert entry is not None
    assert entry.order == ("BZ",)
    assert seen.entry("background") is None


def test_what_was_asked_for_is_not_taken_from_another_report():
    seen = dossier(RECORDS)
    lima = seen.corpus.activities["lima"]
    later = replace(seen, report=replace(seen.report, as_of=date(2005, 7, 1)))
    assert [each.state(lima) for each in (seen, later, seen)] == [State.PLANNED, State.HELD, State.PLANNED]
