"""The texts in which a pattern can be found at all."""

from ciminfo.rules.shared.candidates import candidates
from tests.reading import corpus

RECORD = """
activity: a
kind: training
title: {en: One Training, es: Curso}
narrative: {en: It was the only course., es: Nunca hubo otro., fr: Le seul cours.}
note: Never read.
"""


def test_texts_with_a_match_in_their_language_come_in_their_order():
    assert [each.text for each in candidates(corpus(RECORD), "absolute")] == [
        "It was the only course.", "Nunca hubo otro.", "Le seul cours.",
    ]  # fmt: skip
