"""Names that a sentence lists: with their articles, tagged where they are foreign."""

import pytest

from ciminfo.document import Foreign, Text
from ciminfo.languages import language
from ciminfo.sections.telling import names
from tests.reading import corpus
from tests.sections.telling.spoken import REGISTRY, shown

CORPUS = corpus(REGISTRY.partition("activity:")[0].removesuffix("---\n"))
SHORT = corpus("organisations: {n: {name: {en: National Organization}, short: {en: NO, fr: NO}, kind: ngo}}\n")


def said(listed, relation, code):
    return shown(listed.behind(relation, language(code)))


@pytest.mark.parametrize(
    ("code", "relation", "words"),
    [
        ("en", "the", "the OAS, the Ministry of Justice of Bolivia, and ⟦es:Raíces⟧"),
        ("es", "of", "de la OEA, del Ministerio de Justicia de Bolivia y de Raíces"),
        ("fr", "of", "de l’OEA, du Ministère de la justice de la Bolivie et de ⟦es:Raíces⟧"),
        ("pt", "by", "pela OEA, pelo Ministério da Justiça da Bolívia e por ⟦es:Raíces⟧"),
    ],
)
def test_bodies_are_listed_each_with_its_article(code, relation, words):
    listed = names.bodies(CORPUS, ["oas", "ministry", "oas", "roots"], language(code))
    assert said(listed, relation, code) == words


def test_a_body_without_a_name_in_the_language_goes_by_its_short_name_there_if_it_has_one():
    assert said(names.bodies(SHORT, ["n"], language("fr")), "of", "fr") == "de NO"
    assert said(names.bodies(SHORT, ["n"], language("es")), "of", "es") == "de ⟦en:National Organization⟧"


def test_a_known_body_goes_by_its_full_name_unless_it_is_an_organ_or_intergovernmental():
    assert said(names.bodies(SHORT, ["n"], language("en")), "the", "en") == "the National Organization"


def test_places_stand_in_the_order_of_the_language_and_regions_behind_them():
    countries, regions = ["US", "EC", "AR"], ["member-states", "caribbean"]
    assert [said(names.places(CORPUS, countries, regions, language(code)), "the", code) for code in ("en", "fr")] == [
        "Argentina, Ecuador, the United States, the member states, and the Caribbean",
        "l’Argentine, l’Équateur, les États-Unis, les États membres et les Caraïbes",
    ]


def test_a_place_of_which_the_language_knows_no_article_is_told():
    assert not names.places(CORPUS, ["AR", "XX"], [], language("fr")).are_listed
    assert names.places(CORPUS, ["AR", "XX"], [], language("es")).are_listed


def test_without_a_relation_names_stand_bare():
    assert said(names.groups(CORPUS, ["judges", "media"], language("fr")), "", "fr") == "juges et les médias"
    assert said(names.groups(CORPUS, ["judges", "media"], language("fr")), "some", "fr") == "des juges et les médias"


def test_a_foreign_name_is_tagged_and_takes_no_article():
    assert names.Name(Foreign("Ushuaia", "es")).behind("of", language("fr")) == (Text("d’"), Foreign("Ushuaia", "es"))
