"""In which section an activity stands: the reasons in the order in which they are tried."""

import pytest

from tests.reading import dossier

WORLD = """
    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27, reporter: cim}
    ---
    countries:
      MX: {name: {en: Mexico}, region: central-america}
      BZ: {name: {en: Belize}, region: central-america}
      ES: {name: {en: Spain}, region: europe}
      JP: {name: {en: Japan}, region: asia}
    ---
    regions:
      americas: {name: {en: Americas}}
      central-america: {name: {en: Central America}, within: americas}
      caribbean: {name: {en: Caribbean}, within: americas}
      europe: {name: {en: Europe}}
      asia: {name: {en: Asia}}
    ---
    organisations:
      cim: {name: {en: Commission}, kind: organ}
      iin: {name: {en: Institute}, kind: organ}
      government-of-mexico: {name: {en: Government of Mexico}, kind: government, country: MX}
    ---
    {activity: it, kind: seminar, title: {en: Seminar}, %s}
    """


def spot(activity: str) -> tuple[str, str, str]:
    """Section, rule and group of one activity, which is held in the period unless it says otherwise."""
    dates = "" if "dates:" in activity else "dates: 2005-01, "
    placed = dossier(WORLD % (dates + activity)).placements["it"]
    return placed.section, placed.rule, placed.group


def reason(activity: str) -> str:
    return dossier(WORLD % f"dates: 2005-01, {activity}").placements["it"].reason.split("; ")[1]


@pytest.mark.parametrize(
    ("activity", "group"),
    [
        ("venue: {country: MX}", "MX"),
        ("venue: {country: MX}, coverage: {countries: [BZ]}", "BZ"),
        ("coverage: {countries: [MX, BZ]}", "several"),
        ("coverage: {countries: [MX, ES]}", "MX"),
        ("coverage: {regions: [caribbean]}", "caribbean"),
        ("venue: {country: BZ}, coverage: {regions: [caribbean]}", "caribbean"),
        ("coverage: {countries: [BZ], regions: [caribbean]}", "caribbean"),
        ("coverage: {regions: [americas]}", "several"),
        ("coverage: {regions: [caribbean, central-america]}", "several"),
        ("role: organiser", "several"),
        ("venue: {country: QQ}", "QQ"),
    ],
)
def test_what_concerns_the_americas_stands_under_its_country_or_region(activity, group):
    assert spot(activity) == ("activities-by-country", "place", group)


@pytest.mark.parametrize(
    ("activity", "said"),
    [
        ("venue: {country: ES}", "ES lies outside americas"),
        ("coverage: {countries: [ES, JP]}", "ES, JP lie outside americas"),
        ("coverage: {regions: [europe]}", "europe lies outside americas"),
        ("coverage: {countries: [JP], regions: [europe]}", "JP, europe lie outside americas"),
    ],
)
def test_what_concerns_only_places_outside_the_home_region_is_work_with_destination_countries(activity, said):
    assert spot(activity) == ("destination-countries", "destination", "")
    assert reason(activity) == said


def test_a_place_outside_and_a_region_inside_is_no_work_with_destination_countries():
    assert spot("coverage: {countries: [ES], regions: [caribbean]}")[0] == "activities-by-country"


def test_what_an_organ_reported_stands_under_that_organ():
    assert spot("venue: {country: MX}, reported-by: iin") == ("other-organs", "reporter", "iin")
    assert reason("reported-by: iin") == "iin reported it"


def test_what_a_government_reported_stands_under_its_country():
    assert spot("reported-by: government-of-mexico") == ("member-states", "reporter", "MX")
    assert reason("reported-by: government-of-mexico") == "the government government-of-mexico reported it"


def test_what_the_reporter_itself_reported_stands_where_it_belongs_otherwise():
    assert spot("venue: {country: MX}, reported-by: cim") == ("activities-by-country", "place", "MX")


def test_what_was_still_to_come_is_a_plan_wherever_it_will_be():
    assert spot("announced: [{on: 2005-01-01, dates: 2005-07}], dates: 2005-08, venue: {country: ES}") == (
        "future-activities",
        "plan",
        "",
    )


def test_a_plan_of_another_organ_is_told_by_that_organ():
    assert spot("announced: [{on: 2005-01-01, dates: 2005-07}], dates: 2005-08, reported-by: iin")[0] == "other-organs"


OVERRIDE = "placement: [{in: 2004-2005, section: %s, why: It reads better there.}]"


def test_the_override_comes_before_every_other_reason():
    plan = "dates: 2005-08, announced: [{on: 2005-01-01, dates: 2005-07}], reported-by: iin, "
    assert spot(plan + OVERRIDE % "background") == ("background", "override", "")
    assert reason(OVERRIDE % "background") == "its record places it there: It reads better there."


def test_an_override_for_another_report_means_nothing_here():
    other = (OVERRIDE % "background").replace("2004-2005", "2005-2006")
    assert spot(f"venue: {{country: MX}}, {other}") == ("activities-by-country", "place", "MX")


@pytest.mark.parametrize(
    ("activity", "section", "group"),
    [
        ("venue: {country: MX}", "activities-by-country", "MX"),
        ("venue: {country: ES}", "activities-by-country", "several"),
        ("reported-by: iin", "other-organs", "iin"),
        ("reported-by: government-of-mexico", "member-states", "MX"),
        ("reported-by: iin", "member-states", ""),
    ],
)
def test_an_override_keeps_the_group_that_its_section_would_give(activity, section, group):
    assert spot(f"{activity}, {OVERRIDE % section}") == (section, "override", group)
