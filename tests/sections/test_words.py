"""What all chapters say in the same way: titles, texts, names, and what is missing of them."""

import pytest

from ciminfo.document import Emphasis, Foreign, Origin, Paragraph, Placeholder, Role, Text, plain
from ciminfo.languages import language
from ciminfo.model.record import Texts
from ciminfo.sections import words
from tests.reading import corpus
from tests.sections.written import chapter

ENGLISH, SPANISH = language("en"), language("es")
BOTH, ONLY_SPANISH = Texts({"en": "Plan", "es": "Plano"}), Texts({"es": "Plano"})
CORPUS = corpus("""
    organisations:
      oas: {name: {en: Organization, es: Organización}, short: {en: OAS, es: OEA}, kind: intergovernmental}
      iom: {name: {en: Migration}, kind: intergovernmental}
    ---
    regions: {caribbean: {name: {en: Caribbean}}}
    ---
    terms: {police: {name: {en: police, es: policía}}}
    """)
PLACES = """\
cities: {rome: {name: {en: Rome, es: Roma}, country: IT}}
---
countries: {IT: {}, ES: {}, DE: {}}
---
regions: {caribbean: {name: {en: Caribbean}}}
"""


def test_a_title_is_the_official_one_or_the_original_with_its_language():
    assert words.title(BOTH, ENGLISH) == Text("Plan")
    assert words.title(BOTH, SPANISH) == Text("Plano")
    assert words.title(ONLY_SPANISH, ENGLISH) == Foreign("Plano", "es")


def test_a_title_inside_a_sentence_is_emphasised_unless_it_is_in_another_language():
    assert words.emphasised(BOTH, ENGLISH) == Emphasis("Plan")
    assert words.emphasised(ONLY_SPANISH, ENGLISH) == Foreign("Plano", "es")


def test_a_text_is_its_paragraphs_in_the_role_asked_for_or_a_gap():
    origin = Origin("a", "narrative")
    two = words.text(Texts({"en": "one\n\ntwo"}), ENGLISH, origin, Role.QUOTATION)
    assert two == tuple(Paragraph((Text(each),), Role.QUOTATION, origin) for each in ("one", "two"))
    gap = Paragraph((Placeholder("text in English still to be written"),), Role.BODY, origin)
    assert words.text(None, ENGLISH, origin) == words.text(ONLY_SPANISH, ENGLISH, origin) == (gap,)


def test_organisations_regions_and_terms_go_by_their_name_in_the_language_or_by_the_original_with_its_language():
    assert words.named(CORPUS, "oas", SPANISH) == Text("Organización")
    assert words.named(CORPUS, "iom", SPANISH) == Foreign("Migration", "en")
    assert words.named(CORPUS, "caribbean", SPANISH) == Foreign("Caribbean", "en")
    assert words.named(CORPUS, "police", SPANISH) == Text("policía")
    assert words.named(CORPUS, "nobody", ENGLISH) == Text("nobody")


def test_a_short_text_of_ours_is_itself_or_a_gap():
    assert words.own(Texts({"en": "so *much*"}), ENGLISH) == (Text("so "), Emphasis("much"))
    for missing in (None, ONLY_SPANISH):
        assert words.own(missing, ENGLISH) == (Placeholder("text in English still to be written"),)


@pytest.mark.parametrize(
    ("names", "spoken", "joined"),
    [
        ("", "en", ""),
        ("A", "en", "A"),
        ("A B", "en", "A and B"),
        ("A B C", "en", "A, B, and C"),
        ("A B C", "es", "A, B y C"),
        ("A Iglesia", "es", "A e Iglesia"),
        ("A B Hijos", "es", "A, B e Hijos"),
        ("A Hielo", "es", "A y Hielo"),
        ("A B C", "fr", "A, B et C"),
        ("A B C", "pt", "A, B e C"),
    ],
)
def test_names_in_other_languages_are_joined_as_the_language_joins_words(names, spoken, joined):
    foreign = [Foreign(each, "xx") for each in names.split()]
    found = words.listed(foreign, language(spoken))
    assert plain(found) == joined == language(spoken).list(names.split())
    assert [each for each in found if isinstance(each, Foreign)] == foreign
    noted = words.listed(((each, Text("?")) for each in foreign), language(spoken))
    assert plain(noted).count("?") == len(foreign)


def test_a_place_is_city_and_country_or_what_it_concerns_by_name():
    def where(fields: str) -> str:
        whole = corpus(f"{PLACES}---\n{{activity: a, kind: project, title: {{en: A}}, dates: 2005, {fields}}}\n")
        return plain(words.where(whole, whole.activities["a"], SPANISH))

    assert where("venue: {city: Rome, country: IT}") == "Roma, Italia"
    assert where("venue: {city: Ostia, country: IT}") == "Ostia, Italia"
    assert where("venue: {country: IT}") == "Italia"
    assert where("coverage: {countries: [ES, DE, IT], regions: [caribbean]}") == "Alemania, España e Italia"
    assert where("coverage: {regions: [caribbean]}") == "Caribbean"
    assert where("themes: []") == ""


@pytest.mark.parametrize(
    ("spoken", "heading"), [("en", "# Thanks (s1-"), ("es", "# Información adicional (s1-")], ids=["en", "es"]
)
def test_a_chapter_is_titled_by_the_outline_or_else_by_the_language(spoken, heading):
    assert chapter("{section: free-text, title: {en: Thanks}}", spoken=spoken).startswith(heading)


def test_chapters_that_say_the_same_have_anchors_of_their_own():
    from ciminfo import sections
    from tests.reading import dossier

    twice = "{report: r, period: 2004, as-of: 2005-01-01, outline: [{section: free-text}, {section: free-text}]}\n"
    seen = dossier(twice, "r")
    anchors = [sections.lower(seen, entry, ENGLISH).anchor for entry in seen.report.outline]
    assert anchors == ["s1-free-text", "s2-free-text"]
