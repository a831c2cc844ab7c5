"""Write a workspace of invented records: python bench/corpus.py --records 10000 --seed 1 FOLDER."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

if not __package__:  # run as a file: its folder is on the path, and the one above is wanted
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from bench.invented import activity, papers, registry, world, year
from bench.invented.drawing import Drawing
from bench.invented.scale import SMALLEST, scaled, shared

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.invented.facts import Facts

SETTINGS = "# Invented records, to measure with.\nreporter: labor-commission\nhome: americas\nlanguages: [en, es]\n"


def records(count: int, seed: int, findings: float) -> Iterator[tuple[str, str]]:
    """Path below `data/` and text of every record, one at a time; the same for the same arguments.

    Each record has lots of its own beside those that draw the facts, so that a slip changes no record but its own.
    """
    rng, scale = Random(seed), scaled(count)
    drawing = Drawing(rng, world.drawn(rng, scale), scale, findings)
    yield from registry.registries(rng, drawing.world, f"report-{scale.years[0].id}")
    yield from papers.mandates(scale.years)
    yield from papers.sources(scale)
    for each in scale.years:
        yield year.report(drawing.world, each, scale.years[each.index - 1] if each.index else None)
        sound: list[Facts] = []
        for true, written in drawing.activities(each):
            sound += [true] if written is true and true.dates else []
            yield activity.path(true), activity.record(Random(f"{seed} {true.id}"), drawing.world, true, written)
        for number in range(shared(scale.results, len(scale.years), each.index)):
            yield year.result(Random(f"{seed} {each.id} {number}"), each, number, sound)
        yield from year.contributions(
            Random(f"{seed} {each.id}"), each, shared(scale.contributions, len(scale.years), each.index)
        )


def write(folder: Path, count: int, seed: int = 1, findings: float = 0.02) -> int:
    """Lay the workspace out in a folder; return how many records were written."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "ciminfo.yaml").write_text(SETTINGS, encoding="utf-8")
    made: set[Path] = set()
    written = 0
    for path, text in records(count, seed, findings):
        file = folder / "data" / path
        if file.parent not in made:
            file.parent.mkdir(parents=True, exist_ok=True)
            made.add(file.parent)
        file.write_text(text, encoding="utf-8")
        written += 1
    return written


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where to write it; it must be empty or new")
    parser.add_argument("--records", type=int, default=10_000, help="how many files")
    parser.add_argument("--seed", type=int, default=1, help="the same seed gives the same records")
    parser.add_argument("--findings", type=float, default=0.02, help="the share of activities with a slip in them")
    given = parser.parse_args()
    if given.records < SMALLEST:
        parser.error(f"at least {SMALLEST} records make a workspace")
    if not 0 <= given.findings <= 1:
        parser.error("--findings is a share, from 0 to 1")
    if given.folder.exists() and any(given.folder.iterdir()):
        parser.error(f"{given.folder} is not empty")
    written = write(given.folder, given.records, given.seed, given.findings)
    sys.stdout.write(f"{written} records in {given.folder}\n")


if __name__ == "__main__":
    main()
