"""A translation follows its original.

For each translation it is kept which text it was made from, by that text's fingerprint. Where the original has been
edited since, the languages may say different things, and nobody who reads only one of them can know. Whoever has
compared the two writes that down with `ciminfo translations mark`; a translation that comes back in an XLIFF file
brings it along.

Translations of which nothing is kept are not judged; `ciminfo translations` lists them as drafts.

Pass::

    activity: a
    kind: training
    title: {en: Training}
    narrative: {en: A training was held., es: Tuvo lugar una capacitación.}
    ---
    texts: texts-es
    language: es
    states: {a: {narrative: from en aa0cf4cf}}

Fail::

    activity: a
    kind: training
    title: {en: Training}
    narrative: {en: Two trainings were held., es: Tuvo lugar una capacitación.}
    ---
    texts: texts-es
    language: es
    states: {a: {narrative: from en aa0cf4cf}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.rules.shared.worded import worded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus

CODE = "CIM516"
SEVERITY = Severity.WARNING


def check(corpus: Corpus) -> Iterator[Finding]:
    for code, texts in worded(corpus).items():
        for each in texts.outdated:
            if each.state:
                yield Finding(
                    each.record.where(f"{each.field}.{code}"),
                    f"the text in {each.state.of} that this was made from has changed since",
                    f"compare them, then run  ciminfo translations mark {each.record.id} --lang {code}",
                )
