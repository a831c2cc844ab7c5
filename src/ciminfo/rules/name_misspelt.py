"""The name of an organisation or a person is written in a text as the registry has it.

In running text and in titles nobody looks a name up, so a slip goes to print: "Organization of American Status",
"Alber Ramdin". Found is a run of words that has a registered name of two words or more, but for one slip of the
hand in one word. The name of a person has to keep its accents and hyphens, too. A spelling that is in real use is no
slip: list it under `aliases`. An office in the plural ("the Governments of Canada and Haiti") or held by a woman
("la Secretaria General") is none either.

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
from ciminfo.rules.shared.near_names import Form, NearNames

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from ciminfo.model.corpus import Corpus

CODE = "CIM503"
SEVERITY = Severity.NOTICE


def check(corpus: Corpus) -> Iterator[Finding]:
    names = NearNames()
    for form in _forms(corpus, {passage.language for passage in corpus.passages}):
        names.add(form)
    for passage in corpus.passages:
        for written, form in names.found(passage.text, passage.language) if not passage.is_quoted else ():
            yield Finding(
                passage.place,
                f"{written!r} is nearly {form.text!r}, as {form.record} is registered",
                f"write {form.name!r}, or add the spelling to its aliases where it is in use",
            )


def _forms(corpus: Corpus, languages: AbstractSet[str]) -> Iterator[Form]:
    """Every name of an organisation or person; a text uses the original where its language has no name."""
    for each in corpus.organisations.values():
        others = languages - each.name_.by_language.keys()
        for language, name in each.name_:
            said = {language} | (others if language == each.name_.original_language else set())
            yield Form(name, each.id, name, said)
        for alias in each.aliases:
            yield Form(alias, each.id, each.name_.original)
    for person in corpus.persons.values():
        for name in (person.name_, *person.aliases):
            yield Form(name, person.id, person.name_, is_person=True)
