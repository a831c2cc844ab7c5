"""What is known of files that are as they were: their values, and what the rules that look at each record alone say.

Everything goes by the hash of what was read. Of a thousand records of which one was changed, one is parsed, and one is
looked at by those rules; the rules that hold records against each other look at all of them.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from ciminfo.cache import NO_ANSWER
from ciminfo.diagnostics import from_list, to_list
from ciminfo.rules import rules
from ciminfo.rules.known import SINGLE, Known

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ciminfo.cache import Store
    from ciminfo.diagnostics import Diagnostic
    from ciminfo.inputs import Inputs
    from ciminfo.load import Loaded, Plain

#: Values are written anew once so large a part of them is missing: to write all of them costs more than to read a few.
_WORN: Final = 0.05
#: As many bytes of values are kept at most, which are some 15,000 records.
_MOST: Final = 48 * 2**20


@dataclass(slots=True)
class Memory:
    """What earlier runs over a workspace have left, and what this one leaves."""

    store: Store
    now: Inputs
    #: The values of files, as JSON, by the hash of the content.
    _values: dict[str, bytes] = field(default_factory=dict)
    _new: dict[str, bytes] = field(default_factory=dict)
    _size: int = 0

    def values(self) -> Mapping[str, bytes]:
        """The values of the files that were read before, packed, by their paths."""
        try:
            self._values = self.store.get_all("values", self._name)
        except NO_ANSWER:
            return {}
        # Where the name itself is refused, what is in the file does not matter.
        known = ((path, self.now.sources[path]) for path in self.now.records if path.isprintable())
        return {path: self._values[sha256] for path, sha256 in known if sha256 in self._values}

    def keep(self, plain: Plain, packed: bytes) -> None:
        """Keep the values of a file for the next run, as long as there is room."""
        if plain and self._size <= _MOST:
            self._new[plain[1]] = packed
            self._size += len(packed)

    def known(self, loaded: Loaded) -> Known:
        """What is said of the records that are as they were, where all that they are looked at beside is so too."""
        kept = self.store.get("alone", self._name)
        try:
            return self._known(loaded, json.loads(kept)) if kept else Known()
        except NO_ANSWER:
            return Known()

    def _known(self, loaded: Loaded, kept: tuple[str, Mapping[str, Any]]) -> Known:
        context, told = kept
        if context != self._context(loaded):
            return Known()
        there = _single(loaded)
        same = {path: told[path][1] for path in there if path in told and told[path][0] == loaded.hashes[path]}
        findings = tuple(from_list(each) for found in same.values() for each in found)
        return Known(frozenset(there[path] for path in same), findings)

    def leave(self, loaded: Loaded, diagnostics: Iterable[Diagnostic]) -> None:
        """Leave what was read and found for the next run."""
        if len(self._new) > _WORN * len(self.now.records):
            used = {sha256: self._values[sha256] for sha256 in self.now.sources.values() if sha256 in self._values}
            if sum(map(len, used.values())) + self._size <= _MOST:
                self.store.put_all("values", self._name, used | self._new)
        if context := self._context(loaded):
            told = _told(loaded, diagnostics)
            self.store.put("alone", self._name, json.dumps([context, told]).encode("utf-8", "surrogatepass"))

    @property
    def _name(self) -> str:
        return json.dumps([self.now.root, self.now.program])

    def _context(self, loaded: Loaded) -> str:
        """All that bears on what is said of single records; empty where something could not be read plainly."""
        if len(loaded.hashes) < len(loaded.files):
            return ""
        there = _single(loaded)
        beside = {path: sha256 for path, sha256 in self.now.sources.items() if path not in there}
        # An activity with the id of an organisation takes its place; an id that is broken is not said to be unknown.
        ids = [sorted(found) for kind, found in loaded.corpus.records.items() if kind not in SINGLE]
        whole = json.dumps([self.now.day, beside, ids, sorted(loaded.corpus.broken)])
        return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()


def _single(loaded: Loaded) -> dict[str, str]:
    """The files of the records that are looked at one by one, each with the id."""
    return {each.origin.source.path: each.id for kind in SINGLE for each in loaded.corpus.of(kind).values()}


def _told(loaded: Loaded, diagnostics: Iterable[Diagnostic]) -> dict[str, tuple[str, list[list[object]]]]:
    """What the rules that look at a record alone say of each, by its file, with the hash of that."""
    alone = {rule.code for rule in rules() if rule.alone}
    by_record: dict[str, list[list[object]]] = defaultdict(list)
    for each in diagnostics:
        if each.code in alone:
            by_record[each.record].append(to_list(each))
    return {path: (loaded.hashes[path], by_record[id_]) for path, id_ in _single(loaded).items()}
