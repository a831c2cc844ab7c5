"""Where an activity belongs for the eye: as its chapter has it, else to the only place it concerns."""

import pytest

from ciminfo.figures import places
from ciminfo.languages import language
from tests.reading import dossier

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
    assert places.name(seen.corpus, place, language("en")) == name


def test_a_place_is_called_as_its_language_calls_it():
    whole = dossier(RECORDS.replace("WHERE", "venue: {country: BO}"), "r").corpus
    named = [places.name(whole, each, language("es")) for each in ("JP", "caribbean", "asia", places.SEVERAL)]
    assert named == ["Japón", "Caribe", "Asia", "Varios países"]
