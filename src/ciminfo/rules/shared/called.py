"""Who and where a text speaks of by name: organisations by their acronyms, persons, and countries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from ciminfo.rules.shared.whole_names import Run, Words

#: So many first letters the word for a people has in common with some name of its country: Japan, japonais.
STEM: Final = 4


@dataclass(frozen=True, slots=True)
class Called:
    """What one text calls by name, by id or code, each with where it stands."""

    #: Organisations by an acronym, which may be that of several.
    acronyms: Mapping[str, AbstractSet[str]]
    persons: Mapping[str, Run]
    countries: Mapping[str, Run]
    #: Organisations by any of their names.
    organisations: Mapping[str, Run]
    words: Words
    #: Those that are not quoted, among which persons and countries are.
    own: Words

    @property
    def stems(self) -> set[str]:
        """The first letters of each word."""
        return {word[:STEM] for word in self.words.bare}

    @property
    def heads(self) -> set[str]:
        """Those of the words with a capital that are no part of an organisation's whole name: "the Commission"."""
        named = {place for run in self.organisations.values() for place in range(*run)}
        words = enumerate(zip(self.words.written, self.words.bare, strict=True))
        return {bare[:STEM] for place, (word, bare) in words if word[0].isupper() and place not in named}
