"""A paragraph reads as it did when an activity cited it.

A citation says that an activity answers a paragraph as it read. A citation can carry the fingerprint of that
reading, `text: 1a2b3c4d`; when the recorded text or summary of the paragraph changes, the citation is suspect until
somebody has compared the two and written the new fingerprint.

Pass::

    mandate: m
    symbol: AG/RES. 2019 (XXXIV-O/04)
    title: {en: Fighting the Crime}
    paragraphs: {"9": {text: {en: To report each year.}}}
    ---
    activity: a
    kind: training
    title: {en: Training}
    mandates: [{cites: "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9", text: f3e07452}]

Fail::

    mandate: m
    symbol: AG/RES. 2019 (XXXIV-O/04)
    title: {en: Fighting the Crime}
    paragraphs: {"9": {text: {en: To report every two years.}}}
    ---
    activity: a
    kind: training
    title: {en: Training}
    mandates: [{cites: "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9", text: f3e07452}]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus

CODE = "CIM108"
SEVERITY = Severity.WARNING


def check(corpus: Corpus) -> Iterator[Finding]:
    for activity in corpus.activities.values():
        for index, answer in enumerate(activity.mandates):
            mandate = corpus.mandate(answer.cites) if answer.text else None
            paragraph = mandate.paragraphs.get(answer.cites.paragraph) if mandate else None
            if paragraph and paragraph.fingerprint != answer.text:
                yield Finding(
                    activity.where(f"mandates.{index}.text"),
                    f"{answer.cites} has changed since {activity.id} cited it",
                    f"compare them; if the citation still holds, write  text: {paragraph.fingerprint}",
                )
