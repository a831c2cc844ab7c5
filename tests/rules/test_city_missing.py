"""City missing: asked of events with a venue, and of nothing else."""

import pytest

from tests.reading import told

RULE = "city-missing"


def activity(kind: str, more: str) -> str:
    return f"""activity: a
kind: {kind}
title: {{en: T}}
{more}
"""


@pytest.mark.parametrize("kind", ["conference", "meeting", "presentation", "seminar", "training", "workshop"])
def test_an_event_with_a_country_alone_is_found_at_its_venue(kind):
    message = f"the {kind} has a country, MX, and no city"
    assert told(RULE, activity(kind, "venue: {country: MX}")) == [("1.yaml:4:1", message)]


@pytest.mark.parametrize("kind", ["advocacy", "campaign", "project", "research", "videoconference", "visit"])
def test_what_is_no_event_needs_no_city(kind):
    assert told(RULE, activity(kind, "venue: {country: MX}")) == []


def test_a_series_without_a_venue_of_its_own_is_silent():
    series = "events: [{title: {en: One}, dates: 2005-10-17, venue: {city: Trinidad, country: BO}}]"
    assert told(RULE, activity("training", series)) == []


def test_coverage_is_no_venue():
    assert told(RULE, activity("seminar", "coverage: {countries: [MX]}")) == []
