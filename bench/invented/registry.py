"""The five files of the registry: countries, regions, organisations, persons and terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.invented.places import LANDS, REGIONS
from bench.invented.words import GROUPS, THEMES, UNITS
from bench.invented.writing import in_line, listed
from ciminfo.yamltext import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from bench.invented.world import Body, Somebody, World


def registries(rng: Random, world: World, source: str) -> Iterator[tuple[str, str]]:
    """Path and text of each; the source is one that their facts can be drawn from."""
    registries = {
        "countries": _countries(source),
        "regions": _regions(),
        "organisations": (line for body in world.bodies for line in _organisation(rng, body, source)),
        "persons": (line for person in world.persons for line in _person(rng, person, source)),
        "terms": _terms(),
    }
    for name, lines in registries.items():
        yield f"registry/{name}.yaml", "\n".join([f"{name}:", *lines]) + "\n"


def _countries(source: str) -> Iterator[str]:
    for land in LANDS:
        status = "territory" if land.belongs_to else "member" if land.is_home else "observer"
        yield f"  {quoted(land.code)}:"
        yield f"    iso3: {land.iso3}"
        yield f"    region: {land.region}"
        if land.belongs_to:
            yield f"    belongs-to: {land.belongs_to}"
        yield "    status:"
        yield f"      - {{is: {status}, dates: {land.since}/..}}"
        yield "    sources:"
        yield f"      - {{at: {source} list of {land.since}, backs: [status]}}"


def _regions() -> Iterator[str]:
    for id_, (name, within) in REGIONS.items():
        yield f"  {id_}:"
        yield f"    name: {in_line(name)}"
        if within:
            yield f"    within: {within}"


def _organisation(rng: Random, body: Body, source: str) -> Iterator[str]:
    yield f"  {body.id}:"
    yield f"    name: {in_line(body.name)}"
    if body.country and rng.random() < 0.4:
        yield f"    aliases: {listed([body.name[0].replace(' of ', ', ', 1)])}"
    yield f"    kind: {body.kind}"
    if body.country:
        yield f"    country: {quoted(body.country)}"
    elif body.id != "states-union":
        yield "    parent: states-union"
    if rng.random() < 0.2:
        yield "    sources:"
        yield f"      - {{at: {source} L{rng.randrange(1, 900)}, raw: {quoted(body.name[0])}, backs: [name]}}"


def _person(rng: Random, person: Somebody, source: str) -> Iterator[str]:
    yield f"  {person.id}:"
    yield f"    name: {person.name}"
    if rng.random() < 0.15:
        given, _, family = person.name.partition(" ")
        yield f"    aliases: {listed([f'{given[0]}. {family}'])}"
    yield "    posts:"
    yield f"      - title: {in_line(person.title)}"
    yield f"        organisation: {person.organisation}"
    yield "    sources:"
    raw = quoted(f"{person.name}, {person.title[0]}")
    yield f"      - {{at: {source} L{rng.randrange(1, 900)}, raw: {raw}, backs: [name, posts]}}"


def _terms() -> Iterator[str]:
    for id_, name in (THEMES | GROUPS).items():
        yield f"  {id_}:"
        yield f"    name: {in_line(name)}"
    for id_, (one, many) in UNITS.items():
        yield f"  {id_}:"
        yield f"    name: {in_line(one)}"
        yield f"    plural: {in_line(many)}"
