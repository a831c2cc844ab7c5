"""Coverage at a glance: each element with its mark, its word and what answers it."""

from ciminfo import figures
from ciminfo.document.drawing import Dot, Tone
from ciminfo.languages import language
from ciminfo.model.coverage import coverage
from ciminfo.model.report import FigureKind
from tests.figures.drawn import PAGE, boxes, faults, project, rows, words
from tests.reading import dossier

ELEMENTS = "done: {asks: {en: what was done}, answered-by: [activity]}"
RECORDS = """
    countries: {BO: {}}
    ---
    mandate: m
    symbol: AG/RES. 2019 (XXXIV-O/04)
    title: {en: Fighting}
    adopted: 2004-06-08
    paragraphs: {"9": {elements: {ELEMENTS}}}
    ---
    {mandate: n, symbol: AG/RES. 2026 (XXXIV-O/04), title: {en: Another}, adopted: 2004-06-08}
    ---
    {report: r, period: 2004, as-of: 2004-12-31, reporter: cim, dispositions: [DISPOSITIONS]}
    ---
    activity: a
    kind: visit
    title: {en: A}
    dates: 2004-09-01
    venue: {country: BO}
    mandates: [{cites: "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9", elements: [done]}]
    """
CITED = "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"
DISPOSED = f'{{of: "{CITED}", element: asked, is: not-applicable, why: {{en: None came.}}}}'
OPEN = "{asks: {en: views of states}, answered-by: [state-contribution]}"


def drawn(elements: str = ELEMENTS, dispositions: str = "", spoken: str = "en"):
    records = RECORDS.replace("ELEMENTS", elements).replace("DISPOSITIONS", dispositions)
    return figures.draw(FigureKind.COVERAGE, dossier(records, "r"), language(spoken))


def test_an_element_has_its_words_and_the_number_of_what_answers_it():
    shown = words(drawn(f"{ELEMENTS}, asked: {OPEN}").drawing)
    at = shown.index(CITED)
    assert shown[at + 1 : at + 7] == [
        "Partly answered: 1 of 2",
        "What was done",
        "Answered",
        "1",
        "Views of states",
        "Open",
    ]
    assert shown[at + 7 : at + 9] == ["AG/RES. 2026 (XXXIV-O/04)", "Elements not recorded"]


def test_what_the_compiler_said_of_an_open_element_stands_beside_it_with_a_mark_of_its_own():
    figure = drawn(f"asked: {OPEN}", DISPOSED)
    assert "Not applicable" in words(figure.drawing)
    assert len([shape for shape in figure.drawing.shapes if isinstance(shape, Dot)]) == 2
    assert rows(figure) == [(CITED, "0", "1", "0")]


def test_it_says_how_many_are_in_each_state_and_of_how_many_mandates_nothing_is_recorded():
    assert drawn(f"{ELEMENTS}, asked: {OPEN}").description == (
        "2 mandates in force with 2 elements recorded: 1 answered and 1 open. Of 1 mandate no element is recorded."
    )


def test_where_no_element_is_recorded_there_is_no_figure():
    assert drawn("") is None


def test_where_there_are_too_many_rows_a_paragraph_has_one_with_all_its_marks():
    many = ", ".join(f"x{index}: {OPEN}" for index in range(12))
    paragraphs = ", ".join(f'"{number}": {{elements: {{{many}}}}}' for number in range(1, 61))
    records = RECORDS.replace('"9": {elements: {ELEMENTS}}', paragraphs).replace("DISPOSITIONS", "")
    figure = figures.draw(FigureKind.COVERAGE, dossier(records, "r"), language("en"))
    assert figure.drawing.height <= PAGE
    assert faults(figure.drawing) == []
    assert len([box for box in boxes(figure.drawing) if box.tone is Tone.NONE]) == 46 * 12 + 2
    assert "14 more stand in the table." in words(figure.drawing)
    assert len(rows(figure)) == 60
    assert "AG/RES. 2026 (XXXIV-O/04)" not in words(figure.drawing)


def test_the_marks_are_those_of_our_own_ledger():
    for report in ("2004-2005", "2005-2006"):
        seen = project(report)
        figure = figures.draw(FigureKind.COVERAGE, seen, language("en"))
        elements = [element for each in coverage(seen) for element in each.elements]
        assert sum(int(number) for row in rows(figure) for number in row[1:]) == len(elements) == 5
        marks = [box for box in boxes(figure.drawing) if box.width == box.height == 7]
        assert len(marks) == len(elements) + 3


def test_what_is_asked_and_not_said_in_the_language_is_a_gap():
    shown = words(drawn(spoken="es").drawing)
    assert "Texto en español pendiente de redacción" in shown
    assert "What was done" not in shown
