"""Where an activity belongs for the eye: to one country, to one region, or to several countries together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ciminfo.languages import Language
    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.dossier import Dossier

SEVERAL: Final = "several"


def place(dossier: Dossier, activity: Activity) -> str:
    """The country or region under which the report tells it; else the only one it concerns; else several."""
    corpus, group = dossier.corpus, dossier.placements[activity.id].group
    if group in corpus.countries or group in corpus.regions:
        return group
    concerned = (*activity.places, *activity.coverage.regions)
    return concerned[0] if group != SEVERAL and len(concerned) == 1 and concerned[0] != corpus.home else SEVERAL


def name(corpus: Corpus, id_: str, language: Language) -> str:
    """What a country, a region or several countries together are called."""
    if id_ == SEVERAL:
        return language.term("groups.several")
    if region := corpus.regions.get(id_):
        return language.text(region.name_) or region.name_.original
    return language.country(id_, corpus.countries.get(id_))
