"""The letter: to whom the mandate obliges, or from the one obliged to whom the report is due."""

import pytest

from tests.reading import found, told

RULE = "addressee-not-obliged"
REGISTRY = """organisations:
  secretary-general:
    name: {en: Secretary General, es: Secretario General}
    aliases: [Acting Secretary General]
    kind: secretariat
  permanent-council: {name: {en: Permanent Council, es: Consejo Permanente}, kind: organ}
  cim: {name: {en: Inter-American Commission of Women}, kind: organ}
"""
DUTY = "obligor: secretary-general, recipient: permanent-council, via: [cim]"


def letter(
    office: str, duty: str = DUTY, reporter: str = "cim", answers: str = "AG/RES. 2019 (XXXIV-O/04), op. 9"
) -> str:
    return f"""report: r
period: 2004-07/2005-04
as-of: 2005-04-27
reporter: {reporter}
answers: ["{answers}"]
letter:
  addressee: {{office: {{{office}}}}}
---
mandate: m
symbol: AG/RES. 2019 (XXXIV-O/04)
title: {{en: Fighting}}
paragraphs: {{"9": {{{duty}}}}}
---
{REGISTRY}"""


@pytest.mark.parametrize(
    "office",
    [
        "en: Secretary General",
        "en: ACTING Secretary General",
        "es: Secretario General",
        "pt: X, es: Secretario General",
    ],
)
def test_the_one_obliged_is_silent_under_any_of_the_names(office):
    assert told(RULE, letter(office)) == []


@pytest.mark.parametrize(
    "office", ["Assistant Secretary General", "Permanent Council", "Chair of the Permanent Council"]
)
def test_another_addressee_is_found_with_who_is_obliged_and_who_receives(office):
    message = (
        f"the letter goes to {office!r}; AG/RES. 2019 (XXXIV-O/04) obliges the Secretary General, "
        "who reports to the Permanent Council"
    )
    assert told(RULE, letter(f"en: {office}")) == [("1.yaml:7:15", message)]


@pytest.mark.parametrize(
    "office", ["en: Permanent Council", "en: Chair of the Permanent Council", "es: Presidente del Consejo Permanente"]
)
def test_who_is_obliged_sends_it_to_the_recipient_or_its_chair(office):
    assert told(RULE, letter(office, reporter="secretary-general")) == []


def test_who_is_obliged_does_not_send_it_to_itself():
    assert len(told(RULE, letter("en: Secretary General", reporter="secretary-general"))) == 1


def test_without_a_recipient_the_message_ends_with_the_obliged():
    ((_, message),) = told(RULE, letter("en: Chair", "obligor: secretary-general"))
    assert message.endswith("obliges the Secretary General")
    assert told(RULE, letter("en: Chair", "obligor: secretary-general", "secretary-general")) == []


@pytest.mark.parametrize("duty", ["frequency: annual", "recipient: permanent-council", "obligor: nobody"])
def test_a_duty_of_nobody_known_is_silent(duty):
    assert told(RULE, letter("en: Chair", duty)) == []


@pytest.mark.parametrize("answers", ["AG/RES. 2019 (XXXIV-O/04)", "AG/RES. 2118 (XXXV-O/05), op. 9"])
def test_a_report_that_answers_no_recorded_paragraph_is_silent(answers):
    assert told(RULE, letter("en: Chair", answers=answers)) == []


def test_one_of_several_duties_is_enough():
    two = letter("en: Permanent Council", f'{DUTY}}}, "10": {{obligor: permanent-council')
    second = '"AG/RES. 2019 (XXXIV-O/04), op. 9", "AG/RES. 2019 (XXXIV-O/04), op. 10"'
    assert told(RULE, two.replace('"AG/RES. 2019 (XXXIV-O/04), op. 9"', second)) == []
    assert len(told(RULE, two)) == 1


@pytest.mark.parametrize("addressee", ["unknown", ""])
def test_a_letter_without_an_addressee_is_told_by_another_rule(addressee):
    records = letter("en: Chair")
    line = f"  addressee: {addressee}\n" if addressee else "  annexes: 2\n"
    assert told(RULE, records.replace("  addressee: {office: {en: Chair}}\n", line)) == []


def test_the_hint_offers_the_right_address_and_the_alias():
    (finding,) = [each for each in found(letter("en: Head of the House")) if each.rule == RULE]
    assert finding.hint == (
        "address it to the Secretary General, or add the office to the aliases of secretary-general if it is the same"
    )
