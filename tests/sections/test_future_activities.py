"""Future Activities: what was announced and still to come, as a table by date."""

from tests.sections.written import chapter, expected

OUTLINE = "{section: future-activities}"


def announced(id_: str, dates: str, more: str = "") -> str:
    promise = f"[{{on: 2005-04-01, dates: {dates}}}]"
    return f"{{activity: {id_}, kind: seminar, title: {{en: {id_}}}, announced: {promise}{more}}}"


def rows(*records: str) -> list[str]:
    """The titles in the table, from top to bottom."""
    lines = [line.strip() for line in chapter(OUTLINE, "\n---\n".join(records)).splitlines()]
    return [line.rpartition(" | ")[2] for line in lines if line.startswith("| ")][1:]


def test_each_announcement_is_a_row_with_its_date_place_and_title():
    records = "\n---\n".join(
        [
            announced("lima-seminar", "2005-04-28/2005-04-29", ", venue: {city: Lima, country: PE}"),
            announced("somewhere", "2005-22"),
        ]
    )
    assert chapter(OUTLINE, records) == expected("""
        # Future Activities (s1-future-activities)   ← 2004-2005.outline.0
          body: The following activities were announced for the time after April 27, 2005.   ← 2004-2005.as-of
          table: Activities announced as of April 27, 2005   ← 2004-2005.as-of
            | When | Where | Activity
            | April 28–29, 2005 | Lima, Peru | lima-seminar
            | Summer of 2005 | Place not recorded | somewhere
        """)


def test_the_date_shown_is_the_one_announced_and_not_the_one_that_came_of_it():
    moved = announced("moved", "2005-07", ", dates: 2005-11-03")
    assert "| July 2005 | " in chapter(OUTLINE, moved)


def test_a_plan_has_the_name_and_place_it_was_announced_with_and_not_the_later_ones():
    plan = """activity: quito
kind: seminar
title: {en: The Name It Got Later}
dates: 2005-08-25/2005-08-26
venue: {city: Quito, country: EC}
announced: [{on: 2005-04-27, dates: 2005-22, title: {en: Seminar in Ecuador}, venue: {country: EC}}]
"""
    assert "| Summer of 2005 | Ecuador | Seminar in Ecuador" in chapter(OUTLINE, plan)


def test_rows_stand_by_the_day_they_will_be_over_and_the_narrower_date_first():
    year, autumn, month, day = (announced(*each) for each in NARROWING)
    assert rows(year, autumn, month, day) == ["day", "month", "autumn", "year"]


NARROWING = [("year", "2005"), ("autumn", "2005-23"), ("month", "2005-11"), ("day", "2005-11-30")]


def test_rows_of_the_same_date_stand_by_id():
    assert rows(announced("b", "2005-08"), announced("a", "2005-08")) == ["a", "b"]


def test_an_empty_chapter_says_that_nothing_had_been_announced():
    assert chapter("{section: future-activities, text: {en: We go on.}}") == expected("""
        # Future Activities (s1-future-activities)   ← 2004-2005.outline.0
          body: We go on.   ← 2004-2005.outline.0.text
          body: No activity had been announced for the time after April 27, 2005.   ← 2004-2005.as-of
        """)
