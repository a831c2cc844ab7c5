"""Texts of a record: all of them, each with the path of the field where it stands."""

from ciminfo.model.activity import Activity
from ciminfo.model.texts import texts_of
from tests.reading import corpus

ACTIVITY = """
    activity: lima-seminar
    kind: seminar
    title: {en: Seminar, es: Seminario}
    aliases: [Workshop]
    dates: 2005-04-28
    venue: {city: Lima, country: PE, place: {en: Ministry}}
    participants: [{count: 100, population: {en: officials}}]
    narrative-in: {2004-2005: {en: Planned.}}
    note: A remark.
    sources: [{at: page L1, raw: "April 28-29"}]
"""


def texts() -> dict[str, str]:
    activity = corpus(ACTIVITY).activities["lima-seminar"]
    assert isinstance(activity, Activity)
    return dict(texts_of(activity))


def test_every_written_text_is_told_under_its_field():
    written = {
        "title.en": "Seminar",
        "title.es": "Seminario",
        "aliases.0": "Workshop",
        "venue.city": "Lima",
        "venue.place.en": "Ministry",
        "participants.0.population.en": "officials",
        "narrative-in.2004-2005.en": "Planned.",
        "note": "A remark.",
        "sources.0.at": "page L1",
        "sources.0.raw": "April 28-29",
    }
    assert written.items() <= texts().items()


def test_each_field_has_a_place_in_the_text():
    activity = corpus(ACTIVITY).activities["lima-seminar"]
    for field in texts():
        assert activity.where(field).span.path == "1.yaml"


def test_the_id_is_no_text_and_numbers_are_none():
    assert "lima-seminar" not in texts().values()
    assert "participants.0.count" not in texts()


def test_a_bare_text_has_the_path_it_is_given():
    assert list(texts_of("word", "note")) == [("note", "word")]
    assert list(texts_of(None)) == []
