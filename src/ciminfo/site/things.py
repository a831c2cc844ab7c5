"""What an activity is with, in the words of schema.org: places, organisations, themes and mandates, by their names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from ciminfo.document import Foreign
from ciminfo.model.activity_parts import Role
from ciminfo.model.organisation import OrganisationKind
from ciminfo.sections import words
from ciminfo.site.harmless import line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ciminfo.document import Text
    from ciminfo.languages import Language
    from ciminfo.model.activity import Activity
    from ciminfo.model.activity_parts import Answer, Venue
    from ciminfo.model.corpus import Corpus

_BODIES: Final = {OrganisationKind.GOVERNMENT: "GovernmentOrganization", OrganisationKind.NGO: "NGO"}


@dataclass(frozen=True, slots=True)
class Things:
    """The things that the activities of one corpus are with, in one language."""

    corpus: Corpus
    language: Language

    def place(self, venue: Venue | None) -> dict[str, object]:
        """A place by its name, its city and the code of its country."""
        if venue is None:
            return {}
        city = line(words.city(self.corpus, venue, self.language))
        address = {"@type": "PostalAddress", "addressLocality": city, "addressCountry": venue.country}
        name = self.said(words.title(venue.place, self.language)) if venue.place else city
        return stated({"@type": "Place", "name": name, "address": stated(address)})

    def countries(self, activity: Activity) -> list[dict[str, object]]:
        names = (words.country(self.corpus, code, self.language) for code in activity.coverage.countries)
        return [{"@type": "Country", "name": line(name)} for name in names]

    def bodies(self, activity: Activity, roles: Mapping[Role, str]) -> dict[str, list[dict[str, object]]]:
        """The organisations by what they are to it, each once under each word."""
        found: dict[str, dict[str, dict[str, object]]] = {}
        involved = ((each.organisation, each.role) for each in activity.organisations)
        for id_, role in (*self.ourselves(activity), *involved):
            if word := roles.get(role):
                found.setdefault(word, {})[id_] = self.body(id_)
        return {word: list(bodies.values()) for word, bodies in found.items()}

    def ourselves(self, activity: Activity) -> Iterator[tuple[str, Role]]:
        """Who reports it and in which role; nothing where several may be meant by it."""
        reporters = self.corpus.reporters(activity)
        if isinstance(activity.role, Role) and len(reporters) == 1:
            yield reporters.pop(), activity.role

    def body(self, id_: str) -> dict[str, object]:
        known = self.corpus.organisations.get(id_)
        type_ = _BODIES.get(known.kind, "Organization") if known else "Organization"
        short = line(self.language.text(known.short)) if known else ""
        name = self.said(words.named(self.corpus, id_, self.language))
        return stated({"@type": type_, "name": name, "alternateName": short})

    def themes(self, activity: Activity) -> list[dict[str, object]]:
        named = (words.named(self.corpus, id_, self.language) for id_ in activity.themes)
        return [{"@type": "DefinedTerm", "name": self.said(name)} for name in named]

    def mandates(self, activity: Activity) -> list[dict[str, object]]:
        """The resolutions that it answers, each once, whichever of their paragraphs."""
        cited = {each.cites.symbol.without_suffixes: each for each in activity.mandates}
        return [self.mandate(each) for each in cited.values()]

    def mandate(self, answer: Answer) -> dict[str, object]:
        known = self.corpus.mandate(answer.cites)
        title = self.said(words.title(known.title, self.language)) if known else {}
        address = known.address if known and urlsplit(known.address).scheme in {"http", "https"} else ""
        symbol = line(str(answer.cites.symbol))
        return stated({"@type": "Legislation", "legislationIdentifier": symbol, "name": title, "url": address})

    def said(self, words_: Text | Foreign) -> dict[str, object]:
        """Words with the language that they are in."""
        code = words_.language if isinstance(words_, Foreign) else self.language.code
        return {"@language": code, "@value": line(words_.text)}


def stated(values: Mapping[str, object]) -> dict[str, object]:
    """What there is to say, without what is empty; one value stands alone, several as a list."""
    found: dict[str, object] = {}
    for name, value in values.items():
        kept = [each for each in value if each] if isinstance(value, list) else value
        if kept:
            found[name] = kept[0] if isinstance(kept, list) and len(kept) == 1 else kept
    return found
