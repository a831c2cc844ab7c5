"""Where an activity stands in a list that tells things in the order of their dates, and what fits there."""

from datetime import date

import pytest

from ciminfo.rules.shared.listed import Lists
from tests.reading import corpus

LIST = """
{{source: page, title: {{en: Page}}, kind: web-page, order: {order}}}
---
{{activity: above, kind: seminar, title: {{en: X}}, dates: {above}, sources: [{{at: page L10, backs: [dates]}}]}}
---
{{activity: a, kind: seminar, title: {{en: A}}, dates: 2005-05-08, sources: [{{at: page L20, backs: [dates]}}]}}
---
{{activity: below, kind: seminar, title: {{en: X}}, dates: {below}, sources: [{{at: page L30, backs: [dates]}}]}}
---
{{activity: elsewhere, kind: visit, title: {{en: X}}, dates: 1999-01-01, sources: [{{at: other L21, backs: [dates]}}]}}
---
{{source: other, title: {{en: Other}}, kind: web-page}}
"""


def only(records: str):
    whole = corpus(records)
    return whole, whole.activities["a"]


@pytest.mark.parametrize(
    ("order", "above", "below", "fits"),
    [
        ("newest-first", "2005-07-13", "2005-04-28", True),
        ("newest-first", "2005-05-08", "2005-05-08", True),
        ("newest-first", "2005-04-28", "2005-07-13", False),
        ("oldest-first", "2005-04-28", "2005-07-13", True),
        ("oldest-first", "2005", "2005", True),
        ("oldest-first", "2005-06", "2005-07", False),
        ("newest-first", "unknown", "2005-07-13", None),
    ],
)
def test_days_fit_a_list_between_its_neighbours(order, above, below, fits):
    whole, activity = only(LIST.format(order=order, above=above, below=below))
    assert Lists(whole).fits(activity, (date(2005, 5, 8),) * 2) is fits


def test_who_stands_next_is_told_by_date_and_not_by_line():
    whole, activity = only(LIST.format(order="newest-first", above="2005-07-13", below="2005-04-28"))
    (found,) = Lists(whole).neighbours(activity)
    assert (found[0], found[1].id, found[2].id) == ("page", "below", "above")


def test_a_part_of_a_project_has_no_place_of_its_own_in_a_list():
    part = LIST.replace("title: {{en: A}}, dates", "title: {{en: A}}, part-of: above, dates")
    whole, activity = only(part.format(order="newest-first", above="2005-07-13", below="2005-04-28"))
    assert Lists(whole).fits(activity, (date(2005, 5, 8),) * 2) is None
