"""The names in the registry of organisations and persons, ready to be looked for in texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.rules.shared.near_names import Form, NearNames

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from ciminfo.model.corpus import Corpus


def registered_names(corpus: Corpus) -> NearNames:
    """Every name of an organisation or person in the registry."""
    names = NearNames()
    # In the languages of the texts that are looked at: what is said in others, no rule asks for.
    for form in _forms(corpus, frozenset(corpus.concordance.languages)):
        names.add(form)
    return names


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
