"""The run of the rules over a corpus and its reports; everything found is said, in source order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Severity, in_source_order
from ciminfo.rules import acknowledgement_idle
from ciminfo.rules.abreast import judge
from ciminfo.rules.book import Rule, rules
from ciminfo.rules.stamping import Accepted, Run

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from ciminfo.diagnostics import Diagnostic
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.dossier import Dossier
    from ciminfo.rules.abreast import Piece
    from ciminfo.rules.known import Known


def check(
    corpus: Corpus,
    dossiers: Sequence[Dossier],
    severities: Mapping[str, Severity] | None = None,
    *,
    off: Collection[str] = (),
    whole: bool = True,
    known: Known | None = None,
) -> list[Diagnostic]:
    """Run every rule over the corpus and over each report; everything found is said, in source order.

    Rules that are `off`, by name or code, are left out. What only all reports together can tell is left out where
    `whole` says that some are not looked at. What is `known` is said again.
    """
    run = Run(severities or {}, Accepted(corpus, {dossier.report.id for dossier in dossiers}))
    looked_at = [each for each in rules() if not (each.is_one_of(off) or (corpus.unread and each.looks_up))]
    elsewhere = judge(run, list(_pieces(looked_at, corpus, dossiers, whole=whole, known=known)))
    before = known.findings if known else ()
    run.take(before)
    words = {word for rule in rules() for word in (rule.name, rule.code)}
    errors = {word for rule in rules() if run.severity(rule) is Severity.ERROR for word in (rule.name, rule.code)}
    for rule in rules():
        if rule.code == acknowledgement_idle.CODE and not rule.is_one_of(off):
            silent = {each for each in rules() if each.is_one_of(off) or (corpus.unread and each.looks_up)}
            partly = {each for each in rules() if each.scope in {"report", "reports"} and not whole}
            unused = run.accepted.unused(without=_words(silent), partly=_words(partly))
            run.stamp(rule, acknowledgement_idle.idle(unused, words, errors), "")
    reports = {dossier.report.id: number for number, dossier in enumerate(dossiers, 1)}
    found = [*run.diagnostics(), *elsewhere, *before]
    found.sort(key=lambda each: reports.get(each.report, 0))
    return sorted(found, key=in_source_order)


def _pieces(
    looked_at: Iterable[Rule], corpus: Corpus, dossiers: Sequence[Dossier], *, whole: bool, known: Known | None
) -> Iterator[Piece]:
    """Every rule with each that it is run over, and the report that it then speaks of."""
    others = known.others(corpus) if known else corpus
    for rule in looked_at:
        if rule.check is None:
            continue
        if rule.scope == "corpus":
            yield rule, others if rule.alone else corpus, ""
        if rule.scope == "reports" and whole:
            yield rule, tuple(dossiers), ""
        for dossier in dossiers if rule.scope == "report" else ():
            yield rule, dossier, dossier.report.id


def _words(named: Iterable[Rule]) -> set[str]:
    return {word for each in named for word in (each.name, each.code)}
