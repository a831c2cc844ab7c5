"""The run of the rules: findings are stamped, matched with what the records accept, and put in source order."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ciminfo.diagnostics import Diagnostic, Finding, Severity
from ciminfo.rules import acknowledgement_idle
from ciminfo.rules.book import Rule, rules

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from ciminfo.diagnostics import Span
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.record import Acknowledgement, Record


def check(
    corpus: Corpus,
    dossiers: Sequence[Dossier],
    severities: Mapping[str, Severity] | None = None,
    *,
    off: Collection[str] = (),
    whole: bool = True,
) -> list[Diagnostic]:
    """Run every rule over the corpus and over each report; everything found is said, in source order.

    Rules that are `off`, by name or code, are left out. What only all reports together can tell is left out where
    `whole` says that some are not looked at.
    """
    run = _Run(severities or {}, _Accepted(corpus, {dossier.report.id for dossier in dossiers}))
    for rule in rules():
        if rule.check is None or rule.is_one_of(off) or (corpus.unread and rule.looks_up):
            continue
        if rule.scope == "corpus":
            run.stamp(rule, rule.check(corpus), "")
        if rule.scope == "reports" and whole:
            run.stamp(rule, rule.check(tuple(dossiers)), "")
        for dossier in dossiers if rule.scope == "report" else ():
            run.stamp(rule, rule.check(dossier), dossier.report.id)
    known = {word for rule in rules() for word in (rule.name, rule.code)}
    errors = {word for rule in rules() if run.severity(rule) is Severity.ERROR for word in (rule.name, rule.code)}
    for rule in rules():
        if rule.code == acknowledgement_idle.CODE and not rule.is_one_of(off):
            silent = {each for each in rules() if each.is_one_of(off) or (corpus.unread and each.looks_up)}
            partly = {each for each in rules() if each.scope in {"report", "reports"} and not whole}
            unused = run.accepted.unused(without=_words(silent), partly=_words(partly))
            run.stamp(rule, acknowledgement_idle.idle(unused, known, errors), "")
    return sorted(run.diagnostics(), key=_in_source_order)


def _in_source_order(each: Diagnostic) -> tuple[str | int, ...]:
    """As spans compare, but taken apart once: to compare two spans costs more than all the rest of sorting."""
    span = each.span
    return span.path, span.line, span.column, span.end_line, span.end_column, each.code, each.message


def _words(named: Iterable[Rule]) -> set[str]:
    return {word for each in named for word in (each.name, each.code)}


@dataclass(slots=True)
class _Accepted:
    """What the records accept, and which of it has matched a finding so far."""

    corpus: Corpus
    reports: set[str]
    matched: set[tuple[str, int]] = field(default_factory=set)
    by_record: dict[str, Record] = field(init=False)

    def __post_init__(self) -> None:
        self.by_record = {record.id: record for record in self.corpus if record.accept}

    def reason(self, rule: Rule, finding: Finding, report: str) -> str:
        record = self.by_record.get(finding.place.record)
        for index, accepted in enumerate(record.accept if record else ()):
            if accepted.rule in {rule.name, rule.code} and _covers(accepted, finding.place.field, report):
                self.matched.add((finding.place.record, index))
                return accepted.why
        return ""

    def unused(self, without: set[str], partly: set[str]) -> Iterator[tuple[Record, int]]:
        """What matched nothing, apart from what speaks of a report or a rule that was not looked at.

        What names no report may speak of one that was not looked at, where its rule was run over some reports only.
        """
        for record in self.by_record.values():
            for index, accepted in enumerate(record.accept):
                looked_at = accepted.in_ in self.reports if accepted.in_ else accepted.rule not in partly
                if looked_at and accepted.rule not in without and (record.id, index) not in self.matched:
                    yield record, index


def _covers(accepted: Acknowledgement, field: str, report: str) -> bool:
    if accepted.in_ and accepted.in_ != report:
        return False
    return not accepted.field or field == accepted.field or field.startswith(f"{accepted.field}.")


@dataclass(frozen=True, slots=True)
class _Stamped:
    """A finding with what its rule and its record say of it; its place in the text is still to be found."""

    finding: Finding
    rule: Rule
    severity: Severity
    report: str
    accepted: str

    def diagnostic(self, spans: Mapping[int, Span]) -> Diagnostic:
        place = self.finding.place
        return Diagnostic(
            spans[id(place)],
            self.rule.code,
            self.rule.name,
            self.severity,
            self.finding.message,
            self.finding.hint,
            place.origin.subject,
            place.record,
            place.field,
            self.report,
            self.accepted,
            self.finding.fix,
            also=tuple(spans[id(each)] for each in self.finding.also),
            key=self.finding.key,
        )


@dataclass(slots=True)
class _Run:
    """One run: the severities the workspace gives, what is accepted, and what was found."""

    severities: Mapping[str, Severity]
    accepted: _Accepted
    found: list[_Stamped] = field(default_factory=list)

    def severity(self, rule: Rule) -> Severity:
        return self.severities.get(rule.name) or self.severities.get(rule.code) or rule.severity

    def stamp(self, rule: Rule, findings: Iterable[Finding], report: str) -> None:
        severity = self.severity(rule)
        for finding in findings:
            accepted = "" if severity is Severity.ERROR else self.accepted.reason(rule, finding, report)
            self.found.append(_Stamped(finding, rule, severity, report, accepted))

    def diagnostics(self) -> list[Diagnostic]:
        """Everything found, in its place; places are looked up file by file, so that each is parsed once."""
        places = [place for each in self.found for place in (each.finding.place, *each.finding.also)]
        places.sort(key=lambda place: place.origin.source.path)
        spans = {id(place): place.span for place in places}
        return [each.diagnostic(spans) for each in self.found]
