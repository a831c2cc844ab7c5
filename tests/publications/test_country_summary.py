"""The country summary: through one report, and over all that is recorded."""

import pytest

from ciminfo import languages, placement, publications
from ciminfo.document.dump import dump
from ciminfo.languages import language
from tests.reading import corpus

CITED = "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"
RECORDS = f"""\
countries:
  BO: {{name: {{en: Bolivia}}, status: [{{is: member, dates: 1948/2004}}, {{is: suspended, dates: 2005/..}}]}}
  PE: {{}}
  CL: {{}}
---
organisations: {{cim: {{name: {{en: Commission of Women}}, kind: organ}}}}
---
{{source: page, title: {{en: The Page}}, kind: page}}
---
mandate: m
symbol: AG/RES. 2019 (XXXIV-O/04)
title: {{en: Fighting}}
paragraphs: {{"9": {{elements: {{done: {{asks: {{en: what was done}}, answered-by: [activity]}}}}}}}}
---
{{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27, reporter: cim}}
---
{{report: 2005-2006, period: 2005-05/2006-04, as-of: 2006-04-30, reporter: cim}}
---
activity: own
kind: training
title: {{en: Training}}
dates: 2005-01-14
venue: {{city: La Paz, country: BO}}
narrative: {{en: "The first.\\n\\nThe second."}}
narrative-in: {{2004-2005: {{en: As told then.}}}}
mandates: [{{cites: "{CITED}", elements: [done]}}]
sources: [{{at: page L4}}]
---
{{activity: shared, kind: meeting, title: {{en: Meeting}}, dates: 2005-02, coverage: {{countries: [BO, PE]}}}}
---
{{activity: study, kind: research, title: {{en: Study}}, dates: 2005-03, coverage: {{countries: [BO]}}}}
---
activity: plan
kind: seminar
title: {{en: Seminar}}
venue: {{country: BO}}
announced: [{{on: 2005-04-01, dates: 2005-06, in: 2004-2005}}]
dates: 2005-07-01
mandates: [{{cites: "AG/RES. 1948 (XXXIII-O/03)"}}]
"""


def summary(code: str = "BO", report: str = "", spoken: str = "en", records: str = RECORDS) -> str:
    whole = corpus(records)
    dossier = placement.dossier(whole, whole.reports[report]) if report else None
    return dump(publications.compose_country(whole, code, dossier, language(spoken)))


def glance(told: str) -> dict[str, str]:
    """The facts at a glance, by their names."""
    rows = (line.strip().removeprefix("| ").split(" | ") for line in told.splitlines() if line.startswith("    | "))
    return {row[0]: row[1] for row in rows if len(row) == 2}


def headings(told: str) -> list[str]:
    return [line.strip("# ").rpartition(" (")[0] for line in told.splitlines() if line.strip().startswith("# ")]


def test_the_facts_stand_at_a_glance_as_of_the_day_of_the_last_report():
    assert glance(summary()) == {
        "Fact": "Record",
        "Status in the Organization": "Member state suspended from participation",
        "Years covered": "2005",
        "Activities in and about the country": "2",
        "Activities shared with other countries": "1",
        "Research that concerns it": "1",
        "Announced, and what became of it": "1",
    }


def test_through_a_report_only_what_it_tells_is_counted():
    told = glance(summary(report="2004-2005"))
    assert told["Activities in and about the country"] == "1"
    assert told["Announced, and what became of it"] == "1"
    later = glance(summary(report="2005-2006"))
    assert (later["Activities in and about the country"], later["Activities shared with other countries"]) == ("1", "0")


def test_each_chapter_stands_where_there_is_something_to_tell():
    assert headings(summary()) == [
        "Activities in and about the country",
        "Activities shared with other countries",
        "Research that concerns it",
        "Announced, and what became of it",
        "Mandates and sources",
    ]
    assert headings(summary("PE")) == ["Activities shared with other countries", "Mandates and sources"]


def test_that_the_records_are_silent_is_said():
    told = summary("CL")
    assert headings(told) == []
    assert "That the records are silent does not mean that nothing was done." in told
    assert "No status recorded" in told


def test_a_short_text_is_told_whole_and_through_a_report_its_own():
    assert "body: The first." in summary()
    assert "body: The second." in summary()
    assert "body: As told then." in summary(report="2004-2005")
    assert "The first." not in summary(report="2004-2005")


def test_of_long_texts_the_first_paragraph_is_told():
    long = RECORDS.replace("The second.", "Many words. " * 200)
    assert "Many words." not in summary(records=long)
    assert "body: The first." in summary(records=long)


def test_what_is_shared_is_said_to_count_once():
    assert "a sum over countries counts each of them once" in summary("PE")


def test_what_was_announced_stands_with_what_became_of_it():
    assert "| June 2005 | Seminar | **Held later than announced**: July 1, 2005" in summary()


def test_the_mandates_answered_stand_with_what_they_ask_for():
    told = summary()
    assert f"{CITED} (what was done)" in told
    assert "AG/RES. 1948 (XXXIII-O/03)" in told
    assert "AG/RES. 1948" not in summary(report="2004-2005")


def test_the_papers_in_which_the_facts_were_found_are_named():
    assert "The Page" in summary().rpartition("**Sources**")[2]


@pytest.mark.parametrize("spoken", languages.names())
@pytest.mark.parametrize("report", ["", "2004-2005"])
def test_a_summary_is_written_in_every_language(spoken, report):
    told = summary(report=report, spoken=spoken)
    assert told.startswith(f"country-summary [{spoken}] ")
    assert len(headings(told)) == 5


def test_a_country_goes_by_its_name_in_the_language():
    assert "title: Pérou" in summary("PE", spoken="fr")
    assert "title: Perú" in summary("PE", spoken="es")


def test_without_a_report_at_all_a_summary_is_still_written():
    whole = corpus("{activity: a, kind: visit, title: {en: Visit}, venue: {country: BO}}\n")
    told = dump(publications.compose_country(whole, "BO", None, language("en")))
    assert "All recorded activities" in told
    assert glance(told)["Activities in and about the country"] == "1"


LONG = '"' + "word " * 30 + "\\n\\n" + "word " * 20 + '"'


@pytest.mark.parametrize("spoken", languages.names())
def test_as_much_is_told_in_every_language_as_the_longest_of_the_texts_leaves_room_for(spoken):
    """The newer of two is told, the older listed, though in three of the languages both would fit."""
    texts = f"{{en: One., es: Uno., fr: {LONG}, pt: Um.}}"
    older = RECORDS.replace('narrative: {en: "The first.\\n\\nThe second."}', f"narrative: {texts}")
    newer = "---\n{activity: newer, kind: training, title: {en: N}, dates: 2005-03, venue: {city: Oruro, country: BO},"
    told = summary(spoken=spoken, records=f"{older}{newer} narrative: {texts}}}\n")
    assert "## " in told
    assert told.count("← newer.narrative") == 1
    assert "← own.narrative" not in told


def test_who_took_part_is_told():
    attended = RECORDS.replace("sources: [{at: page L4}]", "sources: [{at: page L4}]\nparticipants: [{count: 60}]")
    assert "facts: **Attendance: **60 participants   ← own.participants" in summary(records=attended)


def test_what_has_no_name_in_the_language_is_tagged_and_what_has_no_words_of_ours_is_a_gap():
    told = summary(report="2004-2005", spoken="es")
    assert "issuer: ⟨en: Commission of Women⟩" in told
    assert "⟨en: The Page⟩" in told
    assert "párrafo resolutivo 9 (⟦texto en español" in told
