"""Figures alone: what settles them, and what is said where nothing does."""

import pytest

from tests.reading import found, told

RULE = "date-ambiguous"
UNSETTLED = "nothing else settles it, so it cannot be resolved"
PAGE = "{source: page, title: {en: Page}, kind: web-page, order: newest-first}"


def activity(dates: str, raw: str, more: str = "", id_: str = "a", line: int = 20) -> str:
    return (
        f"activity: {id_}\nkind: visit\ntitle: {{en: {id_}}}\ndates: {dates}\n"
        f'sources:\n  - {{at: page L{line}, raw: "{raw}", backs: [dates]}}\n{more}'
    )


def test_where_nothing_settles_it_both_days_are_named_and_nothing_is_guessed():
    assert told(RULE, activity("2006-09-11", "09/11/2006")) == [
        (
            "1.yaml:4:8",
            f"'09/11/2006' (page L20) may be 2006-09-11 or 2006-11-09: {UNSETTLED}",
        )
    ]


@pytest.mark.parametrize(
    "more",
    [
        '  - {at: page L21, raw: "on September 11", backs: [dates]}\n',
        '  - {at: page L21, raw: "Fecha: 11 de septiembre de 2006", backs: [dates]}\n',
        "events: [{title: {en: E}, dates: 2006-09-11}]\n",
    ],
)
def test_another_source_or_the_events_settle_it(more):
    assert told(RULE, activity("2006-09-11", "09/11/2006", more)) == []


def test_the_stated_duration_settles_a_range():
    record = activity("2007-12-05/2007-12-06", "12/05/2007 - 12/06/2007")
    assert len(told(RULE, record)) == 1
    assert told(RULE, record + "duration-days: 2\n") == []


@pytest.mark.parametrize("dates", ['"[2006-09-11,2006-11-09]"', "unknown", "2006"])
def test_a_record_that_leaves_it_open_is_silent(dates):
    assert told(RULE, activity(dates, "09/11/2006")) == []


def between(above: str, below: str) -> str:
    return "\n---\n".join(
        [
            activity("2006-09-11", "09/11/2006"),
            activity(above, "x", id_="above", line=10),
            activity(below, "x", id_="below", line=30),
            PAGE,
        ]
    )


def test_the_order_of_a_list_settles_it_or_says_that_it_allows_both():
    assert told(RULE, between("2006-10-01", "2006-08-03")) == []
    ((_, both),) = told(RULE, between("2006-11-27", "2006-08-03"))
    assert both.endswith(": the order of the list allows both, and nothing else settles it, so it cannot be resolved")
    ((_, other),) = told(RULE, between("2006-11-27", "2006-10-01"))
    assert other.endswith("; the order of the list allows 2006-11-09 alone")


def of_page(*raws: str, figures: str = "") -> str:
    """Activities of 4 March 2025 and of days that are clear, all of one page."""
    clear = [activity(f"2025-0{number}", raw, id_=f"clear-{number}") for number, raw in enumerate(raws, 1)]
    paper = f"{{source: page, title: {{en: Page}}, kind: web-page{figures and f', figures: {figures}'}}}"
    return "\n---\n".join([activity("2025-03-04", "4/3/2025"), *clear, paper])


def messages(records: str) -> list[str]:
    return [f"{each.message} / {each.hint}" for each in found(records) if each.rule == RULE]


def test_a_source_that_says_what_it_prints_first_is_read_so():
    assert told(RULE, of_page(figures="day-first")) == []
    assert told(RULE, of_page("25/2/2025", figures="day-first")) == []
    assert told("date-differs-from-source", of_page(figures="day-first")) == []
    ((_, other),) = told("date-differs-from-source", of_page(figures="month-first"))
    assert other.startswith("'4/3/2025' (page L20) is day and month exchanged against 2025-03-04")


def test_a_source_that_says_so_and_prints_otherwise_is_told_at_its_own_record():
    said = told(RULE, of_page("2/25/2025", "3/25/2025", figures="day-first"))
    assert said == [("4.yaml:1:60", "page is recorded as day-first, and prints '2/25/2025' (page L20)")]


def test_clear_dates_of_the_same_source_settle_nothing_but_show_the_way():
    ((_, without),) = told(RULE, of_page())
    assert "figures" not in messages(of_page())[0]
    (one_way,) = messages(of_page("25/2/2025"))
    assert one_way.startswith(without)
    assert one_way.endswith("; if page writes all dates like '25/2/2025', say  figures: day-first  there")
    (both_ways,) = messages(of_page("25/2/2025", "2/25/2025"))
    assert "figures" not in both_ways


@pytest.mark.parametrize("clear", ["3/3/2025", "25.2.2025", "25 de febrero de 2025"])
def test_dates_that_do_not_tell_day_from_month_are_no_example(clear):
    assert "figures" not in messages(of_page(clear))[0]


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("martes 4/3/2025", []),
        ("lunes 4/3/2025", []),
        (
            "jueves 4/3/2025",
            [
                (
                    "'jueves 4/3/2025' (page L20) may be 2025-03-04 or 2025-04-03; "
                    "2025-04-03 is borne out by the weekday, for 2025-04-03 is a Thursday"
                )
            ],
        ),
    ],
)  # fmt: skip
def test_a_weekday_settles_figures_and_one_that_fits_neither_is_another_slip(raw, said):
    assert [message for _, message in told(RULE, activity("2025-03-04", raw))] == said
    is_told_there = bool(told("weekday-mismatch", activity("2025-03-04", raw)))
    assert is_told_there is raw.startswith("lunes")
