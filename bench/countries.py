"""What the summaries of every country cost, as a multiple of those of one: python bench/countries.py."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread

#: How often the memory is looked at, in seconds.
_PULSE = 0.02
#: Where the system tells what memory a process has.
STATUS = Path("/proc/self/smaps_rollup")


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run took."""

    files: int
    #: By the clock, and of all processors together.
    seconds: float
    work: float
    #: The most that the run and the processes it started had at once, in bytes.
    memory: int


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


def _run(workspace: Path, arguments: list[str], out: Path) -> Cost:
    command = [sys.executable, "-m", "ciminfo", "country-summary", *arguments, "--out", str(out)]
    started, before, ended, most = time.perf_counter(), os.times(), Event(), [0]
    with subprocess.Popen(command, cwd=workspace, stdout=subprocess.DEVNULL) as process:  # noqa: S603  our own
        watch = Thread(target=_watch, args=(process.pid, ended, most))
        watch.start()
        code = process.wait()
        ended.set()
        watch.join()
    if code:
        raise SystemExit(f"ciminfo country-summary ended with {code}")
    after, files = os.times(), len(list((out / "countries").glob("*.*.*")))
    work = sum(after[2:4]) - sum(before[2:4])
    return Cost(files, time.perf_counter() - started, work, most[0])


def _watch(process: int, ended: Event, most: list[int]) -> None:
    while not ended.wait(_PULSE):
        most[0] = max(most[0], _memory(process))


def _memory(process: int) -> int:
    """What a process has to itself and what those have that it started; what they share is counted once."""
    try:
        rollup = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii")
        children = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii").split()
    except (FileNotFoundError, ProcessLookupError, PermissionError):  # it has just ended
        return 0
    own = next((int(line.split()[1]) * 1024 for line in rollup.splitlines() if line.startswith("Pss:")), 0)
    return own + sum(_memory(int(child)) for child in children)


def _table(costs: dict[str, Cost]) -> str:
    one = costs["one"]
    lines = ["run\tfiles\tseconds\t×one\tcpu s\t×one\tMB\t×one"]
    for name, cost in costs.items():
        held = ((cost.seconds, one.seconds), (cost.work, one.work), (cost.memory / 1e6, one.memory / 1e6))
        lines.append("\t".join([name, str(cost.files), *(f"{each:.1f}\t{each / that:.1f}" for each, that in held)]))
    return "".join(f"{line}\n" for line in lines)


if __name__ == "__main__":
    main()
