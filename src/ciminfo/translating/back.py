"""What came back from translators, into the files of the records: what they changed, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from ciminfo import sections
from ciminfo.exchange import State
from ciminfo.exchange.parts import parted, runs
from ciminfo.languages import names
from ciminfo.load import Vocabulary, load_texts
from ciminfo.model.record import fingerprint
from ciminfo.model.report_texts import texts
from ciminfo.model.text_states import Review, TextState
from ciminfo.recording import hindrance, text_states
from ciminfo.translating.out import in_language, sent
from ciminfo.yamltext import Text, UnplaceableError, with_wording

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from ciminfo.exchange import Exchange, Unit
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.translations import Wording
    from ciminfo.workspace import Workspace

_REVIEWED: Final = {State.REVIEWED, State.FINAL}


@dataclass(frozen=True, slots=True)
class Refusal:
    """A text that came back and is not taken: whose it is, and why."""

    record: str
    field: str
    reason: str


@dataclass(slots=True)
class Taken:
    """What came back: the files as they stand and as they would read, and the states of the texts."""

    files: dict[Path, tuple[str, str]] = field(default_factory=dict)
    states: dict[tuple[str, str], TextState] = field(default_factory=dict)
    refused: list[Refusal] = field(default_factory=list)
    #: Texts that are new or read otherwise.
    changed: list[tuple[str, str]] = field(default_factory=list)
    #: Texts made from an original that has changed since it was sent out.
    outdated: list[tuple[str, str]] = field(default_factory=list)


def take(workspace: Workspace, corpus: Corpus, came: Exchange, by: str, on: date) -> Taken:
    """Take in what differs from what would be sent out now; `by` has reviewed what is marked so. Nothing is written."""
    desk = _Desk(workspace, came, by, on)
    known = {(unit.record, unit.field): unit for unit in sent(corpus, came.source_language, came.target_language).units}
    there = {(each.record.id, each.field): each for each in texts(corpus, came.target_language)}
    for unit in came.units:
        key = unit.record, unit.field
        if key not in known:
            desk.refuse(unit, "there is no such text to translate")
        elif unit.target.strip() and not _is_as_sent(unit, known[key]):
            desk.take(unit, there[key])
    if desk.taken.states:
        file, before, after = text_states(workspace, corpus, came.target_language, desk.taken.states)
        desk.taken.files[file] = before, after
    return desk.taken


def _is_as_sent(came: Unit, out: Unit) -> bool:
    """Whether the translator has left it alone; a tool that forgets how far a text has come says nothing of it."""
    return came.target.strip() == out.target.strip() and came.state.rank <= out.state.rank


@dataclass(slots=True)
class _Desk:
    """Where one file of translations is taken in."""

    workspace: Workspace
    came: Exchange
    by: str
    on: date
    taken: Taken = field(default_factory=Taken)

    def refuse(self, unit: Unit, reason: str) -> None:
        self.taken.refused.append(Refusal(unit.record, unit.field, reason))

    def take(self, unit: Unit, wording: Wording) -> None:
        """Take one text in, unless something is in the way."""
        key, words = (unit.record, unit.field), unit.target.strip()
        reason = self._hindrance(unit, wording) or (self._put(wording, words) if words != wording.text else "")
        if reason:
            self.refuse(unit, reason)
            return
        if words != wording.text:
            self.taken.changed.append(key)
        if fingerprint(unit.source) != fingerprint(in_language(wording, self.came.source_language)):
            self.taken.outdated.append(key)
        review = Review(fingerprint(words), self.on, self.by) if unit.state in _REVIEWED else None
        self.taken.states[key] = TextState(self.came.source_language, fingerprint(unit.source), review)

    def _hindrance(self, unit: Unit, wording: Wording) -> str:
        """Why a unit cannot be taken; empty where nothing is in the way."""
        came, stands = len(parted(unit.source)), len(parted(in_language(wording, self.came.source_language)))
        if came != stands:
            return "its original came back with other paragraphs than it has; export it anew"
        length = sum(len(words) for words, _ in runs(unit.target.strip()))
        if unit.limit is not None and length > unit.limit:
            return f"{length} characters, where there is room for {unit.limit}"
        if unit.state in _REVIEWED and not self.by:
            return f"marked as {unit.state.value}; say who reviewed it with --by NAME"
        return ""

    def _put(self, wording: Wording, words: str) -> str:
        """Put a text into the file of its record; say why where that cannot be."""
        origin = wording.record.origin
        file = self.workspace.root / origin.source.path
        if reason := hindrance(self.workspace, file):
            return f"{origin.source.path} {reason}"
        before, now = self.taken.files.get(file) or ((text := file.read_bytes().decode()), text)
        try:
            after = with_wording(now, origin.within(wording.field), self.came.target_language, words)
        except UnplaceableError as error:
            return str(error)
        if faults := self._faults(origin.source.path, after) - self._faults(origin.source.path, now):
            return min(faults)
        self.taken.files[file] = before, after
        return ""

    def _faults(self, path: str, text: str) -> set[str]:
        """What the reader says of a file."""
        read = load_texts([Text(path, text.removeprefix("\ufeff"))], (), Vocabulary(sections.names(), names()))
        return {each.message for each in read.diagnostics}
