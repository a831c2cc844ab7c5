"""Several posts in one organisation, and which of them have dates."""

import pytest

from tests.reading import told

RULE = "posts-undated"


def posts(*given: str) -> str:
    listed = "".join(f"      - {{title: {{en: Head}}, {each}}}\n" for each in given)
    return f"persons:\n  ana:\n    name: Ana\n    posts:\n{listed}"


def test_posts_without_dates_are_found_at_the_first_of_them():
    message = "Ana has 2 posts in cim, and none of them has dates"
    assert told(RULE, posts("organisation: cim", "organisation: cim")) == [("1.yaml:5:9", message)]


def test_one_without_dates_among_others_is_found():
    message = "Ana has 3 posts in cim, and 1 of them has no dates"
    records = posts("organisation: cim, dates: 2004", "organisation: cim", "organisation: cim, dates: 2006")
    assert told(RULE, records) == [("1.yaml:6:9", message)]


def test_several_without_dates_are_counted():
    records = posts("organisation: cim", "organisation: cim, dates: 2005", "organisation: cim")
    assert [message for _, message in told(RULE, records)] == ["Ana has 3 posts in cim, and 2 of them have no dates"]


@pytest.mark.parametrize(
    "given",
    [
        ("organisation: cim",),
        ("organisation: cim", "organisation: oas"),
        ("organisation: cim, dates: 2004", "organisation: cim, dates: 2005"),
        ("organisation: cim, dates: 2004", "organisation: cim, dates: unknown"),
        ("dates: 2004", "note: none"),
    ],
)
def test_one_post_each_or_dates_for_all_or_a_search_in_vain_is_silent(given):
    assert told(RULE, posts(*given).replace(", note: none", "")) == []
