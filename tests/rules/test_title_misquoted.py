"""Quoted titles: exactly as registered, or not nearly so."""

import time

import pytest

from ciminfo.rules.title_misquoted import check
from tests.reading import corpus, found, told

RULE = "title-misquoted"
TITLE = "Fighting the Crime of Trafficking in Persons, Especially Women, Adolescents, and Children"
SPANISH = "Combate al delito de la trata"
OTHER = "Support for the United Nations Convention against Transnational Organized Crime"
MANDATES = f"""{{mandate: m, symbol: AG/RES. 2019 (XXXIV-O/04), title: {{en: "{TITLE}", es: {SPANISH}}}}}
---
{{mandate: n, symbol: AG/RES. 2118 (XXXV-O/05), title: {{en: Fighting the Crime of Trafficking in Persons}}}}
---
{{mandate: o, symbol: AG/RES. 1776 (XXXI-O/01), title: {{en: {OTHER}}}}}
---
"""


def quoting(text: str, more: str = "", language: str = "en") -> list[tuple[str, str]]:
    return told(
        RULE,
        f"{MANDATES}activity: a\nkind: training\ntitle: {{en: T}}\nnarrative:\n  {language}: >-\n    {text}\n{more}",
    )


@pytest.mark.parametrize(
    "quoted",
    [
        "Fighting the Crime of Trafficking in Persons, Especially Women, Adolescents and Children",
        "Fighting the Crime of Trafficking in Persons, especially Women, Adolescents, and Children",
        "Fighting the Crime of Trafficking in Persons, Especially Women, Adolescents, and Children in the Americas",
        "Fighting the Crime of Trafficking in Persons, Especially Women",
    ],
)
@pytest.mark.parametrize("marks", ["“{}”", '"{}"', "«{}»", "“{}.”", "“{},”"])
def test_what_is_nearly_the_title_is_found_with_the_title(quoted, marks):
    message = f"“{quoted}” is not quite the title of AG/RES. 2019 (XXXIV-O/04), “{TITLE}”"
    assert quoting(f"AG/RES. 2019 (XXXIV-O/04), {marks.format(quoted)}, asks.") == [("4.yaml:6:33", message)]


@pytest.mark.parametrize(
    "text",
    [
        f"As “{TITLE}” asks.",
        f"As “{TITLE}.”",
        f'As "{TITLE}," it asks.',
        f"As {TITLE.replace(', and', ' and')} asks.",
        "As “Fighting the Crime of Trafficking in Persons” asks.",
        "A talk on “the Crime of Trafficking” was given.",
        "The seminar “Together in the Fight Against Human Trafficking in Haiti” was held.",
        "It spoke of “fighting the crime” in its own words.",
        "An opening mark “ alone, and another “ too.",
    ],
)
def test_the_title_itself_and_what_is_not_near_it_are_silent(text):
    assert quoting(text) == []


@pytest.mark.parametrize(
    "more",
    [
        "aliases: [Fighting the Crime of Trafficking in People]",
        "documents: [{title: {en: Fighting the Crime of Trafficking in People}, kind: report}]",
        "---\n{report: r, period: 2004, as-of: 2005-01-01, title: {en: Fighting the crime of trafficking in people}}",
    ],
)
def test_a_quotation_that_is_the_title_of_something_else_is_silent(more):
    text = "As “Fighting the Crime of Trafficking in People” says."
    assert len(quoting(text)) == 1
    assert quoting(text, more) == []


def test_a_quotation_of_three_words_is_too_short_to_be_nearly_a_title():
    mandate = "{mandate: m, symbol: AG/RES. 2551 (XL-O/10), title: {en: Work Plan against Trafficking}}\n---\n"
    activity = "activity: a\nkind: training\ntitle: {{en: T}}\nnarrative: {{en: The “{}” was adopted.}}"
    assert told(RULE, mandate + activity.format("Work Plan Trafficking")) == []
    assert len(told(RULE, mandate + activity.format("Work Plan against all Trafficking"))) == 1


def test_the_paper_named_beside_it_is_the_one_meant():
    quoted = "Fighting the Crime of Trafficking in Persons, Especially Women"
    symbols = ["AG/RES. 2019 (XXXIV-O/04)", "AG/RES. 2118 (XXXV-O/05)"]
    meant = [quoting(f"{symbol}, “{quoted}”")[0][1] for symbol in symbols]
    assert [symbol in message for symbol, message in zip(symbols, meant, strict=True)] == [True, True]


def test_every_language_has_its_own_titles():
    ((_, message),) = quoting("La “Combate al delito a la trata” pide.", language="es")
    assert message.endswith(f"“{SPANISH}”")
    assert quoting("Como “Combate al delito de la trata” pide.", language="es") == []
    assert quoting(f"Como “{TITLE} in the Americas” pide.", language="es") == []
    assert quoting("“Combate al delito a la trata” it asks.") == []


def test_the_texts_of_every_record_of_ours_are_read_and_those_of_others_are_not():
    quoted = f"'“{TITLE} in the Americas”'"
    report = (
        "report: r\nperiod: 2004\nas-of: 2005-01-01\noutline:\n  - {section: background, text: {en: " + quoted + "}}\n"
    )
    result = "---\n{result: x, report: r, claim: {en: " + quoted + "}}\n"
    source = "---\nsources: {s: {title: {en: " + quoted + "}, kind: report}}\n"
    mandate = (
        '---\nmandate: p\nsymbol: AG/RES. 1 (I-O/71)\ntitle: {en: T}\nparagraphs: {"1": {text: {en: ' + quoted + "}}}\n"
    )
    said = [each for each in found(MANDATES + report + result + source + mandate) if each.rule == RULE]
    assert [(each.record, each.field) for each in said] == [("r", "outline.0.text.en"), ("x", "claim.en")]


def test_many_titles_and_many_quotations_are_compared_quickly():
    mandates = "\n---\n".join(
        f"{{mandate: m{n}, symbol: AG/RES. {n} (X-O/80), title: {{en: Fighting the Crime of Type w{n} in Area x{n}}}}}"
        for n in range(1, 1500)
    )
    quotes = " ".join(f"“Fighting the Crime of Type w{n} in Zone x{n}”" for n in range(1, 1500))
    whole = corpus(f"{mandates}\n---\nactivity: a\nkind: training\ntitle: {{en: T}}\nnarrative: {{en: {quotes}}}\n")
    start = time.perf_counter()
    assert len(list(check(whole))) == 1499
    assert time.perf_counter() - start < 5
