"""What every rule costs on invented records, and whether any grows faster than they do: python bench/rules.py."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from unittest.mock import patch

if not __package__:  # run as a file: its folder is on the path, and the one above is wanted
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from bench import corpus, table, timing
from bench.invented.scale import SMALLEST
from ciminfo import forked
from ciminfo.rules import rules

#: How many times smaller the workspace is that growth is measured against.
_PART = 4


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=10_000, help="how many records; a quarter of them as well")
    parser.add_argument("--seed", type=int, default=1, help="the same seed gives the same records")
    parser.add_argument("--findings", type=float, default=0.02, help="the share of activities with a slip in them")
    parser.add_argument("--json", action="store_true", help="figures for a program")
    given = parser.parse_args()
    if given.records < SMALLEST * _PART:
        parser.error(f"at least {SMALLEST * _PART} records, so that a quarter of them makes a workspace")
    # On one core: what a child does is on no clock here. And the files stay until places in them have been looked up.
    one_core = patch.object(forked, "can_fork", lambda: False)
    with tempfile.TemporaryDirectory(prefix="ciminfo-bench-") as folder, one_core:
        small, large = (
            _staged(Path(folder, str(count)), count, given.seed, given.findings)
            for count in (given.records // _PART, given.records)
        )
        found = table.rows(timing.timings(small, large, _progress), large)
    if given.json:
        _say(table.as_json(small, large, found))
        return
    _say(table.head(small, large), "")
    if sys.stdout.isatty():
        table.pretty(found)
    else:
        _say(table.plain(found))
    while_reading = ", ".join(rule.code for rule in rules() if rule.check is None)
    _say("", f"Part of reading the records, and of sorting findings: {while_reading}.", table.verdict(found))


def _staged(folder: Path, count: int, seed: int, findings: float) -> timing.Stage:
    """Write a workspace of that size, and read it."""
    _progress(f"{count} records: writing them")
    corpus.write(folder, count, seed, findings)
    return timing.staged(folder, lambda step: _progress(f"{count} records: {step}"))


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
