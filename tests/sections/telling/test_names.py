"""Names that a sentence lists: with their articles, tagged where they are foreign."""

from datetime import date

import pytest

from ciminfo.document import Foreign, Text
from ciminfo.languages import language
from ciminfo.sections.telling import names
from tests.reading import corpus
from tests.sections.telling.spoken import REGISTRY, shown

CORPUS = corpus(REGISTRY.partition("activity:")[0].removesuffix("---\n"))
#: Countries and the regions they lie in; two of these lie in each other, which is a slip of the records.
LYING = corpus("""
    countries:
      BB: {region: caribbean, status: [{is: member, dates: 1967/..}]}
      GB: {region: europe}
      XX: {region: round}
    ---
    regions:
      americas: {name: {en: Americas}}
      caribbean: {name: {en: Caribbean}, within: americas}
      islands: {name: {en: Islands}, members: [BB]}
      europe: {name: {en: Europe}}
      round: {name: {en: Round}, within: about}
      about: {name: {en: About}, within: round}
    """)
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


def test_a_region_that_is_called_by_a_common_noun_is_written_small():
    listed = {code: names.places(CORPUS, ["BR"], ["hispanic"], language(code)) for code in ("es", "fr")}
    assert said(listed["es"], "from", "es") == "del Brasil y de los países hispanos"
    assert said(listed["fr"], "from", "fr") == "du Brésil et des pays hispanophones"


def test_a_place_of_which_the_language_knows_no_article_is_told():
    assert not names.places(CORPUS, ["AR", "XX"], [], language("fr")).are_listed
    assert names.places(CORPUS, ["AR", "XX"], [], language("es")).are_listed


def test_without_a_relation_names_stand_bare():
    assert said(names.groups(CORPUS, ["judges", "media"], language("fr")), "", "fr") == "juges et médias"
    assert said(names.groups(CORPUS, ["judges", "media"], language("fr")), "some", "fr") == "des juges et les médias"


@pytest.mark.parametrize(
    ("ids", "words"),
    [
        (["oas"], "de la OEA"),
        (["oas", "iom"], "de la OEA y de la OIM"),
        (["oas", "iom", "unicef"], "de la OEA, la OIM y el UNICEF"),
        (
            ["oas", "rapporteur", "iom"],
            "de la OEA, de la Relatora sobre la trata, en particular de mujeres y de la OIM",
        ),
    ],
)
def test_of_many_names_only_the_first_has_the_preposition_unless_a_comma_would_mislead(ids, words):
    assert said(names.bodies(CORPUS, ids, language("es")), "of,the", "es") == words


@pytest.mark.parametrize(
    ("ids", "are_several"), [(["judges"], True), (["officers"], False), (["officers", "media"], True), ([], False)]
)
def test_one_group_may_be_a_plural(ids, are_several):
    assert names.groups(CORPUS, ids, language("es")).are_several == are_several


def test_a_region_in_which_a_country_lies_is_only_wider_than_it():
    def beyond(countries, regions):
        return names.beyond(LYING, countries, regions, date(2005, 1, 1))

    assert beyond(["BB"], ["caribbean", "americas", "islands", "europe", "member-states"]) == ["europe"]
    assert beyond(["GB"], ["americas", "member-states"]) == ["americas", "member-states"]
    assert beyond([], ["caribbean"]) == ["caribbean"]
    assert beyond(["XX"], ["round", "about", "americas"]) == ["americas"]


def test_a_foreign_name_is_tagged_and_takes_no_article():
    assert names.Name(Foreign("Ushuaia", "es")).behind("of", language("fr")) == (Text("d’"), Foreign("Ushuaia", "es"))
