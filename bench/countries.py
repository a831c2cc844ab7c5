"""What the summaries of every country cost, as a multiple of those of one: python bench/countries.py."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

if not __package__:  # run as a file: its folder is on the path, and the one above is wanted
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from bench.process import STATUS, Command, Cost, run


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--workspace", type=Path, default=Path.cwd(), help="else the folder one is in")
    parser.add_argument("--country", default="BO", help="the one that is held against all")
    parser.add_argument("--format", action="append", help="else docx and pdf")
    given = parser.parse_args()
    if not STATUS.exists():
        parser.error("how much memory a process has is read in /proc, which is not here")
    options = [f"--format={each}" for each in given.format or ("docx", "pdf")]
    options += [f"--lang={code}" for code in ("en", "es", "fr", "pt")]
    with tempfile.TemporaryDirectory(prefix="ciminfo-bench-") as folder:
        runs = {
            "one": ([given.country], f"{folder}/one"),
            "all": (["--all"], f"{folder}/all"),
            "again": (["--all"], f"{folder}/all"),
        }
        costs = {name: _run(given.workspace, [*what, *options], Path(out)) for name, (what, out) in runs.items()}
    sys.stdout.write(_table(costs))


def _run(workspace: Path, arguments: list[str], out: Path) -> tuple[int, Cost]:
    """How many files there are after a run, and what it cost."""
    words = sys.executable, "-m", "ciminfo", "country-summary", *arguments, "--out", str(out)
    own = {name: str(out.parent / name) for name in ("XDG_CACHE_HOME", "XDG_STATE_HOME")}
    cost = run(Command(words, workspace, environment=own))
    return len(list((out / "countries").glob("*.*.*"))), cost


def _table(costs: dict[str, tuple[int, Cost]]) -> str:
    _, one = costs["one"]
    lines = ["run\tfiles\tseconds\t×one\tcpu s\t×one\tMB\t×one"]
    for name, (files, cost) in costs.items():
        held = ((cost.seconds, one.seconds), (cost.work, one.work), (cost.memory / 1e6, one.memory / 1e6))
        lines.append("\t".join([name, str(files), *(f"{each:.1f}\t{each / that:.1f}" for each, that in held)]))
    return "".join(f"{line}\n" for line in lines)


if __name__ == "__main__":
    main()
