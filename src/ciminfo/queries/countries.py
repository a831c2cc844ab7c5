"""A country by any of its names: in four languages, by code, with or without accents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo import languages
from ciminfo.model.names import nearest, plain

if TYPE_CHECKING:
    from ciminfo.model.corpus import Corpus


class UnknownCountryError(Exception):
    """No country goes by that name; carries the nearest that one does."""

    def __init__(self, name: str, close: str) -> None:
        super().__init__(f"no country in the registry is called {name!r}")
        self.hint = f"did you mean {close!r}?" if close else "countries are listed in data/registry/countries.yaml"


def find(corpus: Corpus, name: str) -> str:
    """The code of the country; raise `UnknownCountryError` with the nearest name."""
    called: dict[str, tuple[str, str]] = {}
    for written, code in _every_name(corpus):
        called.setdefault(plain(written), (written, code))
    found = called.get(plain(name.strip()))
    if found is None:
        raise UnknownCountryError(name, nearest(name, (written for written, _ in called.values()), 0.75))
    return found[1]


def _every_name(corpus: Corpus) -> list[tuple[str, str]]:
    """Every name as it is written, with the code it stands for; what comes first wins, and codes come first."""
    spoken = [languages.language(code) for code in languages.names()]
    called = [(code, code) for code in corpus.countries]
    called += [(country.iso3, code) for code, country in corpus.countries.items() if country.iso3]
    for code, country in corpus.countries.items():
        names = [language.country(code, country) for language in spoken]
        names += [str(language.locale.territories.get(code, code)) for language in spoken]
        called += [(each, code) for each in (*names, *country.aliases)]
    return called
