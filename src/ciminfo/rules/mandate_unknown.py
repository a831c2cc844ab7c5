"""A cited resolution is recorded.

An activity answers a mandate only if the mandate is at hand: its paragraphs, who is obliged and for whom.

Pass::

    {mandate: a, symbol: AG/RES. 2019 (XXXIV-O/04), title: {en: Fighting the Crime}}
    ---
    {activity: b, kind: training, title: {en: Training}, mandates: [{cites: AG/RES. 2019 (XXXIV-O/04)}]}

Fail::

    {mandate: a, symbol: AG/RES. 2019 (XXXIV-O/04), title: {en: Fighting the Crime}}
    ---
    {activity: b, kind: training, title: {en: Training}, mandates: [{cites: AG/RES. 2018 (XXXIV-O/04)}]}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.names import offer
from ciminfo.rules.shared.citing import citations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus

CODE = "CIM102"
SEVERITY = Severity.ERROR
LOOKS_UP = True


def check(corpus: Corpus) -> Iterator[Finding]:
    if "mandate" in corpus.broken_kinds:
        return
    for record, field, cited in citations(corpus):
        if corpus.mandate(cited) is None:
            yield Finding(
                record.where(field),
                f"no mandate {cited.symbol} is recorded",
                offer(str(cited.symbol), corpus.mandates_by_symbol) or "record it below data/mandates",
            )
