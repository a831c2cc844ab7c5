"""A person is not in the registry.

Only people in a public function are recorded, each once, with the spelling that is printed and the others that
occur. Victims never are.

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

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.activity import Activity
from ciminfo.model.names import nearest, plain
from ciminfo.model.report import Addressee, Report, Signatory

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus
    from ciminfo.model.record import Record

CODE = "CIM302"
SEVERITY = Severity.ERROR
LOOKS_UP = True


def check(corpus: Corpus) -> Iterator[Finding]:
    called = {
        plain(name): id_ for id_, person in corpus.persons.items() for name in (id_, person.name_, *person.aliases)
    }
    for record in corpus:
        for field, id_ in _named(record):
            if id_ and id_ not in corpus.persons and id_ not in corpus.broken:
                close = nearest(id_, called)
                hint = (
                    f"did you mean {called[plain(close)]!r}?"
                    if close
                    else "add the person to data/registry/persons.yaml"
                )
                yield Finding(record.where(field), f"no person {id_!r} is registered", hint)


def _named(record: Record) -> Iterator[tuple[str, str]]:
    if isinstance(record, Activity):
        yield from ((f"people.{index}.person", each.person) for index, each in enumerate(record.people))
    elif isinstance(record, Report) and record.letter:
        if isinstance(record.letter.addressee, Addressee):
            yield "letter.addressee.person", record.letter.addressee.person
        if isinstance(record.letter.signatory, Signatory):
            yield "letter.signatory.person", record.letter.signatory.person
