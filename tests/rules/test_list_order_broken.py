"""A date that breaks the order of the list it stands in."""

import pytest

from tests.reading import told

RULE = "list-order-broken"


def listed(dates: str, raw: str, above="2005-07-13", below="2005-04-28", order="newest-first") -> str:
    entries = [("above", above, 10, ""), ("a", dates, 20, raw), ("below", below, 30, "")]
    records = [
        f"activity: {id_}\nkind: workshop\ntitle: {{en: {id_}}}\ndates: {when}\n"
        f"sources: [{{at: page L{line}, {f'raw: {printed}, ' if printed else ''}backs: [dates]}}]\n"
        for id_, when, line, printed in entries
    ]
    page = f"{{source: page, title: {{en: Page}}, kind: web-page, order: {order}}}"
    return "---\n".join([records[1], records[0], records[2], page])


def test_neither_order_of_day_and_month_fits_and_nothing_is_guessed():
    ((place, said),) = told(RULE, listed("2005-12-08", "12/08/2005"))
    assert place == "1.yaml:4:8"
    assert said == (
        "2005-12-08 stands between below (2005-04-28) and above (2005-07-13) in page, whose order it breaks; "
        "read as 2005-08-12 it breaks it too: it cannot be resolved"
    )


def test_the_other_order_is_offered_where_it_fits():
    ((_, said),) = told(RULE, listed("2005-06-05", "05/06/2005", above="2005-05-30"))
    assert said.endswith("whose order it breaks; read as 2005-05-06 it keeps it")


@pytest.mark.parametrize("dates", ["2005-05-01", "2005", "2005-04-28", "2005-07-13/2005-07-15", "unknown"])
def test_a_date_that_can_stand_there_is_silent(dates):
    assert told(RULE, listed(dates, "")) == []


def test_neighbours_out_of_order_themselves_prove_nothing():
    assert told(RULE, listed("2005-12-08", "", above="2005-04-28", below="2005-07-13")) == []


def test_a_list_that_starts_with_the_oldest_is_read_the_other_way():
    assert told(RULE, listed("2005-05-01", "", above="2005-04-28", below="2005-07-13", order="oldest-first")) == []
    assert len(told(RULE, listed("2005-08-01", "", above="2005-04-28", below="2005-07-13", order="oldest-first"))) == 1
