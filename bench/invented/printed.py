"""Where the facts of an invented activity were found, each with the few words that were printed there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.invented import narrative
from bench.invented.words import NUMBERS
from bench.invented.world import REPORTER
from ciminfo.yamltext import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from bench.invented.facts import Facts
    from bench.invented.world import World


def sources(rng: Random, world: World, facts: Facts) -> Iterator[str]:
    """Where each fact was found, with the few words that were printed there."""
    line = 12 + int(rng.random() * 900)
    page, report = f"page-{facts.year.id}", f"report-{facts.year.id}"
    yield "sources:"
    for at, raw, backs in _printed(world, facts):
        line += 1
        paper = report if line % 4 == 0 else page
        yield f"  - {{at: {paper} L{line}{at}, raw: {quoted(raw)}, backs: [{backs}]}}"


def _printed(world: World, facts: Facts) -> Iterator[tuple[str, str, str]]:
    """Where on the page, the words, and the field that they back."""
    for printed in facts.when.printed if facts.dates else ():
        yield " caption" if printed.startswith("Fecha") else "", printed, "dates"
    if facts.announced:
        yield (
            "",
            f"{facts.city[0] if facts.city else facts.land.name[0]} ({facts.promised[1][0].split()[1]})",
            "announced",
        )
    if facts.duration:
        yield "", f"{NUMBERS[facts.duration][0]}-day {facts.kind}", "duration-days"
    if facts.city:
        yield "", f"Lugar: {facts.city[0]}, {facts.land.name[0]}", "venue"
    yield "", facts.title[0], "title"
    if facts.crowd and facts.crowd.count:
        yield "", narrative.crowd(facts.crowd, 0), "participants"
    if facts.figure:
        yield "", narrative.figure(facts.figure, 0), "figures"
    if len(facts.lands) > 1:
        yield "", narrative.joined([land.name[0] for land in facts.lands], 0), "coverage"
    yield from (("", world.by_id[id_].name[0], "organisations") for id_, _ in facts.organisations if id_ != REPORTER)
    yield from (("", f"{person.title[0]} {person.name}", "people") for person, _ in facts.people)
