"""Parts of a project: each lies inside it, as far as its date is exact."""

import pytest

from tests.reading import told

RULE = "part-outside-project"


def part(dates: str, project: str = "2004/2006") -> list[tuple[str, str]]:
    return told(
        RULE,
        f"""activity: training
kind: training
title: {{en: T}}
dates: "{dates}"
part-of: project
venue: {{city: Lima, country: PE}}
---
activity: project
kind: project
title: {{en: P}}
dates: "{project}"
""",
    )


@pytest.mark.parametrize(
    "dates", ["2003-12-31", "2007-01-01", "2006-11/2007-02", "2003", "2003/2004", "2005/..", "[2003,2007]", "../2005"]
)
def test_a_part_that_cannot_lie_inside_is_found_at_its_dates(dates):
    message = f"training, Lima ({dates}) does not lie inside project, of which it is a part (2004/2006)"
    assert part(dates) == [("1.yaml:4:8", message)]


@pytest.mark.parametrize("dates", ["2004-01-01", "2006-12-31", "2004", "200X", "2004/", "[2003,2005]", "unknown"])
def test_a_part_that_can_lie_inside_is_silent(dates):
    assert part(dates) == []


@pytest.mark.parametrize("project", ["2004/..", "2004?/", "../2006", "unknown", "[2004,2005]"])
def test_a_project_with_an_open_end_holds_what_it_can_touch(project):
    assert part("2005-03-15", project) == []


def test_a_plan_and_a_project_without_dates_are_silent():
    project = "activity: p\nkind: project\ntitle: {en: P}\n"
    plan = "activity: a\nkind: training\ntitle: {en: T}\npart-of: p\nannounced: [{on: 2005-04-27, dates: 2008}]\n"
    assert told(RULE, f"{plan}---\n{project}dates: 2004/2006\n") == []
    assert told(RULE, f"{plan}dates: 2008\n---\n{project}") == []


def test_a_project_that_is_not_recorded_is_told_by_another_rule():
    records = "activity: a\nkind: training\ntitle: {en: T}\ndates: 2008\npart-of: p"
    assert told(RULE, records) == []
    assert [message for _, message in told("reference-unknown", records)] == ["there is no activity 'p'"]
