"""Every place where a record cites a paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.model.mandate import Mandate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.citation import Citation, Symbol
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.record import Record


def citations(corpus: Corpus) -> Iterator[tuple[Record, str, Citation]]:
    """What activities and reports cite as their mandate, with the field it stands in."""
    for activity in corpus.activities.values():
        for index, answer in enumerate(activity.mandates):
            yield activity, f"mandates.{index}.cites", answer.cites
    for report in corpus.reports.values():
        for index, cited in enumerate(report.answers):
            yield report, f"answers.{index}", cited


def symbols(corpus: Corpus) -> Iterator[tuple[Record, str, Symbol]]:
    """Every symbol of a paper: of the mandates themselves, and wherever one is cited."""
    for mandate in corpus.of(Mandate).values():
        yield mandate, "symbol", mandate.symbol
    for record, field, cited in citations(corpus):
        yield record, field, cited.symbol
