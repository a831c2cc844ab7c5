"""What is known already: of records that are as they were, all that rules say which look at each record alone.

Such a rule says `ALONE = True`: what it says of an activity, a result or a contribution hangs on that record, and on
records of other kinds, reports and registries. Whether that is so is tried in `tests/rules/test_known.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from ciminfo.model.activity import Activity
from ciminfo.model.contribution import Contribution
from ciminfo.model.result import Result

if TYPE_CHECKING:
    from ciminfo.diagnostics import Diagnostic
    from ciminfo.model.corpus import Corpus

#: The kinds of record that are many and change one by one.
SINGLE: Final = (Activity, Result, Contribution)


@dataclass(frozen=True, slots=True)
class Known:
    """What is said of some records, by the rules that look at each alone."""

    #: The ids of the records, all of `SINGLE` kinds.
    records: frozenset[str] = frozenset()
    findings: tuple[Diagnostic, ...] = ()

    def others(self, corpus: Corpus) -> Corpus:
        """The corpus without these records; itself where there are none."""
        if not self.records:
            return corpus
        return replace(
            corpus,
            records={
                kind: {id_: each for id_, each in found.items() if id_ not in self.records} if kind in SINGLE else found
                for kind, found in corpus.records.items()
            },
            _made={},
        )
