"""A cited operative paragraph is recorded of its resolution.

What a report answers is counted by paragraphs. An answer to one that the mandate's record does not have would be
counted nowhere: either the number has a slip, or the paragraph is still to be recorded.

Pass::

    {mandate: a, symbol: AG/RES. 2019 (XXXIV-O/04), title: {en: F}, paragraphs: {"9": {}}}
    ---
    {activity: b, kind: visit, title: {en: T}, mandates: [{cites: "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"}]}

Fail::

    {mandate: a, symbol: AG/RES. 2019 (XXXIV-O/04), title: {en: F}, paragraphs: {"9": {}}}
    ---
    {activity: b, kind: visit, title: {en: T}, mandates: [{cites: "AG/RES. 2019 (XXXIV-O/04), operative paragraph 19"}]}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.rules.shared.citing import citations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus

CODE = "CIM103"
SEVERITY = Severity.ERROR
LOOKS_UP = True


def check(corpus: Corpus) -> Iterator[Finding]:
    for record, field, cited in citations(corpus):
        mandate = corpus.mandate(cited)
        if mandate is None or mandate.id in corpus.broken:
            continue
        if cited.paragraph and cited.paragraph not in mandate.paragraphs:
            known = ", ".join(number for number, _ in mandate.paragraphs) or "none"
            yield Finding(
                record.where(field),
                f"{mandate.symbol} has no operative paragraph {cited.paragraph} on record",
                f"recorded: {known}",
            )
