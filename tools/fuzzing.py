"""Search one reader, or all in turn, for what breaks it; run by `tools/fuzz.sh`, where the fuzzer is installed."""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

FOUND = Path(".venv/fuzz-found")
#: Seconds after which one input hangs, megabytes after which it takes too much, and the longest input.
LIMITS = ("-timeout=10", "-rss_limit_mb=2048", "-max_len={}")
LONGEST = 4_096
USAGE = "usage: tools/fuzz.sh TARGET|all SECONDS; or  --keep TARGET; or  --lock\nthere are: {}"


def main(arguments: list[str]) -> int:
    from tests.fuzz.targets import NAMES

    match arguments:
        case ["--keep", name] if name in NAMES:
            return keep(name)
        case ["all", seconds] if seconds.isdecimal():
            return max(search(name, seconds) for name in NAMES)
        case [name, seconds] if name in NAMES and seconds.isdecimal():
            return search(name, seconds)
        case ["--inside", name, *options] if name in NAMES:
            inside(name, options)
    print(USAGE.format(", ".join(NAMES)), file=sys.stderr)
    return 2


def search(name: str, seconds: str) -> int:
    """Search one reader for so long and say in one line what came of it; 1 where something broke it."""
    (FOUND / name).mkdir(parents=True, exist_ok=True)
    log = FOUND / f"{name}.log"
    with log.open("w") as told:
        folders = [str(FOUND / name), f"tests/fuzz/corpus/{name}"]
        ran = fuzzer(name, [*folders, f"-max_total_time={seconds}", "-print_final_stats=1"], told)
    said = log.read_text(errors="replace")
    count = re.findall(r"number_of_executed_units: (\d+)|^#(\d+)\t", said, re.MULTILINE)
    reached = re.findall(r"cov: (\d+) ft: (\d+)", said) or [("0", "0")]
    executions = next((int(done or last) for done, last in reversed(count)), 0)
    broken = "" if ran == 0 else f"  BROKEN: see {log}"
    print(f"{name:10} {executions:>10,} executions  reached {reached[-1][0]} edges, {reached[-1][1]} features{broken}")
    return int(ran != 0)


def keep(name: str) -> int:
    """Put into the kept corpus what reaches more than it does."""
    kept = f"tests/fuzz/corpus/{name}"
    return fuzzer(name, ["-set_cover_merge=1", "-use_counters=0", kept, str(FOUND / name)], sys.stderr)


def fuzzer(name: str, options: list[str], told: Any) -> int:
    """Run the fuzzer in a process of its own, which it ends as it likes."""
    command = [sys.executable, __file__, "--inside", name, *options]
    return subprocess.run(command, stdout=told, stderr=told, check=False).returncode


def inside(name: str, options: list[str]) -> None:
    """Be the fuzzer: what is imported while it looks on is watched, so all of ciminfo is."""
    import atheris

    with atheris.instrument_imports(include=["ciminfo"], enable_loader_override=False):
        import ciminfo

        for each in pkgutil.walk_packages(ciminfo.__path__, "ciminfo."):
            if not each.name.endswith("__main__"):
                importlib.import_module(each.name)
    from tests.fuzz.mutator import mutator
    from tests.fuzz.targets import target

    watched = target(name)

    limits = [each.format(getattr(watched, "LONGEST", LONGEST)) for each in LIMITS]
    arguments = [str(again(name)), *limits, f"-dict={dictionary()}", f"-artifact_prefix={FOUND}/{name}-", *options]
    form, head = getattr(watched, "FORM", ""), getattr(watched, "HEAD", 0)
    own = {}
    if form:
        change = lambda data, most: atheris.Mutate(data, most)  # noqa: E731, PLW0108  it is another once fuzzing begins
        own["custom_mutator"] = mutator(form, head, change)
    atheris.Setup(arguments, watched.fuzz, **own)
    atheris.Fuzz()


def again(name: str) -> Path:
    """A script that is this fuzzer: to merge, it starts itself anew after each input that breaks it."""
    file = (FOUND / f"{name}.sh").absolute()
    file.write_text(f'#!/bin/sh\nexec {sys.executable} {__file__} --inside {name} "$@"\n')
    file.chmod(0o755)
    return file


def dictionary() -> Path:
    """Every word that a schema of the records knows, for the fuzzer to try."""
    file = FOUND / "words"
    if not file.is_file():
        found = {word for schema in Path("schemas").glob("*.json") for word in words(json.loads(schema.read_bytes()))}
        file.write_text("".join(f'"{word}"\n' for word in sorted(found)))
    return file


def words(schema: Any) -> Iterator[str]:
    """The names of fields and the words to choose from."""
    if isinstance(schema, dict):
        named = [*schema.get("properties", ()), *schema.get("enum", ())]
        yield from (each for each in named if re.fullmatch(r"[\w -]{2,40}", str(each), re.ASCII))
    for inner in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ():
        yield from words(inner)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
