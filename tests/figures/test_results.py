"""Results at a glance: every number under its unit, whole, and every result in the table."""

import pytest

from ciminfo import figures
from ciminfo.languages import language, names
from ciminfo.model.report import FigureKind
from tests.figures.drawn import PAGE, boxes, faults, own, project, rows, words
from tests.figures.test_claims import RECORDS
from tests.reading import dossier


def drawn(records: str = RECORDS, spoken: str = "en"):
    return figures.draw(FigureKind.RESULTS, dossier(records, "r"), language(spoken))


def test_each_result_has_its_numbers_and_what_it_rests_on():
    figure = drawn()
    assert figure.data.headings == ("Country or region", "Kind", "Countries", "Participants", "Rests on")
    assert rows(figure) == [
        ("Bolivia", "Seminar", "–", "–", "1"),
        ("Several countries", "Training, Visit", "2", "about 1,700", "2"),
        ("Mexico", "Visit", "–", "60; at least 9", "1"),
    ]
    assert {"≈ 1,700", "60; ≥ 9", "without a number"} <= set(words(figure.drawing))
    assert figure.description == "3 results, 2 of them with numbers. Together they rest on 2 activities."


def test_a_bar_is_as_long_as_its_result_rests_on_activities():
    lengths = [box.width for box in boxes(drawn().drawing)]
    assert lengths[1] == 2 * lengths[0] == 2 * lengths[2]


@pytest.mark.parametrize("spoken", names())
def test_no_number_is_cut_where_there_are_many(spoken):
    numbers = ", ".join(f"{{value: {number}, unit: participants, qualifier: about}}" for number in (1234, 5678, 9012))
    others = ", ".join(f"{{value: 3, unit: {unit}}}" for unit in ("activities", "countries", "territories", "places"))
    figure = drawn(RECORDS.replace("counts: [", f"counts: [{numbers}, {others}, ", 1), spoken)
    assert faults(figure.drawing) == []
    (cut,) = (each for each in words(figure.drawing) if each.startswith("≈") and each.endswith("…"))
    assert cut == f"≈ {language(spoken).number(1234)}{language(spoken).term('joint')}…"
    assert language(spoken).number(9012) in " ".join(cell for row in rows(figure) for cell in row)


def test_a_result_of_which_nothing_is_known_is_drawn_too():
    figure = drawn(RECORDS.replace("kind: seminar, backed-by: [a]", "backed-by: []").replace("[a, b]", "[]"))
    assert rows(figure)[0] == ("Several countries", "", "–", "–", "0")


def test_what_does_not_fit_the_page_stands_in_the_table():
    many = "".join(
        f"---\n{{result: x{index}, report: r, claim: {{en: X}}, qualitative: yes, kind: visit, backed-by: [b]}}\n"
        for index in range(60)
    )
    figure = drawn("\n".join(line.removeprefix("    ") for line in RECORDS.splitlines()) + "\n" + many)
    assert len(rows(figure)) == 63
    assert "17 more stand in the table." in words(figure.drawing)
    assert figure.drawing.height <= PAGE
    assert faults(figure.drawing) == []


def test_the_numbers_are_those_of_our_own_results():
    seen = project("2004-2005")
    figure = figures.draw(FigureKind.RESULTS, seen, language("en"))
    shown = [cell for row in rows(figure) for cell in row[2:-1] if cell != "–"]
    claimed = [count for result in own().results_by_report["2004-2005"] for count in result.counts]
    assert len(shown) == len(claimed)
    assert sorted(int(each.removeprefix("about ")) for each in shown) == sorted(count.value for count in claimed)
    assert [int(row[-1]) for row in rows(figure)] == [
        len(own().results_by_report["2004-2005"][index].backed_by) for index in order(seen)
    ]


def order(seen) -> list[int]:
    """The results by their places in the outline."""
    ids = [each.id for each in own().results_by_report["2004-2005"]]
    return [ids.index(id_) for id_ in seen.entry("measurable-results").order]
