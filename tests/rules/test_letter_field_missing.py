"""Letter fields: missing and unknown are two things, and both are told."""

from tests.reading import found, told

RULE = "letter-field-missing"
OPENING = "report: 2004-2005\nperiod: 2004-07/2005-04\nas-of: 2005-04-27\n"
WHOLE = """\
letter:
  number: 05-001/05
  date: 2005-05-02
  addressee: {office: {en: Secretary General}}
  signatory: {person: somebody, office: {en: Executive Secretary}}
"""


def test_a_whole_letter_is_silent():
    assert told(RULE, OPENING + WHOLE) == []


def test_unknown_is_told_at_the_field_and_missing_at_the_letter():
    letter = "letter:\n  number: unknown\n  date: unknown\n  addressee: unknown\n"
    assert told(RULE, OPENING + letter) == [
        ("1.yaml:4:1", "the letter's signatory is missing"),
        ("1.yaml:5:11", "the letter's number is recorded as unknown"),
        ("1.yaml:6:9", "the letter's date is recorded as unknown"),
        ("1.yaml:7:14", "the letter's addressee is recorded as unknown"),
    ]


def test_each_field_is_shown_as_it_is_to_be_written():
    hints = [each.hint for each in found(OPENING + "letter: {annexes: 1}") if each.rule == RULE]
    assert sorted(hints) == [
        "write  addressee: {office: {en: …}}  in the letter before the final report is built",
        "write  date: 2005-05-02  in the letter before the final report is built",
        "write  number: 05-001/05  in the letter before the final report is built",
        "write  signatory: {person: …, office: {en: …}}  in the letter before the final report is built",
    ]


def test_a_letter_of_which_nothing_else_is_known_lacks_four_fields():
    assert len(told(RULE, OPENING + "letter: {annexes: 1}")) == 4


def test_a_vague_date_is_a_date():
    assert told(RULE, OPENING + WHOLE.replace("2005-05-02", "2005-05~")) == []


def test_a_report_without_a_letter_is_told_once():
    assert told(RULE, OPENING) == [("1.yaml:1:1", "the report has no letter")]
