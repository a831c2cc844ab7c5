"""What all pages of the site draw on: the records as of one day, and the order in which activities are told."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from ciminfo.model.activity_parts import State
from ciminfo.model.country_view import country_view, places_told
from ciminfo.model.promises import promises
from ciminfo.site.days import as_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.country_view import CountryView
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.promises import Promise


@dataclass(frozen=True, slots=True)
class Site:
    """The site as a whole: the records as of its day, seen through each report, and what lies beside the pages."""

    #: The records; what they call today is the day of the site.
    corpus: Corpus
    #: The reports, the newest first.
    dossiers: tuple[Dossier, ...]
    #: The codes of the languages, in the order in which they are offered.
    languages: tuple[str, ...]
    #: Where the site will lie on the web, with a slash at the end; empty where nobody has said.
    base: str = ""
    #: The sizes of the documents to take home, by their names: `2004-2005/annual-report.en.pdf`.
    documents: Mapping[str, int] = field(default_factory=dict)
    #: The activities, the newest first.
    activities: tuple[Activity, ...] = ()
    #: The countries and other places that have a page, by their codes.
    places: Mapping[str, CountryView] = field(default_factory=dict)
    #: Every announcement with what became of it, by the activity and the number of the announcement in it.
    promised: Mapping[tuple[str, int], Promise] = field(default_factory=dict)

    @property
    def day(self) -> date:
        return self.corpus.today

    def versions(self, address: Callable[[str], str]) -> dict[str, str]:
        """Where a page lies in each language."""
        return {code: address(code) for code in self.languages}


def opened(corpus: Corpus, dossiers: Sequence[Dossier], languages: Sequence[str], day: date | None = None) -> Site:
    """See the records as of a day; where none is given, as of the latest of which they say that something was known."""
    seen = replace(corpus, today=day or as_of(corpus))
    newest = sorted(dossiers, key=lambda each: (each.report.as_of, each.report.id), reverse=True)
    told = (each for report in ("", *corpus.reports) for each in promises(seen, report))
    return Site(
        seen,
        tuple(replace(each, corpus=seen) for each in newest),
        tuple(languages),
        activities=newest_first(seen),
        places={code: country_view(seen, code) for code in places_told(seen)},
        promised={(each.activity.id, each.index): each for each in told},
    )


def newest_first(corpus: Corpus) -> tuple[Activity, ...]:
    """The activities by their dates as known on the day of the records, those without a date last."""
    by_id = sorted(corpus.activities.values(), key=lambda each: each.id)
    return tuple(sorted(by_id, key=lambda each: _recent(each, corpus.today)))


def _recent(activity: Activity, day: date) -> tuple[int, int]:
    """The smaller, the newer: by the first day, and of two that begin together by the last."""
    begun, last = begins(activity, day), activity.dates_as_of(day).last
    return -(begun.toordinal() if begun else 0), -last.toordinal()


def begins(activity: Activity, day: date) -> date | None:
    """The day from which it counts: its first; where that is not known its last; nothing where neither is."""
    dates = activity.dates_as_of(day)
    return next((each for each in (dates.first, dates.last) if date.min < each < date.max), None)


def standing(activity: Activity, day: date) -> str:
    """What is said of its state: one of the words under `site.states`."""
    state = activity.state(day)
    return "recorded" if state is State.UNKNOWN and activity.was_done(day) else state.value
