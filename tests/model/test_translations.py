"""Each text of our own is missing, made from facts, outdated, draft or reviewed, by what is kept of it."""

from __future__ import annotations

import pytest

from ciminfo.model.record import fingerprint
from ciminfo.model.translations import Standing, told_in, wordings
from tests.reading import corpus

EN, ES = "A training was held.", "Tuvo lugar una capacitación."
ACTIVITY = f"""
    activity: a
    kind: training
    title: {{en: Training}}
    narrative: {{en: {EN}, es: {ES}}}
    people: [{{person: p, role: speaker, title: {{en: Director}}}}]
    participants: [{{population: {{en: judges}}}}]
    """
STATES = """
    ---
    texts: texts-{language}
    language: {language}
    states: {{a: {{narrative: "{state}"}}}}
    """


def standing(language: str, state: str = "", field: str = "narrative") -> Standing:
    records = ACTIVITY + (STATES.format(language=language, state=state) if state else "")
    (found,) = [each for each in wordings(corpus(records), language) if each.field == field]
    return found.standing


REVIEWED = f"reviewed {fingerprint(ES)} on 2026-11-20 by Ana Pérez"


@pytest.mark.parametrize(
    ("language", "state", "expected"),
    [
        ("en", "", Standing.DRAFT),
        ("en", f"reviewed {fingerprint(EN)} on 2026-11-20 by Ana Pérez", Standing.REVIEWED),
        ("en", f"reviewed {fingerprint(ES)} on 2026-11-20 by Ana Pérez", Standing.DRAFT),
        ("es", "", Standing.DRAFT),
        ("es", f"from en {fingerprint(EN)}", Standing.DRAFT),
        ("es", "from en 00000000", Standing.OUTDATED),
        ("es", f"from fr {fingerprint(EN)}", Standing.OUTDATED),
        ("es", REVIEWED, Standing.REVIEWED),
        ("es", f"from en {fingerprint(EN)}, {REVIEWED}", Standing.REVIEWED),
        ("es", f"from en 00000000, {REVIEWED}", Standing.OUTDATED),
        ("fr", "", Standing.FROM_FACTS),
    ],
)
def test_what_is_kept_of_a_text_tells_how_it_stands(language: str, state: str, expected: Standing) -> None:
    assert standing(language, state) is expected


def test_a_population_is_owed_in_every_language() -> None:
    assert standing("es", field="participants.0.population") is Standing.MISSING


def test_names_and_titles_that_a_language_lacks_are_not_owed_in_it() -> None:
    found = {each.field for each in wordings(corpus(ACTIVITY), "fr")}
    assert found == {"narrative", "participants.0.population"}
    assert "people.0.title" not in {each.field for each in wordings(corpus(ACTIVITY), "en")}


def test_an_activity_without_any_narrative_is_told_from_its_facts() -> None:
    (found,) = wordings(corpus("{activity: a, kind: training, title: {en: Training}, dates: 2005}"), "es")
    assert (found.field, found.standing, found.text) == ("narrative", Standing.FROM_FACTS, "")


def test_a_report_prints_its_own_narrative_before_the_common_one() -> None:
    records = """
        activity: a
        kind: project
        title: {en: Project}
        narrative: {en: All of it.}
        narrative-in: {2004-2005: {en: One year of it.}}
        ---
        {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
        ---
        {report: 2005-2006, period: 2005-05/2006-04, as-of: 2006-04-30}
        """
    found = [each for each in wordings(corpus(records), "en") if each.field.startswith("narrative")]
    assert [each.field for each in found if told_in(each, "2004-2005")] == ["narrative-in.2004-2005"]
    assert [each.field for each in found if told_in(each, "2005-2006")] == ["narrative"]
