"""Findings stamped with their rule, matched with what the records accept, and put in their place in the text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Diagnostic, Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ciminfo.diagnostics import Span
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.record import Acknowledgement, Record
    from ciminfo.rules.book import Rule

#: As many signs as a message may have; it quotes what is written, however long that is.
_LONGEST: Final = 1_000


@dataclass(slots=True)
class Accepted:
    """What the records accept, and which of it has matched a finding so far."""

    corpus: Corpus
    reports: set[str]
    matched: set[tuple[str, int]] = field(default_factory=set)
    by_record: dict[str, Record] = field(init=False)

    def __post_init__(self) -> None:
        self.by_record = {record.id: record for record in self.corpus if record.accept}

    def reason(self, rule: tuple[str, str], where: tuple[str, str], report: str) -> str:
        """Why a finding is accepted, of a rule by name and code, at a record and its field; empty where it is not."""
        id_, field = where
        record = self.by_record.get(id_)
        for index, accepted in enumerate(record.accept if record else ()):
            if accepted.rule in rule and _covers(accepted, field, report):
                self.matched.add((id_, index))
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


def _shortened(message: str) -> str:
    return message if len(message) <= _LONGEST else f"{message[: _LONGEST - 1]}…"


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
            _shortened(self.finding.message),
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
class Run:
    """One run: the severities the workspace gives, what is accepted, and what was found."""

    severities: Mapping[str, Severity]
    accepted: Accepted
    found: list[_Stamped] = field(default_factory=list)

    def severity(self, rule: Rule) -> Severity:
        return self.severities.get(rule.name) or self.severities.get(rule.code) or rule.severity

    def stamp(self, rule: Rule, findings: Iterable[Finding], report: str) -> None:
        severity, named = self.severity(rule), (rule.name, rule.code)
        for finding in findings:
            where = finding.place.record, finding.place.field
            accepted = "" if severity is Severity.ERROR else self.accepted.reason(named, where, report)
            self.found.append(_Stamped(finding, rule, severity, report, accepted))

    def take(self, known: Iterable[Diagnostic]) -> None:
        """Match what is known with what the records accept, as if it had just been found."""
        for each in known:
            if each.accepted:
                self.accepted.reason((each.rule, each.code), (each.record, each.field), each.report)

    def forget(self) -> None:
        """Begin anew."""
        self.found.clear()
        self.accepted.matched.clear()

    def diagnostics(self) -> list[Diagnostic]:
        """Everything found, in its place; places are looked up file by file, so that each is parsed once."""
        places = [place for each in self.found for place in (each.finding.place, *each.finding.also)]
        places.sort(key=lambda place: place.origin.source.path)
        spans = {id(place): place.span for place in places}
        return [each.diagnostic(spans) for each in self.found]
