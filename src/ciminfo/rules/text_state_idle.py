"""What is kept of a text belongs to a text that is there.

The state of each text is kept by the id of its record and the path of its field. Where a record was renamed, a list
put into another order or a text taken out, the line speaks of nothing, or of another text than the one that was
reviewed. `ciminfo translations mark` writes the file anew without such lines.

Pass::

    {activity: a, kind: training, title: {en: Training}, narrative: {es: Tuvo lugar una capacitación.}}
    ---
    texts: texts-es
    language: es
    states: {a: {narrative: reviewed 939770e1 on 2026-11-20 by Ana Pérez}}

Fail::

    {activity: a, kind: training, title: {en: Training}, narrative: {es: Tuvo lugar una capacitación.}}
    ---
    texts: texts-es
    language: es
    states: {b: {narrative: reviewed 939770e1 on 2026-11-20 by Ana Pérez}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.languages import names
from ciminfo.model.names import offer
from ciminfo.model.text_states import TextStates
from ciminfo.rules.shared.worded import worded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus

CODE = "CIM517"
SEVERITY = Severity.NOTICE
LOOKS_UP = True


def check(corpus: Corpus) -> Iterator[Finding]:
    for kept in corpus.of(TextStates).values():
        if kept.language not in names():
            message = f"{kept.language!r} is no language of documents"
            yield Finding(kept.where("language"), message, offer(kept.language, names()))
            continue
        there = worded(corpus)[kept.language].there
        for id_, states in kept.states:
            for field, _ in states:
                if (id_, field) not in there and id_ not in corpus.broken:
                    message = f"{id_} has no text in {field} in {kept.language}"
                    yield Finding(kept.where(f"states.{id_}.{field}"), message, "ciminfo translations mark  drops it")
