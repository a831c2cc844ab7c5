"""A venue names one city.

A list such as "Trinidad, La Paz, Cochabamba" does not say what was held where, and a reader looks for it under a city
of that name. A series in several cities says with `events` what each of them saw.

A name that the registry of cities has is that of one. Nor does every comma part two: "Washington, D.C." is one city,
and so is "Tampa, Florida". Left aside is the name of the venue's own country at the end, and an abbreviation. Then two
names with a comma count as two cities only where the second is the city of another venue in that country; three or more
count by themselves. Names joined by "and", "&", ";" or "/" count too, but for saints, who often share a place ("Santo
António e Almas"): with them as with a comma.

Pass::

    activity: series
    kind: training
    title: {en: Training in two cities}
    events:
      - {title: {en: First part}, dates: 2005-10-17, venue: {city: La Paz, country: BO}}
      - {title: {en: Second part}, dates: 2005-10-20, venue: {city: Cochabamba, country: BO}}

Fail::

    activity: series
    kind: training
    title: {en: Training in three cities}
    venue: {city: "Trinidad, La Paz, Cochabamba", country: BO}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ciminfo import languages
from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.names import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.activity_parts import Venue
    from ciminfo.model.corpus import Corpus

CODE = "CIM312"
SEVERITY = Severity.WARNING

#: What joins two names beyond doubt: a sign, or "and" in one of the languages.
_JOINT = re.compile(r"[/;&]|\s(?:and|y|e|et)\s", re.IGNORECASE)
#: The names of saints begin so, and those of several saints are joined in one place.
_SAINT = re.compile(r"(?:san|santo|santa|são|saint|sainte|st)\b", re.IGNORECASE)
#: As many letters has an abbreviation behind a city at most: D.C., D.F., USA, EE.UU.
_ABBREVIATION = 4
#: From so many names on, commas part cities.
_LIST = 3


def check(corpus: Corpus) -> Iterator[Finding]:
    found = [(activity, *each) for activity in corpus.activities.values() for each in activity.venues()]
    written = {(venue.city, venue.country) for *_, venue in found}
    single = {(plain(city), country) for city, country in written if "," not in city}
    for activity, field, venue in found:
        if cities := _cities(corpus, venue, single):
            yield Finding(
                activity.where(f"{field}.city"),
                f"{venue.city!r} is more than one city",
                f"give each its part:  events: [{{title: …, dates: …, venue: {{city: {cities[0]}, "
                f"country: {venue.country}}}}}, …]",
            )


def _cities(corpus: Corpus, venue: Venue, single: set[tuple[str, str]]) -> list[str]:
    """The names in a field, where they are those of several cities."""
    if ("," not in venue.city and not _JOINT.search(venue.city)) or corpus.city(venue):
        return []
    names, country = [part.strip() for part in venue.city.split(",") if part.strip()], _names_of(corpus, venue.country)
    while len(names) > 1 and (_is_abbreviation(names[-1]) or _joined_alike(names[-1]) in country):
        names.pop()
    joined = [part.strip() for name in names for part in _JOINT.split(name) if part.strip()]
    if len(names) >= _LIST or (len(joined) > len(names) and not _SAINT.match(joined[0])):
        return joined
    return joined if len(joined) > 1 and (plain(joined[1]), venue.country) in single else []


def _is_abbreviation(name: str) -> bool:
    letters = [each for each in name if each.isalpha()]
    return name.isupper() and len(letters) <= _ABBREVIATION


def _names_of(corpus: Corpus, code: str) -> set[str]:
    """What a country is called in each language, and its other names."""
    registered = corpus.countries.get(code)
    named = (languages.language(each).country(code, registered) for each in languages.names())
    return {_joined_alike(name) for name in (*named, *(registered.aliases if registered else ()))}


def _joined_alike(name: str) -> str:
    """A name without case and accents, with one sign for all that joins its parts: `Trinidad & Tobago`."""
    return " ".join(plain(_JOINT.sub(" & ", name)).split())
