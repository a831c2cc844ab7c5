"""The session and the year of a symbol agree.

A regular session of the General Assembly falls in the year 1970 + its number: the thirty-fourth in 2004. Special
sessions follow no formula; the ones that are known are checked against a list.

Pass::

    {mandate: a, symbol: AG/RES. 2019 (XXXIV-O/04), title: {en: Fighting the Crime}}

Fail::

    {mandate: a, symbol: AG/RES. 2019 (XXXIV-O/05), title: {en: Fighting the Crime}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.citation import roman
from ciminfo.model.session import expected_year
from ciminfo.rules.shared.citing import symbols

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus

CODE = "CIM101"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    for record, field, symbol in symbols(corpus):
        year = expected_year(symbol)
        session = symbol.session
        if session and year and year != session.year:
            yield Finding(
                record.where(field),
                f"'{symbol}' has the year /{session.year}, but session {roman(session.number)}-{session.kind}"
                f" fell in /{year}",
                "compare the Roman number and the year with the paper itself",
            )
