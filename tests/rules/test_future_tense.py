"""Future tense in the text of what was held: in which words, when it is right, and what is exempt."""

import pytest

from tests.reading import told

RULE = "future-tense"
REPORT = "{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}\n---\n"


def activity(text: str, language: str = "en", more: str = "dates: 2005-04-14") -> str:
    record = f"activity: a\nkind: meeting\ntitle: {{{language}: Gathering of Experts}}\n{more}\n"
    return f"{REPORT}{record}narrative:\n  {language}: >-\n    {text}\n"


def messages(text: str, language: str = "en", more: str = "dates: 2005-04-14") -> list[str]:
    return [message for _, message in told(RULE, activity(text, language, more))]


def test_a_text_is_told_once_with_all_its_words():
    text = "The OAS will hold a series of workshops. The training will begin on Tuesday; experts will speak."
    message = "'will hold' and 'will begin' and 'will speak' speak of what is to come, in what was held by 2005-04-27"
    assert told(RULE, activity(text)) == [("2.yaml:7:13", message)]


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("en", "The purpose of the training will be to bring understanding.", "will be"),
        ("es", "La dirección estará operativa a partir del 24 de mayo de 2004.", "estará"),
        ("fr", "Le séminaire sera ouvert par le Ministre.", "sera"),
        ("pt", "A oficina será aberta pelo Ministro.", "será"),
    ],
)
def test_every_language_is_read(language, text, word):
    assert messages(text, language) == [f"{word!r} speaks of what is to come, in what was held by 2005-04-27"]


@pytest.mark.parametrize(
    "text",
    [
        "The training was held. It was to be repeated, as the ministers would decide.",
        "There was political will to act.",
        'The Minister said that "the network will be enlarged."',
        "It will be repeated in 2006, and will be completed in June 2005.",
        "The second phase of the project will begin in 2005.",
    ],
)
def test_past_quotations_and_what_is_still_to_come_are_silent(text):
    assert messages(text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Protocol provides that States shall cooperate and will take measures."),
        ("en", "He said that the region will need funds."),
        ("en", "They discussed how it is to be funded."),
        ("en", "They shall report."),
        ("en", "Will Smith spoke."),
        ("es", "La ley establece que el Estado garantizará la protección."),
        ("fr", "Le Ministre a déclaré qu’il sera créé un fonds."),
        ("pt", "O Ministro disse aos participantes que haverá recursos."),
    ],
)
def test_what_is_said_or_laid_down_by_others_is_silent(language, text):
    assert messages(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The workshop that will be held in Lima was prepared."),
        ("en", "The seminar will discuss how to help; he said that it was hard."),
        ("es", "Será inaugurado por el Ministro, que dijo que sí."),
        ("fr", "Sera ouvert le séminaire qui a suivi."),
    ],
)
def test_other_clauses_and_what_stands_before_them_are_read(language, text):
    assert messages(text, language)


def test_a_date_in_another_sentence_does_not_excuse():
    assert messages("The training will begin. It was repeated in 2006.")
    assert messages("The training will begin on April 14, 2005.")


@pytest.mark.parametrize("name", ["Le Pr Alexandra Dupont a parlé.", "A Ceará e Teerão"])
def test_a_name_is_no_future(name):
    assert messages(name, "fr") == []
    assert messages(name, "pt") == []


PROMISED = """dates: 2005-04-14
documents: [{title: {en: Report of the experts on the meeting}, kind: report, status: promised}]"""


def test_a_promised_document_may_be_told_as_to_come():
    assert messages("A report will be published by IOM.", more=PROMISED) == []
    assert messages("A report will be published by IOM.", more=PROMISED.replace("promised", "issued"))
    assert messages("The meeting will discuss it.", more=PROMISED)
    assert messages("The experts will discuss it.", more=PROMISED)


@pytest.mark.parametrize(
    "more",
    [
        "announced: [{on: 2005-04-20, dates: 2005-06, in: 2004-2005}]",
        "dates: 2005-04-14/..",
        "dates: 2005-01\noutcomes: [{on: 2005-01, turned: cancelled}]\nreported-in: [2004-2005]",
        "dates: 2003-01",
    ],
)
def test_plans_what_goes_on_and_what_no_report_tells_are_exempt(more):
    assert messages("The OAS will hold a workshop.", more=more) == []


def test_the_text_that_is_looked_at_is_that_of_the_report():
    own = "dates: 2005-04-14\nnarrative-in: {2004-2005: {en: It will be held.}}"
    assert told(RULE, activity("It was held.", more=own)) == [
        ("2.yaml:5:35", "'will be' speaks of what is to come, in what was held by 2005-04-27")
    ]
    assert messages("It will be held.", more=own.replace("will be", "was")) == []
