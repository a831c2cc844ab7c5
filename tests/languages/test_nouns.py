"""Names in sentences: articles, contractions and elisions of bodies, groups, countries and cities in each language."""

import pytest

from ciminfo.languages import language, names, nouns
from ciminfo.languages.nouns import Noun

#: The states of the Americas by what each language puts before them where something takes place.
AMERICAS = {
    "en": {
        "in": "AG AR BB BO BR BZ CA CL CO CR CU DM EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT UY VC VE",
        "in the": "BS DO US",
    },
    "es": {
        "en": "AG BB BO BZ CL CO CR CU DM GD GT GY HN HT JM KN LC MX NI PA SR SV TT VC VE",
        "en el": "BR CA EC PE PY UY",
        "en la": "AR DO",
        "en los": "US",
        "en las": "BS",
    },
    "fr": {
        "à": "AG CU KN LC SV VC",
        "au": "BR BZ CA CL CR GT GY HN MX NI PA PE PY SR VE",
        "en": "AR BO CO DO EC HT JM UY",
        "aux": "BS US",
        "à la": "BB DM GD TT",
    },
    "pt": {
        "em": "AG BB BZ CU GD HN KN LC SV TT VC",
        "no": "BR CA CL EC HT MX PA PE PY SR UY",
        "na": "AR BO CO CR DM DO GT GY JM NI VE",
        "nos": "US",
        "nas": "BS",
    },
}


def behind(code, relation, noun):
    return nouns.before(language(code), relation, noun) + noun.words


@pytest.mark.parametrize("code", names())
def test_every_state_of_the_americas_has_its_preposition(code):
    spoken, wanted = language(code), AMERICAS[code]
    found = {}
    for country in (country for listed in wanted.values() for country in listed.split()):
        noun = nouns.country(spoken, country, spoken.country(country, None))
        found.setdefault(nouns.before(spoken, "in-country", noun).strip(), []).append(country)
    assert {prefix: " ".join(sorted(listed)) for prefix, listed in found.items()} == wanted
    assert len(" ".join(wanted.values()).split()) == 35


@pytest.mark.parametrize(
    ("code", "country", "relation", "said"),
    [
        ("fr", "AR", "of", "de l’Argentine"),
        ("fr", "AR", "from", "d’Argentine"),
        ("fr", "HT", "of", "d’Haïti"),
        ("fr", "HN", "the", "le Honduras"),
        ("fr", "HN", "from", "du Honduras"),
        ("fr", "HU", "the", "la Hongrie"),
        ("fr", "BB", "from", "de la Barbade"),
        ("fr", "US", "to", "aux États-Unis"),
        ("fr", "RE", "in-country", "à la Réunion"),
        ("fr", "AN", "the", "les Antilles néerlandaises"),
        ("fr", "GB", "in-country", "au Royaume-Uni"),
        ("es", "PE", "from", "del Perú"),
        ("es", "AR", "to", "a la Argentina"),
        ("es", "NL", "in-country", "en los Países Bajos"),
        ("es", "JP", "of", "del Japón"),
        ("es", "SV", "of", "de El Salvador"),
        ("pt", "MX", "by", "pelo México"),
        ("pt", "BO", "to", "à Bolívia"),
        ("pt", "CU", "to", "a Cuba"),
        ("pt", "PH", "from", "das Filipinas"),
        ("pt", "PT", "in-country", "em Portugal"),
        ("en", "BS", "in-country", "in the Bahamas"),
        ("en", "NL", "of", "of the Netherlands"),
        ("en", "SE", "from", "from Sweden"),
    ],
)
def test_a_country_is_contracted_or_elided(code, country, relation, said):
    spoken = language(code)
    names_ = {("en", "BS"): "The Bahamas", ("fr", "AN"): "Antilles néerlandaises"}
    name = names_.get((code, country)) or spoken.country(country, None)
    assert behind(code, relation, nouns.country(spoken, country, name)) == said


@pytest.mark.parametrize("code", ["fr", "pt"])
def test_a_country_that_is_not_listed_is_not_guessed(code):
    assert nouns.country(language(code), "XX", "Nowhere") is None


@pytest.mark.parametrize(
    ("code", "name", "relation", "said"),
    [
        ("en", "Ministry of Justice of Bolivia", "the", "the Ministry of Justice of Bolivia"),
        ("en", "United Nations Children’s Fund", "by", "by the United Nations Children’s Fund"),
        ("en", "DePaul University", "by", "by DePaul University"),
        ("en", "Save the Children Sweden", "the", "Save the Children Sweden"),
        ("es", "Ministerio de Justicia", "of", "del Ministerio de Justicia"),
        ("es", "Organización Internacional del Trabajo", "to", "a la Organización Internacional del Trabajo"),
        ("es", "Casa Alianza", "of", "de Casa Alianza"),
        ("es", "Prensa Libre", "of", "de Prensa Libre"),
        ("fr", "Agence des États-Unis", "of", "de l’Agence des États-Unis"),
        ("fr", "Haut-Commissariat pour les réfugiés", "of", "du Haut-Commissariat pour les réfugiés"),
        ("fr", "Assemblée générale", "to", "à l’Assemblée générale"),
        ("fr", "Institut national des femmes", "by", "par l’Institut national des femmes"),
        ("fr", "Équipe spéciale contre la traite", "by", "par l’Équipe spéciale contre la traite"),
        ("fr", "Ushuaia Solidaria", "of", "d’Ushuaia Solidaria"),
        ("pt", "Governo da Bolívia", "by", "pelo Governo da Bolívia"),
        ("pt", "Organização dos Estados Americanos", "of", "da Organização dos Estados Americanos"),
        ("pt", "Casa Alianza", "by", "por Casa Alianza"),
        ("pt", "Força-Tarefa da Flórida", "by", "pela Força-Tarefa da Flórida"),
    ],
)
def test_a_body_takes_the_article_of_the_word_at_its_head(code, name, relation, said):
    assert behind(code, relation, nouns.body(language(code), name)) == said


@pytest.mark.parametrize(
    ("code", "name", "relation", "said"),
    [
        ("en", "Central America", "the", "Central America"),
        ("en", "Caribbean", "the", "the Caribbean"),
        (
            "en",
            "Spanish-speaking countries of the Americas",
            "from",
            "from the Spanish-speaking countries of the Americas",
        ),
        ("es", "Países de habla hispana de las Américas", "from", "de los países de habla hispana de las Américas"),
        ("fr", "Pays hispanophones des Amériques", "from", "des pays hispanophones des Amériques"),
        ("fr", "Amérique latine", "from", "d’Amérique latine"),
        ("pt", "Países de língua espanhola", "from", "dos países de língua espanhola"),
        ("pt", "Américas", "to", "às Américas"),
    ],
)
def test_a_region_does_so_too_and_a_common_noun_is_written_small(code, name, relation, said):
    assert behind(code, relation, nouns.region(language(code), name)) == said


@pytest.mark.parametrize(
    ("code", "short", "name", "said"),
    [
        ("en", "OAS", "Organization of American States", "the OAS"),
        ("en", "IOM", "International Organization for Migration", "IOM"),
        ("es", "OEA", "Organización de los Estados Americanos", "la OEA"),
        ("es", "BID", "Banco Interamericano de Desarrollo", "el BID"),
        ("es", "ACNUR", "Oficina del Alto Comisionado", "el ACNUR"),
        ("es", "INTERPOL", "Organización Internacional de Policía Criminal", "INTERPOL"),
        ("es", "UNICEF", "", "el UNICEF"),
        ("fr", "OEA", "Organisation des États Américains", "l’OEA"),
        ("fr", "BID", "Banque interaméricaine de développement", "la BID"),
        ("fr", "HCR", "Haut-Commissariat des Nations Unies", "le HCR"),
        ("fr", "UNICEF", "Fonds des Nations Unies pour l’enfance", "l’UNICEF"),
        ("fr", "IIN", "", "l’IIN"),
        ("fr", "ICMPD", "", "ICMPD"),
        ("pt", "OEA", "Organização dos Estados Americanos", "a OEA"),
        ("pt", "UNICEF", "Fundo das Nações Unidas para a Infância", "o UNICEF"),
    ],
)
def test_an_acronym_takes_the_article_of_the_full_name(code, short, name, said):
    assert behind(code, "the", nouns.acronym(language(code), short, name)) == said


@pytest.mark.parametrize(
    ("code", "name", "said"),
    [
        ("en", "media", "the media"),
        ("en", "the media", "the media"),
        ("en", "police", "the police"),
        ("en", "academic sector", "the academic sector"),
        ("en", "civil society", "civil society"),
        ("en", "judges", "judges"),
        ("es", "sociedad civil", "la sociedad civil"),
        ("es", "comunidad internacional", "la comunidad internacional"),
        ("es", "industria del entretenimiento", "la industria del entretenimiento"),
        ("es", "servicio exterior", "el servicio exterior"),
        ("es", "servicios sociales", "servicios sociales"),
        ("es", "jueces", "jueces"),
        ("es", "medios de comunicación", "los medios de comunicación"),
        ("es", "los medios de comunicación", "los medios de comunicación"),
        ("fr", "juges", "des juges"),
        ("fr", "Experts", "des experts"),
        ("fr", "société civile", "la société civile"),
        ("fr", "services sociaux", "des services sociaux"),
        ("fr", "service extérieur", "le service extérieur"),
        ("fr", "médias", "les médias"),
        ("fr", "les médias", "les médias"),
        ("fr", "industrie du divertissement", "l’industrie du divertissement"),
        ("fr", "l’industrie", "l’industrie"),
        ("fr", "clergé", "clergé"),
        ("pt", "polícia", "a polícia"),
        ("pt", "meios de comunicação", "os meios de comunicação"),
        ("pt", "indústria do entretenimento", "a indústria do entretenimento"),
        ("pt", "especialistas", "especialistas"),
    ],
)
def test_a_group_stands_as_it_is_spoken_of_for_the_first_time(code, name, said):
    assert behind(code, "some", nouns.group(language(code), name)) == said


@pytest.mark.parametrize(
    ("code", "plural", "singular"),
    [
        ("es", ["jueces", "niños, niñas y adolescentes", "medios de comunicación"], ["policía", "clero"]),
        ("fr", ["juges", "médias", "travailleurs sociaux"], ["police", "clergé", "personnel des douanes"]),
        ("pt", ["juízes", "meios de comunicação"], ["polícia", "clero"]),
    ],
)
def test_a_group_is_known_for_a_plural_or_a_singular(code, plural, singular):
    assert all(nouns.group(language(code), name).takes in nouns.PLURAL for name in plural)
    assert not any(nouns.group(language(code), name).takes in nouns.PLURAL for name in singular)


def test_what_is_added_is_led_up_to_with_an_elision():
    assert behind("fr", "as-well", Noun("environ 8 participants")) == "ainsi qu’environ 8 participants"
    assert behind("fr", "as-well", Noun("des juges")) == "ainsi que des juges"


@pytest.mark.parametrize(
    ("code", "name", "said"),
    [
        ("en", "Federal District", "in the Federal District"),
        ("en", "Lima", "in Lima"),
        # As the texts of the records have it.
        ("es", "Ciudad de México", "en la Ciudad de México"),
        ("es", "Isla de Margarita", "en la Isla de Margarita"),
        ("fr", "Le Caire", "au Caire"),
        ("fr", "Les Cayes", "aux Cayes"),
        ("fr", "La Paz", "à La Paz"),
        ("fr", "Lerida", "à Lerida"),
        ("fr", "Île de Margarita", "sur l’Île de Margarita"),
        ("pt", "Cidade da Guatemala", "na Cidade da Guatemala"),
        ("pt", "Porto", "no Porto"),
        ("pt", "Porto Príncipe", "em Porto Príncipe"),
        ("pt", "Rio de Janeiro", "no Rio de Janeiro"),
    ],
)
def test_few_cities_take_an_article(code, name, said):
    assert behind(code, "in-city", nouns.city(language(code), name)) == said


def test_a_name_that_takes_nothing_is_still_elided_after_a_preposition():
    assert behind("fr", "of", Noun("INTERPOL")) == "d’INTERPOL"
    assert behind("fr", "of", Noun("Save the Children")) == "de Save the Children"
