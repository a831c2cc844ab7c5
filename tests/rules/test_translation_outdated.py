"""A translation made from an older text is told where it stands."""

from __future__ import annotations

from ciminfo.model.record import fingerprint
from tests.reading import told

RECORDS = """
    activity: a
    kind: training
    title: {{en: Training}}
    narrative: {{en: {en}, es: Tuvo lugar una capacitación.}}
    ---
    texts: texts-es
    language: es
    states: {{a: {{narrative: {state}}}}}
    """


def test_it_is_found_as_soon_as_the_original_reads_otherwise() -> None:
    state = f"from en {fingerprint('A training was held.')}"
    assert told("translation-outdated", RECORDS.format(en="A training was held.", state=state)) == []
    assert told("translation-outdated", RECORDS.format(en="Two trainings were held.", state=state)) == [
        ("1.yaml:4:47", "the text in en that this was made from has changed since")
    ]


def test_how_the_lines_are_broken_makes_no_difference() -> None:
    state = f"from en {fingerprint('A training was held.')}"
    assert told("translation-outdated", RECORDS.format(en='"A training  was held."', state=state)) == []


def test_a_text_whose_original_is_gone_is_outdated() -> None:
    state = f"from fr {fingerprint('Une formation.')}"
    assert len(told("translation-outdated", RECORDS.format(en="A training was held.", state=state))) == 1
