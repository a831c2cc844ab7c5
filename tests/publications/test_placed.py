"""Names in slots, with what the language puts before them."""

import pytest

from ciminfo.document import Foreign, plain
from ciminfo.languages import language
from ciminfo.publications import placed
from tests.reading import corpus

RECORDS = """\
organisations:
  council:
    name: {en: Permanent Council, es: Consejo Permanente, fr: Conseil permanent, pt: Conselho Permanente}
    kind: organ
  assembly: {name: {en: General Assembly, fr: Assemblée générale}, kind: organ}
"""


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "to the Permanent Council"),
        ("es", "al Consejo Permanente"),
        ("fr", "au Conseil permanent"),
        ("pt", "ao Conselho Permanente"),
    ],
)
def test_a_body_stands_behind_the_preposition_that_the_slot_asks_for(code, said):
    assert plain(placed.body(corpus(RECORDS), "council", "report.distribution", "recipient", language(code))) == said


def test_a_body_is_elided_as_its_name_wants_it():
    found = placed.body(corpus(RECORDS), "assembly", "letter.body", "recipient", language("fr"))
    assert plain(found) == "à l’Assemblée générale"


def test_a_foreign_name_takes_a_preposition_and_no_article():
    before, name = placed.body(corpus(RECORDS), "assembly", "letter.body", "recipient", language("es"))
    assert plain((before,)) == "de "
    assert name == Foreign("General Assembly", "en")


@pytest.mark.parametrize(
    ("code", "state", "said"),
    [
        ("en", "US", "of the United States"),
        ("es", "US", "de los Estados Unidos"),
        ("es", "BO", "de Bolivia"),
        ("fr", "HT", "d’Haïti"),
        ("fr", "BZ", "du Belize"),
        ("pt", "PE", "do Peru"),
    ],
)
def test_a_country_stands_behind_its_preposition(code, state, said):
    assert plain(placed.country(corpus(RECORDS), state, "request.mission", "country", language(code))) == said
