"""The resolutions that order the work, year by year, and the papers in which the facts were found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Final

from bench.invented.scale import shared
from bench.invented.sentences import ASKS, CONVOCATION, SUBJECT, filled
from bench.invented.words import MONTHS
from bench.invented.world import REPORTER, slug
from bench.invented.writing import CODES, block, in_line, listed, texts
from ciminfo.model.citation import Session, Symbol
from ciminfo.model.mandate import Paragraph
from ciminfo.model.record import Texts
from ciminfo.model.session import RANGES
from ciminfo.yamltext import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.invented.scale import Scale, Year
    from bench.invented.words import Pair

PARAGRAPH: Final = "7"
_FIRST_SESSION: Final = 1970
#: What the paragraph of every year asks for, and which kinds of record answer it.
ELEMENTS: Final[dict[str, tuple[Pair, tuple[str, ...]]]] = {
    "work-in-the-states": (("the work in the states", "la labor en los Estados"), ("activity",)),
    "training-of-officials": (("the training of officials", "la capacitación de funcionarios"), ("activity",)),
    "news-of-the-organs": (("news of the organs", "las noticias de los órganos"), ("organ-contribution",)),
    "news-of-the-states": (("news of the states", "las noticias de los Estados"), ("state-contribution",)),
    "care-and-advice": (("care and advice", "la atención y el asesoramiento"), ("activity", "state-contribution")),
}


@dataclass(frozen=True, slots=True)
class Resolution:
    """The resolution of the assembly that orders the report of one year."""

    year: Year

    @property
    def symbol(self) -> str:
        number = self.year.opens.year - _FIRST_SESSION
        first, last = RANGES.get(("AG/RES.", number), _between(number))
        return str(Symbol("AG/RES.", str((first + last) // 2), session=Session(number, "O", f"{self.year.opens:%y}")))

    @property
    def id(self) -> str:
        return slug(self.symbol)

    @property
    def cited(self) -> str:
        return f"{self.symbol}, operative paragraph {PARAGRAPH}"

    @property
    def asks(self) -> Pair:
        """The text of its paragraph; every year's is worded a little differently."""
        return filled(ASKS, month=MONTHS[self.year.index % len(MONTHS)])

    @property
    def fingerprint(self) -> str:
        return _fingerprint(self.asks)


@cache
def _fingerprint(text: Pair) -> str:
    return Paragraph(text=Texts(dict(zip(CODES, text, strict=True)))).fingerprint


def _between(session: int) -> tuple[int, int]:
    """Numbers for a session whose own are not on record: sixty a session, counted from the nearest that is known."""
    known = {number: first for (series, number), (first, _) in RANGES.items() if series == "AG/RES."}
    nearest = max((number for number in known if number < session), default=min(known))
    return known[nearest] + 62 * (session - nearest), known[nearest] + 62 * (session - nearest) + 50


def mandates(years: tuple[Year, ...]) -> Iterator[tuple[str, str]]:
    """Path and text: a year's resolution of the assembly, and two of the council that no paragraph is known of."""
    before = ""
    for year in years:
        resolution = Resolution(year)
        yield f"mandates/{resolution.id}.yaml", "\n".join(_resolution(resolution, before)) + "\n"
        before = resolution.id
        for which in (0, 1):
            id_, lines = _of_council(year, which)
            yield f"mandates/{id_}.yaml", "\n".join(lines) + "\n"


def _resolution(resolution: Resolution, before: str) -> Iterator[str]:
    yield from (f"mandate: {resolution.id}", f"symbol: {resolution.symbol}", f"title: {in_line(SUBJECT)}")
    yield from ("body: general-assembly", f"adopted: {date(resolution.year.opens.year, 6, 7)}")
    if before:
        yield f"supersedes: [{before}]"
    yield from ("confidence: {title: high, adopted: high, paragraphs: high}", "paragraphs:", f'  "{PARAGRAPH}":')
    yield from texts("text", resolution.asks, "    ")
    yield from ("    obligor: secretary-general", "    recipient: permanent-council", f"    via: [{REPORTER}]")
    yield from ("    frequency: annual", "    elements:")
    for name, (asks, evidence) in ELEMENTS.items():
        yield from (f"      {name}:", f"        asks: {in_line(asks)}", f"        answered-by: {listed(evidence)}")
    yield from ("sources:", f"  - {{at: {resolution.id}-text heading, backs: [symbol, title, adopted]}}")


def _of_council(year: Year, which: int) -> tuple[str, list[str]]:
    serial = 2 * year.index + which
    symbol = f"CP/RES. {301 + 9 * serial} ({412 + 23 * serial}/{year.opens:%y})"
    id_ = slug(symbol)
    lines = [f"mandate: {id_}", f"symbol: {symbol}", f"title: {in_line(CONVOCATION)}", "body: permanent-council"]
    lines += [f"adopted: {date(year.opens.year, 9 + which, 20)}", "confidence: {title: high, paragraphs: low}"]
    return id_, [*lines, "sources:", f"  - {{at: {id_}-text heading, backs: [symbol, title, adopted]}}"]


def sources(scale: Scale) -> Iterator[tuple[str, str]]:
    """Path and text: a year's page, its printed report, its resolutions, and the press releases that are left."""
    for year in scale.years:
        yield _source(f"page-{year.id}", f"Activities of {year.id}", "web-page", "")
        yield _source(
            f"report-{year.id}", f"Report of {year.id}", "report", f"CP/doc.{3100 + year.index}/{year.closes:%y}"
        )
        council = (_of_council(year, which)[0] for which in (0, 1))
        for paper in (Resolution(year).id, *council):
            yield _source(f"{paper}-text", "Text as adopted", "resolution", "")
        for number in range(1, shared(scale.sources - 5 * len(scale.years), len(scale.years), year.index) + 1):
            symbol = f"E-{number:03}/{year.opens:%y}"
            yield _source(f"press-{year.opens.year}-{number:03}", f"Press release {symbol}", "press-release", symbol)


def _source(id_: str, title: str, kind: str, symbol: str) -> tuple[str, str]:
    lines = [f"source: {id_}", f"title: {{en: {quoted(title)}}}", f"kind: {kind}"]
    lines += [f"symbol: {quoted(symbol)}"] if symbol else []
    lines += [f"address: http://www.example.org/papers/{id_}"]
    lines += block(
        "note", "Read in a copy; places are lines of the text file, counted from the heading of the paper on."
    )
    return f"sources/{id_}.yaml", "\n".join(lines) + "\n"
