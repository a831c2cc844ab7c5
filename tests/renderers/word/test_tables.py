"""Tables: rows stay whole, headings repeat, columns share the width, and each says what it shows."""

import pytest

from ciminfo.document import Placeholder, Table, Text
from ciminfo.renderers.word.tables import is_number
from tests.renderers.word.package import W
from tests.renderers.word.writing import package


def table(*rows: tuple[str, ...], widths: tuple[int, ...] = (), description: str = "") -> Table:
    cells = tuple(tuple((Text(cell),) for cell in row) for row in rows)
    return Table("Caption <&>", tuple("abc"[: len(rows[0])]), cells, description, widths)


def test_rows_stay_whole_and_the_row_of_headings_is_repeated():
    rows = package(table(("1", "2"), ("3", "4"))).body("//w:tr")
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, False, False]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


def test_a_table_is_described_for_those_who_do_not_see_it():
    written = package(table(("1",), description="What it <shows> & more."))
    assert written.body("//w:tblCaption/@w:val") == ["Caption <&>"]
    assert written.body("//w:tblDescription/@w:val") == ["What it <shows> & more."]
    assert package(table(("1",))).body("//w:tblDescription") == []


@pytest.mark.parametrize(("widths", "shared"), [((3, 5), ["3450", "5750"]), ((), ["4600", "4600"])])
def test_columns_share_the_width_of_the_text(widths, shared):
    written = package(table(("1", "2"), widths=widths))
    assert written.body("//w:gridCol/@w:w") == shared
    assert written.body("//w:tr[1]/w:tc/w:tcPr/w:tcW/@w:w") == shared


@pytest.mark.parametrize(
    ("column", "numeric"),
    [(("1", "2,345.5"), True), (("7 %", ""), True), (("−3", "1 000"), True), (("", ""), False), (("4 of 5",), False)],
)
def test_a_column_of_numbers_alone_is_set_to_the_right(column, numeric):
    rows = tuple(("year", cell) for cell in column)
    assert is_number(table(*rows), 1) is numeric
    styles = package(table(*rows)).body("//w:tr[1]/w:tc[2]//w:pStyle/@w:val | //w:tr[2]/w:tc[2]//w:pStyle/@w:val")
    assert styles == (["TableNumberHeading", "TableNumber"] if numeric else ["TableHeading", "TableText"])


def test_the_first_column_says_what_its_row_is_about_be_it_a_year():
    assert not is_number(table(("2004", "1"), ("2005", "2")), 0)


def test_an_empty_cell_and_a_gap_are_cells_still():
    rows = (((), (Placeholder("2"),)),)
    assert list(package(Table("T", ("a", "b"), rows)).lines())[1:] == ["a", "b", "", "[2]"]
