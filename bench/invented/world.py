"""Who takes part in invented activities: organisations and persons, as many as a workspace of that size knows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bench.invented.places import HOME, LANDS
from ciminfo.model.names import plain

if TYPE_CHECKING:
    from collections.abc import Mapping
    from random import Random

    from bench.invented.scale import Scale
    from bench.invented.words import Pair

#: Patterns of names, with a field and a country, and the sort of organisation that is called so.
_BODIES: Final = (
    ("Ministry of {} of {}", "Ministerio de {} de {}", "government"),
    ("Directorate of {} of {}", "Dirección de {} de {}", "government"),
    ("Council of {} of {}", "Consejo de {} de {}", "government"),
    ("National Institute of {} of {}", "Instituto Nacional de {} de {}", "government"),
    ("Observatory of {} of {}", "Observatorio de {} de {}", "ngo"),
    ("Foundation for {} in {}", "Fundación para {} en {}", "ngo"),
    ("Network for {} in {}", "Red de {} en {}", "ngo"),
    ("Association for {} in {}", "Asociación para {} en {}", "ngo"),
    ("Center for Studies of {} in {}", "Centro de Estudios de {} en {}", "academic"),
    ("School of {} of {}", "Escuela de {} de {}", "academic"),
)
_FIELDS: Final = (
    ("Labor", "Trabajo"), ("Justice", "Justicia"), ("Health", "Salud"), ("Education", "Educación"),
    ("Statistics", "Estadística"), ("Migration", "Migraciones"), ("Agriculture", "Agricultura"),
    ("Transport", "Transporte"), ("Fisheries", "Pesca"), ("Social Insurance", "Seguridad Social"),
    ("Human Rights", "Derechos Humanos"), ("Tourism", "Turismo"), ("Trade", "Comercio"), ("Culture", "Cultura"),
)  # fmt: skip
#: Each with the letter that Spanish titles agree with.
_GIVEN: Final = tuple(
    (name, gender)
    for gender, names in (
        (
            "f",
            "Ana Beatriz Carla Delia Elena Flora Graciela Inés Julia Laura Marta Noemí Olga Paula Rosa Silvia Teresa",
        ),
        (
            "m",
            "Andrés Bruno César Diego Esteban Felipe Gustavo Hugo Iván Jorge Luis Mario Néstor Óscar Pablo Raúl Tomás",
        ),
    )
    for name in names.split()
)
_FAMILIES: Final = (
    "Aguirre Benítez Cáceres Domínguez Escobar Fonseca Galarza Herrera Ibarra Jiménez Lagos Maldonado Navarro Ochoa "
    "Paredes Quiroga Rivas Salazar Tapia Urrutia Vargas Zamora Alderete Bustos Cordero Duarte Espinoza Figueroa Godoy "
    "Hidalgo Larrea Mendieta Noriega Orellana Palacios Quintana Robles Sandoval Torrico Valdés"
)
_SURNAMES: Final = tuple(_FAMILIES.split())
_TITLES: Final = (
    ("Director", "Director", "Directora"), ("Adviser", "Asesor", "Asesora"),
    ("Specialist", "Especialista", "Especialista"),
    ("Vice Minister", "Viceministro", "Viceministra"), ("Ambassador", "Embajador", "Embajadora"),
    ("Coordinator", "Coordinador", "Coordinadora"), ("Head of Unit", "Jefe de unidad", "Jefa de unidad"),
)  # fmt: skip
#: The secretariat that reports, and the organs around it.
REPORTER: Final = "labor-commission"
_ORGANS: Final = (
    ("states-union", "Union of States", "Unión de Estados", "intergovernmental"),
    ("general-assembly", "General Assembly", "Asamblea General", "organ"),
    ("permanent-council", "Permanent Council", "Consejo Permanente", "organ"),
    ("secretary-general", "Secretary General", "Secretario General", "secretariat"),
    (REPORTER, "Commission on Mobile Labor", "Comisión de Trabajo Móvil", "organ"),
    ("family-institute", "Institute of the Family", "Instituto de la Familia", "organ"),
    ("health-office", "Regional Office of Health", "Oficina Regional de Salud", "organ"),
)
ORGANS: Final = tuple(id_ for id_, *_ in _ORGANS[-2:])


@dataclass(frozen=True, slots=True)
class Body:
    """One organisation of the registry."""

    id: str
    name: Pair
    kind: str
    country: str = ""


@dataclass(frozen=True, slots=True)
class Somebody:
    """One person of the registry, with the post held."""

    id: str
    name: str
    title: Pair
    organisation: str


@dataclass(frozen=True, slots=True)
class World:
    """Those who can take part, and the organisations of each country."""

    bodies: tuple[Body, ...]
    #: The bodies that are no organs of the secretariat's own family.
    partners: tuple[Body, ...]
    persons: tuple[Somebody, ...]
    by_country: Mapping[str, tuple[Body, ...]]
    by_id: Mapping[str, Body]


def slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", plain(name)).strip("-")


def drawn(rng: Random, scale: Scale) -> World:
    """As many organisations and persons as the scale says, no two of one name."""
    organs = [Body(id_, (en, es), kind) for id_, en, es, kind in _ORGANS]
    governments = [
        Body(
            f"government-of-{slug(land.name[0])}",
            _of(("Government of {}", "Gobierno de {}"), land.name),
            "government",
            land.code,
        )
        for land in HOME
    ]
    choices = [(body, field, land) for body in _BODIES for field in _FIELDS for land in LANDS]
    wanted = max(len(HOME), scale.organisations - len(organs) - len(governments))
    others = [
        Body(slug(body[0].format(field[0], land.name[0])), _of(body[:2], field, land.name), body[2], land.code)
        for body, field, land in rng.sample(choices, min(wanted, len(choices)))
    ]
    partners = (*governments, *others)
    bodies = (*organs, *partners)
    by_country = {land.code: tuple(each for each in bodies if each.country == land.code) for land in LANDS}
    return World(
        bodies, partners, tuple(_persons(rng, scale.persons, others)), by_country, {each.id: each for each in bodies}
    )


def _of(patterns: tuple[str, str], *names: Pair) -> Pair:
    en, es = (pattern.format(*(name[code] for name in names)) for code, pattern in enumerate(patterns))
    return en, es


def _persons(rng: Random, count: int, bodies: list[Body]) -> list[Somebody]:
    persons = []
    posts = iter(rng.sample([(title, body.id) for title in _TITLES for body in bodies], count))
    for number in rng.sample(range(len(_GIVEN) * len(_SURNAMES) ** 2), count):
        rest, given = divmod(number, len(_GIVEN))
        first, second = (_SURNAMES[index] for index in divmod(rest, len(_SURNAMES)))
        called, gender = _GIVEN[given]
        name = f"{called} {first} {second}"
        (en, *es), held_at = next(posts)
        persons.append(Somebody(slug(name), name, (en, es[gender == "f"]), held_at))
    return persons
