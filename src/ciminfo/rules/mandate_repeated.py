"""A resolution has one record only.

A citation is looked up by its symbol, and two records would answer to it.

Pass::

    {mandate: a, symbol: AG/RES. 2019 (XXXIV-O/04), title: {en: Fighting the Crime}}
    ---
    {mandate: b, symbol: AG/RES. 2118 (XXXV-O/05), title: {en: Fighting the Crime}}

Fail::

    {mandate: a, symbol: AG/RES. 2019 (XXXIV-O/04), title: {en: Fighting the Crime}}
    ---
    {mandate: b, symbol: AG/RES 2019 (XXXIV-0/04), title: {en: Fighting the Crime}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.mandate import Mandate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus

CODE = "CIM109"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    first: dict[str, Mandate] = {}
    for mandate in corpus.of(Mandate).values():
        earlier = first.setdefault(mandate.symbol.without_suffixes, mandate)
        if earlier is not mandate:
            yield Finding(
                mandate.where("symbol"),
                f"{mandate.symbol} is recorded already, as {earlier.id}",
                "put what both say into one record",
            )
