"""Counts what a command imports and calls, in a fork of a bare interpreter: counts do not depend on the machine's mood.

Read on standard input is JSON: for each name the folder, the arguments, and what the environment holds besides.
"""

import cProfile
import json
import os
import sys
import tempfile


def main() -> None:
    """Print for each name the modules and packages that its command imports, its calls, and its exit code."""
    counts = {}
    for name, asked in json.load(sys.stdin).items():
        with tempfile.TemporaryFile("w+") as told:
            child = os.fork()
            if child == 0:
                count(asked, told)
            os.waitpid(child, 0)
            told.seek(0)
            counts[name] = json.load(told)
    print(json.dumps(counts))  # noqa: T201


def count(asked, told) -> None:
    """Run the command as its program would, with all that it prints thrown away, and end the process."""
    before = set(sys.modules)
    os.chdir(asked["folder"])
    os.environ.update(asked["environment"])
    sys.argv = ["ciminfo", *asked["arguments"]]
    sys.stdin, sys.stdout, sys.stderr = open(os.devnull), open(os.devnull, "w"), open(os.devnull, "w")  # noqa: SIM115, PTH123
    profile, code = cProfile.Profile(), 0
    try:
        profile.runcall(run)
    except SystemExit as left:
        code = left.code or 0
    imported = set(sys.modules) - before
    files = {name.partition(".")[0] for name in imported if getattr(sys.modules[name], "__file__", None)}
    packages = {name for name in files - sys.stdlib_module_names - {"ciminfo"} if not name.startswith("_")}
    calls = sum(each.callcount for each in profile.getstats())
    counts = {"exit": code, "modules": len(imported), "calls": calls, "packages": sorted(packages)}
    json.dump(counts, told)
    told.flush()
    os._exit(0)


def run() -> None:
    from ciminfo.cli import main as called

    called()


if __name__ == "__main__":
    main()
