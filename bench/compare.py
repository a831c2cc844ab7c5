"""How ciminfo stands against its peers, as ratios of whole processes: python bench/compare.py."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

if not __package__:  # run as a file: its folder is on the path, and the one above is wanted
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from bench import ratios
from bench.process import STATUS, Broken
from bench.rounds import Score, score
from bench.row import Ground, Row, program
from bench.rows import ROWS


def main() -> None:
    given, chosen = _asked()
    if given.list:
        _say(*(f"{row.name}: {row.work} / {row.peer}" for row in chosen))
        return
    ours = (given.ciminfo or program("ciminfo", "ciminfo")).absolute()
    scores: list[Score] = []
    broken: list[str] = []
    for row in chosen:
        done = _score(row, ours, given)
        scores += [done] if done else []
        broken += [] if done else [row.name]
    _say(ratios.as_json(scores) if given.json else _table(scores))
    if broken:
        sys.exit(f"Left out, for they broke: {', '.join(broken)}.")


def _asked() -> tuple[argparse.Namespace, list[Row]]:
    """The options, and the rows that they choose."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer rounds and fewer records, in three minutes")
    parser.add_argument("--rows", nargs="+", metavar="NAME", help="these rows only, or groups of them: start, 1000")
    parser.add_argument("--rounds", type=int, help="how often each is run; else as each row says")
    parser.add_argument("--ciminfo", type=Path, help="the program to run; else that of this tree")
    parser.add_argument("--list", action="store_true", help="say which rows there are, and run none")
    parser.add_argument("--json", action="store_true", help="figures for a program")
    given = parser.parse_args()
    there = [row for row in ROWS if row.rounds[given.quick]]
    chosen = [row for row in there if not given.rows or any(_is_meant(row.name, name) for name in given.rows)]
    if not chosen:
        parser.error(f"no such row; there are {', '.join(row.name for row in there)}")
    if not STATUS.exists():
        parser.error("how much memory a process has is read in /proc, which is not here")
    return given, chosen


def _is_meant(row: str, name: str) -> bool:
    """A row by its name, or all that begin with a word that is no row's name."""
    return row == name or (row.startswith(f"{name}-") and name not in {each.name for each in ROWS})


def _score(row: Row, ours: Path, given: argparse.Namespace) -> Score | None:
    """A row that breaks is told of, and takes no other with it."""
    with tempfile.TemporaryDirectory(prefix="ciminfo-bench-") as folder:
        ground = Ground(Path(folder), row.sizes[given.quick], ours)
        try:
            done = score(row, ground, given.rounds or row.rounds[given.quick], _progress)
        except Broken as broken:
            _progress(f"{row.name} is left out: {broken}\n")
            return None
    _progress(f"{row.name}: {done.time:.2f}\n")
    return done


def _table(scores: list[Score]) -> str:
    if not scores:
        return "No row could be run."
    return "\n\n".join((ratios.plain(scores), ratios.legend(scores), ratios.verdict(scores)))


def _progress(step: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\033[K{step}")
    else:
        sys.stderr.write(f"{step}\n")
    sys.stderr.flush()


def _say(*lines: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write("\r\033[K")
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()


if __name__ == "__main__":
    main()
