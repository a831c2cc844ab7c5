"""A text that says "the only", "none", or "the first ever" has a source for it.

One forgotten case refutes such a sentence: an annual report called one organ "the only OAS Organ that has
participated", although two others stood in the same report. Asked of claims, narratives, contributions and opening
texts is a source that backs the field and has such a word in its `raw`. Words that put things in order ("the first
day") or count them ("only two states") are not meant, nor what stands between quotation marks.

Pass::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    result: r
    report: 2004-2005
    claim: {en: The Institute is the only organ that took part.}
    sources: [{at: report-2004-2005 L93, raw: is the only OAS Organ, backs: [claim]}]

Fail::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    result: r
    report: 2004-2005
    claim: {en: The Institute is the only organ that took part.}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.languages.language import names
from ciminfo.languages.reading import own_words, reading
from ciminfo.rules.shared.candidates import candidates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus

CODE = "CIM507"
SEVERITY = Severity.NOTICE
ALONE = True


def check(corpus: Corpus) -> Iterator[Finding]:
    told: set[tuple[str, str]] = set()
    for passage in candidates(corpus, "absolute"):
        record, field = passage.record, passage.field
        if not passage.is_prose or field.endswith(".why") or (record.id, field) in told:
            continue
        found = reading(passage.language).found("absolute", own_words(passage.text))
        said = list(dict.fromkeys(match[0] for match in found))
        if said and not any(each.is_of(field) and _says_so(each.raw) for each in record.sources):
            told.add((record.id, field))
            yield Finding(
                passage.at(said[0]),
                f"the text says {' and '.join(map(repr, said))}, and no source backs it",
                f"name a source that says so, with  backs: [{field.partition('.')[0]}], or say what is known",
            )


def _says_so(raw: str) -> bool:
    """Whether the words of a source are absolute themselves; where none are recorded, they may be."""
    return not raw or any(any(reading(code).found("absolute-words", raw)) for code in names())
