"""A narrative stands as it was written; where there is none, the facts of the record are told and marked."""

from __future__ import annotations

import pytest

from ciminfo import languages
from ciminfo.document import Placeholder, plain
from ciminfo.sections.narrative import narrative
from tests.reading import corpus, dossier

RECORDS = r"""
    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    activity: a
    kind: training
    title: {en: Training, fr: Formation}
    dates: 2005-05-03
    announced: [{on: 2005-04-01, dates: 2005-06, in: 2004-2005}]
    venue: {city: Lima, country: PE}
    narrative: {en: "One.\n\nTwo."}
    """


def test_the_text_of_the_language_stands_a_paragraph_each() -> None:
    whole = corpus(RECORDS)
    told = narrative(whole, whole.activities["a"], None, languages.language("en"))
    assert [plain(each.inlines) for each in told] == ["One.", "Two."]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("es", "El 3 de mayo de 2005 se celebró en Lima (Perú) una capacitación titulada “Training”."),
        ("fr", "Le 3 mai 2005, une formation intitulée « Formation » s’est tenue à Lima (Pérou)."),
        ("pt", "Em 3 de maio de 2005, realizou-se em Lima (Peru) uma capacitação intitulada “Training”."),
    ],
)
def test_without_one_the_facts_are_told_in_the_language_and_marked(code: str, words: str) -> None:
    whole = corpus(RECORDS)
    (told,) = narrative(whole, whole.activities["a"], None, languages.language(code))
    mark = languages.language(code).term("gaps.narrative")
    assert told.inlines[-1] == Placeholder(mark)
    assert plain(told.inlines).replace("\u202f", " ").replace("\u00a0", " ").startswith(words)
    assert str(told.origin) == "a.narrative"


def test_a_report_tells_the_facts_as_it_could_know_them() -> None:
    seen = dossier(RECORDS)
    (told,) = narrative(seen.corpus, seen.corpus.activities["a"], seen, languages.language("pt"))
    assert "junho de 2005" in plain(told.inlines)
