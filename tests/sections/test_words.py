"""What all chapters say in the same way: titles, texts, names, and what is missing of them."""

import pytest

from ciminfo.document import Emphasis, Foreign, Origin, Paragraph, Placeholder, Role, Text
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
    """)


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


def test_an_organisation_goes_by_its_name_in_the_language_or_by_the_original_one():
    assert words.organisation(CORPUS, "oas", SPANISH) == "Organización"
    assert words.organisation(CORPUS, "iom", SPANISH) == "Migration"


def test_what_the_registry_lacks_goes_by_its_id():
    assert words.organisation(CORPUS, "nobody", ENGLISH) == "nobody"
    assert words.region(CORPUS, "nowhere", ENGLISH) == "nowhere"
    assert words.region(CORPUS, "caribbean", SPANISH) == "Caribbean"


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
