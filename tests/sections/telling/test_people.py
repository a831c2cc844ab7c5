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
        ("{count: 5, groups: [judges, media]}", "it involved 5 participants (judges and the media)"),
        ("{count: 8, population: {en: members of a delegation}}", "it involved 8 members of a delegation"),
        (
            "{count: 8, qualifier: about, population: {en: members of a delegation}, countries: [AR]}",
            "it involved about 8 members of a delegation (Argentina)",
        ),
        ("{count: 8, population: {es: miembros}, countries: [AR]}", "it involved 8 participants from Argentina"),
        ("{groups: [judges], regions: [caribbean]}", "it involved judges from the Caribbean"),
        ("{countries: [AR]}", "it involved one or more participants from Argentina"),
        ("{countries: [AR, BO]}", "it involved participants from Argentina and Bolivia"),
        ("{regions: [caribbean]}", "it involved participants from the Caribbean"),
        ("{population: {en: a delegation}}", ""),
        ("{count: 3}, {groups: [judges]}", "it involved 3 participants, as well as judges"),
        (
            "{count: 3}, {groups: [judges]}, {groups: [media]}",
            "it involved 3 participants; judges, as well as the media",
        ),
        ("", ""),
    ],
)
def test_nobody_is_told_who_is_not_recorded(participants, sentence):
    assert said(participants) == sentence


def test_a_place_without_a_known_article_is_named_behind_a_colon():
    assert said("{groups: [judges], countries: [XX]}", "fr") == (
        "il a associé des juges des pays et régions ci-après\u00a0: Nowhere"
    )


@pytest.mark.parametrize(
    ("code", "listed", "sentence"),
    [
        ("en", "prevention", "it falls under the theme of prevention"),
        ("en", "prevention, judges", "it falls under the following themes: prevention and judges"),
        ("fr", "prevention, judges", "il relève des thèmes suivants\u00a0: prévention et juges"),
        ("es", "prevention", "corresponde al siguiente tema: prevención"),
        ("en", "", ""),
    ],
)
def test_themes_are_listed(code, listed, sentence):
    assert (
        shown(themes(subject(f"kind: seminar\ntitle: {{en: One}}\ndates: 2005\nthemes: [{listed}]\n", code)))
        == sentence
    )
