"""A country's view: what is its own, what it shares, and what was announced for it."""

import pytest

from ciminfo.model.country_view import country_view, places_told
from tests.reading import corpus, dossier

REGISTRY = """countries:
  BO: {region: andes, status: [{is: member, dates: 1948/..}]}
  PE: {region: andes}
  MX: {region: americas}
  ES: {region: europe}
---
regions:
  americas: {name: {en: Americas}}
  andes: {name: {en: Andes}, within: americas}
  pact: {name: {en: The Pact}, within: americas, members: [MX, BO]}
---
{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}
---
{report: 2005-2006, period: 2005-05/2006-04, as-of: 2006-04-30}
"""


def activity(id_: str, fields: str) -> str:
    kind = "" if "kind:" in fields else "kind: training, "
    return f"---\n{{activity: {id_}, {kind}title: {{en: T}}, {fields}}}\n"


def lists(fields: str, code: str = "BO", report: str = "") -> dict[str, int]:
    """In how many places of each list of a country's view one activity stands."""
    records = REGISTRY + activity("a", fields)
    view = country_view(corpus(records), code, dossier(records, report) if report else None)
    return {
        name: len(getattr(view, name)) for name in ("own", "shared", "research", "announced") if getattr(view, name)
    }


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("dates: 2005-01, venue: {country: BO}", {"own": 1}),
        ("dates: 2005-01, venue: {country: PE}, coverage: {countries: [BO]}", {"own": 1}),
        ("dates: 2005-01, venue: {country: BO}, coverage: {countries: [PE]}", {}),
        ("dates: 2005-01, coverage: {countries: [BO, PE]}", {"shared": 1}),
        ("dates: 2005-01, coverage: {countries: [BO], regions: [andes]}", {"shared": 1}),
        ("dates: 2005-01, venue: {country: PE}, participants: [{count: 3, countries: [BO]}]", {"shared": 1}),
        ("dates: 2005-01, venue: {country: BO}, participants: [{count: 3, countries: [PE]}]", {"own": 1}),
        ("dates: 2005-01, coverage: {regions: [andes]}", {}),
        ("dates: 2005-01, coverage: {regions: [pact]}", {}),
        ("dates: 2005-01, venue: {country: PE}, participants: [{regions: [pact]}]", {"shared": 1}),
        ("dates: 2005-01, venue: {country: PE}, participants: [{regions: [andes]}]", {}),
        ("dates: 2005-01, venue: {country: BO}, participants: [{regions: [pact]}]", {"own": 1}),
        ("dates: 2005-01, participants: [{regions: [member-states]}]", {"shared": 1}),
        ("dates: 1947-01, participants: [{regions: [member-states]}]", {}),
        ("dates: 2005-01, coverage: {regions: [americas]}", {}),
        ("dates: 2005-01, coverage: {regions: [nowhere]}", {}),
        ("dates: 2005-01, kind: research, coverage: {countries: [BO]}", {"research": 1}),
        ("dates: 2005-01, kind: publication, coverage: {countries: [BO, PE]}", {"research": 1}),
        ("dates: 2005-01", {}),
        ("venue: {country: BO}", {"own": 1}),
    ],
)
def test_an_activity_stands_once_with_each_country_it_concerns(fields, expected):
    assert lists(fields) == expected


def test_of_a_group_that_took_part_its_members_share_the_activity():
    took_part = "dates: 2005-01, participants: [{regions: [pact]}]"
    assert [lists(took_part, code) for code in ("MX", "BO", "PE")] == [{"shared": 1}, {"shared": 1}, {}]


def test_a_country_that_is_not_registered_is_seen_all_the_same():
    assert lists("dates: 2005-01, venue: {country: QQ}", "QQ") == {"own": 1}
    assert lists("dates: 2005-01, coverage: {regions: [andes]}", "QQ") == {}


PLAN = "venue: {country: BO}, announced: [{on: 2005-04-01, dates: 2005-06, in: 2004-2005}]"


def test_an_announcement_stands_with_what_became_of_it():
    assert lists(PLAN) == {"announced": 1}
    assert lists(f"{PLAN}, dates: 2005-06-14") == {"own": 1, "announced": 1}


def test_what_became_of_an_announcement_is_told_as_known_today_even_through_the_report():
    records = REGISTRY + activity("a", f"{PLAN}, dates: 2005-06-14")
    view = country_view(corpus(records), "BO", dossier(records))
    assert [each.became.value for each in view.announced] == ["held"]
    assert view.activities == ()


def test_through_a_report_only_what_it_tells_is_seen_and_as_of_its_day():
    held = f"{PLAN}, dates: 2005-06-14"
    assert lists(held, report="2004-2005") == {"announced": 1}
    assert lists(held, report="2005-2006") == {"own": 1}
    assert lists("dates: 2003-01, venue: {country: BO}", report="2004-2005") == {}


@pytest.mark.parametrize("became", ["cancelled", "postponed"])
def test_what_was_not_held_is_no_activity(became):
    assert lists(f"{PLAN}, outcomes: [{{on: 2005-05-02, turned: {became}}}]") == {"announced": 1}


def test_what_was_held_on_a_day_that_nobody_recorded_is_an_activity():
    told = f"{PLAN}, outcomes: [{{on: 2005-07-02, turned: held}}], reported-in: [2005-2006]"
    assert lists(told, report="2005-2006") == {"own": 1}


RECORDS = REGISTRY + "".join(
    activity(id_, f"venue: {{country: BO}}, {fields}")
    for id_, fields in [
        (
            "late",
            'dates: 2005-03, mandates: [{cites: "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9", elements: [b]}]',
        ),
        ("early", 'dates: 2004-09, mandates: [{cites: "AG/RES. 1948 (XXXIII-O/03)"}]'),
        ("b-same", 'dates: 2004-10, mandates: [{cites: "AG/RES 2019 (XXXIV-O/04) op. para. 9", elements: [c, a]}]'),
        ("a-same", "dates: 2004-10"),
        ("undated", "kind: training"),
    ]
)


def test_activities_stand_in_the_order_of_their_dates():
    view = country_view(corpus(RECORDS), "BO")
    assert [each.id for each in view.own] == ["early", "a-same", "b-same", "late", "undated"]
    assert view.activities == view.own


def test_the_mandates_answered_are_gathered_with_their_elements():
    answers = country_view(corpus(RECORDS), "BO").answers
    assert [(str(cited), elements) for cited, elements in answers] == [
        ("AG/RES. 1948 (XXXIII-O/03)", ()),
        ("AG/RES. 2019 (XXXIV-O/04), operative paragraph 9", ("a", "b", "c")),
    ]


def test_a_country_of_which_nothing_is_recorded_has_an_empty_view():
    assert country_view(corpus(RECORDS), "MX").is_empty
    assert not country_view(corpus(REGISTRY + activity("a", PLAN)), "BO").is_empty


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ("dates: 2005-01, venue: {country: PE}", ("BO", "PE")),
        ("dates: 2005-01, coverage: {countries: [ES, MX]}", ("BO", "ES", "MX")),
        ("dates: 2005-01, venue: {country: PE}, participants: [{count: 3, countries: [ES]}]", ("BO", "ES", "PE")),
        ("dates: 2005-01, participants: [{regions: [pact]}]", ("BO", "MX")),
        ("dates: 2005-01, coverage: {regions: [pact]}", ("BO",)),
        ("dates: 2005-01, venue: {country: QQ}", ("BO", "QQ")),
        ("venue: {country: PE}, announced: [{on: 2005-04-01, dates: 2005-06, in: 2004-2005}]", ("BO", "PE")),
        ("venue: {country: PE}, outcomes: [{on: 2005-05-02, turned: cancelled}]", ("BO",)),
    ],
)
def test_told_are_member_states_in_any_case_and_other_places_that_have_something_to_tell(fields, told):
    assert places_told(corpus(REGISTRY + activity("a", fields))) == told


def test_through_a_report_other_places_are_told_that_it_tells_something_of():
    records = (
        REGISTRY
        + activity("a", "dates: 2005-01, venue: {country: PE}")
        + activity("b", "dates: 2003-01, venue: {country: MX}")
    )
    assert places_told(corpus(records), dossier(records)) == ("BO", "PE")
    assert places_told(corpus(records)) == ("BO", "MX", "PE")
