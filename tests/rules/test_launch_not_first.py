"""Launch and closing: the first and the last of what belongs to an activity, as far as dates are certain."""

import pytest

from tests.reading import found, told

RULE = "launch-not-first"


def project(events: str, more: str = "", parts: str = "") -> list[tuple[str, str]]:
    rest = f"{more}\n---\n{parts}" if parts else more
    return told(RULE, f"activity: project\nkind: project\ntitle: {{en: P}}\nevents:\n{events}\n{rest}\n")


def event(dates: str, kind: str = "", title: str = "Training") -> str:
    return f'  - {{title: {{en: {title}}}, dates: "{dates}"{f", kind: {kind}" if kind else ""}}}\n'


def part(dates: str, more: str = "") -> str:
    return f"activity: visit\nkind: visit\ntitle: {{en: V}}\npart-of: project\ndates: {dates}\n{more}"


LAUNCH = event("2004-12-01", "launch", "Launch")
CLOSING = event("2006-03-31", "closing", "Closing")
IS_NOT_FIRST = "the launch, 'Launch' on 2004-12-01, comes after"
IS_NOT_LAST = "the closing, 'Closing' on 2006-03-31, comes before the end of"


@pytest.mark.parametrize("dates", ["2004-11-30", "2004-11", "2004-11/2005-02", "../2005", "[2004-06,2004-11]"])
def test_an_event_that_certainly_began_before_the_launch_is_found(dates):
    assert project(LAUNCH + event(dates)) == [("1.yaml:5:34", f"{IS_NOT_FIRST} 'Training' ({dates})")]


@pytest.mark.parametrize("dates", ["2004-12-01", "2004", "2004-12", "2005", "unknown", "/2005", "[2004-06,2005-06]"])
def test_one_that_may_have_begun_with_it_or_after_it_is_silent(dates):
    assert project(LAUNCH + event(dates)) == []


def test_a_part_and_a_document_count_too_and_a_message_lists_three():
    more = "documents: [{title: {en: Programme}, kind: programme, dated: 2004-11}]"
    parts = part("2004-06")
    assert project(LAUNCH, more, parts) == [
        ("1.yaml:5:34", f"{IS_NOT_FIRST} visit (2004-06), 'Programme' (2004-11)"),
    ]
    many = "".join(event(f"2004-0{month}") for month in (2, 3, 4, 5))
    ((_, message),) = project(LAUNCH + many, more, parts)
    assert message.endswith("'Training' (2004-02), 'Training' (2004-03), 'Training' (2004-04) and 3 more")


@pytest.mark.parametrize(
    "more", ["announced: [{on: 2004-03-01, dates: 2004-06}]", "outcomes: [{on: 2004-05, turned: cancelled}]"]
)
def test_what_was_only_planned_or_was_cancelled_is_silent(more):
    dates = "dates: 2004-06\n" if "cancelled" in more else ""
    assert project(LAUNCH, parts=part("x").replace("dates: x\n", dates) + more) == []


@pytest.mark.parametrize("dates", ["2006-04-01", "2006-03/2006-04-15", "2007", "2005/.."])
def test_what_certainly_ended_after_the_closing_is_found(dates):
    assert project(CLOSING + event(dates)) == [("1.yaml:5:35", f"{IS_NOT_LAST} 'Training' ({dates})")]
    assert project(CLOSING, parts=part(dates)) == [("1.yaml:5:35", f"{IS_NOT_LAST} visit ({dates})")]


@pytest.mark.parametrize("dates", ["2006-03-31", "2006", "2006-03", "2005/", "unknown", "../2005"])
def test_what_may_have_ended_by_the_closing_is_silent(dates):
    assert project(CLOSING + event(dates)) == []


def test_a_document_may_be_printed_after_the_closing():
    assert project(CLOSING, "documents: [{title: {en: Final report}, kind: report, dated: 2006-10}]") == []


def test_a_launch_without_a_date_and_events_of_no_kind_are_silent():
    assert project(event("unknown", "launch") + event("2004-11")) == []
    assert project(event("2004-12-01") + event("2004-11")) == []


def test_a_launch_and_a_closing_in_their_order_are_silent():
    assert project(LAUNCH + event("2005-03") + CLOSING) == []


def test_both_are_found_where_they_are_turned_round():
    turned = project(event("2004-12-01", "closing", "Closing") + event("2006-03-31", "launch", "Launch"))
    assert [place for place, _ in turned] == ["1.yaml:5:35", "1.yaml:6:34"]


def test_it_can_be_accepted_for_one_event():
    accepted = f"accept: [{{rule: {RULE}, field: events.0, why: The sources do not explain it.}}]"
    assert project(LAUNCH + event("2004-11"), accepted) == []
    records = f"activity: p\nkind: project\ntitle: {{en: P}}\nevents:\n{LAUNCH}{event('2004-11')}{accepted}\n"
    assert [each.field for each in found(records) if each.rule == RULE] == ["events.0.dates"]
