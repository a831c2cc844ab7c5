"""What belongs to one report: its own record, the results it claims, and what organs and states contributed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from bench.invented.facts import Crowd
from bench.invented.narrative import crowd, joined
from bench.invented.papers import Resolution
from bench.invented.places import HOME
from bench.invented.sentences import AGENDA, ANSWER, BACKGROUND, CLAIM, NEWS, SUBJECT, filled
from bench.invented.words import NUMBERS
from bench.invented.world import ORGANS, REPORTER
from bench.invented.writing import in_line, texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from random import Random

    from bench.invented.facts import Facts
    from bench.invented.scale import Year
    from bench.invented.words import Pair
    from bench.invented.world import World

_SECTIONS: Final[dict[str, Pair]] = {
    "background": ("Background", "Antecedentes"),
    "activities-by-country": ("Activities by Country and Region", "Actividades por país y región"),
    "destination-countries": ("Working with Destination Countries", "Trabajo con los países de destino"),
    "follow-up": ("Follow-up of Earlier Announcements", "Seguimiento de los anuncios anteriores"),
    "future-activities": ("Future Activities", "Actividades futuras"),
    "measurable-results": ("Measurable Results", "Resultados mensurables"),
    "member-states": ("Information Provided by Member States", "Información proporcionada por los Estados Miembros"),
    "other-organs": ("Activities of Other Organs", "Actividades de otros órganos"),
    "funding": ("External Funding", "Financiamiento externo"),
}


def report(world: World, year: Year, before: Year | None) -> tuple[str, str]:
    """Path and text of the report's own record."""
    addressee, signatory = world.persons[year.index % len(world.persons)], world.persons[0]
    resolution, sent = Resolution(year), year.closes + timedelta(days=12)
    background = filled(BACKGROUND, symbol=(resolution.symbol,) * 2)
    lines = [
        f"report: {year.id}",
        f"title: {in_line(SUBJECT)}",
        f"period: {year.opens:%Y-%m}/{year.closes:%Y-%m}",
        f"as-of: {year.closes}",
        f"reporter: {REPORTER}",
        *([f"previous: {before.id}"] if before else []),
        f'answers: ["{resolution.cited}"]',
        f"symbol: CP/doc.{3100 + year.index}/{year.closes:%y}",
        "series: OEA/Ser.G",
        f"document-date: {sent + timedelta(days=8)}",
        "letter:",
        f"  number: {sent:%m}-{11 + year.index:03}/{sent:%y}",
        f"  date: {sent}",
        f"  addressee: {{office: {{en: Secretary General, es: Secretario General}}, person: {addressee.id}}}",
        f"  signatory: {{person: {signatory.id}, office: {in_line(signatory.title)}}}",
        "outline:",
    ]
    for section, title in _SECTIONS.items():
        lines += [f"  - section: {section}", f"    title: {in_line(title)}"]
        lines += texts("text", background, "    ") if section == "background" else []
    lines += ["sources:", f'  - {{at: report-{year.id} L1, raw: "{resolution.symbol}", backs: [answers, title]}}']
    return f"reports/{year.id}.yaml", "\n".join(lines) + "\n"


def result(rng: Random, year: Year, number: int, told: Sequence[Facts]) -> tuple[str, str]:
    """Path and text of a claim that rests on some of the year's activities."""
    id_ = f"training-result-{year.opens:%y}-{number}"
    counted = [each for each in told if each.crowd and each.crowd.count and each.crowd.qualifier == "exactly"]
    if counted:
        claimed = _counted(rng.sample(counted, min(len(counted), 1 + int(rng.random() * 4))))
    else:
        claimed = [*texts("claim", AGENDA), "qualitative: true", f"backed-by: [{told[number % len(told)].id}]"]
    lines = [f"result: {id_}", f"report: {year.id}", *claimed]
    lines += ["sources:", f"  - {{at: report-{year.id} L{600 + number}, backs: [claim]}}"]
    return f"results/{year.id}/{id_}.yaml", "\n".join(lines) + "\n"


def _counted(backing: Sequence[Facts]) -> list[str]:
    """A claim with the numbers that the records add up to."""
    people = sum(each.crowd.count for each in backing if each.crowd)
    lands = len({land.code for each in backing for land in each.lands})
    return [
        *texts("claim", _claim(people, lands)),
        "counts:",
        f"  - {{value: {people}, unit: participants}}",
        f"  - {{value: {lands}, unit: countries}}",
        "backed-by:",
        *(f"  - {each.id}" for each in backing),
    ]


def _claim(people: int, lands: int) -> Pair:
    number = NUMBERS[lands] if lands < len(NUMBERS) else (str(lands), str(lands))
    country = ("country", "país") if lands == 1 else ("countries", "países")
    named = f"{number[0]} {country[0]}", f"{number[1]} {country[1]}"
    whole = Crowd(count=people)
    return filled(CLAIM, lands=named, people=(crowd(whole, 0), crowd(whole, 1)))


def contributions(rng: Random, year: Year, count: int) -> Iterator[tuple[str, str]]:
    """What was asked of organs and states, and what they answered; the first of each did answer."""
    for number in range(count):
        organ = number % 4 == 0 and number // 4 < len(ORGANS)
        land = HOME[number % len(HOME)]
        named = f"organ: {ORGANS[number // 4]}" if organ else f"state: {land.code}"
        id_ = f"contribution-{year.opens:%y}-{number}"
        asked = date(year.closes.year, 2, 1 + int(rng.random() * 27))
        lines = [f"contribution: {id_}", f"report: {year.id}", named, "asked:"]
        lines += [f"  letter: {asked:%m}-{number + 20:03}/{asked:%y}", f"  on: {asked}", f"  by: [{REPORTER}]"]
        if number < 2 or rng.random() < 0.8:
            lines += ["answered:", f"  on: {asked + timedelta(days=30)}", *texts("summary", _news(rng), "  ")]
        lines += ["sources:", f"  - {{at: report-{year.id} L{800 + number}, backs: [asked, answered]}}"]
        yield f"contributions/{year.id}/{id_}.yaml", "\n".join(lines) + "\n"


def _news(rng: Random) -> Pair:
    en, es = zip(*rng.sample(NEWS, 4), strict=True)
    return filled(ANSWER, news=(joined(en, 0), joined(es, 1)))
