"""The name of an organisation or a person is written in a text as the registry has it.

In running text and in titles nobody looks a name up, so a slip goes to print: "Organization of American Status",
"Alber Ramdin". Found is a run of words that has a registered name of two words or more, but for one slip of the
hand in one word. The name of a person has to keep its accents and hyphens, too. A spelling that is in real use is no
slip: list it under `aliases`. An office in the plural ("the Governments of Canada and Haiti", "les Bureaux des
alertes") or held by a woman ("la Secretaria General") is none either.

Pass::

    organisations: {oas: {name: {en: Organization of American States}, kind: intergovernmental}}
    ---
    activity: a
    kind: training
    title: {en: Training of the Organization of American States}

Fail::

    organisations: {oas: {name: {en: Organization of American States}, kind: intergovernmental}}
    ---
    activity: a
    kind: training
    title: {en: Training of the Organization of American Status}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.rules.shared.registered import registered_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus

CODE = "CIM503"
SEVERITY = Severity.NOTICE
ALONE = True


def check(corpus: Corpus) -> Iterator[Finding]:
    names = corpus.once(registered_names)
    for passage in names.likely(corpus.concordance):
        for written, form in names.found(passage.text, passage.language) if not passage.is_quoted else ():
            yield Finding(
                passage.at(written),
                f"{written!r} is nearly {form.text!r}, as {form.record} is registered",
                f"write {form.name!r}, or add the spelling to its aliases where it is in use",
            )
