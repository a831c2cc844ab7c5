"""A resolution's number belongs to its session.

Resolutions of the General Assembly are numbered in one series that never starts again, so each regular session
has its range: the thirty-fourth adopted 1975 to 2060. A number outside it is a slip in the number or the session.

Pass::

    {mandate: a, symbol: AG/RES. 2019 (XXXIV-O/04), title: {en: Fighting the Crime}}

Fail::

    {mandate: a, symbol: AG/RES. 2019 (XXXV-O/05), title: {en: Fighting the Crime}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.session import expected_range, session_of_number
from ciminfo.rules.shared.citing import symbols

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus

CODE = "CIM104"
SEVERITY = Severity.WARNING


def check(corpus: Corpus) -> Iterator[Finding]:
    for record, field, symbol in symbols(corpus):
        expected = expected_range(symbol)
        if expected is None or expected[0] <= int(symbol.number) <= expected[1]:
            continue
        home = session_of_number(symbol)
        yield Finding(
            record.where(field),
            f"'{symbol}' has number {symbol.number}, but its session adopted {expected[0]} to {expected[1]}",
            f"number {symbol.number} belongs to ({home})" if home else "compare both with the paper itself",
        )
