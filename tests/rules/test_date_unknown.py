"""Unknown dates: asked only of what a report tells."""

from tests.reading import told

RULE = "date-unknown"
REPORT = "{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}\n---\n"
OPENING = "activity: a\nkind: videoconference\ntitle: {en: V}\n"
MESSAGE = "activity a is reported for 2004-07/2005-04 without a known date"


def test_a_date_written_as_unknown_is_found_there():
    assert told(RULE, f"{REPORT}{OPENING}reported-in: [2004-2005]\ndates: unknown") == [("2.yaml:5:8", MESSAGE)]


def test_a_missing_date_is_found_where_the_record_opens():
    assert told(RULE, f"{REPORT}{OPENING}reported-in: [2004-2005]") == [("2.yaml:1:1", MESSAGE)]


def test_what_backs_a_result_is_asked_too():
    result = "\n---\n{result: r, report: 2004-2005, claim: {en: It was held.}, backed-by: [a]}"
    assert told(RULE, f"{REPORT}{OPENING}dates: unknown{result}") == [("2.yaml:4:8", MESSAGE)]


def test_a_vague_date_and_a_plan_with_a_season_are_silent():
    assert told(RULE, f"{REPORT}{OPENING}reported-in: [2004-2005]\ndates: 2004?") == []
    announced = "announced: [{on: 2005-04-27, dates: 2005-22, in: 2004-2005}]"
    assert told(RULE, f"{REPORT}{OPENING}{announced}") == []


def test_what_no_report_tells_may_stay_unknown():
    assert told(RULE, f"{REPORT}{OPENING}dates: unknown") == []
