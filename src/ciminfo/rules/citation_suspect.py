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

    from ciminfo.model.citation import Citation
    from ciminfo.model.corpus import Corpus

CODE = "CIM108"
SEVERITY = Severity.WARNING


def check(corpus: Corpus) -> Iterator[Finding]:
    current: dict[Citation, str] = {}
    for activity in corpus.activities.values():
        for index, answer in enumerate(activity.mandates):
            if not answer.text:
                continue
            if answer.cites not in current:
                current[answer.cites] = _fingerprint(corpus, answer.cites)
            now = current[answer.cites]
            if now and now != answer.text:
                yield Finding(
                    activity.where(f"mandates.{index}.text"),
                    f"{answer.cites} has changed since {activity.id} cited it",
                    f"compare them; if the citation still holds, write  text: {now}",
                )


def _fingerprint(corpus: Corpus, cited: Citation) -> str:
    """That of a paragraph as it reads today; empty where it is not recorded."""
    mandate = corpus.mandate(cited)
    paragraph = mandate.paragraphs.get(cited.paragraph) if mandate else None
    return paragraph.fingerprint if paragraph else ""
