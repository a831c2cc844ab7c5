"""The facts of one invented activity, drawn by lot so that they agree with each other."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from bench.invented import when as dates
from bench.invented.facts import Crowd, Facts
from bench.invented.places import HOME, VISITED
from bench.invented.when import When
from bench.invented.words import ANGLES, EVENTS, GROUPS, KINDS, SUBJECTS, THEMES, UNITS
from bench.invented.world import ORGANS, REPORTER, slug

if TYPE_CHECKING:
    from random import Random

    from bench.invented.places import Land
    from bench.invented.scale import Year
    from bench.invented.words import Pair
    from bench.invented.world import Body, Somebody, World

_KINDS: Final = tuple(kind for kind, (share, _, _) in KINDS.items() for _ in range(share))
_OWN_ROLES: Final = (
    ("organiser",) * 5 + ("unknown",) * 2 + ("speaker", "speaker", "co-organiser", "participant", "host")
)
_ROLES: Final = ("funder", "participant", "co-organiser", "speaker", "counterpart", "partner", "host", "researcher")
#: The share of events that are held in the margins of another.
BESIDE: Final = 0.03
_GROUPS, _THEMES, _UNITS = tuple(GROUPS), tuple(THEMES), tuple(UNITS)


def drawn(rng: Random, world: World, years: tuple[Year, ...], year: Year, near: Facts | None = None) -> Facts:
    """The facts of one activity of a year; in the margins of another, where one is named."""
    kind, land = rng.choice(_KINDS), near.land if near else rng.choice(VISITED)
    is_event = kind in EVENTS
    city = rng.choice(land.cities) if is_event or rng.random() < 0.15 else None
    when = dates.drawn(rng, year.opens, year.closes, is_event=is_event)
    if near and is_event:
        city, when = near.city, _after(rng, near)
    subject, topic, title = _named(rng, kind, city or land.name)
    parts = _parts(rng, when) if is_event and when.days > 1 and rng.random() < 0.15 else ()
    organ = rng.choice(ORGANS) if rng.random() < 0.05 else ""
    role = "" if organ else rng.choice(_OWN_ROLES)
    announced = years[year.index - 1] if is_event and year.index and rng.random() < 0.2 else None
    return Facts(
        id=slug(f"{(city or land.name)[0]} {subject} {kind}"),
        kind=kind,
        title=title,
        topic=topic,
        year=year,
        when=when,
        dates=when.edtf,
        land=land,
        city=city,
        lands=_lands(rng, land),
        role=role,
        reported_by=organ,
        organisations=_organisations(rng, world, land, organ, role),
        people=_people(rng, world),
        crowd=_crowd(rng) if is_event and rng.random() < 0.8 else None,
        parts=parts,
        duration=when.days if is_event and not parts and rng.random() < 0.35 else 0,
        figure=_figure(rng) if not is_event and rng.random() < 0.4 else None,
        themes=tuple(rng.sample(_THEMES, 2)),
        elements=("work-in-the-states", *(("training-of-officials",) if is_event else ("care-and-advice",))),
        announced=announced,
        postponed=announced is not None and rng.random() < 0.3,
    )


def _after(rng: Random, near: Facts) -> When:
    """The last day of another activity, or the day after."""
    day = min(near.when.last + timedelta(days=int(rng.random() * 2)), near.year.closes)
    return When(day, day, "day")


def _named(rng: Random, kind: str, place: Pair) -> tuple[str, Pair, Pair]:
    """Whom it is for, what it is about, and its title."""
    (angle, angle_es), (subject, subject_es) = rng.choice(ANGLES), rng.choice(SUBJECTS)
    about = f"{angle_es} {subject_es}".replace(" de el ", " del ").replace(" a el ", " al ")
    called, called_es = KINDS[kind][1]
    title = f"{called} on {angle} {subject} in {place[0]}", f"{called_es} sobre {about} en {place[1]}"
    return subject, (f"{angle} {subject}".lower(), about), title


def _lands(rng: Random, land: Land) -> tuple[Land, ...]:
    """The countries it concerns: mostly the one it takes place in, at times up to nine."""
    if not land.is_home or rng.random() > 0.15:
        return (land,)
    others = rng.sample([each for each in HOME if each is not land], 1 + int(rng.random() ** 2 * 8))
    return (land, *sorted(others, key=lambda each: each.code))


def _organisations(rng: Random, world: World, land: Land, organ: str, role: str) -> tuple[tuple[str, str], ...]:
    """Three or so, each once: the secretariat in its own role, those of the country, and some from anywhere."""
    near = world.by_country[land.code]
    chosen: dict[str, str] = {organ: "organiser"} if organ else {} if role == "unknown" else {REPORTER: role}
    for _ in range(1 + int(rng.random() * 4)):
        body: Body = rng.choice(near if near and rng.random() < 0.6 else world.partners)
        chosen.setdefault(body.id, rng.choice(_ROLES))
    return tuple(chosen.items())


def _people(rng: Random, world: World) -> tuple[tuple[Somebody, str], ...]:
    if rng.random() > 0.31:
        return ()
    persons = rng.sample(world.persons, 1 + int(rng.random() ** 2 * 6))
    return tuple((person, "speaker" if rng.random() < 0.6 else "participant") for person in persons)


def _crowd(rng: Random) -> Crowd:
    groups = tuple(rng.sample(_GROUPS, 1 + int(rng.random() * 4)))
    if rng.random() < 0.35:
        return Crowd(groups=groups)
    count = 12 + int(rng.random() ** 2 * 180)
    match int(rng.random() * 4):
        case 0:
            return Crowd(count=count // 5 * 5 + 5, qualifier="about", groups=groups)
        case 1:
            return Crowd(count=count // 10 * 10 + 10, qualifier="at-least", groups=groups)
    return Crowd(count=count, groups=groups)


def _parts(rng: Random, when: When) -> tuple[tuple[Pair, When], ...]:
    """Seminars that follow each other, each for a group."""
    number = min(when.days, 3)
    return tuple(
        ((f"Seminar for {GROUPS[group][0]}", f"Seminario para {GROUPS[group][1]}"), when.part(index, number))
        for index, group in enumerate(rng.sample(_GROUPS, number))
    )


def _figure(rng: Random) -> tuple[int, str, str]:
    """A value, its unit, and how exact it is."""
    value = 20 + int(rng.random() ** 3 * 9000)
    return (
        (value // 100 * 100 + 100, rng.choice(_UNITS), "about")
        if rng.random() < 0.3
        else (value, rng.choice(_UNITS), "exactly")
    )
