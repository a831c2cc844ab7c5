"""Dates that one place alone attests, told once for each report."""

import pytest

from tests.reading import told

RULE = "date-attested-once"
REPORT = "{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}\n---\n"


def activity(dates: str, *sources: str, id_: str = "a") -> str:
    listed = "".join(f"  - {source}\n" for source in sources)
    return f"activity: {id_}\nkind: workshop\ntitle: {{en: A}}\ndates: {dates}\nsources:\n{listed}"


def test_the_activity_and_its_one_place_are_named():
    assert told(RULE, REPORT + activity("2004-11-11", "{at: report L35, backs: [dates]}")) == [
        ("1.yaml:1:29", "1 activity has a date that one place alone attests: a (report L35)")
    ]


@pytest.mark.parametrize(
    ("dates", "sources"),
    [
        ("2004-11-11", ("{at: report L35, backs: [dates]}", "{at: report L40, backs: [dates]}")),
        ("2004-11", ("{at: report L35, backs: [dates]}",)),
        ("2004-11-11", ("{at: report L35, backs: [venue]}",)),
        ("2001-11-11", ("{at: report L35, backs: [dates]}",)),
    ],
)
def test_two_places_a_month_no_place_or_another_period_are_silent(dates, sources):
    assert told(RULE, REPORT + activity(dates, *sources)) == []


def test_of_many_the_first_are_named_and_the_rest_counted():
    records = [activity("2004-11-11", "{at: page L1, backs: [dates]}", id_=f"a{number}") for number in range(7)]
    ((_, said),) = told(RULE, REPORT + "---\n".join(records))
    assert said.startswith("7 activities have dates that one place alone attests: a0 (page L1), a1 (page L1),")
    assert said.endswith(", a4 (page L1) and 2 more")
