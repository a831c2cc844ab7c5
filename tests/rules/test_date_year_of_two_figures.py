"""A year of two figures."""

from tests.reading import told

RULE = "date-year-of-two-figures"


def activity(*raws: str) -> str:
    listed = "".join(f'  - {{at: page, raw: "{raw}", backs: [dates]}}\n' for raw in raws)
    return f"activity: a\nkind: meeting\ntitle: {{en: A}}\ndates: 2006-03-31\nsources:\n{listed}"


def test_two_figures_alone_are_worth_a_look():
    assert told(RULE, activity("March 31", "03/31/06")) == [
        ("1.yaml:4:8", "'03/31/06' (page) gives two figures of the year, and no source gives all four")
    ]


def test_four_figures_elsewhere_are_enough_and_none_is_another_rule():
    assert told(RULE, activity("03/31/06", "March 31, 2006")) == []
    assert told(RULE, activity("March 31")) == []
