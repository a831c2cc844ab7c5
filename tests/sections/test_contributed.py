"""Those who were asked: the request, the answer, and what they reported, by organ and by state alike."""

import pytest

from tests.sections.written import chapter, expected

OUTLINE = "{section: other-organs}"
ASKED = "asked: {letter: 03-051/05, on: 2005-03-22}"


def told(fields: str, organ: str = "organ: iin", section: str = "other-organs", spoken: str = "en") -> list[str]:
    """What stands below the heading of the one who was asked."""
    record = f"{{contribution: c, report: 2004-2005, {organ}, {fields}}}"
    lines = chapter(f"{{section: {section}}}", record, spoken).splitlines()
    return [line.strip().removeprefix("body: ") for line in lines[2:]]


def test_the_request_comes_first_and_then_what_was_answered():
    asked, answered = told(f"{ASKED}, answered: {{summary: {{en: They *did* much.}}}}")
    assert asked == (
        "By letter No. 03-051/05 of March 22, 2005, "
        "the Children’s Institute was asked for a contribution to this report.   ← c.asked"
    )
    assert answered == "They *did* much.   ← c.answered.summary"


def test_an_answer_that_there_was_nothing_to_report_is_said():
    assert told("answered: {nothing-to-report: yes}") == [
        "The Children’s Institute replied that there was nothing to report.   ← c.answered"
    ]


def test_no_reply_is_said():
    assert told(ASKED)[1:] == ["No reply from the Children’s Institute is recorded.   ← c.answered"]


@pytest.mark.parametrize(
    "asked", ["{letter: unknown, on: 2005-03-22}", "{letter: 1/05}", "{letter: 1/05, on: unknown}", "{due: 2005-04-01}"]
)
def test_a_request_without_number_or_date_is_said_without_them(asked):
    said = "The Children’s Institute was asked for a contribution to this report.   ← c.asked"
    assert told(f"asked: {asked}")[0] == said


def test_an_answer_without_a_word_in_this_language_is_a_gap():
    assert told("answered: {summary: {en: Words.}}", spoken="es")[0].startswith("⟦texto")


def test_a_member_state_is_told_of_in_the_same_way_through_its_government():
    assert told("answered: {nothing-to-report: yes}", "state: BO", "member-states") == [
        "The Government of Bolivia replied that there was nothing to report.   ← c.answered"
    ]


def test_contributors_stand_by_name_whether_asked_or_not_and_their_activities_below_them():
    records = """
        {contribution: c-iom, report: 2004-2005, organ: iom}
        ---
        {contribution: c-iin, report: 2004-2005, organ: iin, answered: {summary: {en: A study.}}}
        ---
        {contribution: c-old, report: 2003-2004, organ: cim}
        ---
        activity: study
        kind: research
        title: {en: The Study}
        dates: 2005-01
        reported-by: iin
        narrative: {en: It was made.}
        """
    assert chapter(OUTLINE, records) == expected("""
        # Activities Implemented by Other Organs (s1-other-organs)   ← 2004-2005.outline.0
          ## Children’s Institute (from-iin)   ← c-iin
            body: A study.   ← c-iin.answered.summary
            ### The Study (study)   ← study.title
              dateline: Research · January 2005   ← study.dates
              body: It was made.   ← study.narrative
          ## Migration Organization (from-iom)   ← c-iom
            body: No reply from the Migration Organization is recorded.   ← c-iom.answered
        """)
