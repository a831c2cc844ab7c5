"""A country's view: the activities of the corpus, or of one report, as they concern one country.

Every activity stands in at most one of the lists, so that no event is counted twice; what several countries share
is kept apart, so that sums over countries can leave it out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ciminfo.model.activity_parts import Kind
from ciminfo.model.promises import Promise, promises

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ciminfo.model.activity import Activity
    from ciminfo.model.citation import Citation
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.dossier import Dossier

_RESEARCH = {Kind.RESEARCH, Kind.PUBLICATION}


@dataclass(frozen=True, slots=True)
class CountryView:
    """What concerns one country, in the order of dates."""

    code: str
    #: Concerns this country alone.
    own: tuple[Activity, ...]
    #: Concerns it among others.
    shared: tuple[Activity, ...]
    #: Research and publications that concern it, alone or among others.
    research: tuple[Activity, ...]
    announced: tuple[Promise, ...]

    @property
    def activities(self) -> tuple[Activity, ...]:
        return (*self.own, *self.shared, *self.research)

    @property
    def is_empty(self) -> bool:
        return not self.activities and not self.announced

    @property
    def answers(self) -> tuple[tuple[Citation, tuple[str, ...]], ...]:
        """The mandates that its activities cite, each with the elements they speak to."""
        found: dict[str, tuple[Citation, set[str]]] = {}
        for activity in self.activities:
            for answer in activity.mandates:
                found.setdefault(str(answer.cites), (answer.cites, set()))[1].update(answer.elements)
        return tuple((cited, tuple(sorted(elements))) for _, (cited, elements) in sorted(found.items()))


def country_view(corpus: Corpus, code: str, dossier: Dossier | None = None) -> CountryView:
    """See one country: in a report as of its day, or in everything recorded."""
    as_of = dossier.report.as_of if dossier else corpus.today
    told = list(dossier.reported) if dossier else list(corpus.activities.values())
    concerned = _in_order(each for each in told if concerns(corpus, each, code))
    done = [each for each in concerned if each.was_done(as_of)]
    events = [each for each in done if each.kind not in _RESEARCH]
    return CountryView(
        code,
        tuple(each for each in events if _is_alone(each, code)),
        tuple(each for each in events if not _is_alone(each, code)),
        tuple(each for each in done if each.kind in _RESEARCH),
        tuple(_announced(corpus, code, dossier)),
    )


def places_told(corpus: Corpus, dossier: Dossier | None = None) -> tuple[str, ...]:
    """Every state that was ever a member, and every other place that something is told of; in the order of codes."""
    activities = corpus.activities.values()
    named = {code for each in activities for code in (*each.places, *corpus.took_part(each))}
    members = {code for code, country in corpus.countries.items() if country.was_ever_member}
    others = (code for code in named - members if not country_view(corpus, code, dossier).is_empty)
    return tuple(sorted({*members, *others}))


def _in_order(activities: Iterable[Activity]) -> list[Activity]:
    return sorted(activities, key=lambda each: each.in_time)


def _announced(corpus: Corpus, code: str, dossier: Dossier | None) -> Iterator[Promise]:
    """What reports announced for the country, and what is known today of what became of it."""
    for report in [dossier.report.id] if dossier else sorted(corpus.reports):
        yield from (each for each in promises(corpus, report) if code in each.activity.places)


def concerns(corpus: Corpus, activity: Activity, code: str) -> bool:
    """Whether it is about the country, or the country took part in it; lying in a region it covers is neither."""
    return code in activity.places or code in corpus.took_part(activity)


def _is_alone(activity: Activity, code: str) -> bool:
    """Whether it took place here and is about this place only, whoever came to it from elsewhere."""
    return set(activity.places) == {code} and not activity.coverage.regions
