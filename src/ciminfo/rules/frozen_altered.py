"""The record of what was submitted is never changed by hand.

`ciminfo freeze` writes what a report said together with a hash over it. Where the two no longer match, nobody can
say any more what was submitted.

Pass::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {activity: a, kind: training, title: {en: Training}, dates: 2005-04-14}

Fail::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    {activity: a, kind: training, title: {en: Training}, dates: 2005-04-14}
    ---
    {frozen: submitted-2004-2005, report: 2004-2005, on: 2005-05-02, hash: "00", records: {a: {dates: 2005-04-14}}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.frozen import Frozen, hash_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus

CODE = "CIM603"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    for frozen in corpus.of(Frozen).values():
        if frozen.hash and frozen.hash != hash_of(frozen.facts):
            yield Finding(
                frozen.where("hash"),
                f"what was submitted for {frozen.report} does not match its hash: it was changed by hand",
                "take the file back from git",
            )
