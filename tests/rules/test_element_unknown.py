"""Unknown elements: an activity can answer only what its paragraph asks."""

from tests.reading import found, told

RULE = "element-unknown"
MANDATE = """\
mandate: m
symbol: AG/RES. 2019 (XXXIV-O/04)
title: {en: Fighting the Crime}
paragraphs: {"9": {elements: {developments: {asks: {en: developments}, answered-by: [activity]}}}}
---
"""


def activity(cites: str, elements: str) -> str:
    return f"""activity: a
kind: training
title: {{en: T}}
mandates:
  - cites: {cites}
    elements: [{elements}]
"""


NINTH = "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"


def test_an_element_with_a_slip_is_found_with_the_one_that_was_meant():
    records = MANDATE + activity(NINTH, "developments, develpments")
    assert told(RULE, records) == [("2.yaml:6:30", f"{NINTH} asks for no 'develpments'")]
    assert [each.hint for each in found(records) if each.rule == RULE] == ["did you mean 'developments'?"]


def test_where_nothing_is_near_the_hint_lists_what_there_is():
    records = MANDATE + activity(NINTH, "budget")
    assert [each.hint for each in found(records) if each.rule == RULE] == ["there are: developments"]


def test_a_paragraph_or_mandate_that_is_not_recorded_is_told_by_other_rules_only():
    eighth = activity(NINTH.replace("9", "8"), "develpments")
    assert told(RULE, MANDATE + eighth) == []
    assert told(RULE, activity(NINTH, "develpments")) == []


def test_a_mandate_that_cannot_be_read_in_full_is_not_asked():
    broken = MANDATE.replace("title:", "titel: {en: F}\ntitle:") + activity(NINTH, "develpments")
    assert [each.rule for each in found(broken)] == ["field-unknown"]
