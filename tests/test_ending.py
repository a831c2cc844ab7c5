"""How a process ends: what was promised is done, what was printed is out, and nothing is taken apart."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HOLDING = """
import atexit, sys
from ciminfo.ending import end

class Held:
    def __del__(self):
        print("taken apart")

held = Held()
atexit.register(print, "promised")
print("said", end=" ")
print("loudly", end="", file=sys.stderr)
"""


def ended(last: str, **streams: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", f"{HOLDING}\n{last}"], text=True, **streams or {"capture_output": True}, check=False
    )


@pytest.mark.parametrize("code", [0, 3])
def test_what_is_promised_for_the_end_is_done_and_nothing_is_taken_apart(code):
    done = ended(f"end({code})")
    assert (done.returncode, done.stdout, done.stderr) == (code, "said promised\n", "loudly")
    assert ended("").stdout == "said promised\ntaken apart\n"  # as Python ends by itself


def test_a_stream_that_nobody_reads_does_not_change_the_code():
    assert ended("sys.stdout.close(); end(4)").returncode == 4


def test_where_there_is_no_stream_nothing_is_said_of_it():
    assert ended("sys.stdout = sys.stderr = None; end(0)").returncode == 0


@pytest.mark.parametrize(("code", "told"), [(0, 4), (3, 3)])
def test_what_cannot_be_written_at_last_is_told_by_the_code(code, told):
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = ended(f"end({code})", stdout=full, env={**os.environ, "PYTHONUNBUFFERED": ""})
    assert done.returncode == told


@pytest.mark.parametrize(("left", "code"), [("", 0), ("None", 0), ("False", 0), ("5", 5), ("'words'", 1)])
def test_a_run_ends_with_the_code_that_python_would_end_with(left, code):
    way = "import ciminfo.cli; way = sys.modules['ciminfo.cli.main']"
    assert ended(f"{way}; way.main = lambda: sys.exit({left}); way.run()").returncode == code


def test_a_command_looks_for_no_dead_and_ends_so():
    way = "import gc, ciminfo.cli; way = sys.modules['ciminfo.cli.main']"
    seen = f"{way}; way.main = lambda: print(gc.isenabled()) or sys.exit(2); way.run()"
    done = ended(seen)
    assert (done.returncode, done.stdout) == (2, "said False\npromised\n")
