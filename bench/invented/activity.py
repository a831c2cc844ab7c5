"""The record of an invented activity, field by field as people write it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bench.invented import narrative, printed
from bench.invented.papers import Resolution
from bench.invented.sentences import NOTES
from bench.invented.words import UNITS
from bench.invented.writing import block, in_line, listed, texts
from ciminfo.yamltext import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from bench.invented.facts import Facts
    from bench.invented.world import World

_PAPERS: Final = ("agenda", "programme", "participants-list", "report")


def path(facts: Facts) -> str:
    """Where it lies below `data/`: by the year it starts."""
    year = facts.when.first.year if facts.dates and facts.when.precision != "unknown" else "undated"
    return f"activities/{year}/{facts.id}.yaml"


def record(rng: Random, world: World, true: Facts, written: Facts) -> str:
    """Its text: the fields say what was written down, the narrative and the printed words what is true."""
    lines = [
        f"activity: {written.id}",
        f"kind: {written.kind}",
        f"title: {in_line(true.title)}",
        *_dates(written),
        *_place(written),
        *_parties(written),
        *_people(written),
        *_answers(written),
        *_papers(rng, written),
        *_texts(rng, world, true, written),
        *_accepted(written),
        *block("note", " ".join(rng.sample(NOTES, 2 + int(rng.random() * 3)))),
        *(printed.sources(rng, world, true) if written.has_sources else ()),
    ]
    return "\n".join(lines) + "\n"


def _dates(facts: Facts) -> Iterator[str]:
    if facts.dates:
        yield f"dates: {facts.dates}"
    if facts.duration:
        yield f"duration-days: {facts.duration}"
    if facts.announced:
        yield "announced:"
        yield f"  - {{on: {facts.announced.closes}, dates: {facts.promised[0]}, in: {facts.announced.id}}}"
    if facts.postponed:
        why = in_line(("The host asked for another date.", "La entidad anfitriona pidió otra fecha."))
        yield "outcomes:"
        yield f"  - {{on: {facts.promised[0]}, turned: postponed, to: {facts.dates}, why: {why}}}"
    if facts.parts:
        yield "events:"
    for title, when in facts.parts:
        yield f"  - title: {in_line(title)}"
        yield f"    dates: {when.edtf}"


def _place(facts: Facts) -> Iterator[str]:
    if facts.city:
        yield f"venue: {{city: {quoted(facts.city[0])}, country: {facts.land.code}}}"
    elif facts.is_event:
        yield f"venue: {{country: {facts.land.code}}}"
    yield f"coverage: {{countries: {listed(land.code for land in facts.lands)}}}"


def _parties(facts: Facts) -> Iterator[str]:
    if facts.role:
        yield f"role: {facts.role}"
    yield "organisations:"
    for id_, role in facts.organisations:
        yield f"  - {{organisation: {id_}, role: {role}}}"


def _people(facts: Facts) -> Iterator[str]:
    if facts.people:
        yield "people:"
    for person, role in facts.people:
        yield f"  - {{person: {person.id}, role: {role}, title: {in_line(person.title)}}}"
    if facts.crowd:
        yield "participants:"
        fields = [f"count: {facts.crowd.count}"] if facts.crowd.count else []
        fields += [f"qualifier: {facts.crowd.qualifier}"] if facts.crowd.qualifier != "exactly" else []
        yield f"  - {{{', '.join([*fields, f'groups: {listed(facts.crowd.groups)}'])}}}"
    yield f"themes: {listed(facts.themes)}"


def _answers(facts: Facts) -> Iterator[str]:
    resolution = Resolution(facts.year)
    yield "mandates:"
    yield f"  - cites: {resolution.cited}"
    yield f"    text: {facts.fingerprint or resolution.fingerprint}"
    yield f"    elements: {listed(facts.elements)}"
    if facts.figure:
        value, unit, qualifier = facts.figure
        (en, es), (topic, tema) = UNITS[unit][1], facts.topic
        population = in_line((f"{en} on {topic}", f"{es} sobre {tema}"))
        exact = "" if qualifier == "exactly" else f", qualifier: {qualifier}"
        yield "figures:"
        yield f"  - {{value: {value}, unit: {unit}{exact}, population: {population}}}"
    if facts.reported_by:
        yield f"reported-by: {facts.reported_by}"


def _papers(rng: Random, facts: Facts) -> Iterator[str]:
    if rng.random() < 0.5 and facts.dates:
        yield "documents:"
        for kind in rng.sample(_PAPERS, 1 + int(rng.random() * 2)):
            name = kind.replace("-", " ").capitalize()
            yield f"  - {{title: {{en: {name}}}, kind: {kind}, language: {rng.choice(('en', 'es'))}}}"


def _texts(rng: Random, world: World, true: Facts, written: Facts) -> Iterator[str]:
    if true.dates:
        yield from texts("narrative", narrative.told(rng, world, true), languages=written.languages)
    if true.announced:
        yield "narrative-in:"
        yield from texts(true.announced.id, narrative.planned(rng, world, true), "  ")


def _accepted(facts: Facts) -> Iterator[str]:
    rule, field = facts.accepted
    if rule in {"date-unknown", "activity-outside-period"}:
        yield f"reported-in: [{facts.year.id}]"
    if facts.overridden:
        yield "placement:"
        yield f"  - {{in: {facts.year.id}, section: background, why: It opened the work of the year.}}"
    if rule:
        yield "accept:"
        yield f"  - rule: {rule}"
        if rule in {"date-unknown", "activity-outside-period", "promise-unanswered"}:
            yield f"    in: {facts.year.id}"
        yield f"    field: {field}"
        yield "    why: The sources were searched, and none of them settles it; the report is told as it was."
