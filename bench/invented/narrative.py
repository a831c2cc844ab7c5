"""An invented activity told in English and in Spanish: the same facts in the same order, numbers and dates included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.invented import sentences
from bench.invented.words import GROUPS, KINDS, NUMBERS, UNITS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from random import Random

    from bench.invented.facts import Crowd, Facts
    from bench.invented.words import Pair
    from bench.invented.world import World


def told(rng: Random, world: World, facts: Facts) -> Pair:
    """One to three paragraphs: what was done, in numbers, and what more there is to say."""
    opening = rng.choice(sentences.HELD if facts.is_event else sentences.DONE)
    more = rng.sample(sentences.MORE, 2 + int(rng.random() * 5))
    first = [opening, *_counted(facts), *more[:2]]
    paragraphs = [first, more[2:4], more[4:]] if len(more) > 3 else [first + more[2:]]
    slots = _slots(world, facts)
    en, es = ("\n\n".join(_paragraph(each, slots, code) for each in paragraphs if each) for code in (0, 1))
    return en, es


def planned(rng: Random, world: World, facts: Facts) -> Pair:
    """The sentence in which an earlier report announced it."""
    slots, pattern, (_, promised) = _slots(world, facts), rng.choice(sentences.PLANNED), facts.promised
    en, es = (_paragraph([pattern], slots, code, promised=promised[code]) for code in (0, 1))
    return en, es


def _paragraph(patterns: Iterable[Pair], slots: tuple[dict[str, str], ...], code: int, **more: str) -> str:
    told = (pattern[code].format_map(slots[code] | more if more else slots[code]) for pattern in patterns)
    return " ".join(f"{each[0].upper()}{each[1:]}" for each in told)


def _counted(facts: Facts) -> list[Pair]:
    """The sentences with a number, as far as the facts have one."""
    wanted = {
        sentences.DURATION: facts.duration,
        sentences.PARTS: facts.parts,
        sentences.CROWD: facts.crowd and facts.crowd.count,
        sentences.GROUPS_ALONE: facts.crowd and not facts.crowd.count,
        sentences.LANDS: len(facts.lands) > 1,
        sentences.FIGURE: facts.figure,
    }
    return [sentence for sentence, holds in wanted.items() if holds]


def _slots(world: World, facts: Facts) -> tuple[dict[str, str], ...]:
    """What stands in the braces, in each language."""
    named = [world.by_id[id_].name for id_, _ in facts.organisations if id_ in world.by_id]
    funders = [world.by_id[id_].name for id_, role in facts.organisations if role == "funder"]
    noun, when, country = KINDS[facts.kind][2], facts.when.words, facts.land.name
    days = NUMBERS[facts.duration] if facts.duration < len(NUMBERS) else NUMBERS[0]
    return tuple(
        {
            "noun": noun[code],
            "Noun": noun[code],
            "topic": facts.topic[code],
            "place": f"{facts.city[code]}, {country[code]}" if facts.city else country[code],
            "country": country[code],
            "when": when[code],
            "organiser": named[0][code],
            "partner": named[-1][code],
            "funder": (funders or named)[-1][code],
            "groups": joined([GROUPS[each][code] for each in facts.crowd.groups], code) if facts.crowd else "",
            "crowd": crowd(facts.crowd, code) if facts.crowd else "",
            "number": NUMBERS[len(facts.lands)][code],
            "lands": joined([land.name[code] for land in facts.lands], code),
            "parts": NUMBERS[len(facts.parts)][code],
            "days": days[code],
            "day": "día" if facts.duration == 1 else "días",
            "figure": figure(facts.figure, code) if facts.figure else "",
        }
        for code in (0, 1)
    )


def crowd(of: Crowd, code: int) -> str:
    """`some 75 participants`, `más de 100 participantes`."""
    return f"{_QUALIFIED[of.qualifier][code]}{numeral(of.count, code)} {('participants', 'participantes')[code]}"


def figure(of: tuple[int, str, str], code: int) -> str:
    value, unit, qualifier = of
    return f"{_QUALIFIED[qualifier][code]}{numeral(value, code)} {UNITS[unit][value != 1][code]}"


def numeral(value: int, code: int) -> str:
    """Figures with the mark for thousands that the language has."""
    return f"{value:,}" if code == 0 else f"{value:,}".replace(",", ".")


def joined(words: Sequence[str], code: int) -> str:
    """A list in a sentence."""
    if len(words) == 1:
        return words[0]
    last = words[-1]
    if code == 0:
        return f"{', '.join(words[:-1])}{',' if len(words) > 2 else ''} and {last}"
    return f"{', '.join(words[:-1])} {'e' if last.lower().startswith(('i', 'hi')) else 'y'} {last}"


_QUALIFIED: dict[str, Pair] = {
    "exactly": ("", ""),
    "about": ("some ", "alrededor de "),
    "at-least": ("more than ", "más de "),
}
