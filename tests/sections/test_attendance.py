"""Who took part: numbers, groups and places, each said once and in the document's language."""

import pytest

from ciminfo.document import plain
from ciminfo.languages import language, names
from ciminfo.sections.attendance import attendance
from tests.reading import corpus

RECORDS = """\
terms:
  police: {name: {en: police, es: policía, fr: police, pt: polícia}}
  media: {name: {en: the media, es: los medios, fr: les médias, pt: os meios}}
  experts: {name: {en: experts, es: expertos, fr: experts, pt: especialistas}}
---
regions:
  caribbean: {name: {en: Caribbean, es: Caribe, fr: Caraïbes, pt: Caribe}}
---
countries: {AL: {}, DE: {}, OM: {}, PE: {}, ZA: {}}
---
activity: a
kind: meeting
title: {en: A}
participants:
"""


def told(*participants: str, spoken: str = "en") -> str:
    lines = "".join(f"  - {{{each}}}\n" for each in participants)
    whole = corpus(RECORDS + lines if lines else RECORDS.replace("participants:\n", ""))
    return plain(attendance(whole, whole.activities["a"], language(spoken)))


@pytest.mark.parametrize(
    ("participants", "said"),
    [
        ("count: 60", "60 participants"),
        ("count: 1", "1 participant"),
        ("count: 1700, qualifier: about", "about 1,700 participants"),
        ("groups: [police, media]", "police and the media"),
        ("countries: [PE, DE]", "Germany and Peru"),
        ("population: {en: judges (active)}", "judges (active)"),
        ("count: 60, groups: [police]", "60 participants (police)"),
        ("count: 60, groups: [police, media], countries: [PE]", "60 participants (police and the media; Peru)"),
        ("count: 5, qualifier: at-least, population: {en: judges}", "at least 5 judges"),
        ("population: {en: judges}, groups: [police], countries: [DE]", "judges (police; Germany)"),
        ("groups: [police], countries: [DE], regions: [caribbean]", "police (Germany and Caribbean)"),
        ("groups: [police], regions: [member-states]", "police (member states)"),
    ],
)
def test_what_is_known_stands_first_and_the_rest_in_brackets(participants, said):
    assert told(participants) == said


@pytest.mark.parametrize(
    ("participants", "said"),
    [
        ("population: {en: foreign experts}, groups: [experts]", "foreign experts"),
        ("population: {en: Peruvian judges}, countries: [PE]", "Peruvian judges"),
        ("population: {en: judges of Peru and its neighbors}, countries: [DE, PE]", "judges of Peru and its neighbors"),
        ("population: {en: women}, countries: [OM]", "women (Oman)"),
        (
            "population: {en: judges of 34 member states}, regions: [member-states]",
            "judges of 34 member states",
        ),
    ],
)
def test_what_the_words_for_those_counted_name_is_not_said_again(participants, said):
    assert told(participants) == said


@pytest.mark.parametrize("spoken", names())
def test_what_is_left_out_is_the_same_in_every_language(spoken):
    whole = "population: {en: %s, es: E, fr: F, pt: P}, groups: [experts, police], countries: [PE]"
    assert "(" not in told(whole % "experts of Peru", spoken=spoken)
    assert told(whole % "judges", spoken=spoken).count("(") == 1


def test_several_are_told_in_the_order_recorded():
    assert told("count: 60", "groups: [experts]", "qualifier: exactly") == "60 participants; experts"
    assert told() == ""


def test_countries_stand_in_the_order_of_the_language():
    assert told("countries: [ZA, AL, DE]") == "Albania, Germany, and South Africa"
    assert told("countries: [ZA, AL, DE]", spoken="es") == "Albania, Alemania y Sudáfrica"
    assert told("countries: [ZA, AL, DE]", spoken="fr") == "Afrique du Sud, Albanie et Allemagne"


def test_words_that_are_missing_in_the_language_are_a_gap():
    assert told("count: 5, population: {en: judges}", spoken="es") == "5 texto en español pendiente de redacción"
