"""The corpus seen through one report: every activity is placed, or left out, with its reason."""

from tests.reading import dossier

RECORDS = """
    report: 2004-2005
    period: 2004-07/2005-04
    as-of: 2005-04-27
    outline: [%s]
    ---
    {activity: held, kind: seminar, title: {en: Held}, dates: 2005-01, venue: {country: MX}}
    ---
    {activity: plan, kind: seminar, title: {en: Plan}, announced: [{on: 2005-01-01, dates: 2005-07}]}
    ---
    {activity: past, kind: seminar, title: {en: Past}, dates: 2003}
    """
BY_COUNTRY, FUTURE = "{section: activities-by-country}", "{section: future-activities}"


def sections(outline: str) -> dict[str, str]:
    return {id_: placed.section for id_, placed in dossier(RECORDS % outline).placements.items()}


def test_every_activity_of_the_corpus_has_a_placement():
    placed = sections(f"{BY_COUNTRY}, {FUTURE}")
    assert placed == {"held": "activities-by-country", "plan": "future-activities", "past": ""}


def test_what_a_report_claims_is_what_stands_in_one_of_its_sections():
    seen = dossier(RECORDS % BY_COUNTRY)
    assert [each.id for each in seen.reported] == ["held"]
    assert [each.activity.id for each in seen.placed_in("activities-by-country")] == ["held"]


def test_a_section_that_the_outline_lacks_leaves_its_activities_out_and_says_so():
    lacking = dossier(RECORDS % BY_COUNTRY).placements["plan"]
    assert (lacking.section, lacking.rule) == ("", "outline")
    assert lacking.reason == (
        "it was announced by 2005-04-27 for 2005-07; it was planned on 2005-04-27, "
        "but the outline has no section future-activities"
    )


def test_a_report_without_an_outline_lacks_no_section():
    assert sections("") == {"held": "activities-by-country", "plan": "future-activities", "past": ""}


def test_the_reason_tells_why_it_is_told_and_why_it_stands_there():
    reason = dossier(RECORDS % f"{BY_COUNTRY}, {FUTURE}").placements["held"].reason
    assert reason == "its dates 2005-01 meet the period 2004-07/2005-04; it concerns MX"


def test_what_is_left_out_keeps_the_reason_of_the_claim():
    placed = dossier(RECORDS % BY_COUNTRY).placements["past"]
    assert (placed.section, placed.rule) == ("", "period")
    assert placed.reason == "its dates 2003 lie outside the period 2004-07/2005-04"
