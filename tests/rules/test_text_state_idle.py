"""What is kept of a text that is not there is told."""

from __future__ import annotations

import pytest

from tests.reading import told

RECORDS = """
    {{activity: a, kind: training, title: {{en: Training}}, narrative: {{en: A training was held.}}}}
    ---
    texts: texts-{language}
    language: {language}
    states: {{{id}: {{{field}: reviewed 77ab0c11 on 2026-11-20 by Ana}}}}
    """


@pytest.mark.parametrize(
    ("language", "id_", "field", "said"),
    [
        ("en", "a", "narrative", []),
        ("pt", "a", "narrative", [("2.yaml:3:25", "a has no text in narrative in pt")]),
        ("en", "b", "narrative", [("2.yaml:3:25", "b has no text in narrative in en")]),
        ("en", "a", "participants.0.population", [("2.yaml:3:41", "a has no text in participants.0.population in en")]),
        ("de", "a", "narrative", [("2.yaml:2:11", "'de' is no language of documents")]),
    ],
)
def test_its_line_is_told(language: str, id_: str, field: str, said: list[tuple[str, str]]) -> None:
    assert told("text-state-idle", RECORDS.format(language=language, id=id_, field=field)) == said
