"""The figures there are, in every report and language: each can be read, and each has its kind, terms and numbers."""

import re
from pathlib import Path

import pytest

from ciminfo import figures, languages
from ciminfo.document import Origin
from ciminfo.languages import language
from ciminfo.model.country_view import country_view
from ciminfo.model.report import FigureKind
from tests.figures.drawn import PAGE, REPORTS, faults, own, project, rows
from tests.reading import dossier

FOLDER = Path(figures.__path__[0])
EMPTY = "{report: r, period: 2004, as-of: 2005-01-01, reporter: cim}\n"


def test_every_kind_has_its_file():
    drawing = {file.stem for file in FOLDER.glob("*.py") if "\ndef draw(dossier" in file.read_text(encoding="utf-8")}
    assert drawing == {kind.value.replace("-", "_") for kind in FigureKind}


@pytest.mark.parametrize("kind", FigureKind)
def test_a_report_of_nothing_has_no_figure(kind):
    assert figures.draw(kind, dossier(EMPTY, "r"), language("en")) is None


@pytest.mark.parametrize("code", languages.names())
@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize("kind", FigureKind)
def test_a_figure_of_our_own_reports_can_be_read_in_every_language(kind, report, code):
    figure = figures.draw(kind, project(report), language(code))
    if figure is None:
        assert (kind, report) in NOTHING
        return
    assert faults(figure.drawing) == []
    assert figure.drawing.width <= 460
    assert figure.drawing.height <= PAGE
    assert re.search(r"\d", figure.description)
    assert "{" not in figure.caption + figure.description
    assert figure.origin is not None
    assert figure.origin.id == report
    assert figure.data is not None
    assert figure.data.caption
    assert figure.data.description
    assert len(rows(figure)) >= 1


#: Reports of which no result is claimed, or of whose mandates no element is recorded.
NOTHING = {
    *((FigureKind.RESULTS, report) for report in REPORTS if report != "2004-2005"),
    *((FigureKind.COVERAGE, report) for report in ("2006-2007", "2007-2008")),
}


@pytest.mark.parametrize("code", languages.names())
def test_the_timelines_of_all_countries_can_be_read(code):
    shown = 0
    for country in own().countries:
        for seen in (None, project("2004-2005")):
            view = country_view(own(), country, seen)
            figure = figures.draw_country(own(), view, seen, language(code))
            assert figure is not None or not view.activities
            if figure:
                shown += 1
                assert faults(figure.drawing) == []
                assert figure.origin == Origin(country)
    assert shown > 60


def test_terms_asked_for_in_the_figures_exist():
    asked = set()
    for file in FOLDER.glob("*.py"):
        text = file.read_text(encoding="utf-8")
        asked |= set(re.findall(r'language\.(?:term|phrase)\(\s*"([a-z.-]+)"', text))
        asked |= {f"{key}.other" for key in re.findall(r'language\.count\(\s*["\']([a-z.-]+)["\']', text)}
    assert len(asked) > 30
    assert asked - set(language("en").terms) == set()


@pytest.mark.parametrize("code", languages.names())
def test_every_plural_of_the_figures_has_the_forms_its_language_needs(code):
    spoken = language(code)
    keys = {key.rpartition(".")[0] for key in spoken.terms if key.startswith("figures.") and key.endswith(".other")}
    assert len(keys) > 15
    for key in keys:
        forms = {f"{key}.{spoken.locale.plural_form(number)}" for number in (0, 1, 2, 5, 60)}
        assert forms <= set(spoken.terms)
        assert "{number}" in spoken.term(f"{key}.one")
