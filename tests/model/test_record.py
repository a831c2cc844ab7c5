"""What every record shares."""

from __future__ import annotations

import pytest

from ciminfo.model.record import UNKNOWN, Acknowledgement, Figures, SourceNote, SourcePaper, Table, Term, Texts, written
from tests.reading import corpus, loaded

PAPER = """
source: report-2004-2005
kind: report
title: {es: Informe anual, en: Annual report}
symbol: CP/doc.4023/05
dated: as printed on the cover
address: https://example.org/report
figures: day-first
note: the paper copy
sources:
  - {at: oas-page L34, raw: summer of 2004, backs: [dated, title], note: second column}
accept:
  - {rule: source-missing, field: title, in: 2004-2005, why: It is the source.}
"""


@pytest.mark.parametrize(
    ("name", "expected"), [("in_", "in"), ("backed_by", "backed-by"), ("as_of_basis", "as-of-basis"), ("id", "id")]
)
def test_fields_are_written_with_hyphens_and_without_a_closing_underscore(name, expected):
    assert written(name) == expected


def test_a_paper_holds_what_every_record_shares():
    paper = corpus(PAPER).of(SourcePaper)["report-2004-2005"]
    assert (paper.kind, paper.symbol, paper.dated) == ("report", "CP/doc.4023/05", "as printed on the cover")
    assert (paper.address, paper.note) == ("https://example.org/report", "the paper copy")
    assert paper.figures is Figures.DAY_FIRST
    assert paper.sources == (
        SourceNote(at="oas-page L34", raw="summer of 2004", backs=("dated", "title"), note="second column"),
    )
    assert paper.sources[0].source == "oas-page"
    assert paper.accept == (
        Acknowledgement(rule="source-missing", field="title", in_="2004-2005", why="It is the source."),
    )


def test_the_first_language_written_is_the_original():
    title = corpus(PAPER).of(SourcePaper)["report-2004-2005"].title
    assert (title.original_language, title.original) == ("es", "Informe anual")
    assert (title.get("en"), title.get("fr")) == ("Annual report", "")
    assert list(title) == [("es", "Informe anual"), ("en", "Annual report")]


def test_a_record_knows_its_name_and_the_place_of_every_field():
    paper = corpus(PAPER).of(SourcePaper)["report-2004-2005"]
    assert paper.name == "source report-2004-2005"
    place = paper.where("sources.0.raw")
    assert (place.record, place.field) == ("report-2004-2005", "sources.0.raw")
    assert (place.span.path, place.span.line, place.span.column) == ("1.yaml", 10, 29)
    assert paper.where("sources.0.missing").span == paper.where("sources.0").span
    assert paper.where("missing").span == paper.where().span


def test_a_record_of_a_registry_knows_its_place_among_the_others():
    terms = corpus("terms:\n  one: {name: {en: One}}\n  two:\n    name: {en: Two}\n    plural: {en: Twos}\n").of(Term)
    assert terms["two"].plural == Texts({"en": "Twos"})
    assert terms["one"].plural is None
    assert terms["two"].name == "term two"
    span = terms["two"].where("name.en").span
    assert (span.line, span.column, span.end_column) == (4, 16, 19)


def test_records_are_equal_by_what_they_say_and_not_by_where_they_stand():
    first = loaded("source: a\nkind: page\ntitle: {en: A}\n").corpus.of(SourcePaper)["a"]
    second = loaded("# moved\nsource: a\ntitle: {en: A}\nkind: page\n").corpus.of(SourcePaper)["a"]
    assert first == second
    assert first.where("kind").span != second.where("kind").span


def test_a_table_keeps_its_order_and_answers_for_what_is_missing():
    table = Table({"b": 1, "a": 2})
    assert list(table) == [("b", 1), ("a", 2)]
    assert (len(table), table.get("a"), table.get("c")) == (2, 2, None)
    assert "a" in table
    assert "c" not in table


def test_unknown_is_no_value():
    assert not UNKNOWN
