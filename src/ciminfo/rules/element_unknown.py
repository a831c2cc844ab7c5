"""An activity answers only elements that the mandate's paragraph asks for.

The ledger of the mandate tells of each element what answers it. An answer to an element with a slip in its name would
leave the true one open, although something was done.

Pass::

    mandate: a
    symbol: AG/RES. 2019 (XXXIV-O/04)
    title: {en: Fighting the Crime}
    paragraphs: {"9": {elements: {developments: {asks: {en: developments}, answered-by: [activity]}}}}
    ---
    activity: b
    kind: training
    title: {en: Training}
    mandates: [{cites: "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9", elements: [developments]}]

Fail::

    mandate: a
    symbol: AG/RES. 2019 (XXXIV-O/04)
    title: {en: Fighting the Crime}
    paragraphs: {"9": {elements: {developments: {asks: {en: developments}, answered-by: [activity]}}}}
    ---
    activity: b
    kind: training
    title: {en: Training}
    mandates: [{cites: "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9", elements: [develpments]}]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.names import offer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus

CODE = "CIM107"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    for activity in corpus.activities.values():
        for index, answer in enumerate(activity.mandates):
            mandate = corpus.mandate(answer.cites)
            paragraph = mandate.paragraphs.get(answer.cites.paragraph) if mandate else None
            if mandate is None or paragraph is None or mandate.id in corpus.broken:
                continue
            known = [name for name, _ in paragraph.elements]
            for inner, element in enumerate(answer.elements):
                if element not in known:
                    yield Finding(
                        activity.where(f"mandates.{index}.elements.{inner}"),
                        f"{answer.cites} asks for no {element!r}",
                        offer(element, known) or "record the element in the mandate first",
                    )
