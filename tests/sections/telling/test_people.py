"""The third sentence: who took part; and the themes."""

import pytest

from ciminfo.sections.telling.people import people, themes
from tests.sections.telling.spoken import shown, subject


def said(participants, code="en"):
    return shown(
        people(subject(f"kind: seminar\ntitle: {{en: One}}\ndates: 2005\nparticipants: [{participants}]\n", code))
    )


@pytest.mark.parametrize(
    ("participants", "sentence"),
    [
        ("{count: 1}", "it involved 1 participant"),
        ("{count: 60, qualifier: at-least}", "it involved at least 60 participants"),
        ("{count: 1700, countries: [US, AR]}", "it involved 1,700 participants from Argentina and the United States"),
        ("{count: 5, groups: [judges, media]}", "it involved 5 participants (judges and media)"),
        ("{count: 8, population: {en: members of a delegation}}", "it involved 8 members of a delegation"),
        (
            "{count: 8, qualifier: about, population: {en: members of a delegation}, countries: [AR]}",
            "it involved about 8 members of a delegation (Argentina)",
        ),
        ("{count: 8, population: {es: miembros}, countries: [AR]}", "it involved 8 participants from Argentina"),
        ("{groups: [judges], regions: [caribbean]}", "it involved judges from the Caribbean"),
        ("{countries: [AR]}", "it involved participants from Argentina"),
        ("{countries: [AR, BO]}", "it involved participants from Argentina and Bolivia"),
        ("{regions: [caribbean]}", "it involved participants from the Caribbean"),
        ("{population: {en: a delegation}}", ""),
        ("{count: 3}, {groups: [judges]}", "it involved 3 participants, as well as judges"),
        (
            "{count: 3}, {groups: [judges], countries: [AR]}, {groups: [media]}",
            "it involved 3 participants; judges from Argentina, as well as the media",
        ),
        (
            "{count: 3}, {groups: [judges]}, {groups: [media]}",
            "it involved 3 participants, as well as judges and the media",
        ),
        ("{groups: [judges]}, {groups: [judges, media]}", "it involved judges and the media"),
        (
            "{groups: [judges]}, {population: {en: a delegation}}, {groups: [media]}",
            "it involved judges, as well as the media",
        ),
        ("", ""),
    ],
)
def test_nobody_is_told_who_is_not_recorded(participants, sentence):
    assert said(participants) == sentence


@pytest.mark.parametrize(
    ("participants", "spanish", "french"),
    [
        ("{groups: [officers]}", "participó la policía", "y a participé la police"),
        ("{groups: [judges]}", "participaron jueces", "y ont participé des juges"),
        ("{groups: [officers, media]}", "participaron la policía y los medios de comunicación", None),
        (
            "{groups: [officers]}, {groups: [judges], countries: [AR]}",
            "participaron la policía, así como jueces de la Argentina",
            "y ont participé la police, ainsi que des juges d’Argentine",
        ),
        ("{count: 1}", "contó con 1 participante", "il a réuni 1 participant"),
        ("{countries: [AR]}", "contó con participantes de la Argentina", "il a réuni des participants d’Argentine"),
        (
            "{groups: [judges]}, {count: 8, qualifier: about}",
            "contó con jueces, así como con alrededor de 8 participantes",
            "il a réuni des juges, ainsi qu’environ 8 participants",
        ),
    ],
)
def test_groups_take_part_and_numbers_are_gathered(participants, spanish, french):
    assert said(participants, "es") == spanish
    assert french in {None, said(participants, "fr")}


def test_what_the_words_for_those_counted_say_is_not_said_again():
    counted = "{{count: 8, population: {{en: {}}}, countries: [AR]}}"
    assert said(counted.format("Argentina's delegates")) == "it involved 8 Argentina’s delegates"
    assert said(counted.format("delegates")) == "it involved 8 delegates (Argentina)"


def test_a_place_without_a_known_article_is_named_behind_a_colon():
    assert said("{groups: [judges], countries: [XX]}", "fr") == (
        "y ont participé des juges des pays et régions ci-après\u00a0: Nowhere"
    )


@pytest.mark.parametrize(
    ("code", "listed", "sentence"),
    [
        ("en", "prevention", "it falls under the theme of prevention"),
        ("en", "prevention, judges", "it falls under the following themes: prevention and judges"),
        ("fr", "prevention, judges", "l’activité relève des thèmes suivants\u00a0: prévention et juges"),
        ("es", "prevention", "la actividad corresponde al siguiente tema: prevención"),
        ("en", "", ""),
    ],
)
def test_themes_are_listed(code, listed, sentence):
    assert (
        shown(themes(subject(f"kind: seminar\ntitle: {{en: One}}\ndates: 2005\nthemes: [{listed}]\n", code)))
        == sentence
    )
