"""The corpus: all that is recorded, by id, with the look-ups that rules and publications ask for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from itertools import chain
from typing import Any, TypeVar

from ciminfo.model.activity import Activity
from ciminfo.model.activity_parts import Venue
from ciminfo.model.citation import Citation, Symbol
from ciminfo.model.concordance import Concordance
from ciminfo.model.contribution import Contribution
from ciminfo.model.country import MEMBER_STATES, City, Country, Region, Status
from ciminfo.model.frozen import Frozen
from ciminfo.model.interval import Interval
from ciminfo.model.mandate import Mandate
from ciminfo.model.names import borne_by_one, plain
from ciminfo.model.organisation import Organisation, Person
from ciminfo.model.record import Record, SourcePaper, Table, Term
from ciminfo.model.report import Report
from ciminfo.model.result import Result
from ciminfo.model.text_states import TextState, TextStates
from ciminfo.model.texts import Passage, passages

R = TypeVar("R", bound=Record)
T = TypeVar("T")

#: An activity over more years than this is held against every report, rather than against those of each year.
_MANY_YEARS = 20

#: The kinds of record: the word a record opens with, and its type.
KINDS: Mapping[str, type[Record]] = {
    "activity": Activity,
    "mandate": Mandate,
    "result": Result,
    "contribution": Contribution,
    "report": Report,
    "country": Country,
    "region": Region,
    "city": City,
    "organisation": Organisation,
    "person": Person,
    "term": Term,
    "source": SourcePaper,
    "frozen": Frozen,
    "texts": TextStates,
}
#: A registry file lists many records of one kind under one of these words.
REGISTRIES: Mapping[str, str] = {
    "countries": "country",
    "regions": "region",
    "cities": "city",
    "organisations": "organisation",
    "persons": "person",
    "terms": "term",
    "sources": "source",
}


@dataclass(frozen=True)
class Corpus:
    """Everything recorded in a workspace, in the order of its ids."""

    #: The languages that the workspace publishes in.
    languages: tuple[str, ...]
    records: Mapping[type[Record], Mapping[str, Record]]
    #: Ids of records that could not be read: what refers to them is not reported again.
    broken: frozenset[str] = field(default=frozenset())
    #: The kinds that some unreadable record is of: what is not found among them may be in it.
    broken_kinds: frozenset[str] = field(default=frozenset())
    #: The region that the programme works in; empty where it makes no difference.
    home: str = ""
    #: Whether some file could not be read at all: what is not found may stand in it.
    unread: bool = False
    #: The day on which the records are looked at: what is dated later has not happened yet.
    today: date = date.max
    #: The organisation that the workspace speaks for; empty where nobody has said.
    reporter: str = ""
    #: What functions have made of all this, to be asked for again.
    _made: dict[Callable[[Corpus], Any], Any] = field(default_factory=dict, compare=False, repr=False)

    def once(self, make: Callable[[Corpus], T]) -> T:
        """What a function makes of the corpus; made when it is first asked for, and kept."""
        if make not in self._made:
            self._made[make] = make(self)
        return self._made[make]  # type: ignore[no-any-return]

    def of(self, kind: type[R]) -> Mapping[str, R]:
        return self.records.get(kind, {})  # type: ignore[return-value]

    def __iter__(self) -> Iterator[Record]:
        return chain.from_iterable(records.values() for records in self.records.values())

    @property
    def activities(self) -> Mapping[str, Activity]:
        return self.of(Activity)

    @property
    def reports(self) -> Mapping[str, Report]:
        return self.of(Report)

    @property
    def countries(self) -> Mapping[str, Country]:
        return self.of(Country)

    @property
    def regions(self) -> Mapping[str, Region]:
        return self.of(Region)

    @property
    def organisations(self) -> Mapping[str, Organisation]:
        return self.of(Organisation)

    @property
    def persons(self) -> Mapping[str, Person]:
        return self.of(Person)

    @cached_property
    def frozen(self) -> Mapping[str, Frozen]:
        """What was submitted, by report."""
        return {each.report: each for each in self.of(Frozen).values()}

    def text_state(self, language: str, record: str, field: str) -> TextState | None:
        """What is known of a text in a language; nothing where it was never compared or reviewed."""
        states = self.text_states.get(language)
        fields = states.get(record) if states else None
        return fields.get(field) if fields else None

    @cached_property
    def text_states(self) -> Mapping[str, Table[Table[TextState]]]:
        """What is kept of the texts in each language, by record and field."""
        return {each.language: each.states for each in self.of(TextStates).values()}

    @cached_property
    def mandates_by_symbol(self) -> Mapping[str, Mandate]:
        return {mandate.symbol.without_suffixes: mandate for mandate in self.of(Mandate).values()}

    def mandate(self, cited: Citation | Symbol) -> Mandate | None:
        symbol = cited.symbol if isinstance(cited, Citation) else cited
        return self.mandates_by_symbol.get(symbol.without_suffixes)

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Every text that is written in a language, in the order of the records."""
        return tuple(passage for record in self for passage in passages(record, record))

    @cached_property
    def concordance(self) -> Concordance:
        """Which of the passages hold a word."""
        return Concordance(self.passages)

    @cached_property
    def results_by_report(self) -> Mapping[str, tuple[Result, ...]]:
        return _grouped(self.of(Result).values())

    @cached_property
    def contributions_by_report(self) -> Mapping[str, tuple[Contribution, ...]]:
        return _grouped(self.of(Contribution).values())

    @cached_property
    def parts(self) -> Mapping[str, tuple[Activity, ...]]:
        """The activities that are part of a project, by its id."""
        by_project: dict[str, list[Activity]] = {}
        for activity in self.activities.values():
            if activity.part_of:
                by_project.setdefault(activity.part_of, []).append(activity)
        return {project: tuple(found) for project, found in by_project.items()}

    @cached_property
    def organisations_by_name(self) -> Mapping[str, str]:
        """The id of the organisation that alone goes by a name or alias, without case and accents."""
        return borne_by_one((each.id, each.all_names) for each in self.organisations.values())

    @cached_property
    def persons_by_name(self) -> Mapping[str, str]:
        """The id of the person who alone goes by a name, without case and accents."""
        return borne_by_one((each.id, each.all_names) for each in self.persons.values())

    @cached_property
    def _cities_by_name(self) -> Mapping[tuple[str, str], City]:
        """The cities by each of their names, without case and accents, and their country."""
        return {(plain(name), each.country): each for each in self.of(City).values() for name in each.all_names}

    def city(self, venue: Venue) -> City | None:
        """What is recorded of the city of a venue, whichever of its names the venue has."""
        return self._cities_by_name.get((plain(venue.city), venue.country))

    def city_key(self, venue: Venue) -> tuple[str, str]:
        """What is the same for two venues in one city: its id, or its name as written; and the country."""
        known = self.city(venue)
        return known.id if known else plain(venue.city), venue.country

    def reporters(self, activity: Activity) -> set[str]:
        """Whose role its `role` is: of those whose reports it names, or whose reports answer for its time."""
        named = {self.reports[id_].reporter for id_ in activity.reported_in if id_ in self.reports}
        return (named | {report.reporter for report in self.answering_for(activity.when)}) - {""}

    def answering_for(self, when: Interval) -> Iterator[Report]:
        """The reports that answer for some of a time."""
        first, last = when.first.year, when.last.year
        years = range(first, last + 1) if last - first < _MANY_YEARS else self._reports_by_year
        near = {report.id: report for year in years for report in self._reports_by_year.get(year, ())}
        return (report for report in near.values() if self.window(report).possibly_meets(when))

    def before(self, report: Report) -> tuple[Report, ...]:
        """The reports before one, the nearest first."""
        line = {report.id: report}
        while (earlier := self.reports.get(report.previous)) and earlier.id not in line:
            line[earlier.id] = report = earlier
        return tuple(line.values())[1:]

    @cached_property
    def _reports_by_year(self) -> Mapping[int, tuple[Report, ...]]:
        """The reports by each year that their window touches."""
        by_year: dict[int, list[Report]] = {}
        for report in self.reports.values():
            for year in range(self.window(report).first.year, self.window(report).last.year + 1):
                by_year.setdefault(year, []).append(report)
        return {year: tuple(found) for year, found in by_year.items()}

    def are_one_body(self, one: str, other: str) -> bool:
        """Whether two organisations are the same, or one is a part of the other."""
        return one in self._above(other) or other in self._above(one)

    def _above(self, organisation: str) -> Iterator[str]:
        """An organisation and those it is a part of, outwards."""
        passed: set[str] = set()
        while organisation and organisation not in passed:
            yield organisation
            passed.add(organisation)
            known = self.organisations.get(organisation)
            organisation = known.parent if known else ""

    def countries_of(self, activity: Activity) -> frozenset[str]:
        """The countries and territories it covers, groups of states expanded at its date."""
        day = activity.when.first
        groups = (self.states_of(group, day) for group in activity.coverage.regions)
        return frozenset(activity.coverage.countries).union(*groups)

    def states_of(self, group: str, day: date) -> frozenset[str]:
        """The codes of a group's members: of a region with a list, or of all member states on the day."""
        if group == MEMBER_STATES:
            return frozenset(code for code, each in self.countries.items() if each.status_on(day) is Status.MEMBER)
        known = self.regions.get(group)
        return frozenset(known.members if known else ())

    def took_part(self, activity: Activity) -> frozenset[str]:
        """The countries that took part in an activity, by name or as members of a group that did."""
        day = activity.when.first
        named = {code for each in activity.participants for code in each.countries}
        groups = {group for each in activity.participants for group in each.regions}
        return frozenset(named).union(*(self.states_of(group, day) for group in groups))

    def window(self, report: Report) -> Interval:
        """The days a report answers for: its period, and what is left since the day the report before it spoke of."""
        return self._windows[report.id]

    @cached_property
    def _windows(self) -> Mapping[str, Interval]:
        return {id_: self._window(report) for id_, report in self.reports.items()}

    def _window(self, report: Report) -> Interval:
        first, before = report.period.first, self.reports.get(report.previous)
        if before and before.as_of < first:
            first = before.as_of + timedelta(days=1)
        return Interval.parse(f"{first}/{report.period.last}")

    def is_at_home(self, code: str) -> bool:
        """Whether a place lies in the programme's own region; so does one of which no region is recorded."""
        country = self.countries.get(code)
        return country is None or not country.region or self.is_home(country.region)

    def is_home(self, region: str) -> bool:
        """Whether a region is the programme's own, or lies in it; without a home every region is."""
        return not self.home or self.home in {region, self.widest_region(region)}

    def widest_region(self, region: str) -> str:
        """The outermost region that a region lies in, itself where it lies in none."""
        passed = {region}
        while (known := self.regions.get(region)) and known.within and known.within not in passed:
            region = known.within
            passed.add(region)
        return region


D = TypeVar("D", Result, Contribution)


def _grouped(records: Iterable[D]) -> Mapping[str, tuple[D, ...]]:
    by_report: dict[str, list[D]] = {}
    for record in records:
        by_report.setdefault(record.report, []).append(record)
    return {report: tuple(found) for report, found in by_report.items()}
