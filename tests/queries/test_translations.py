"""A script reads how each text stands, who reviewed it, and where it is to be found."""

from __future__ import annotations

from ciminfo.model.record import fingerprint
from ciminfo.model.translations import wordings
from ciminfo.queries.translations import counts, rows
from tests.reading import corpus

TEXT = "A training was held."
RECORDS = f"""
    activity: a
    kind: training
    title: {{en: Training}}
    narrative: {{en: {TEXT}}}
    ---
    texts: texts-en
    language: en
    states:
      a:
        narrative: reviewed {fingerprint(TEXT)} on 2026-11-22 by Ana Pérez
        title: reviewed 00000000 on 2026-01-01 by Eva
    """


def test_a_reviewed_text_names_its_reviewer_and_one_that_was_edited_since_does_not() -> None:
    title, narrative = rows(wordings(corpus(RECORDS), "en"))
    assert (title["standing"], title["reviewed_by"], title["reviewed_on"]) == ("draft", "", "")
    assert (narrative["standing"], narrative["reviewed_by"]) == ("reviewed", "Ana Pérez")
    assert (narrative["reviewed_on"], narrative["file"], narrative["line"]) == ("2026-11-22", "1.yaml", 4)


def test_texts_are_counted_by_language_and_standing() -> None:
    whole = corpus(RECORDS)
    told = counts(rows(each for code in ("en", "fr") for each in wordings(whole, code)))
    assert told["en"] == {"missing": 0, "from-facts": 0, "outdated": 0, "draft": 1, "reviewed": 1}
    assert told["fr"] == {"missing": 0, "from-facts": 1, "outdated": 0, "draft": 0, "reviewed": 0}
