"""The letter that asks for a contribution: every line of it, known and unknown."""

import pytest

from ciminfo import publications
from ciminfo.document import gaps
from ciminfo.document.dump import dump
from ciminfo.languages import language
from tests.reading import dossier

RECORDS = """\
organisations:
  oas: {name: {en: Organization of American States}, kind: intergovernmental}
  cim: {name: {en: Commission of Women, es: Comisión de Mujeres}, kind: organ, parent: oas}
  iin: {name: {en: Children's Institute}, kind: organ}
---
mandate: ag-res-2019
symbol: AG/RES. 2019 (XXXIV-O/04)
title: {en: Fighting the Crime}
paragraphs:
  "9":
    elements:
      done: {asks: {en: what was done}, answered-by: [activity]}
      organs: {asks: {en: coordination with the organs}, answered-by: [organ-contribution]}
      laws: {asks: {en: new laws, es: leyes nuevas}, answered-by: [state-contribution]}
      care: {asks: {en: care of victims}, answered-by: [activity, state-contribution]}
---
report: 2004-2005
period: 2004-07/2005-04
as-of: 2005-04-27
reporter: cim
answers: ["AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"]
---
contribution: asked
report: 2004-2005
PARTY
asked: {letter: 03-051/05, on: 2005-03-22, due: 2005-04-10}
"""
LETTER = """\
request [en] Request for a contribution, Children’s Institute
  letterhead: Organization of American States ⏎ Commission of Women   ← 2004-2005.reporter
  number: No. 03-051/05   ← asked.asked
  date: March 22, 2005   ← asked.asked
  addressee: Children’s Institute   ← asked
  salutation: Excellency:
  body: In preparation of the annual report under operative paragraph 9 of resolution AG/RES. 2019 (XXXIV-O/04), which \
covers the period from July 2004 to April 2005, I have the honor to ask for your contribution.   ← 2004-2005.answers
  body: The paragraph asks in particular for coordination with the organs.
      Please tell what was done in this field, \
with dates and places, and the papers that show it; that there is nothing to report is an answer too.
  body: I should be grateful for your reply by April 10, 2005.   ← asked.asked
  closing: I avail myself of this opportunity to renew to you the assurances of my highest consideration.
  signature: ⟦name and title of the signatory not recorded⟧   ← 2004-2005.letter.signatory
"""


def compose(party: str = "organ: iin", code: str = "en", records: str = RECORDS):
    seen = dossier(records.replace("PARTY", party))
    return publications.compose_request(seen, seen.contributions[0], language(code))


def bodies(records: str = RECORDS, party: str = "organ: iin") -> list[str]:
    lines = (line.strip() for line in dump(compose(party, records=records)).splitlines())
    return [line.removeprefix("body: ") for line in lines if line.startswith("body: ")]


def test_a_letter_to_an_organ_of_which_all_is_known_has_every_line():
    document = compose()
    assert dump(document) == LETTER
    assert gaps(document) == ("name and title of the signatory not recorded",)


def test_a_letter_to_a_state_goes_to_its_mission_and_asks_what_states_can_answer():
    told = dump(compose("state: BO"))
    assert "addressee: Permanent Mission of Bolivia" in told
    assert "asks in particular for new laws and care of victims." in told
    assert "coordination" not in told


def test_in_another_language_what_has_no_translation_is_a_gap():
    told = dump(compose("state: BO", "es"))
    assert "leyes nuevas y ⟦texto en español pendiente de redacción⟧" in told
    assert "Comisión de Mujeres" in told


def test_two_paragraphs_of_one_mandate_are_asked_for_together():
    more = """\
  "10": {elements: {news: {asks: {en: the news}, answered-by: [organ-contribution]}}}
---
report:"""
    tenth = '"AG/RES. 2019 (XXXIV-O/04), operative paragraph 10"'
    both = RECORDS.replace("---\nreport:", more, 1).replace('paragraph 9"]', f'paragraph 9", {tenth}]')
    told = bodies(both)
    assert told[0].startswith("In preparation of the annual report under operative paragraphs 9 and 10 of resolution ")
    assert told[1] == "The paragraphs ask in particular for coordination with the organs and the news."
    assert len(told) == 3


def test_a_request_without_a_mandate_shows_the_gap_behind_its_preposition():
    none = RECORDS.replace('answers: ["AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"]\n', "")
    assert "informe anual previsto en ⟦mandato no consignado⟧, correspondiente al período de julio" in dump(
        compose(code="es", records=none)
    )


@pytest.mark.parametrize("asked", ["", "asked: {letter: unknown, on: unknown}\n"])
def test_what_nobody_knows_of_a_request_is_a_gap_in_its_place(asked):
    records = RECORDS.partition("asked: {")[0] + asked
    told = dump(compose(records=records))
    assert "number: No. ⟦number not recorded⟧" in told
    assert "date: ⟦date not recorded⟧" in told
    assert "⟦date by which an answer is due⟧" in told


def test_a_paragraph_that_asks_nothing_of_such_a_party_is_named_without_more():
    records = RECORDS.replace("answered-by: [organ-contribution]", "answered-by: [report]")
    assert len(bodies(records)) == 2
    unknown = RECORDS.replace('paragraph 9"]', 'paragraph 10"]')
    assert len(bodies(unknown)) == 2


def test_two_mandates_with_paragraphs_of_the_same_number_are_each_asked_for_once():
    other = """\
mandate: other
symbol: AG/RES. 1948 (XXXIII-O/03)
title: {en: Other}
paragraphs: {"9": {elements: {x: {asks: {en: other things}, answered-by: [organ-contribution]}}}}
---
"""
    both = other + RECORDS.replace('answers: ["', 'answers: ["AG/RES. 1948 (XXXIII-O/03), operative paragraph 9", "')
    asked = [body.partition("in particular for ")[2].partition(".")[0] for body in bodies(both)]
    assert [each for each in asked if each] == ["other things", "coordination with the organs"]
    assert len(bodies(both)) == 5
