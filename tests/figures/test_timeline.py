"""The timeline: all that the report tells, each once, and apart what was announced only."""

import re

import pytest

from ciminfo import figures
from ciminfo.document.drawing import Box, Dot, Line
from ciminfo.languages import language
from ciminfo.model.report import FigureKind
from tests.figures.drawn import PAGE, REPORTS, faults, labels, project, rows, words
from tests.reading import dossier

RECORDS = """
    countries: {BO: {name: {en: Bolivia}}, MX: {}, PE: {}}
    ---
    report: r
    period: 2004-07/2005-04
    as-of: 2005-04-27
    reporter: cim
    outline: [{section: activities-by-country, order: [PE]}, {section: future-activities}]
    ---
    {activity: a, kind: training, title: {en: A}, dates: 2004-09, venue: {city: La Paz, country: BO}}
    ---
    {activity: b, kind: visit, title: {en: B}, dates: unknown, venue: {country: MX}, reported-in: [r]}
    ---
    {activity: c, kind: study, title: {en: C}, dates: 2004-03, venue: {country: PE}, reported-in: [r]}
    ---
    activity: d
    kind: seminar
    title: {en: D}
    dates: 2005-08-01
    venue: {city: Lima, country: PE}
    announced: [{on: 2005-04-01, dates: 2005-05, venue: {country: PE}}]
    """.replace("study", "research")


def drawn(records: str = RECORDS, spoken: str = "en"):
    return figures.draw(FigureKind.TIMELINE, dossier(records, "r"), language(spoken))


def test_countries_stand_in_the_order_of_their_chapter_and_plans_apart():
    assert [each for each in words(drawn().drawing) if each in {"Bolivia", "Mexico", "Peru"} or "nnounced" in each] == [
        "Peru",
        "Bolivia",
        "Mexico",
        "Announced and not yet done on April 27, 2005",
        "Peru",
    ]


def test_an_undated_activity_is_said_to_be_undated():
    assert "Date not recorded" in words(drawn().drawing)
    assert "(1 of them without a recorded date)" in drawn().description


def test_what_came_of_a_plan_later_is_not_known_yet():
    figure = drawn()
    assert "Seminar" in words(figure.drawing)
    assert "Seminar, Lima" not in words(figure.drawing)
    assert rows(figure)[0] == ("Peru", "Research: March 2004", "Seminar: May 2005")


def test_what_was_held_stands_where_it_was_held():
    held = RECORDS.replace("dates: 2005-08-01", "dates: 2005-04-02")
    assert rows(drawn(held))[0] == ("Peru", "Research: March 2004; Seminar, Lima: April 2, 2005", "–")


def test_the_table_tells_every_date():
    assert rows(drawn())[1:] == [
        ("Bolivia", "Training, La Paz: September 2004", "–"),
        ("Mexico", "Visit: date not recorded", "–"),
    ]


def test_it_says_how_many_there_are():
    assert drawn().description == (
        "Timeline: 3 activities done or begun (1 of them without a recorded date) and 1 announced and not yet done on "
        "April 27, 2005."
    )
    assert drawn().caption == "Activities by their dates, July 2004 to April 2005"


def test_of_plans_far_ahead_a_year_is_shown():
    far = drawn(RECORDS.replace("dates: 2005-05, venue", "dates: 2005-05/2031, venue"))
    assert [each for each in words(far.drawing) if re.fullmatch(r"\d{4}", each)] == ["2004", "2005", "2006"]
    assert faults(far.drawing) == []


@pytest.mark.parametrize("dates", ["../2005-04", "2004-07/..", "9999-01/9999-12"])
def test_a_period_without_an_end_is_drawn_too(dates):
    day = "9999-12-31" if dates.startswith("9") else "2005-04-27"
    figure = drawn(
        RECORDS.replace("period: 2004-07/2005-04", f"period: {dates}").replace("as-of: 2005-04-27", f"as-of: {day}")
    )
    assert figure is not None
    assert faults(figure.drawing) == []


@pytest.mark.parametrize("report", REPORTS)
def test_what_is_done_and_what_is_announced_add_up_to_what_the_report_tells(report):
    seen = project(report)
    told = [activity.was_done(seen.report.as_of) for activity in seen.reported]
    figure = figures.draw(FigureKind.TIMELINE, seen, language("en"))
    done, ahead = (sum(cell.count(": ") for cell in column) for column in list(zip(*rows(figure), strict=True))[1:])
    assert (done, ahead) == (sum(told), len(told) - sum(told))
    assert figure.description.startswith(f"Timeline: {done} activities done or begun")


@pytest.mark.parametrize("report", REPORTS)
def test_every_activity_has_its_row(report):
    seen = project(report)
    drawing = figures.draw(FigureKind.TIMELINE, seen, language("en")).drawing
    kinds = {language("en").term(f"kinds.{activity.kind.value}") for activity in seen.reported}
    shown = [label.text for label in labels(drawing) if label.text.partition(",")[0].partition(" (")[0] in kinds]
    several = [int(number) - 1 for text in shown for number in re.findall(r" \((\d+)\)$", text)]
    assert len(shown) + sum(several) == len([*seen.reported])


def test_hundreds_of_activities_stay_on_a_page():
    many = "".join(
        f"---\n{{activity: x{index}, kind: {kind}, title: {{en: X}}, dates: 2004-{10 + index % 3}-{1 + index % 28:02}, "
        f"venue: {{city: City {index}, country: {code}}}}}\n"
        for index, (kind, code) in enumerate(
            (kind, code) for kind in ("training", "visit", "seminar") for code in ("BO", "MX", "PE") for _ in range(40)
        )
    )
    figure = drawn("\n".join(line.removeprefix("    ") for line in RECORDS.splitlines()) + "\n" + many)
    assert figure.description.startswith("Timeline: 363 activities")
    assert figure.drawing.height <= PAGE
    assert faults(figure.drawing) == []
    marks = [shape for shape in figure.drawing.shapes if isinstance(shape, Dot | Line | Box)]
    assert len(marks) > 360
