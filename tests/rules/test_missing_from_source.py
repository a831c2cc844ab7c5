"""What a list of all activities leaves out."""

import pytest

from tests.reading import found, told

RULE = "missing-from-source"
PAGE = "{source: page, title: {en: Activities}, kind: web-page, covers: 2004/2007}\n---\n"


def activity(id_: str, dates: str = "2004-11-11", sources: str = "[{at: report L35}]") -> str:
    return f"{{activity: {id_}, kind: seminar, title: {{en: T}}, dates: {dates}, sources: {sources}}}\n---\n"


def told_of(*records: str) -> list[tuple[str, str]]:
    return told(RULE, (PAGE + "".join(records)).removesuffix("---\n"))


def test_what_other_sources_tell_is_found_at_the_time_covered():
    message = "it covers 2004/2007, and does not tell buenos-aires, which other sources do"
    assert told_of(activity("buenos-aires")) == [("1.yaml:1:65", message)]


def test_one_finding_names_five_in_the_order_of_time_and_counts_the_rest():
    records = [activity(f"a{number}", f"2004-0{9 - number}-01") for number in range(1, 8)]
    message = "it covers 2004/2007, and does not tell a7, a6, a5, a4, a3 and 2 more, which other sources do"
    assert [said for _, said in told_of(*records)] == [message]
    assert " and " not in told_of(*records[:5])[0][1].partition("tell ")[2]


@pytest.mark.parametrize(
    "record",
    [
        activity("a", sources="[{at: page L575}, {at: report L32}]"),
        activity("a", sources="[{at: page}]"),
        activity("a", sources="[]"),
        activity("a", dates="2003-12-31"),
        activity("a", dates="2007/2008"),
        activity("a", dates="unknown"),
        activity("a", dates="2004/"),
        activity("a").replace("dates: 2004-11-11", "announced: [{on: 2004-01-01, dates: 2004-11}]"),
    ],
)
def test_what_it_tells_or_what_is_not_certainly_of_its_time_is_silent(record):
    assert told_of(record) == []


@pytest.mark.parametrize("covers", ["", ", covers: unknown"])
def test_a_source_that_claims_nothing_is_silent(covers):
    assert told(RULE, PAGE.replace(", covers: 2004/2007", covers) + activity("a").removesuffix("---\n")) == []


def test_each_list_is_asked_by_itself():
    second = PAGE.replace("page,", "calendar,").replace("2004/2007", "2004-11/..")
    said = told_of(second, activity("a", sources="[{at: calendar}]"), activity("b", "2005", "[{at: page}]"))
    assert [place for place, _ in said] == ["1.yaml:1:65", "2.yaml:1:73"]
    hints = {each.hint for each in found(PAGE + activity("a").removesuffix("---\n")) if each.rule == RULE}
    assert hints == {"look for them in it once more; accept this with what became of the search"}
