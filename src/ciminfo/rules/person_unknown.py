"""A person that a record names is in the registry.

Only people in a public function are recorded, each once, with the spelling that is printed and the others that
occur. Victims never are. A name that one person alone bears is led to the id.

Pass::

    persons: {luigi-einaudi: {name: Luigi Einaudi}}
    ---
    {activity: a, kind: meeting, title: {en: M}, people: [{person: luigi-einaudi, role: host}]}

Fail::

    persons: {luigi-einaudi: {name: Luigi Einaudi}}
    ---
    {activity: a, kind: meeting, title: {en: M}, people: [{person: luigi-einaudy, role: host}]}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Severity
from ciminfo.model.activity import Activity
from ciminfo.model.report import Addressee, Report, Signatory
from ciminfo.rules.shared.naming import Names, unregistered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.diagnostics import Finding
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.record import Record

CODE = "CIM302"
SEVERITY = Severity.ERROR
LOOKS_UP = True


def check(corpus: Corpus) -> Iterator[Finding]:
    known = corpus.persons
    missing = unregistered(corpus, known, _named)
    if missing:
        by_id = {id_: each.all_names for id_, each in known.items()}
        adding = "add an entry below `persons:` in data/registry/persons.yaml:  some-id: {name: First Last}"
        names = Names(corpus.persons_by_name, by_id, "person", adding)
        yield from (names.missing(place, id_) for place, id_ in missing)


def _named(record: Record) -> Iterator[tuple[str, str]]:
    if isinstance(record, Activity):
        yield from ((f"people.{index}.person", each.person) for index, each in enumerate(record.people))
    elif isinstance(record, Report) and record.letter:
        if isinstance(record.letter.addressee, Addressee):
            yield "letter.addressee.person", record.letter.addressee.person
        if isinstance(record.letter.signatory, Signatory):
            yield "letter.signatory.person", record.letter.signatory.person
