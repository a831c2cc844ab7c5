"""Where an activity belongs for the eye: as its chapter has it, else to the only place it concerns."""

import pytest

from ciminfo.document import Foreign, Text
from ciminfo.figures import places
from ciminfo.languages import language
from ciminfo.model.activity_parts import Venue
from ciminfo.model.record import Texts
from tests.reading import corpus, dossier

RECORDS = """
    countries: {BO: {region: americas}, MX: {region: americas}, JP: {region: asia}}
    ---
    regions:
      americas: {name: {en: Americas}}
      caribbean: {name: {en: Caribbean, es: Caribe}, within: americas}
      asia: {name: {en: Asia}}
    ---
    {report: r, period: 2004, as-of: 2004-12-31, reporter: cim}
    ---
    {activity: a, kind: meeting, title: {en: A}, dates: 2004-05, WHERE}
    """


@pytest.mark.parametrize(
    ("where", "name"),
    [
        ("venue: {country: BO}", "Bolivia"),
        ("venue: {country: BO}, reported-by: iin", "Bolivia"),
        ("coverage: {countries: [BO, MX]}, venue: {country: BO}", "Several countries"),
        ("coverage: {countries: [BO], regions: [caribbean]}", "Caribbean"),
        ("coverage: {regions: [americas]}, venue: {country: BO}", "Several countries"),
        ("coverage: {regions: [americas]}, reported-by: iin", "Several countries"),
        ("coverage: {countries: [JP]}", "Japan"),
        ("coverage: {regions: [asia]}", "Asia"),
        ("themes: []", "Several countries"),
    ],
)
def test_an_activity_has_one_place(where, name):
    seen = dossier(RECORDS.replace("WHERE", where), "r")
    place = places.place(seen, seen.corpus.activities["a"])
    assert places.name(seen.corpus, place, language("en")) == Text(name)


def test_a_place_is_called_as_its_language_calls_it():
    whole = dossier(RECORDS.replace("WHERE", "venue: {country: BO}"), "r").corpus
    named = [places.name(whole, each, language("es")) for each in ("JP", "caribbean", "asia", places.SEVERAL)]
    assert named == [Text("Japón"), Text("Caribe"), Foreign("Asia", "en"), Text("Varios países")]


def test_a_city_is_called_as_its_language_calls_it_or_as_it_is_written():
    whole = corpus("cities: {rome: {name: {en: Rome, es: Roma}, country: IT}}")

    def called(city: str, spoken: str) -> str:
        return places.city(whole, Venue(country="IT", city=city), language(spoken))

    assert [called("ROMA", each) for each in ("en", "es", "fr")] == ["Rome", "Roma", "ROMA"]
    assert called("L'Aquila", "en") == "L’Aquila"
    assert places.city(whole, None, language("en")) == called("", "en") == ""


def test_a_title_is_the_one_of_the_language_or_the_original_printed_as_its_own_language_prints_it():
    assert places.titled(Texts({"en": "Plan", "es": "Plano"}), language("es")) == Text("Plano")
    assert places.titled(Texts({"es": 'El "Plan"'}), language("fr")) == Foreign("El “Plan”", "es")
