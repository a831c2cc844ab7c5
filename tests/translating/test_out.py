"""What is sent to a translator: each text with what is there, how it stands, and what is to be known of it."""

from __future__ import annotations

from pathlib import Path

from ciminfo import judging, placement
from ciminfo.exchange import State, read, written
from ciminfo.model.record import fingerprint
from ciminfo.translating import sent
from ciminfo.workspace import open_at
from tests.reading import corpus

EN, ES = "A training was held in Lima on May 3, 2005.", "El 3 de mayo de 2005 tuvo lugar una capacitación en Lima."
RECORDS = f"""
    report: 2004-2005
    period: 2004-07/2005-06
    as-of: 2005-06-30
    outline: [{{section: background, text: {{es: Antes.}}}}, {{section: activities-by-country}}]
    ---
    activity: a
    kind: training
    title: {{en: Training in Lima}}
    dates: 2005-05-03
    venue: {{city: Lima, country: PE}}
    narrative: {{en: "{EN}", es: "{ES}"}}
    participants: [{{population: {{en: judges}}}}]
    ---
    texts: texts-es
    language: es
    states: {{a: {{narrative: "from en 00000000"}}}}
    """


def units(
    source: str, target: str, records: str = RECORDS, *, everything: bool = True
) -> dict[tuple[str, str], object]:
    made = sent(corpus(records), source, target, everything=everything)
    return {(unit.record, unit.field): unit for unit in made.units}


def test_a_text_comes_with_its_translation_its_state_and_a_note() -> None:
    unit = units("en", "es")["a", "narrative"]
    assert (unit.source, unit.target, unit.state, unit.prefilled) == (EN, ES, State.INITIAL, False)
    assert unit.notes == (
        "What was done, as the report tells it. (training, Lima: narrative)",
        "The source has changed since this was translated.",
    )


def test_every_text_of_the_records_is_explained() -> None:
    whole = judging.check(open_at(Path(__file__).parents[2])).loaded.corpus
    for target in ("es", "fr", "pt"):
        made = sent(whole, "en", target)
        assert len(made.units) > 300
        assert all(unit.notes for unit in made.units)


def test_what_stands_for_a_narrative_comes_as_a_proposal() -> None:
    unit = units("en", "fr")["a", "narrative"]
    assert unit.prefilled
    assert unit.state is State.INITIAL
    assert "Lima" in unit.target
    assert "2005" in unit.target
    assert "write the translation over it" in unit.notes[1]


def test_a_text_that_is_owed_comes_empty_and_a_title_does_not_come_where_there_is_none() -> None:
    found = units("en", "fr")
    assert found["a", "participants.0.population"].target == ""
    assert found["a", "participants.0.population"].limit == 160
    assert ("a", "title") not in found


def test_originals_of_the_language_and_what_the_source_lacks_stay_at_home() -> None:
    assert ("2004-2005", "outline.0.text") not in units("en", "es")
    assert ("2004-2005", "outline.0.text") in units("es", "en")
    assert ("a", "participants.0.population") not in units("es", "fr")


def test_what_was_reviewed_comes_only_where_everything_is_asked_for() -> None:
    review = f"from en {fingerprint(EN)}, reviewed {fingerprint(ES)} on 2026-11-20 by Ana"
    records = RECORDS.replace("from en 00000000", review)
    assert units("en", "es", records)["a", "narrative"].state is State.REVIEWED
    assert ("a", "narrative") not in units("en", "es", records, everything=False)


def test_a_report_sends_the_texts_that_it_prints() -> None:
    whole = corpus(
        RECORDS + "\n    ---\n    {activity: b, kind: visit, title: {en: Visit}, dates: 2001, narrative: {en: One.}}"
    )
    dossier = placement.dossier(whole, whole.reports["2004-2005"])
    assert {unit.record for unit in sent(whole, "en", "fr", dossier).units} == {"a"}
    assert {unit.record for unit in sent(whole, "en", "fr").units} == {"a", "b"}


def test_what_is_sent_can_be_written_and_read_back() -> None:
    made = sent(corpus(RECORDS), "en", "fr")
    assert read(written(made)) == made
