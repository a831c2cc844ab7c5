"""Words that one forgotten case refutes: where they need a source, and which source is one."""

import pytest

from tests.reading import told

RULE = "absolute-claim"
REPORT = "{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}\n---\n"
CLAIM = "The Institute is the only organ that took part."


def result(claim: str = CLAIM, sources: str = "", language: str = "en") -> str:
    return f"{REPORT}result: r\nreport: 2004-2005\nclaim:\n  {language}: >-\n    {claim}\n{sources}"


def test_an_absolute_word_without_a_source_is_found():
    message = "the text says 'the only', and no source backs it"
    assert told(RULE, result()) == [("2.yaml:5:22", message)]
    assert told(RULE, result("None of them met, and none came.")) == [
        ("2.yaml:5:5", "the text says 'None' and 'none', and no source backs it")
    ]


@pytest.mark.parametrize(
    ("raw", "backs", "found"),
    [
        ("is the only OAS Organ", "claim", 0),
        ("es el único órgano", "claim", 0),
        ("took part in activities", "claim", 1),
        ("is the only OAS Organ", "report", 1),
    ],
)
def test_a_source_backs_it_that_says_so_itself_or_whose_words_are_not_recorded(raw, backs, found):
    source = f"sources: [{{at: report-2004-2005 L93, raw: {raw!r}, backs: [{backs}]}}]\n"
    assert len(told(RULE, result(sources=source))) == found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It was the first in the region."),
        ("es", "Fue la primera vez que se reunieron."),
        ("es", "Fue el primero de la región y la primera del mundo."),
        ("fr", "C’est la première fois que cela se fait."),
        ("fr", "Le premier de l’hémisphère."),
        ("pt", "Foi a primeira vez que se reuniram."),
    ],
)
def test_the_first_of_all_is_found_in_every_language(language, text):
    assert len(told(RULE, result(text, language=language))) == 1


def test_a_source_without_its_words_may_say_so():
    assert told(RULE, result(sources="sources: [{at: report-2004-2005 L93, backs: [claim]}]\n")) == []


@pytest.mark.parametrize(
    "claim",
    [
        "The first day was given to prevention, the first phase to research.",
        "Only two states came, for the first part in the capital.",
        "All participants and every seminar were told of it, not only officials.",
        'The Minister spoke on "the only way out".',
    ],
)
def test_words_that_put_things_in_order_and_quotations_are_silent(claim):
    assert told(RULE, result(claim)) == []


def test_a_field_is_told_once_in_the_first_language_that_has_it():
    both = "{en: The first of its kind., es: La primera de su tipo.}"
    records = f"{REPORT}activity: a\nkind: visit\ntitle: {{en: T}}\nnarrative: {both}\n"
    assert told(RULE, records) == [("2.yaml:4:21", "the text says 'first of its kind', and no source backs it")]
    assert len(told(RULE, result("El único órgano.", language="es"))) == 1


def test_opening_texts_and_contributions_are_read_reasons_and_titles_are_not():
    records = """
    report: 2004-2005
    period: 2004-07/2005-04
    as-of: 2005-04-27
    outline: [{section: background, title: {en: Never Again}, text: {en: It is the only organ.}}]
    ---
    {contribution: c, report: 2004-2005, organ: iin, answered: {summary: {en: It is the only organ.}}}
    ---
    activity: a
    kind: visit
    title: {en: The Only Way}
    outcomes: [{on: 2005, turned: cancelled, why: {en: Neither source has it; none tells.}}]
    """
    assert [at for at, _ in told(RULE, records)] == ["1.yaml:4:76", "2.yaml:1:81"]
