"""A symbol is written everywhere in one form: `AG/RES. 2019 (XXXIV-O/04), operative paragraph 9`.

Papers spell it in many ways: without the full stop, with a zero for the letter O, in small letters, with "op. 9" for
the paragraph. All of these are understood, and every document prints the one form. A record that writes it too is
found by whoever searches for the resolution.

Pass::

    activity: a
    kind: training
    title: {en: Training}
    mandates: [{cites: "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"}]

Fail::

    activity: a
    kind: training
    title: {en: Training}
    mandates: [{cites: "AG/RES 2019 (XXXIV-O/04), op. 9"}]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.citation import Symbol
from ciminfo.model.mandate import Mandate
from ciminfo.rules.shared.citing import citations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.citation import Citation
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.record import Record

CODE = "CIM110"
SEVERITY = Severity.NOTICE


def check(corpus: Corpus) -> Iterator[Finding]:
    for record, field, cited in _cited(corpus):
        if cited.written:
            yield Finding(
                record.where(field),
                f"{cited.written!r} is not the canonical spelling",
                f"write {cited}",
                fix=str(cited),
            )


def _cited(corpus: Corpus) -> Iterator[tuple[Record, str, Citation | Symbol]]:
    """Every symbol and citation of a record, with the field it stands in."""
    for mandate in corpus.of(Mandate).values():
        yield mandate, "symbol", mandate.symbol
    yield from citations(corpus)
    for report in corpus.reports.values():
        if isinstance(report.symbol, Symbol):
            yield report, "symbol", report.symbol
        for index, disposed in enumerate(report.dispositions):
            yield report, f"dispositions.{index}.of", disposed.of
