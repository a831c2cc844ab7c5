"""What rules look at: a corpus and the dossiers of its reports, as they are or without any index built."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from bench.clock import forget
from ciminfo.diagnostics import Origin
from ciminfo.model.frozen import Frozen, hash_of, told
from ciminfo.model.record import Table
from ciminfo.yamltext import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ciminfo.diagnostics import Finding
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.dossier import Dossier
    from ciminfo.rules import Rule


@dataclass(frozen=True, slots=True)
class View:
    """One corpus, and the dossiers of all its reports."""

    corpus: Corpus
    dossiers: tuple[Dossier, ...]

    def fresh(self) -> View:
        """The same records in a corpus that has built no index yet."""
        forget()
        return self._of(replace(self.corpus))

    def submitted(self) -> View:
        """The same, with every report but the latest frozen, as `ciminfo freeze` would have recorded it."""
        frozen = {each.id: each for each in map(_frozen, self.dossiers[:-1])}
        return self._of(replace(self.corpus, records={**self.corpus.records, Frozen: frozen}))

    def _of(self, corpus: Corpus) -> View:
        return View(corpus, tuple(replace(dossier, corpus=corpus) for dossier in self.dossiers))

    def found(self, rule: Rule) -> list[tuple[Finding, str]]:
        """What a rule finds, each with the report it was found for, as the run of the rules asks for it."""
        if rule.check is None:
            return []
        seen: dict[str, Sequence[tuple[Any, str]]] = {
            "corpus": [(self.corpus, "")],
            "reports": [(self.dossiers, "")],
            "report": [(dossier, dossier.report.id) for dossier in self.dossiers],
        }
        return [(finding, report) for what, report in seen[rule.scope] for finding in rule.check(what)]


def _frozen(dossier: Dossier) -> Frozen:
    facts, report = told(dossier), dossier.report
    return Frozen(
        id=f"submitted-{report.id}",
        report=report.id,
        on=report.as_of,
        hash=hash_of(facts),
        records=Table({id_: Table(dict(fields)) for id_, fields in facts.items()}),
        origin=Origin(Text(f"data/frozen/{report.id}.yaml", ""), "", f"frozen {report.id}"),
    )
