"""Groups of states on the day: member states by their status, regions by their list, and too few persons for both."""

import pytest

from tests.reading import told

RULE = "group-count-differs"
REGISTRY = """\
countries:
  BZ: {status: [{is: member, dates: 1991/..}]}
  JM: {status: [{is: member, dates: 1969/..}]}
  MX: {status: [{is: member, dates: 1948/..}]}
  CU: {status: [{is: member, dates: 1948/1962-01-30}, {is: excluded, dates: 1962-01-31/2009-06-02}]}
---
regions:
  english-speaking-caribbean: {name: {en: English-speaking Caribbean}, members: [BZ, JM]}
---
organisations:
  oas: {name: {en: Organization of American States}, short: {en: OAS}, kind: intergovernmental}
---
{report: 2005-2006, period: 2005-05/2006-04, as-of: 2006-04-30, reporter: oas}
---
"""
WHOLE = "participants: [{regions: [member-states, english-speaking-caribbean]}]"


def meeting(text, fields=WHOLE, dates="2006-03-14"):
    return told(
        RULE,
        f"{REGISTRY}activity: a\nkind: meeting\ntitle: {{en: A}}\ndates: {dates}\n{fields}\n"
        f"narrative: {{en: '{text}'}}\n",
    )


def message(text, words, counted):
    return [(f"5.yaml:6:{18 + text.index(words)}", f"'{words}' stands in the text, the registry counts {counted}")]


@pytest.mark.parametrize(
    ("text", "fields", "words", "counted"),
    [
        ("the 4 OAS member countries", WHOLE, "4 OAS member countries", "3 on 2006-03-14 as member-states"),
        ("the 2 OAS member countries", WHOLE, "2 OAS member countries", "3 on 2006-03-14 as member-states"),
        ("the 4 member states", "note: None.", "4 member states", "3 on 2006-03-14 as member-states"),
        (
            "3 English-speaking Caribbean countries",
            "note: None.",
            "3 English-speaking Caribbean countries",
            "2 on 2006-03-14 as english-speaking-caribbean",
        ),
    ],
)
def test_a_number_that_the_group_did_not_have_is_found_in_its_text(text, fields, words, counted):
    assert meeting(text, fields) == message(text, words, counted)


@pytest.mark.parametrize(
    ("text", "fields", "dates"),
    [
        ("the 3 OAS member countries", WHOLE, "2006-03-14"),
        ("the 2 OAS member countries", WHOLE, "1960-03-14"),
        ("the 2 OAS member countries", WHOLE, "1962-01/1962-12"),
        ("the 1 OAS member countries", WHOLE, "1962-01/1962-12"),
        ("2 member states signed", "note: None.", "2006-03-14"),
        ("the 3 member states met, and 2 member states signed", WHOLE, "2006-03-14"),
        ("more than 2 member states", WHOLE, "2006-03-14"),
        ("the 27 EU member states", WHOLE, "2006-03-14"),
        ("the 4 member states", WHOLE, "unknown"),
        ("the 2 English-speaking Caribbean countries", WHOLE, "2006-03-14"),
    ],
)
def test_the_number_of_the_day_and_some_of_the_group_are_silent(text, fields, dates):
    assert meeting(text, fields, dates) == []


def test_where_no_status_is_known_nothing_is_counted():
    bare = "countries: {BZ: {}}\n---\n"
    record = "activity: a\nkind: meeting\ntitle: {en: A}\ndates: 2006\nnarrative: {en: The 4 member states.}\n"
    assert told(RULE, bare + record) == []


def test_while_the_status_of_most_countries_is_left_open_the_member_states_are_not_counted():
    few = "countries: {BZ: {status: [{is: member, dates: 1991/..}]}, JM: {}, MX: {}}\n---\n"
    record = "activity: a\nkind: meeting\ntitle: {en: A}\ndates: 2006\nnarrative: {en: The 12 member states.}\n"
    assert told(RULE, few + record) == []
    assert told(RULE, few.replace("JM: {}", "JM: {status: [{is: member, dates: 1969/..}]}") + record)


@pytest.mark.parametrize(
    ("text", "is_ours"),
    [
        ("The OAS has 34 member states.", True),
        ("The Organization of American States held it; it met with its 34 member states.", False),
        ("The OAS met its 34 member states.", True),
        ("The United Nations has 193 member states.", False),
        ("Ministers of the 27 member states of the European Union came.", False),
        ("Ministers of the 34 member states of the OAS came.", True),
        ("Ministers of the 34 member states in Lima.", True),
        ("Ministers of the 34 member states of the region.", True),
    ],
)
def test_member_states_whose_owner_is_named_are_counted_only_where_it_reports(text, is_ours):
    assert bool(meeting(text)) is is_ours


@pytest.mark.parametrize(
    ("language", "text", "owner"),
    [
        ("fr", "Les neuf États membres de l’Union du corail", " de l’Union du corail"),
        ("es", "Las Naciones Unidas tienen 193 Estados miembros", "Las Naciones Unidas tienen "),
        ("pt", "Os nove Estados membros da União", " da União"),
    ],
)
def test_an_owner_is_known_in_every_language_though_it_is_not_registered(language, text, owner):
    record = "activity: a\nkind: meeting\ntitle: {en: A}\ndates: 2006-03-14\nnarrative: "
    assert told(RULE, f"{REGISTRY}{record}{{{language}: {text}}}\n") == []
    assert told(RULE, f"{REGISTRY}{record}{{{language}: {text.replace(owner, '')}}}\n")


def test_a_population_and_a_claim_are_read_as_well():
    people = "participants: [{regions: [member-states], population: {en: envoys of the 4 member states}}]"
    assert [place for place, _ in meeting("They met.", people)] == ["5.yaml:5:74"]
    claim = "---\n{result: r, report: 2005-2006, claim: {en: The 4 member states met.}, backed-by: [a]}\n"
    record = f"activity: a\nkind: meeting\ntitle: {{en: A}}\ndates: 2006-03-14\n{WHOLE}\n"
    assert [place for place, _ in told(RULE, REGISTRY + record + claim)] == ["6.yaml:1:48"]


@pytest.mark.parametrize(
    ("count", "found"),
    [
        ("count: 2", ["2 took part, and 3 states are recorded to have sent somebody"]),
        ("count: 3", []),
        ("count: 200", []),
        ("count: 2, qualifier: at-least", []),
        (
            "count: 2, countries: [CU], qualifier: about",
            ["2 took part, and 4 states are recorded to have sent somebody"],
        ),
        ("countries: [CU]", []),
    ],
)
def test_whoever_sends_somebody_is_at_least_one_person(count, found):
    assert [said for _, said in meeting("They met.", f"participants: [{{regions: [member-states], {count}}}]")] == found
