"""Texts of a record: all of them, each with the path of the field where it stands."""

from ciminfo.model.activity import Activity
from ciminfo.model.texts import texts_apart, texts_of, written_apart
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


PRINTED = """
    activity: a
    kind: seminar
    title: {en: Seminar, es: Seminario}
    venue: {city: Lima, country: PE, place: {en: Ministry}}
    outcomes: [{on: 2005, turned: cancelled, why: {en: There was no money.}}]
    narrative-in: {2004-2005: {en: It was planned.}}
    ---
    report: 2004-2005
    period: 2004-07/2005-04
    as-of: 2005-04-27
    outline: [{section: background, title: {en: Background}, text: {en: It began.}}]
    ---
    {result: r, report: 2004-2005, claim: {en: It was done.}}
    ---
    {contribution: c, report: 2004-2005, organ: iin, answered: {summary: {en: It was told.}}}
    ---
    mandate: m
    symbol: AG/RES. 2019 (XXXIV-O/04)
    title: {en: Fighting}
    paragraphs: {"9": {summary: {en: To report.}, text: {en: To request a report.}}}
"""


def passages(which: str) -> set[str]:
    """The fields of the passages that are so."""
    found = (passage for passage in corpus(PRINTED).passages if getattr(passage, which))
    return {f"{passage.record.id} {passage.field}" for passage in found}


def test_a_passage_is_a_text_in_one_language_with_its_place():
    first, second, *_ = corpus(PRINTED).passages
    assert [(each.field, each.language, each.text) for each in (first, second)] == [
        ("title", "en", "Seminar"),
        ("title", "es", "Seminario"),
    ]
    assert second.place.field == "title.es"
    assert (second.place.span.line, second.place.span.column) == (3, 26)


def test_titles_prose_and_a_resolution_s_own_text_are_told_apart():
    assert passages("is_title") == {"a title", "2004-2005 outline.0.title", "m title"}
    assert passages("is_quoted") == {"m paragraphs.9.text"}
    assert passages("is_prose") == {
        "a outcomes.0.why", "a narrative-in.2004-2005", "2004-2005 outline.0.text", "r claim", "c answered.summary",
    }  # fmt: skip
    assert len(corpus(PRINTED).passages) == 12


def test_a_passage_of_one_report_knows_it():
    assert passages("report") == {
        "a narrative-in.2004-2005", "2004-2005 outline.0.title", "2004-2005 outline.0.text", "r claim",
        "c answered.summary",
    }  # fmt: skip


def test_texts_in_no_language_are_told_apart_with_their_fields_or_without():
    activity = corpus(ACTIVITY).activities["lima-seminar"]
    apart = dict(texts_apart(activity))
    assert apart["note"] == "A remark."
    assert not {"title.en", "venue.place.en", "narrative-in.2004-2005.en"} & apart.keys()
    assert sorted(written_apart(activity)) == sorted(text for text in apart.values() if text)
