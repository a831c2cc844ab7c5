"""The language files against English and against the model; lists, plurals, names of countries, sorting."""

import enum
import re
import string
from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest

from ciminfo import sections
from ciminfo.languages import language, names
from ciminfo.model.activity_parts import Kind, Qualifier, Role
from ciminfo.model.citation import Citation
from ciminfo.model.interval import SEASONS
from ciminfo.model.record import Texts
from ciminfo.model.report import Address
from tests.reading import corpus

#: Where the manner of a letter decides whether the addressee is named.
COURTESIES = {"letter.closing", "letter.salutation.office"}
#: What stands between others, with the space that it brings.
JOINTS = {"joint"}
OTHERS = [code for code in names() if code != "en"]
SOURCE = Path(__file__).parents[2] / "src" / "ciminfo"
PLURALS = ("participants.exactly", "participants.about", "participants.at-least", "letter.annexes")
COUNTRIES = """
    countries:
      BO: {name: {en: Bolivia, es: Bolivia}}
      AN: {name: {en: Netherlands Antilles}}
    """


def slots(template: str) -> Counter[str]:
    return Counter(name for _, name, _, _ in string.Formatter().parse(template) if name)


def in_family(key: str) -> str:
    """A key without the form of its plural, of which a language has as many as it needs."""
    return re.sub(r"\.(zero|one|two|few|many|other)$", ".*", key)


def test_english_comes_first_and_all_four_are_there():
    assert names() == ("en", "es", "fr", "pt")


@pytest.mark.parametrize("code", OTHERS)
def test_a_language_has_the_keys_of_english(code):
    english, other = ({in_family(key) for key in language(each).terms} for each in ("en", code))
    assert len(english) > 100
    assert english == other


@pytest.mark.parametrize("code", OTHERS)
def test_a_template_has_the_slots_of_its_english(code):
    english, other = language("en").terms, language(code).terms
    wrong = {
        key: (slots(english[key]), slots(other[key]))
        for key in english.keys() & other.keys() - COURTESIES
        if slots(english[key]) != slots(other[key])
    }
    assert wrong == {}


@pytest.mark.parametrize("code", names())
def test_no_term_is_empty_or_broken_over_lines(code):
    bad = [
        key
        for key, term in language(code).terms.items()
        if not term.strip() or "\n" in term or (term != term.strip() and key not in JOINTS)
    ]
    assert bad == []


@pytest.mark.parametrize("code", names())
@pytest.mark.parametrize("key", PLURALS)
def test_a_plural_has_every_form_the_language_needs_for_a_count(code, key):
    spoken = language(code)
    for number in (0, 1, 2, 5, 11, 60, 1700):
        assert f"{key}.{spoken.locale.plural_form(number)}" in spoken.terms
        assert spoken.number(number) in spoken.count(key, number)


@pytest.mark.parametrize("code", names())
@pytest.mark.parametrize(
    ("prefix", "words"),
    [
        ("kinds", Kind),
        ("roles", Role),
        ("letter.salutation", Address),
        ("sections", sections.names()),
        ("dates.season", [str(season) for season in SEASONS]),
        ("dates", ["uncertain", "approximate"]),
    ],
    ids=lambda each: each.__name__ if isinstance(each, enum.EnumMeta) else None,
)
def test_every_word_of_the_model_has_its_term(code, prefix, words):
    spoken = language(code)
    lacking = [str(word) for word in words if f"{prefix}.{word}" not in spoken.terms]
    assert lacking == []
    assert len(list(words)) > 1


@pytest.mark.parametrize("code", names())
def test_every_qualifier_has_its_phrase(code):
    assert [word for word in Qualifier if f"participants.{word}.other" not in language(code).terms] == []


def test_terms_asked_for_in_the_source_exist():
    asked = set()
    rooms = ("figures", "sections", "publications")
    for file in [file for room in rooms for file in (SOURCE / room).glob("*.py")]:
        asked |= set(re.findall(r'language\.(?:term|phrase)\(\s*"([a-z.-]+)"', file.read_text(encoding="utf-8")))
    assert len(asked) > 30
    assert asked - set(language("en").terms) == set()


def test_a_missing_term_is_a_fault_of_ours():
    with pytest.raises(KeyError):
        language("en").term("no.such.term")


def test_words_are_joined_as_the_language_joins_them():
    assert language("es").list(["padres", "hijos"]) == "padres e hijos"
    assert language("en").alternatives(["a", "b", "c"]) == "a, b, or c"


def test_counts_and_numbers_are_written_as_the_language_writes_them():
    assert language("en").count("participants.exactly", 1) == "1 participant"
    assert language("en").count("participants.about", 60) == "about 60 participants"
    assert language("en").number(1700) == "1,700"
    assert language("es").number(17000) == "17.000"
    assert language("pt").number(17000) == "17.000"
    assert language("fr").number(17000) == "17\u202f000"


@pytest.mark.parametrize(("code", "printed"), [("en", "1,700"), ("es", "1.700"), ("fr", "1\u202f700"), ("pt", "1.700")])
def test_four_figures_are_parted_in_tables_as_they_are_in_the_texts_of_the_records(code, printed):
    assert language(code).number(1700) == printed


@pytest.mark.parametrize(
    ("code", "printed"),
    [("en", "$1,700.00"), ("es", "1.700,00\u00a0US$"), ("fr", "1\u202f700,00\u00a0$US"), ("pt", "US$\u00a01.700,00")],
)
def test_money_stands_with_its_currency_as_the_language_writes_it(code, printed):
    assert language(code).money(Decimal(1700), "USD") == printed


@pytest.mark.parametrize(
    ("code", "called"), [("en", "Spanish"), ("es", "español"), ("fr", "espagnol"), ("pt", "espanhol")]
)
def test_a_language_is_named_in_another(code, called):
    assert language(code).named("es") == called


def test_the_registry_names_a_country_before_the_language_does_and_a_code_stands_where_neither_knows():
    registered = corpus(COUNTRIES).countries
    english, spanish = language("en"), language("es")
    assert english.country("MX", None) == "Mexico"
    assert spanish.country("MX", None) == "México"
    assert english.country("BO", registered["BO"]) == "Bolivia"
    assert english.country("AN", registered["AN"]) == "Netherlands Antilles"
    assert spanish.country("BO", registered["BO"]) == "Bolivia"
    assert english.country("QQ", None) == "QQ"


def test_names_are_sorted_as_in_a_dictionary_of_the_language():
    words = ["Perú", "peru", "Panamá", "pera", "Ecuador", "Étienne"]
    assert sorted(words, key=language("en").sort_key) == ["Ecuador", "Étienne", "Panamá", "pera", "Perú", "peru"]


def test_typed_quotation_marks_become_those_of_the_language():
    assert language("en").typographic('the "Plan" of the Commission\'s') == "the “Plan” of the Commission’s"
    assert language("fr").typographic('le "Plan"').startswith("le «")
    assert language("en").text(Texts({"en": 'a "b"'})) == "a “b”"
    assert language("en").text(Texts({"es": "nada"})) == language("en").text(None) == ""


def test_a_citation_is_said_with_its_paragraph_or_without():
    cited = Citation.parse("AG/RES. 2019 (XXXIV-O/04), operative paragraph 9")
    assert language("en").citation(cited) == "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"
    assert language("fr").citation_said(cited).startswith("au paragraphe 9 du dispositif de la résolution AG/RES. 2019")


def test_the_first_letter_alone_is_capitalised():
    assert language("en").capitalised("summer of 2004") == "Summer of 2004"
    assert language("en").capitalised("") == ""
