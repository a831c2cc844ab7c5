"""A run of the bench: what it took, and proof that it was done."""

import os
import subprocess
import sys

import pytest
from bench.process import STATUS, Broken, Command, memory, run

BUSY = "for _ in range(1_000_000): pass\nprint('done')"
#: Holds sixty million bytes, says so, and waits until its input ends.
HOLDS = "x = b'x' * 60_000_000; print('held', flush=True); input()"


def python(folder, code: str, **more) -> Command:
    return Command((sys.executable, "-I", "-c", code), folder, **more)


def test_a_run_costs_the_time_of_all_its_processes(tmp_path):
    one = run(python(tmp_path, BUSY, says="done"))
    child = f"import subprocess, sys; subprocess.run([sys.executable, '-I', '-c', {BUSY!r}])"
    two = run(python(tmp_path, BUSY), python(tmp_path, child))
    assert 0 < one.work <= one.seconds * (os.cpu_count() or 1)
    assert two.work > one.work


@pytest.mark.skipif(not STATUS.exists(), reason="memory is read in /proc")
def test_memory_is_that_of_a_process_and_of_those_it_started():
    child = f"import subprocess, sys; y = b'y' * 60_000_000; subprocess.run([sys.executable, '-I', '-c', {HOLDS!r}])"
    for code, least, most in ((HOLDS, 60e6, 120e6), (child, 120e6, 180e6)):
        words = [sys.executable, "-I", "-c", code]
        with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as held:
            assert held.stdout.readline() == b"held\n"
            assert least < memory(held.pid) < most
            held.communicate()
    assert memory(held.pid) == 0


def test_a_command_that_did_not_do_its_work_is_no_fast_one(tmp_path):
    with pytest.raises(Broken, match="ended with 3"):
        run(python(tmp_path, "raise SystemExit(3)"))
    with pytest.raises(Broken, match="'10 files' was to be printed"):
        run(python(tmp_path, "print('9 files')", says="10 files"))
    assert run(python(tmp_path, "print('10 files'); raise SystemExit(1)", says="10 files", exits=(0, 1))).seconds > 0


def test_it_runs_in_its_folder_with_what_the_environment_is_to_say(tmp_path):
    said = "import os; print(os.getcwd(), os.environ['XDG_CACHE_HOME'])"
    run(python(tmp_path, said, says=f"{tmp_path} here", environment={"XDG_CACHE_HOME": "here"}))
