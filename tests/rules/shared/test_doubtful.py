"""Which translations may lack a person or a country of their original."""

import pytest

from ciminfo.rules.shared.doubtful import doubtful
from ciminfo.rules.shared.register import Register
from tests.reading import corpus
from tests.rules.shared.test_register import REGISTRY

NARRATED = """
    ---
    activity: a
    kind: training
    title: {{en: Course}}
    narrative: {{en: "{}", fr: "{}"}}
"""


def doubts(english: str, french: str) -> int:
    whole = corpus(REGISTRY + NARRATED.format(english, french), ("en", "es", "fr", "pt"))
    return len(doubtful(whole, Register(whole)))


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("officials of Japan", "des fonctionnaires japonais"),
        ("the German police", "l'Allemagne"),
        ("Albert Ramdin spoke", "M. RAMDIN a pris la parole"),
        ("the United Kingdom", "la police britannique"),
        ("nobody", "personne"),
    ],
)
def test_a_word_that_stands_for_the_name_leaves_no_doubt(english, french):
    assert doubts(english, french) == 0


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("in Japan and Bolivia", "au Japon"),
        ("nowhere", "au Japon"),
        ("Albert Ramdin spoke", "le Secrétaire général a parlé"),
        ("in japan", "le chapitre"),
        ("he spoke", "il a parle\u0301"),
    ],
)
def test_without_one_the_translation_has_to_be_read(english, french):
    assert doubts(english, french) == 1
