"""A country's timeline: the lists of its summary, with their numbers, on as little room as two pages leave."""

import pytest

from ciminfo import figures
from ciminfo.languages import language
from ciminfo.model.country_view import country_view
from tests.figures.drawn import labels, own, project, words
from tests.publications.test_country_summary import RECORDS
from tests.reading import dossier


def drawn(code: str = "BO", records: str = RECORDS, *, through: bool = False):
    seen = dossier(records)
    view = country_view(seen.corpus, code, seen if through else None)
    return figures.draw_country(seen.corpus, view, seen if through else None, language("en"))


def test_it_shows_the_lists_of_the_summary_in_their_order():
    groups = [label.text for label in labels(drawn().drawing) if label.strong and not label.text.isdecimal()]
    assert groups == ["Its own", "Shared", "Research", "Announced"]
    assert drawn().description == (
        "Timeline: 2 activities in and about the country, 1 activity shared with other countries, 1 study or "
        "publication, and 1 announced activity. The dates stand in the lists below."
    )


def test_through_a_report_it_ends_on_the_day_of_the_facts():
    shown = words(drawn(through=True).drawing)
    assert "April 27, 2005" in shown
    assert "June 2005" in shown
    assert [each for each in shown if each.isdecimal()] == ["2004", "2005"]


def test_without_a_report_there_is_no_such_day():
    assert "April 27, 2005" not in words(drawn().drawing)


def test_where_no_date_is_recorded_there_is_no_timeline():
    assert drawn("CL") is None
    assert drawn(records=RECORDS.replace("dates: 2005-02", "dates: unknown"), code="PE") is None


def test_it_has_no_table_for_the_summary_lists_the_dates():
    assert drawn().data is None


@pytest.mark.parametrize("report", ["", "2004-2005", "2005-2006"])
def test_it_takes_little_room(report):
    seen = project(report) if report else None
    for code in own().countries:
        figure = figures.draw_country(own(), country_view(own(), code, seen), seen, language("es"))
        assert figure is None or figure.drawing.height < 175
