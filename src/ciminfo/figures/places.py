"""Where an activity belongs for the eye, one country, one region or several together, and what places are called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ciminfo import languages
from ciminfo.document import Foreign, Text

if TYPE_CHECKING:
    from ciminfo.languages import Language
    from ciminfo.model.activity import Activity
    from ciminfo.model.activity_parts import Venue
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.record import Texts

SEVERAL: Final = "several"


def place(dossier: Dossier, activity: Activity) -> str:
    """The country or region under which the report tells it; else the only one it concerns; else several."""
    corpus, group = dossier.corpus, dossier.placements[activity.id].group
    if group in corpus.countries or group in corpus.regions:
        return group
    concerned = (*activity.places, *activity.coverage.regions)
    return concerned[0] if group != SEVERAL and len(concerned) == 1 and concerned[0] != corpus.home else SEVERAL


def name(corpus: Corpus, id_: str, language: Language) -> Text | Foreign:
    """What a country, a region or several countries together are called; tagged where it is not in the language."""
    if id_ == SEVERAL:
        return Text(language.term("groups.several"))
    if region := corpus.regions.get(id_):
        return titled(region.name_, language)
    return Text(language.country(id_, corpus.countries.get(id_)))


def titled(texts: Texts, language: Language) -> Text | Foreign:
    """A title or name: that of the language, else the original, tagged with its language."""
    if words := language.text(texts):
        return Text(words)
    return Foreign(languages.language(texts.original_language).text(texts), texts.original_language)


def city(corpus: Corpus, venue: Venue | None, language: Language) -> str:
    """A city's name in the language; as the venue has it where the registry knows no other."""
    if venue is None:
        return ""
    known = corpus.city(venue)
    return (language.text(known.name_) if known else "") or language.typographic(venue.city)
