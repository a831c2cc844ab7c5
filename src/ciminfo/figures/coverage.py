"""Coverage at a glance: each thing that the mandates ask for, marked as answered, disposed of, or open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ciminfo.document import Figure, Origin, Table, Text
from ciminfo.document.drawing import Drawing, Label
from ciminfo.figures.marks import STATES, legend, mark, split, state
from ciminfo.figures.sheet import BASELINE, ROW, ROWS, SIZE, WIDTH, bar, counts, fitted, rule
from ciminfo.model.coverage import Standing, coverage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ciminfo.document.drawing import Shape
    from ciminfo.languages import Language
    from ciminfo.model.coverage import Answered, Covered
    from ciminfo.model.dossier import Dossier

#: Where what is asked stands, where the words of its standing do, and where the bars begin.
_ASKS, _STANDING, _BARS = 20.0, 290.0, 390.0
_LONGEST: Final = 50.0
#: From one mark to the next, and as many as stand in a row.
_MARK, _MARKS = 10.0, 16


def draw(dossier: Dossier, language: Language) -> Figure | None:
    """One row for each paragraph and each of its elements; nothing where no element is recorded."""
    covered = coverage(dossier)
    if not any(each.elements for each in covered):
        return None
    return Figure(
        language.phrase("figures.coverage.caption", period=language.date(dossier.report.period)),
        _drawing(covered, language),
        _description(covered, language),
        _data(covered, language),
        Origin(dossier.report.id, "answers"),
    )


def _drawing(covered: Sequence[Covered], language: Language) -> Drawing:
    """Where there are too many rows, a paragraph has one with all its marks, and the table tells the rest."""
    is_short = len(covered) + sum(len(each.elements) for each in covered) > ROWS
    longest = max((_evidence(element) for each in covered for element in each.elements), default=0) or 1
    shapes: list[Shape] = []
    y = 0.0
    rows = [each for each in covered if each.elements or not is_short]
    for each in rows[:ROWS]:
        shapes += _paragraph(each, y, language, is_short=is_short)
        y += ROW + 1
        for element in () if is_short else each.elements:
            shapes += _element(element, y, longest, language)
            y += ROW
    shapes += [rule(y), *legend(y + 3, language)]
    y += 3 + ROW
    if left := len(rows[ROWS:]):
        shapes.append(Label(0, y + BASELINE, language.count("figures.more", left), SIZE))
        y += ROW
    return Drawing(WIDTH, y, tuple(shapes))


def _paragraph(covered: Covered, y: float, language: Language, *, is_short: bool) -> Iterator[Shape]:
    """The paragraph and how many of its elements are answered; in a short row also the mark of each."""
    marks = covered.elements if is_short and len(covered.elements) <= _MARKS else ()
    start = _STANDING - 4 - _MARK * len(marks)
    yield rule(y)
    yield Label(0, y + BASELINE, fitted(language.citation(covered.cited), start - 4), SIZE, strong=True)
    for index, element in enumerate(marks):
        yield from mark(state(element), start + _MARK * index, y)
    yield Label(_STANDING, y + BASELINE, fitted(_standing(covered, language), WIDTH - _STANDING), SIZE, strong=True)


def _standing(covered: Covered, language: Language) -> str:
    """`Partly answered: 4 of 5`."""
    words = language.term(f"standings.{covered.standing.value}")
    if not covered.elements:
        return words
    answered = sum(each.standing is Standing.ANSWERED for each in covered.elements)
    count = language.phrase("ledger.of", part=language.number(answered), whole=language.number(len(covered.elements)))
    return language.phrase("facts", label=words, fact=count)


def _element(element: Answered, y: float, longest: int, language: Language) -> Iterator[Shape]:
    yield from mark(state(element), 6, y)
    asks = language.text(element.element.asks) or language.term("gaps.text")
    yield Label(_ASKS, y + BASELINE, fitted(language.capitalised(asks), _STANDING - _ASKS - 8), SIZE)
    yield Label(_STANDING, y + BASELINE, fitted(_word(element, language), _BARS - _STANDING - 4), SIZE)
    if evidence := _evidence(element):
        yield from bar(_BARS, y, _LONGEST * evidence / longest, language.number(evidence))


def _evidence(element: Answered) -> int:
    return len(element.activities) + len(element.contributions)


def _word(element: Answered, language: Language) -> str:
    """What became of it in the compiler's word, else whether it is answered."""
    if element.disposed:
        return language.term(f"dispositions.{element.disposition.value}")
    return language.term(f"standings.{element.standing.value}")


def _description(covered: Sequence[Covered], language: Language) -> str:
    found = [sum(numbers) for numbers in zip(*map(split, covered), strict=True)]
    told = language.phrase(
        "figures.coverage.description",
        paragraphs=language.count("figures.coverage.paragraphs", len(covered)),
        elements=language.count("figures.coverage.elements", sum(found)),
        counts=counts(language, {f"coverage.count-{name}": number for name, number in zip(STATES, found, strict=True)}),
    )
    unseen = sum(not each.elements for each in covered)
    return f"{told} {language.count('figures.coverage.unseen', unseen)}" if unseen else told


def _data(covered: Sequence[Covered], language: Language) -> Table:
    return Table(
        language.term("figures.coverage.data"),
        (language.term("ledger.mandate"), *(language.term(f"figures.coverage.{each}") for each in STATES)),
        tuple(
            ((Text(language.citation(each.cited)),), *((Text(language.number(number)),) for number in split(each)))
            for each in covered
            if each.elements
        ),
        language.term("figures.coverage.data-description"),
        (6, 2, 2, 2),
    )
