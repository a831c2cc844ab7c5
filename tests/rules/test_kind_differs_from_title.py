"""Kinds against the words of titles: clear opposites only."""

import pytest

from tests.reading import told

RULE = "kind-differs-from-title"


def activity(kind: str, title: str, language: str = "en") -> str:
    return f"activity: a\nkind: {kind}\ntitle:\n  {language}: {title!r}\n"


@pytest.mark.parametrize(
    ("kind", "title", "message"),
    [
        (
            "seminar",
            "Anti-Trafficking in Persons Research Project in the Caribbean",
            "the title says 'project', and the kind is seminar",
        ),
        ("publication", "Seminar in Lima", "the title says 'seminar', and the kind is publication"),
        ("research", "Visit to Tijuana", "the title says 'visit', and the kind is research"),
        ("meeting", "Campaign in the Americas", "the title says 'campaign', and the kind is meeting"),
    ],
)
def test_an_event_that_is_called_a_work_and_a_work_that_is_called_an_event_are_found(kind, title, message):
    assert told(RULE, activity(kind, title)) == [("1.yaml:4:7", message)]


@pytest.mark.parametrize(
    ("language", "title"), [("es", "Seminario en Lima"), ("fr", "Séminaire à Lima"), ("pt", "Seminário em Lima")]
)
def test_every_language_is_read(language, title):
    assert len(told(RULE, activity("publication", title, language))) == 1
    assert told(RULE, activity("training", title, language)) == []


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        ("project", "Research Project in Bolivia"),
        ("meeting", "Meeting on the Conclusions of the Project"),
        ("training", "Capacity-Building Seminar"),
        ("workshop", "Training Session"),
        ("videoconference", "Meeting of Ministers"),
        ("publication", "Research Report"),
        ("appointment", "Capacity Building Project in Haiti"),
        ("media", "Project in Bolivia: Audio Spots"),
        ("plan", "Seminar Plan"),
        ("meeting", "Improving Research and Information on Trafficking in Persons"),
        ("seminar", "Trafficking in Persons"),
        ("seminar", 'Seminar "A Research Project"'),
        ("publication", 'Trafficking: "The Seminar"'),
    ],
)
def test_a_word_that_agrees_kinds_that_overlap_and_quotations_are_silent(kind, title):
    assert told(RULE, activity(kind, title)) == []


def test_the_original_title_decides():
    both = "activity: a\nkind: seminar\ntitle: {es: Seminario, en: Research Project}\n"
    assert told(RULE, both) == []
