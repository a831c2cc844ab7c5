"""Marking keeps which text each translation was made from, and who has reviewed it."""

from __future__ import annotations

from datetime import date

import pytest

from ciminfo.model.record import fingerprint
from ciminfo.model.report_texts import texts
from ciminfo.translating import marked
from tests.reading import corpus

EN, ES = "A training was held.", "Tuvo lugar una capacitación."
RECORDS = f"""
    {{activity: a, kind: training, title: {{en: Training}}, narrative: {{en: {EN}, es: {ES}}}}}
    ---
    texts: texts-es
    language: es
    states: {{a: {{narrative: {{state}}}}}}
    """
KEY = ("a", "narrative")
DAY = date(2026, 11, 22)
OLD = "reviewed {} on 2026-01-01 by Eva"


def states(language: str, by: str, state: str = "from en 00000000") -> dict[tuple[str, str], str]:
    whole = corpus(RECORDS.replace("{state}", f'"{state}"'))
    return {key: str(state) for key, state in marked(texts(whole, language), by, DAY).items()}


def test_a_translation_is_kept_with_its_original_as_that_reads_now() -> None:
    assert states("es", "") == {KEY: f"from en {fingerprint(EN)}"}


def test_a_review_is_of_the_text_as_it_reads_now() -> None:
    assert states("es", "Ana")[KEY] == f"from en {fingerprint(EN)}, reviewed {fingerprint(ES)} on 2026-11-22 by Ana"


def test_an_original_has_nothing_but_its_review() -> None:
    assert states("en", "") == {}
    assert states("en", "Ana")[KEY] == f"reviewed {fingerprint(EN)} on 2026-11-22 by Ana"


@pytest.mark.parametrize(
    ("state", "kept"),
    [(OLD.format(fingerprint(ES)), f", {OLD.format(fingerprint(ES))}"), (OLD.format("00000000"), "")],
)
def test_a_review_that_still_holds_is_kept_and_any_other_is_not(state: str, kept: str) -> None:
    assert states("es", "", state)[KEY] == f"from en {fingerprint(EN)}{kept}"
