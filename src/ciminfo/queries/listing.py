"""Activities that meet every filter: country, period, organisation, theme, mandate, state, words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ciminfo.model.activity_parts import State
from ciminfo.model.country_view import concerns
from ciminfo.model.names import plain
from ciminfo.model.texts import texts_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.dossier import Dossier


@dataclass(frozen=True, slots=True)
class Filter:
    """What is asked for; what is empty is not asked."""

    country: str = ""
    report: str = ""
    organisation: str = ""
    theme: str = ""
    mandate: str = ""
    state: str = ""
    words: str = ""


def listing(corpus: Corpus, dossiers: Sequence[Dossier], wanted: Filter) -> list[dict[str, Any]]:
    """The activities in the order of their dates; with a report, those it tells of, as of its day."""
    dossier = next((each for each in dossiers if each.report.id == wanted.report), None)
    as_of = dossier.report.as_of if dossier else corpus.today
    told = list(dossier.reported) if dossier else list(corpus.activities.values())
    met = [activity for activity in told if _meets(corpus, activity, wanted, as_of)]
    return [_row(activity, as_of) for activity in sorted(met, key=lambda each: each.in_time)]


def _meets(corpus: Corpus, activity: Activity, wanted: Filter, as_of: date) -> bool:
    return all(
        (
            not wanted.country or concerns(corpus, activity, wanted.country),
            not wanted.organisation or any(each.organisation == wanted.organisation for each in activity.organisations),
            not wanted.theme or wanted.theme in activity.themes,
            not wanted.mandate or any(wanted.mandate in str(each.cites) for each in activity.mandates),
            not wanted.state or activity.state(as_of) is State(wanted.state),
            not wanted.words or _says(activity, plain(wanted.words)),
        )
    )


def _says(activity: Activity, words: str) -> bool:
    """Whether a text of the record holds the words, whatever their case and accents."""
    return any(words in plain(text) for _, text in texts_of(activity))


def _row(activity: Activity, as_of: date) -> dict[str, Any]:
    return {
        "id": activity.id,
        "title": activity.title.original,
        "kind": activity.kind.value,
        "dates": str(activity.dates_as_of(as_of)),
        "state": activity.state(as_of).value,
        "places": list(activity.places),
        "city": activity.venue.city if activity.venue else "",
        "path": activity.where().span.path,
    }
