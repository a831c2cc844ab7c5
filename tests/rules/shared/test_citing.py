"""Citations: where records cite papers, and which symbols those are."""

from ciminfo.rules.shared.citing import citations, symbols
from tests.reading import corpus

RECORDS = """
    {mandate: m, symbol: AG/RES. 2019 (XXXIV-O/04), title: {en: F}, paragraphs: {"9": {}}}
    ---
    activity: a
    kind: visit
    title: {en: T}
    mandates:
      - {cites: "AG/RES 2019 (XXXIV O/04), op. 9"}
      - {cites: CP/RES. 908 (1567/06)}
    ---
    report: r
    period: 2005
    as-of: 2006-01-01
    symbol: CP/doc.4023/05
    answers: ["AG/RES. 2019 (XXXIV-O/04), op. 9"]
    ---
    {activity: b, kind: visit, title: {en: T}}
"""


def test_activities_and_reports_cite_with_the_field_it_stands_in():
    cited = [(record.id, field, str(citation)) for record, field, citation in citations(corpus(RECORDS))]
    assert cited == [
        ("a", "mandates.0.cites", "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"),
        ("a", "mandates.1.cites", "CP/RES. 908 (1567/06)"),
        ("r", "answers.0", "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"),
    ]


def test_the_symbols_are_those_of_the_mandates_and_of_what_is_cited():
    found = [(record.id, field, str(symbol)) for record, field, symbol in symbols(corpus(RECORDS))]
    assert found[0] == ("m", "symbol", "AG/RES. 2019 (XXXIV-O/04)")
    assert [(id_, field) for id_, field, _ in found[1:]] == [
        ("a", "mandates.0.cites"),
        ("a", "mandates.1.cites"),
        ("r", "answers.0"),
    ]


def test_nothing_recorded_cites_nothing():
    assert list(symbols(corpus("{activity: b, kind: visit, title: {en: T}}"))) == []
