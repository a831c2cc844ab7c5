"""A text is put into a record in the manner of its neighbours, and nothing else changes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ciminfo.yamltext import Text, UnplaceableError, with_wording

DATA = Path(__file__).parents[2] / "data"
LONG = (
    "A training was held in Belize City for officers of the police, of immigration and of customs, and lasted two days."
)

RECORD = """\
# a remark
activity: belize-training
title: {en: "Training, first part"}   # the name of the day
narrative:
  en: >-
    A training was held in Belize City.
    It lasted two days.

  # the Spanish waits
participants:
  - population: {en: officers}
    count: 40
  - population:
      en: judges
answered:
  summary:
    en: |-
      One.

      Two.
note: kept
"""


@pytest.mark.parametrize(
    ("field", "words", "old", "new"),
    [
        ("title", "Formation", '"Training, first part"}', '"Training, first part", fr: Formation}'),
        ("title", "Formation, I", '"Training, first part"}', '"Training, first part", fr: "Formation, I"}'),
        ("narrative", "Court.", "two days.\n", "two days.\n  fr: >-\n    Court.\n"),
        ("narrative", "Un.\n\nDeux.", "two days.\n", "two days.\n  fr: |-\n    Un.\n\n    Deux.\n"),
        ("participants.0.population", "agents", "{en: officers}", "{en: officers, fr: agents}"),
        ("participants.1.population", "juges: tous", "en: judges\n", 'en: judges\n      fr: "juges: tous"\n'),
        (
            "participants.1.population",
            LONG,
            "en: judges\n",
            f"en: judges\n      fr: >-\n        {LONG[:108]}\n        {LONG[109:]}\n",
        ),
        ("answered.summary", "Un.", "Two.\n", "Two.\n    fr: |-\n      Un.\n"),
        ("answered.summary", "Un\u0085deux", "Two.\n", 'Two.\n    fr: "Un\\u0085deux"\n'),
    ],
)
def test_a_new_language_stands_behind_the_others(field: str, words: str, old: str, new: str) -> None:
    assert with_wording(RECORD, field, "fr", words) == RECORD.replace(old, new, 1)


@pytest.mark.parametrize(
    ("field", "words", "old", "new"),
    [
        ("title", "Course", '"Training, first part"', "Course"),
        ("narrative", "Short.", "A training was held in Belize City.\n    It lasted two days.\n", "Short.\n"),
        ("participants.1.population", "two judges", "en: judges", "en: two judges"),
        ("answered.summary", "One.\n\nThree.", "Two.", "Three."),
    ],
)
def test_a_text_is_replaced_where_it_stands(field: str, words: str, old: str, new: str) -> None:
    assert with_wording(RECORD, field, "en", words) == RECORD.replace(old, new, 1)


@pytest.mark.parametrize("field", ["note", "venue", "participants.7.population", "narrative.en", ""])
def test_what_holds_no_texts_is_refused(field: str) -> None:
    with pytest.raises(UnplaceableError):
        with_wording(RECORD, field, "fr", "Texte")


def test_the_ends_of_lines_and_a_byte_order_mark_stay() -> None:
    windows = "\ufeff" + RECORD.replace("\n", "\r\n")
    assert with_wording(windows, "narrative", "fr", "Un.\n\nDeux.") == windows.replace(
        "two days.\r\n", "two days.\r\n  fr: |-\r\n    Un.\r\n\r\n    Deux.\r\n", 1
    )


_WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).map(str.strip).filter(bool)


@settings(max_examples=300)
@given(st.sampled_from(["title", "narrative", "participants.0.population", "participants.1.population"]), _WORDS)
def test_any_text_is_read_back_or_refused(field: str, words: str) -> None:
    try:
        written = with_wording(RECORD, field, "fr", words)
    except UnplaceableError:
        return
    value, _ = Text("", written).read()
    for part in field.split("."):
        value = value[int(part)] if isinstance(value, list) else value[part]  # type: ignore[index,call-overload]
    assert value["fr"].strip() == words  # type: ignore[index,union-attr,call-overload]


def test_every_narrative_of_the_records_can_be_replaced_and_put_back() -> None:
    seen = 0
    for file in sorted((DATA / "activities").rglob("*.yaml")):
        source = file.read_bytes().decode()
        value, _ = Text("", source).read()
        assert isinstance(value, dict)
        texts = value.get("narrative")
        for language, words in texts.items() if isinstance(texts, dict) else ():
            assert isinstance(words, str)
            other = with_wording(source, "narrative", language, "Something else.")
            back, _ = Text("", with_wording(other, "narrative", language, words.strip())).read()
            assert back == {**value, "narrative": {**texts, language: back["narrative"][language]}}  # type: ignore[dict-item,index,call-overload]
            seen += 1
    assert seen > 100
