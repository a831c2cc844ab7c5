"""The mandate ledger as a document."""

import textwrap

import pytest

from ciminfo import languages, publications
from ciminfo.document.dump import dump
from ciminfo.languages import language
from tests.reading import dossier

CITED = "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"
RECORDS = f"""\
organisations:
  cim: {{name: {{en: Commission of Women}}, kind: organ}}
  council: {{name: {{en: Permanent Council}}, kind: organ}}
  iin: {{name: {{en: Children's Institute}}, kind: organ}}
---
mandate: unseen
symbol: AG/RES. 1948 (XXXIII-O/03)
title: {{en: Older}}
adopted: 2003-06-10
---
mandate: seen
symbol: AG/RES. 2019 (XXXIV-O/04)
title: {{en: Fighting, es: Combate}}
adopted: 2004-07-08
supersedes: [unseen]
paragraphs:
  "9":
    summary: {{en: A report every year.}}
    text: {{en: To request a report}}
    obligor: cim
    recipient: council
    elements:
      done: {{asks: {{en: what was done}}, answered-by: [activity, organ-contribution]}}
      states: {{asks: {{en: what states say}}, answered-by: [state-contribution, report]}}
      laws: {{asks: {{en: laws}}, answered-by: [state-contribution, organ-contribution]}}
      gone: {{asks: {{en: gone}}, answered-by: [state-contribution]}}
---
report: 2004-2005
period: 2004-07/2005-04
as-of: 2005-04-27
reporter: cim
answers: ["{CITED}"]
dispositions:
  - {{of: "{CITED}", element: gone, is: not-applicable, why: {{en: Nobody *asked*.}}}}
---
activity: late
kind: training
title: {{en: Late}}
dates: 2005-02
mandates: [{{cites: "{CITED}", elements: [done]}}]
---
activity: z-early
kind: training
title: {{en: Early}}
dates: 2005-01
mandates: [{{cites: "{CITED}", elements: [done]}}]
---
{{activity: plan, kind: seminar, title: {{en: Plan}}, announced: [{{on: 2005-04-01, dates: 2005-06}}],
  mandates: [{{cites: "{CITED}", elements: [done]}}]}}
"""
NO_LETTERS = "---\ncontribution: c\nreport: 2004-2005\norgan: %s\nanswered: {on: 2005-04-01}\n"


def ledger(records: str = RECORDS, code: str = "en") -> str:
    return dump(publications.compose("mandate_ledger", dossier(records), language(code)))


def rows(told: str, caption: str) -> list[str]:
    """The rows of the table with that caption."""
    lines = told.partition(f"table: {caption}")[2].splitlines()[2:]
    own = [line.strip() for line in lines]
    end = next((index for index, line in enumerate(own) if not line.startswith("|")), len(own))
    return [line.removeprefix("| ") for line in own[:end]]


def test_every_paragraph_in_force_stands_at_a_glance_with_how_much_is_answered():
    unseen, seen = rows(ledger(), "The mandates at a glance")
    nobody = "The text of its operative paragraphs has not been seen."
    assert unseen == f"AG/RES. 1948 (XXXIII-O/03) | {nobody} | **Elements not recorded** | none recorded"
    assert seen == f"{CITED} | A report every year. | **Partly answered** | 2 of 4"


def test_each_element_stands_with_what_answers_it_or_could():
    wanted = "Nothing recorded. It could be answered by a contribution of a member state"
    assert rows(ledger(), f"Elements of {CITED}") == [
        "What was done | Answered | 2 activities | Implemented",
        f"What states say | Answered | {wanted} or the report itself. | Implemented",
        f"Laws | **Open** | {wanted} or a contribution of an organ. | No indication",
        f"Gone | **Open** | {wanted}. | Not applicable ⏎ Nobody *asked*.",
    ]


def test_the_evidence_is_named_in_the_order_of_dates_and_plans_are_not():
    told = ledger()
    assert "facts: **What was done**: Early; Late" in told
    assert "Plan" not in told


def test_a_contribution_is_counted_and_named_by_who_gave_it():
    told = ledger(RECORDS + NO_LETTERS % "iin")
    assert (
        rows(told, f"Elements of {CITED}")[0]
        == "What was done | Answered | 2 activities and 1 contribution | Implemented"
    )
    assert "**What was done**: Contribution: Children’s Institute; Early; Late" in told


def test_who_owes_what_to_whom_and_where_the_mandate_comes_from_is_told():
    told = ledger()
    assert "dateline: *Fighting* · July 8, 2004" in told
    assert "facts: **Addressed to**: Commission of Women" in told
    assert "facts: **For the attention of**: Permanent Council" in told
    assert told.count("**Lineage**: AG/RES. 1948 (XXXIII-O/03) → AG/RES. 2019 (XXXIV-O/04)") == 2


def test_the_exact_words_are_quoted_and_a_summary_is_not():
    told = ledger()
    assert "quotation: “To request a report”" in told
    assert told.count("quotation:") == 1


def test_names_titles_and_quoted_words_without_a_translation_are_tagged_with_their_language():
    told = ledger(RECORDS + NO_LETTERS % "iin", code="es")
    assert "*Combate*" in told
    assert "issuer: ⟨en: Commission of Women⟩" in told
    assert "**Dirigido a**: ⟨en: Commission of Women⟩" in told
    assert "⟨en: To request a report⟩" in told
    assert "Contribución: ⟨en: Children’s Institute⟩; ⟨en: Early⟩; ⟨en: Late⟩" in told


def test_words_of_ours_without_a_translation_are_a_gap():
    told = ledger(code="es")
    assert (
        rows(told, language("es").term("ledger.glance"))[1].split(" | ")[1]
        == "⟦texto en español pendiente de redacción⟧"
    )
    assert "facts: ⟦Texto en español pendiente de redacción⟧: ⟨en: Early⟩" in told
    assert "No aplicable ⏎ ⟦texto en español" in told
    for english in ("every year", "What was done", "asked"):
        assert english not in told


def test_what_the_compiler_says_of_the_whole_paragraph_stands_with_its_reason():
    whole = f'dispositions:\n  - {{of: "{CITED}", is: superseded, why: {{en: A new one came.}}}}\n'
    told = ledger(RECORDS.replace("dispositions:\n", whole))
    assert "Superseded. A new one came." in told


@pytest.mark.parametrize("code", languages.names())
def test_where_no_mandate_is_recorded_the_ledger_is_an_empty_table(code):
    report = textwrap.dedent("{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27, reporter: cim}\n")
    assert "#" not in ledger(report, code)
