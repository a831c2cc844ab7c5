"""The cover letter: every line of it, known and unknown."""

import pytest

from ciminfo import publications
from ciminfo.document import gaps
from ciminfo.document.dump import dump
from ciminfo.languages import language
from ciminfo.model.report import ENCLOSED
from tests.reading import dossier

RECORDS = """\
organisations:
  oas: {name: {en: Organization of American States}, kind: intergovernmental}
  cim: {name: {en: Commission of Women}, kind: organ, parent: oas}
  council: {name: {en: Permanent Council}, kind: organ}
---
persons: {luigi: {name: Luigi Einaudi}, carmen: {name: Carmen Lomellin}}
---
mandate: ag-res-2019
symbol: AG/RES. 2019 (XXXIV-O/04)
title: {en: Fighting the Crime}
paragraphs: {"9": {recipient: council}, "10": {}}
---
report: 2004-2005
title: {en: The Report}
period: 2004-07/2005-04
as-of: 2005-04-27
reporter: cim
answers: ["AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"]
letter:
  number: 17/05
  date: 2005-05-02
  addressee: {office: {en: Acting Secretary General}, address: mr, person: luigi, lines: ["Washington, D.C."]}
  signatory: {office: {en: Executive Secretary}, person: carmen}
  annexes: 1
"""
LETTER = """\
cover-letter [en] Letter transmitting the annual report, July 2004 to April 2005
  letterhead: Organization of American States ⏎ Commission of Women   ← 2004-2005.reporter
  number: No. 17/05   ← 2004-2005.letter.number
  date: May 2, 2005   ← 2004-2005.letter.date
  addressee: Luigi Einaudi ⏎ Acting Secretary General ⏎ Washington, D.C.   ← 2004-2005.letter.addressee
  salutation: Dear Mr. Acting Secretary General:   ← 2004-2005.letter.addressee
  body: In fulfillment of operative paragraph 9 of resolution AG/RES. 2019 (XXXIV-O/04), “Fighting the Crime,” it is \
my honor to transmit to you the annual report “The Report,” which covers the period from July 2004 to April 2005, with \
the request that it be placed before the Permanent Council.   ← 2004-2005.answers.0
  body: Enclosed with it is the ledger of the mandates, which shows what answers each of their paragraphs.
  closing: I avail myself of this opportunity to renew to you the assurances of my highest consideration.
  signature: Carmen Lomellin ⏎ Executive Secretary   ← 2004-2005.letter.signatory
  annex: Annex: 1   ← 2004-2005.letter.annexes
"""


def compose(records: str, code: str = "en"):
    return publications.compose("cover_letter", dossier(records), language(code))


def lines(records: str) -> dict[str, str]:
    """What each role of the letter says, without its origin."""
    parts = [line.strip().partition(": ") for line in dump(compose(records)).splitlines()[1:]]
    parts.reverse()  # of several bodies the first counts
    return {role: words.partition("   ←")[0] for role, _, words in parts}


def without_letter(letter: str = "") -> str:
    return RECORDS[: RECORDS.index("letter:")] + letter


def test_a_letter_of_which_all_is_known_has_every_line_and_no_gap():
    document = compose(RECORDS)
    assert dump(document) == LETTER
    assert gaps(document) == ()


@pytest.mark.parametrize(
    "letter", ["", "letter: {number: unknown, date: unknown, addressee: unknown, signatory: unknown}\n"]
)
def test_what_nobody_knows_of_a_letter_is_a_gap_in_its_place(letter):
    said = lines(without_letter(letter))
    assert said["number"] == "No. ⟦number not recorded⟧"
    assert said["date"] == "⟦date not recorded⟧"
    assert said["addressee"] == "⟦addressee not recorded⟧"
    assert said["salutation"] == "Excellency:"
    assert said["signature"] == "⟦name and title of the signatory not recorded⟧"


@pytest.mark.parametrize(
    ("address", "salutation"),
    [
        ("mr", "Dear Mr. Acting Secretary General:"),
        ("ms", "Dear Madam Acting Secretary General:"),
        ("excellency", "Excellency:"),
        ("office", "Dear Acting Secretary General:"),
    ],
)
def test_the_addressee_is_greeted_as_the_record_says(address, salutation):
    assert lines(RECORDS.replace("address: mr", f"address: {address}"))["salutation"] == salutation


@pytest.mark.parametrize(("annexes", "said"), [("0", "Annexes: 0"), ("1", "Annex: 1"), ("2", "Annexes: 2")])
def test_the_letter_states_as_many_annexes_as_it_is_recorded_with(annexes, said):
    assert lines(RECORDS.replace("annexes: 1", f"annexes: {annexes}"))["annex"] == said


def test_a_letter_whose_annexes_are_not_recorded_counts_what_is_built_with_it():
    assert lines(RECORDS.replace("  annexes: 1\n", ""))["annex"].endswith(f": {len(ENCLOSED)}")


def test_a_paragraph_that_names_no_recipient_is_answered_without_one():
    body = lines(RECORDS.replace("paragraph 9", "paragraph 10"))["body"]
    assert body.endswith("which covers the period from July 2004 to April 2005.")


def test_every_mandate_answered_has_its_own_sentence():
    two = RECORDS.replace('paragraph 9"]', 'paragraph 9", "AG/RES. 1948 (XXXIII-O/03)"]')
    bodies = [line.strip() for line in dump(compose(two)).splitlines() if line.strip().startswith("body: ")]
    assert len(bodies) == 3
    assert bodies[1].startswith(
        "body: In fulfillment of resolution AG/RES. 1948 (XXXIII-O/03), “⟦title not recorded⟧,” "
    )


def test_paragraphs_of_one_mandate_are_answered_in_one_sentence():
    two = RECORDS.replace('paragraph 9"]', 'paragraph 9", "AG/RES. 2019 (XXXIV-O/04), operative paragraph 10"]')
    bodies = [line.strip() for line in dump(compose(two)).splitlines() if line.strip().startswith("body: ")]
    assert len(bodies) == 2
    assert bodies[0].startswith("body: In fulfillment of operative paragraphs 9 and 10 of resolution AG/RES. 2019 ")


WHOLE = {
    "es": """\
body: En cumplimiento de lo dispuesto en el párrafo resolutivo 9 de la resolución AG/RES. 2019 (XXXIV-O/04), “La \
lucha”, tengo el honor de remitirle el informe anual titulado “El ‘Informe’”, correspondiente al período de julio de \
2004 a abril de 2005, con el ruego de que tenga a bien someterlo a la consideración del Consejo.""",
    "fr": """\
body: Conformément au paragraphe 9 du dispositif de la résolution AG/RES. 2019 (XXXIV-O/04), «_La lutte_», j’ai \
l’honneur de vous transmettre le rapport annuel intitulé «_Le “Rapport”_», relatif à la période de juillet 2004 à \
avril 2005, en vous priant de bien vouloir le soumettre au Conseil.""",
    "pt": """\
body: Em cumprimento ao disposto no parágrafo dispositivo 9 da resolução AG/RES. 2019 (XXXIV-O/04), “A luta”, tenho a \
honra de lhe encaminhar o relatório anual intitulado “O ‘Relatório’”, referente ao período de julho de 2004 a abril de \
2005, solicitando que seja submetido à consideração do Conselho.""",
}


@pytest.mark.parametrize("code", WHOLE)
def test_the_letter_reads_in_each_language_as_one_written_there(code):
    records = RECORDS.replace("{en: Fighting the Crime}", "{en: Fighting, es: La lucha, fr: La lutte, pt: A luta}")
    titles = '{en: The Report, es: El "Informe", fr: Le "Rapport", pt: O "Relatório"}'
    council = "{en: Council, es: Consejo, fr: Conseil, pt: Conselho}"
    records = records.replace("{en: The Report}", titles).replace("{en: Permanent Council}", council)
    assert WHOLE[code].replace("_", "\u00a0") in dump(compose(records, code))


@pytest.mark.parametrize(
    ("code", "office", "address", "salutation", "closing"),
    [
        ("es", "Secretario General", "mr", "Señor Secretario General:", "Hago propicia la oportunidad"),
        ("es", "Secretaria General", "ms", "Señora Secretaria General:", "Hago propicia la oportunidad"),
        ("es", "Secretario General", "office", "De mi mayor consideración:", "Hago propicia"),
        (
            "fr",
            "Secrétaire général par intérim",
            "mr",
            "Monsieur le Secrétaire général par intérim,",
            "Je vous prie d’agréer, Monsieur le Secrétaire général par intérim, les assurances",
        ),
        (
            "fr",
            "Secrétaire générale",
            "ms",
            "Madame la Secrétaire générale,",
            "d’agréer, Madame la Secrétaire générale, ",
        ),
        ("fr", "Ambassadeur", "mr", "Monsieur l’Ambassadeur,", "d’agréer, Monsieur l’Ambassadeur, les"),
        ("fr", "Ambassadrice", "ms", "Madame l’Ambassadrice,", "d’agréer, Madame l’Ambassadrice, les"),
        ("fr", "Ambassadeur", "office", "Madame, Monsieur,", "d’agréer, Madame, Monsieur, les"),
        ("fr", "Ambassadeur", "excellency", "Excellence,", "d’agréer, Excellence, les"),
        ("pt", "Secretário-Geral", "mr", "Senhor Secretário-Geral,", "Aproveito a oportunidade"),
        ("pt", "Embaixadora", "ms", "Senhora Embaixadora,", "Aproveito a oportunidade"),
        ("pt", "Embaixadora", "office", "Prezada Senhora, Prezado Senhor,", "Aproveito a oportunidade"),
    ],
)
def test_each_language_greets_and_closes_in_its_own_manner(code, office, address, salutation, closing):
    record = RECORDS.replace("{en: Acting Secretary General}", f"{{en: Someone, {code}: {office}}}")
    told = dump(compose(record.replace("address: mr", f"address: {address}"), code))
    assert f"salutation: {salutation}   ←" in told
    assert f"closing: {closing}" in told or closing in told.partition("closing: ")[2]


def test_an_office_without_a_name_in_the_language_is_not_addressed_by_it():
    told = dump(compose(RECORDS, "fr"))
    assert "salutation: Excellence,   ←" in told
    assert "⟨en: Acting Secretary General⟩" in told


def test_the_lines_below_the_name_are_in_the_language_where_they_have_it():
    lines_ = "lines: [{en: Organization, es: Organización}, {en: Building}, Washington]"
    told = dump(compose(RECORDS.replace('lines: ["Washington, D.C."]', lines_), "es"))
    assert "⏎ Organización ⏎ ⟨en: Building⟩ ⏎ Washington   ←" in told


def test_a_report_that_answers_no_mandate_shows_the_gap():
    none = RECORDS.replace('answers: ["AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"]\n', "")
    assert lines(none)["body"].startswith("In fulfillment of ⟦mandate not recorded⟧, it is my honor to transmit")


def test_a_reporter_that_is_part_of_nothing_stands_alone_at_the_head():
    assert lines(RECORDS.replace(", parent: oas", ""))["letterhead"] == "Commission of Women"


def test_titles_without_a_translation_stay_as_they_are_and_are_tagged():
    spanish = dump(compose(RECORDS, "es"))
    assert "⟨en: The Report⟩" in spanish
    assert "⟨en: Fighting the Crime⟩" in spanish
    assert "⟨en: Executive Secretary⟩" in spanish
