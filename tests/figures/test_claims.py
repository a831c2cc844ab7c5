"""Results in few words: where, what, how many, and what is behind them."""

from ciminfo.figures.claims import claims
from ciminfo.languages import language
from ciminfo.model.result import Unit
from tests.reading import dossier

RECORDS = """
    countries: {BO: {name: {en: Bolivia}}, MX: {}}
    ---
    report: r
    period: 2004
    as-of: 2004-12-31
    reporter: cim
    outline: [{section: activities-by-country}, {section: measurable-results, order: [second]}]
    ---
    {activity: a, kind: training, title: {en: A}, dates: 2004-05, venue: {country: BO}}
    ---
    {activity: b, kind: visit, title: {en: B}, dates: 2004-06, venue: {country: MX}}
    ---
    result: first
    report: r
    claim: {en: Much was done.}
    backed-by: [a, b]
    counts: [{value: 1700, unit: participants, qualifier: about}, {value: 2, unit: countries}]
    ---
    {result: second, report: r, claim: {en: One was held.}, qualitative: yes, kind: seminar, backed-by: [a]}
    ---
    result: third
    report: r
    claim: {en: Many came.}
    backed-by: [b]
    counts: [{value: 60, unit: participants}, {value: 9, unit: participants, qualifier: at-least}]
    """


def found(spoken: str = "en"):
    return claims(dossier(RECORDS, "r"), language(spoken))


def test_they_stand_in_the_order_of_their_chapter():
    assert [(each.place.text, each.kind) for each in found()] == [
        ("Bolivia", "Seminar"),
        ("Several countries", "Training, Visit"),
        ("Mexico", "Visit"),
    ]


def test_what_is_behind_them_is_known_by_its_ids():
    assert [each.behind for each in found()] == [("a",), ("a", "b"), ("b",)]


def test_numbers_are_signed_on_the_sheet_and_said_in_the_table():
    second, first, third = found()
    assert first.signed(Unit.PARTICIPANTS, language("en")) == ["≈ 1,700"]
    assert first.said(Unit.PARTICIPANTS, language("en")) == "about 1,700"
    assert first.said(Unit.COUNTRIES, language("en")) == "2"
    assert third.signed(Unit.PARTICIPANTS, language("en")) == ["60", "≥ 9"]
    assert third.said(Unit.PARTICIPANTS, language("fr")) == "60\u202f; au moins 9"
    assert second.said(Unit.PARTICIPANTS, language("en")) == ""
