"""Results at a glance: what each result counts, and on how many activities it rests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ciminfo.document import Figure, Origin, Table, Text
from ciminfo.document.drawing import Align, Drawing, Label
from ciminfo.figures.claims import claims
from ciminfo.figures.sheet import BASELINE, NOTHING, ROW, ROWS, SIZE, WIDTH, bar, fitted, rule, width
from ciminfo.model.result import Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ciminfo.document.drawing import Shape
    from ciminfo.figures.claims import Claim
    from ciminfo.languages import Language
    from ciminfo.model.dossier import Dossier

#: Where the kinds stand beside the places, where the numbers begin, and where the bars do.
_KINDS, _NUMBERS, _BARS = 86.0, 158.0, 402.0
_LONGEST: Final = 40.0
#: The sizes of headings and of numbers.
_SMALL, _LARGE = 7.0, 8.0


def draw(dossier: Dossier, language: Language) -> Figure | None:
    """One row for each result; nothing where the report claims none."""
    found = claims(dossier, language)
    if not found:
        return None
    units = [unit for unit in Unit if any(each.signed(unit, language) for each in found)]
    return Figure(
        language.phrase("figures.results.caption", period=language.date(dossier.report.period)),
        _drawing(found, units, language),
        _description(found, language),
        _data(found, units, language),
        Origin(dossier.report.id, "results"),
    )


def _drawing(found: Sequence[Claim], units: Sequence[Unit], language: Language) -> Drawing:
    """As many rows as fit; the table tells the rest."""
    wide = (_BARS - 8 - _NUMBERS) / max(len(units), 1)
    edges = {unit: _NUMBERS + wide * place for place, unit in enumerate(units, 1)}
    longest = max(len(each.behind) for each in found) or 1
    shapes: list[Shape] = [*_headings(edges, wide, language)]
    y = ROW + 1
    for each in found[:ROWS]:
        shapes += [rule(y), *_words(each, y, language)]
        for unit, edge in edges.items():
            if words := _whole(each.signed(unit, language), wide - 3, language.term("joint")):
                shapes.append(Label(edge, y + BASELINE + 0.3, words, _LARGE, Align.END, strong=True))
        rests = len(each.behind)
        shapes += bar(_BARS, y, _LONGEST * rests / longest, language.number(rests))
        y += ROW
    shapes.append(rule(y))
    if left := len(found[ROWS:]):
        shapes.append(Label(0, y + BASELINE, language.count("figures.more", left), SIZE))
    return Drawing(WIDTH, y + (ROW if left else 2), tuple(shapes))


def _headings(edges: dict[Unit, float], wide: float, language: Language) -> Iterator[Label]:
    for unit, edge in edges.items():
        words = fitted(language.term(f"figures.units.{unit.value}"), wide - 2, _SMALL)
        yield Label(edge, BASELINE, words, _SMALL, Align.END)
    yield Label(_BARS, BASELINE, fitted(language.term("figures.results.rests"), WIDTH - _BARS, _SMALL), _SMALL)


def _words(claim: Claim, y: float, language: Language) -> Iterator[Label]:
    """Where and what; that it has no number, where it has none."""
    yield Label(0, y + BASELINE, fitted(claim.place.text, _KINDS - 4), SIZE, strong=True)
    yield Label(_KINDS, y + BASELINE, fitted(claim.kind, _NUMBERS - _KINDS - 4), SIZE)
    if not claim.counts:
        yield Label(_NUMBERS, y + BASELINE, language.term("figures.results.in-words"), SIZE)


def _whole(numbers: Sequence[str], room: float, joint: str) -> str:
    """As many of the numbers as there is room for, none of them cut."""
    for kept in range(len(numbers), 0, -1):
        words = joint.join([*numbers[:kept], *["…"][: len(numbers) - kept]])
        if width(words, _LARGE) <= room:
            return words
    return "…" if numbers else ""


def _description(found: Sequence[Claim], language: Language) -> str:
    behind = {id_ for each in found for id_ in each.behind}
    return language.phrase(
        "figures.results.description",
        results=language.count("figures.results.claimed", len(found)),
        counted=language.count("figures.results.counted", sum(bool(each.counts) for each in found)),
        activities=language.count("ledger.activities", len(behind)),
    )


def _data(found: Sequence[Claim], units: Sequence[Unit], language: Language) -> Table:
    headings = ("group", "kind", *(f"units.{unit.value}" for unit in units), "results.rests")
    return Table(
        language.term("figures.results.data"),
        tuple(language.term(f"figures.{each}") for each in headings),
        tuple(
            (
                (each.place,),
                (Text(each.kind),),
                *((Text(each.said(unit, language) or NOTHING),) for unit in units),
                (Text(language.number(len(each.behind))),),
            )
            for each in found
        ),
        language.term("figures.results.data-description"),
        (4, 4, *(3 for _ in units), 3),
    )
