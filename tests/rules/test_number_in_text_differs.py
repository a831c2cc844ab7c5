"""Numbers in prose: each unit, each language, claims and narratives, parts of the whole, and what is left out."""

import pytest

from tests.reading import told

RULE = "number-in-text-differs"
REGISTRY = """\
countries:
  BZ: {region: caribbean, status: [{is: member, dates: 1991/..}]}
  JM: {region: caribbean, status: [{is: member, dates: 1969/..}]}
  MX: {region: north, status: [{is: member, dates: 1948/..}]}
  AN: {region: caribbean, name: {en: Netherlands Antilles, es: Antillas Neerlandesas}, \
status: [{is: territory, dates: ../2010-12-14}]}
---
regions:
  caribbean: {name: {en: Caribbean}}
  north: {name: {en: North}}
---
terms: {training-seminars: {name: {en: training seminar}, plural: {en: training seminars}}}
---
{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}
---
"""


def activity(text, fields, language="en", field="title"):
    title = "" if field == "title" else "title: {en: A}\n"
    return told(RULE, f"{REGISTRY}activity: a\nkind: seminar\n{fields}\n{title}{field}: {{{language}: '{text}'}}\n")


def message(text, words, counted):
    return [(f"5.yaml:4:{14 + text.index(words)}", f"'{words}' stands in the text, the records count {counted}")]


THREE = "coverage: {countries: [BZ, JM, MX]}"


@pytest.mark.parametrize(
    ("text", "fields", "words", "counted"),
    [
        ("in four countries", THREE, "four countries", "2 or 3 countries"),
        ("for 50 participants", "participants: [{count: 60}]", "50 participants", "60 participants"),
        ("with 90 people", "participants: [{count: 60}, {count: 20}]", "90 people",
         "20 or 60 or 80 participants"),
        ("about 50 people", "participants: [{count: 60}]", "about 50 people", "60 participants"),
        ("more than 70 people", "participants: [{count: 60}]", "more than 70 people", "60 participants"),
        ("a two-day event", "dates: 2005-01-12/2005-01-14", "two-day", "3 days"),
        ("a two-day event", "dates: 2005-01-12", "two-day", "1 day"),
        ("16 seminars", "figures: [{value: 15, unit: training-seminars}]", "16 seminars", "15 activities"),
        ("eight workshops", "events: [{title: {en: A}, dates: 2005}, {title: {en: B}, dates: 2005}]", "eight workshops",
         "2 activities"),
    ],
)  # fmt: skip
def test_a_number_that_the_record_counts_otherwise_is_found_in_its_text(text, fields, words, counted):
    assert activity(text, fields) == message(text, words, counted)


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [("es", "en cuatro países", "cuatro países"), ("fr", "dans quatre pays", "quatre pays"),
     ("pt", "em quatro países", "quatro países")],
)  # fmt: skip
def test_texts_of_every_language_are_read(language, text, words):
    assert activity(text, THREE, language) == message(text, words, "2 or 3 countries")


def test_a_title_is_held_against_what_is_covered_not_against_who_took_part_alone():
    assert activity("Two Countries", THREE) == []
    assert len(activity("Four Countries", THREE)) == 1
    assert activity("Three Countries", "participants: [{countries: [FR, DE, IT, ES]}]") == []


def test_a_narrative_counts_other_things_too_and_is_not_read():
    for text in ("Seven countries have signed.", "Extended by 10 days.", "A map of twelve countries."):
        assert activity(text, THREE, field="narrative") == []
        report = f"narrative-in: {{2004-2005: {{en: {text}}}}}\n"
        assert told(RULE, f"{REGISTRY}activity: a\nkind: seminar\ntitle: {{en: A}}\n{THREE}\n{report}") == []


@pytest.mark.parametrize(
    ("language", "text", "is_length"),
    [
        ("en", "A two-day workshop", True),
        ("en", "A voyage of two days", False),
        ("es", "Un taller de dos días", True),
        ("es", "Un plazo de dos días", False),
        ("fr", "Un atelier de deux jours", True),
        ("fr", "Deux jours de mer", False),
        ("pt", "Uma oficina de dois dias", True),
        ("pt", "Dois dias de mar", False),
    ],
)
def test_days_are_read_where_they_are_the_length_of_an_event(language, text, is_length):
    assert bool(activity(text, "dates: 2005-01-12/2005-01-14", language)) is is_length


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("in three countries", THREE),
        ("in two countries", THREE),
        ("of the four countries", THREE),
        ("at least two countries", THREE),
        ("three places", "coverage: {countries: [BZ, JM, AN]}"),
        ("four countries", "coverage: {countries: [BZ]}"),
        ("four countries", "coverage: {regions: [caribbean]}"),
        ("four countries", "venue: {country: BZ}"),
        ("two countries", "participants: [{countries: [BZ, JM, MX]}]"),
        ("60 participants, 20 persons from Peru", "participants: [{count: 60}]"),
        ("about 62 participants", "participants: [{count: 60}]"),
        ("more than 50 participants", "participants: [{count: 60}]"),
        ("two hundred participants", "participants: [{count: 60}]"),
        ("for 50 participants", "participants: [{groups: []}]"),
        ("one participant said", "participants: [{count: 60}]"),
        ("within 30 days", "dates: 2005-01-12/2005-01-14"),
        ("extended by ten days", "dates: 2005-01-12/2005-01-14"),
        ("of the 80 participants invited", "participants: [{count: 60}]"),
        ("three days", "dates: 2005-01-12/2005-01-14"),
        ("two days", "dates: 2005-01-12/2005-01-14\nduration-days: 2"),
        ("two days", "dates: 2005-01"),
        ('the book "Eight Days"', "dates: 2005-01-12/2005-01-14"),
        ("15 seminars", "figures: [{value: 15, unit: training-seminars}]"),
        ("two other countries", THREE),
        ("eight workshops", "note: None is recorded."),
        ("the 2006 meetings", "events: [{title: {en: A}, dates: 2006}, {title: {en: B}, dates: 2006}]"),
    ],
)  # fmt: skip
def test_a_number_that_may_be_right_and_one_with_nothing_to_hold_it_against_are_silent(text, fields):
    assert activity(text, fields) == []


ANTILLES = "dates: 2004-08\ncoverage: {countries: [BZ, JM, MX, AN]}"
LEFT_OUT = (
    "'three countries' leaves out 1 territory that the records list: 3 countries (BZ, JM, MX) and 1 territory (AN)"
)


def test_a_count_of_countries_that_passes_over_a_territory_is_found():
    assert activity("in three countries", ANTILLES) == [("5.yaml:5:17", LEFT_OUT)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "in three countries and one territory"),
        ("en", "in three countries, four places in all"),
        ("en", "in three countries and the Netherlands Antilles"),
        ("es", "en tres países y en las Antillas neerlandesas"),
    ],
)
def test_a_territory_that_the_text_tells_of_is_not_passed_over(language, text):
    assert activity(text, ANTILLES, language) == []


def test_a_code_that_is_a_word_of_the_language_is_no_name():
    bare = REGISTRY.replace("name: {en: Netherlands Antilles, es: Antillas Neerlandesas}, ", "")
    record = f"activity: a\nkind: seminar\n{ANTILLES}\ntitle: {{en: An event in three countries}}\n"
    assert [said for _, said in told(RULE, bare + record)] == [LEFT_OUT]


def claim(text, more=""):
    records = f"""\
{REGISTRY}activity: a
kind: seminar
title: {{en: A}}
{ANTILLES}
participants: [{{count: 60}}]
---
activity: b
kind: seminar
title: {{en: B}}
dates: 2004-09
coverage: {{countries: [BZ]}}
participants: [{{count: 20}}]
---
result: r
report: 2004-2005
claim: {{en: '{text}'}}
backed-by: [a, b]
{more}
"""
    return [found for _, found in told(RULE, records)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("in three countries", [LEFT_OUT]),
        ("in two countries", [LEFT_OUT.replace("three", "two").replace("3", "2").replace(", MX", "")]),
        ("in one country and in two others", []),
        ("in five countries", ["'five countries' stands in the text, the records count 2 or 3 countries"]),
        ("three seminars", ["'three seminars' stands in the text, the records count 2 activities"]),
        ("two seminars for 80 participants", []),
        ("60 participants", []),
        ("70 participants", ["'70 participants' stands in the text, the records count 20 or 60 or 80 participants"]),
    ],
)  # fmt: skip
def test_a_claim_is_held_against_all_that_backs_it(text, found):
    assert claim(text) == found


def test_a_number_that_the_result_itself_states_is_judged_by_another_rule():
    assert claim("in three countries", "counts: [{value: 3, unit: countries}]") == []
    assert claim("nine seminars", "counts: [{value: 9, unit: activities}]") == []


def test_a_claim_of_fewer_than_recorded_is_found():
    parts = "".join(
        f"{{activity: {id_}, kind: seminar, title: {{en: S}}, dates: 2004-08, part-of: p}}\n---\n" for id_ in "abcd"
    )
    project = f"{REGISTRY}{parts}activity: p\nkind: seminar\ntitle: {{en: P}}\n"
    result = "---\n{result: r, report: 2004-2005, claim: {en: Two seminars were held.}, backed-by: [p]}\n"
    message = "'Two seminars' stands in the text, the records count 4 or 5 activities"
    assert told(RULE, project + result) == [("10.yaml:1:44", message)]
