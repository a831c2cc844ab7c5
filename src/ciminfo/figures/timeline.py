"""The timeline: what was done by its dates, country by country, and apart from it what was announced."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from ciminfo.document import Figure, Origin, Table, Text
from ciminfo.figures import places
from ciminfo.figures.axis import spanning
from ciminfo.figures.chart import EDGES, chart
from ciminfo.figures.rows import Told, rows
from ciminfo.figures.sheet import NOTHING, counts
from ciminfo.model.interval import Interval

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ciminfo.document import Foreign, Inline
    from ciminfo.figures.axis import Axis
    from ciminfo.languages import Language
    from ciminfo.model.activity import Activity
    from ciminfo.model.dossier import Dossier

#: The room that the rows have on a page.
_ROOM: Final = 480.0
#: As many days are shown of what is to come.
_AHEAD: Final = 366


def draw(dossier: Dossier, language: Language) -> Figure | None:
    """All that the report tells; nothing where it tells nothing."""
    report = dossier.report
    done = _told(dossier, [each for each in dossier.reported if each.was_done(report.as_of)], language)
    ahead = _told(dossier, [each for each in dossier.reported if not each.was_done(report.as_of)], language)
    if not (done or ahead):
        return None
    axis = _axis(dossier, ahead)
    as_of = language.date(Interval.parse(report.as_of.isoformat()))
    titles = "", language.phrase("figures.timeline.ahead", date=as_of)
    blocks = zip(titles, rows((done, ahead), axis, _ROOM, language), strict=True)
    return Figure(
        language.phrase("figures.timeline.caption", period=language.date(report.period)),
        chart({title: found for title, found in blocks if found}, axis, report.as_of, language),
        _description(done, ahead, as_of, language),
        _data(done, ahead, language),
        Origin(report.id, "period"),
    )


def _told(dossier: Dossier, activities: Sequence[Activity], language: Language) -> list[Told]:
    """Country by country, and in each by date."""

    def position(activity: Activity) -> tuple[object, ...]:
        dates = dossier.dates(activity)
        return _position(dossier, activity, language), not dates.is_known, dates.first, activity.id

    return [_one(dossier, activity, language) for activity in sorted(activities, key=position)]


def _position(dossier: Dossier, activity: Activity, language: Language) -> tuple[int, bool, tuple[str, str]]:
    """As the chapter on countries orders them: by its outline, then the countries before the regions, by name."""
    id_, entry = places.place(dossier, activity), dossier.entry("activities-by-country")
    order = entry.order if entry else ()
    rank = order.index(id_) if id_ in order else len(order)
    return rank, id_ not in dossier.corpus.countries, language.sort_key(places.name(dossier.corpus, id_, language).text)


def _one(dossier: Dossier, activity: Activity, language: Language) -> Told:
    """A plan stands where it was announced to be: what came of it later is not known yet."""
    as_of = dossier.report.as_of
    promised = activity.announcement(as_of)
    shown = activity.as_announced(promised) if promised and not activity.was_done(as_of) else activity
    return Told(
        places.name(dossier.corpus, places.place(dossier, activity), language),
        language.term(f"kinds.{activity.kind.value}"),
        places.city(dossier.corpus, shown.venue, language),
        dossier.dates(activity),
    )


def _axis(dossier: Dossier, ahead: Sequence[Told]) -> Axis:
    """From the beginning of the period to the day of the facts or the last plan, though not too far."""
    report = dossier.report
    limit = date.fromordinal(min(report.as_of.toordinal() + _AHEAD, date.max.toordinal()))
    plans = (each.dates.last for each in ahead if each.dates.is_known)
    last = max(report.as_of, *(min(day, limit) for day in (report.period.last, *plans)))
    return spanning(report.period.first, last, EDGES)


def _description(done: Sequence[Told], ahead: Sequence[Told], as_of: str, language: Language) -> str:
    """How many were done, of how many no date is recorded, and how many were announced only."""
    was_done = counts(language, {"timeline.done": len(done)})
    if undated := sum(not each.dates.is_known for each in done):
        without = language.count("figures.timeline.undated", undated)
        was_done = language.phrase("figures.numbered", name=was_done, number=without)
    announced = counts(language, {"timeline.announced": len(ahead)}, date=as_of)
    found = language.list(words for words in (was_done, announced) if words)
    return language.phrase("figures.timeline.description", counts=found)


def _data(done: Sequence[Told], ahead: Sequence[Told], language: Language) -> Table:
    """One row for each country or region, with what was done and what was announced."""
    groups = dict.fromkeys(each.group for each in (*done, *ahead))
    return Table(
        language.term("figures.timeline.data"),
        tuple(language.term(f"figures.{each}") for each in ("group", "timeline.held", "timeline.later")),
        tuple(((group,), _cell(group, done, language), _cell(group, ahead, language)) for group in groups),
        language.term("figures.timeline.data-description"),
        (3, 8, 5),
    )


def _cell(group: Text | Foreign, told: Sequence[Told], language: Language) -> tuple[Inline, ...]:
    """`Training, Monterrey: 2004; Visit: June 2004`."""
    of_group = (each for each in told if each.group == group)
    named = [language.phrase("facts", label=each.words, fact=language.date(each.dates)) for each in of_group]
    return (Text(language.term("joint").join(named) or NOTHING),)
