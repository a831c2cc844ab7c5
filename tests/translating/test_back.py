"""What came back: what a translator changed is taken into its field, and nothing else moves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from ciminfo import judging
from ciminfo.exchange import Exchange, State
from ciminfo.model.record import fingerprint
from ciminfo.recording import save
from ciminfo.translating import Taken, sent, take
from ciminfo.workspace import Workspace, open_at
from tests.reading import workspace

if TYPE_CHECKING:
    from pathlib import Path

EN, ES = "A training was held.", "Tuvo lugar una capacitación."
RECORDS = {
    "activities/a.yaml": f"""
        # kept
        activity: a
        kind: training
        title: {{en: Training}}   # kept too
        dates: 2005-05-03
        narrative:
          en: {EN}
          es: {ES}
        participants: [{{population: {{en: judges}}}}]
    """,
}
DAY = date(2026, 11, 22)


@pytest.fixture
def opened(tmp_path: Path) -> Workspace:
    return open_at(workspace(tmp_path, RECORDS))


def out(opened: Workspace, target: str) -> Exchange:
    return sent(judging.check(opened).loaded.corpus, "en", target)


def back(opened: Workspace, came: Exchange, by: str = "") -> Taken:
    return take(opened, judging.check(opened).loaded.corpus, came, by, DAY)


def edited(exchange: Exchange, text: str, /, **changes: object) -> Exchange:
    units = tuple(replace(unit, **changes) if unit.field == text else unit for unit in exchange.units)
    return replace(exchange, units=units)


def saved(taken: Taken) -> None:
    for file, (_, after) in taken.files.items():
        file.parent.mkdir(exist_ok=True)
        save(file, after)


@pytest.mark.parametrize("target", ["es", "fr", "pt"])
def test_what_was_left_alone_changes_nothing(opened: Workspace, target: str) -> None:
    taken = back(opened, out(opened, target))
    assert (taken.files, taken.states, taken.refused) == ({}, {}, [])


def test_an_edit_changes_its_field_and_its_state_only(opened: Workspace) -> None:
    taken = back(opened, edited(out(opened, "es"), "narrative", target="Se realizó una capacitación."))
    saved(taken)
    source = (opened.root / "data/activities/a.yaml").read_text()
    assert source == taken.files[opened.root / "data/activities/a.yaml"][0].replace(ES, "Se realizó una capacitación.")
    assert "# kept too" in source
    kept = (opened.root / "data/texts/es.yaml").read_text()
    assert kept.endswith(f"states:\n  a:\n    narrative: from en {fingerprint(EN)}\n")
    assert len(taken.files) == 2
    again = back(opened, out(opened, "es"))
    assert again.files == {}


def test_a_new_translation_is_put_beside_the_others(opened: Workspace) -> None:
    came = edited(out(opened, "fr"), "participants.0.population", target="juges", state=State.TRANSLATED)
    saved(back(opened, came))
    assert "{en: judges, fr: juges}" in (opened.root / "data/activities/a.yaml").read_text()
    assert not judging.check(opened).loaded.diagnostics


def test_a_proposal_is_taken_once_somebody_says_so(opened: Workspace) -> None:
    taken = back(opened, edited(out(opened, "fr"), "narrative", state=State.TRANSLATED))
    assert taken.changed == [("a", "narrative")]


def test_a_review_is_signed(opened: Workspace) -> None:
    came = edited(out(opened, "es"), "narrative", state=State.FINAL)
    assert [each.reason for each in back(opened, came).refused] == [
        "marked as final; say who reviewed it with --by NAME"
    ]
    taken = back(opened, came, by="Ana Pérez")
    saved(taken)
    assert taken.changed == []
    assert f"reviewed {fingerprint(ES)} on 2026-11-22 by Ana Pérez" in (opened.root / "data/texts/es.yaml").read_text()
    assert {unit.state for unit in out(opened, "es").units if unit.field == "narrative"} == {State.REVIEWED}


def test_a_record_that_may_only_be_read_is_left_as_it_is(opened: Workspace) -> None:
    (opened.root / "data/activities/a.yaml").chmod(0o444)
    taken = back(opened, edited(out(opened, "es"), "narrative", target="Se realizó una capacitación."))
    assert [each.reason for each in taken.refused] == ["data/activities/a.yaml may only be read"]
    assert (taken.files, taken.changed) == ({}, [])


def test_a_text_made_from_an_older_original_is_taken_and_stands_as_outdated(opened: Workspace) -> None:
    came = edited(out(opened, "es"), "narrative", target="Otra.")
    file = opened.root / "data/activities/a.yaml"
    file.write_text(file.read_text().replace(EN, "Two trainings were held."))
    taken = back(opened, came)
    saved(taken)
    assert taken.outdated == [("a", "narrative")]
    assert [each.rule for each in judging.check(opened).diagnostics if each.rule == "translation-outdated"]


@pytest.mark.parametrize(
    ("field", "changes", "reason"),
    [
        ("participants.0.population", {"target": "x" * 161}, "161 characters, where there is room for 160"),
        ("participants.0.population", {"target": "a\u202eb"}, "the text holds an invisible control character, U+202E"),
        ("narrative", {"field": "narrative-in.x"}, "there is no such text to translate"),
        ("narrative", {"record": "gone"}, "there is no such text to translate"),
    ],
)
def test_what_cannot_be_taken_is_told_and_left_out(
    opened: Workspace, field: str, changes: dict[str, str], reason: str
) -> None:
    taken = back(opened, edited(out(opened, "es"), field, **changes))
    assert [each.reason for each in taken.refused] == [reason]
    assert taken.files == {}


def test_a_tool_that_forgets_how_far_a_text_has_come_undoes_no_review(opened: Workspace) -> None:
    saved(back(opened, edited(out(opened, "es"), "narrative", state=State.FINAL), by="Ana"))
    assert back(opened, edited(out(opened, "es"), "narrative", state=State.INITIAL)).files == {}


def test_a_tool_that_drops_paragraphs_costs_none(opened: Workspace) -> None:
    file = opened.root / "data/activities/a.yaml"
    file.write_text(
        file.read_text().replace(f"en: {EN}", 'en: "One.\\n\\nTwo."').replace(f"es: {ES}", 'es: "Uno.\\n\\nDos."')
    )
    taken = back(opened, edited(out(opened, "es"), "narrative", source="Two.", target="Dos."))
    assert [each.reason for each in taken.refused] == [
        "its original came back with other paragraphs than it has; export it anew"
    ]


def test_marks_of_emphasis_take_no_room(opened: Workspace) -> None:
    came = edited(out(opened, "es"), "participants.0.population", target=f"*{'x' * 160}*")
    assert back(opened, came).refused == []


def test_an_emptied_text_is_no_deletion(opened: Workspace) -> None:
    assert back(opened, edited(out(opened, "es"), "narrative", target=" ")).files == {}


def test_what_else_the_file_of_states_holds_stays(opened: Workspace) -> None:
    kept = opened.root / "data/texts/es.yaml"
    kept.parent.mkdir()
    kept.write_text(
        "# mine\ntexts: spanish\nstates:\n  gone: {narrative: from en 00000000}\nlanguage: es\nnote: mine\n"
    )
    saved(back(opened, edited(out(opened, "es"), "narrative", target="Otra.")))
    assert kept.read_text() == (
        f"# mine\ntexts: spanish\nstates:\n  a:\n    narrative: from en {fingerprint(EN)}\nlanguage: es\nnote: mine\n"
    )
