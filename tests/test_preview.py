"""`ciminfo preview` as one uses it: it begins, follows the records, and ends at Ctrl+C without a word."""

import os
import re
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

import ciminfo
from tests.cli.test_commands import lay_out
from tests.preview.asking import ask, editions

SOURCE = Path(ciminfo.__file__).parents[1]
RECORD = "data/activities/belize-training.yaml"
PAGE = "/en/activities/belize-training.html"


@contextmanager
def previewing(folder: Path, *arguments: str):
    """A preview in a process of its own; gives the process and the address that it prints."""
    command = [sys.executable, "-m", "ciminfo", "preview", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(SOURCE), "NO_COLOR": "1"}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, "encoding": "utf-8"}
    with subprocess.Popen(command, cwd=folder, env=environment, **pipes) as run:
        said = ""
        for line in run.stdout:
            said += line
            if found := re.search(r"http://\S+", line):
                break
        else:
            pytest.fail(f"it did not begin: {said}{run.stderr.read()}")
        try:
            yield run, found[0]
        finally:
            run.kill()


def save(folder: Path, old: str, new: str) -> None:
    file = folder / RECORD
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def test_pages_follow_the_records_and_an_error_keeps_the_last_good_ones(tmp_path):
    folder = lay_out(tmp_path) / "reports"
    with previewing(folder) as (_, address):
        told = editions(address)
        next(told)
        assert b"Training in Belize City" in ask(address, PAGE).body
        save(folder, "Training in Belize City", "Course in Belize City")
        next(told)
        assert b"Course in Belize City" in ask(address, PAGE).body
        save(folder, "2005-04-14/2005-04-15", "2005-04-15/2005-04-1")
        next(told)
        page = ask(address, PAGE)
        assert b"Course in Belize City" in page.body
        assert b"this page is as it was before" in page.body
        assert f"{RECORD}:4:".encode() in page.body
        save(folder, "2005-04-15/2005-04-1", "2005-04-14/2005-04-15")
        next(told)
        assert b"this page is as it was before" not in ask(address, PAGE).body
        told.close()
    assert not (folder / "out").exists()


def test_it_begins_with_errors_and_shows_the_pages_once_they_are_mended(tmp_path):
    folder = lay_out(tmp_path) / "reports"
    save(folder, "kind: training", "kinds: training")
    with previewing(folder) as (_, address):
        told = editions(address)
        next(told)
        assert ask(address, PAGE).status == 503
        save(folder, "kinds: training", "kind: training")
        next(told)
        assert ask(address, PAGE).status == 200
        told.close()


def test_with_a_report_it_begins_there(tmp_path):
    folder = lay_out(tmp_path) / "reports"
    with previewing(folder, "2004-2005") as (_, address):
        assert address.endswith("/documents/2004-2005/annual-report.en.html")
        assert b"Sixty people learned." in ask(address, "/documents/2004-2005/annual-report.en.html").body
        assert ask(address, "/documents/2004-2005/mandate-ledger.en.docx").body.startswith(b"PK")


def test_settings_that_break_and_are_mended_are_followed_too(tmp_path):
    folder = lay_out(tmp_path) / "reports"
    settings = (folder / "ciminfo.yaml").read_text("utf-8")
    with previewing(folder) as (_, address):
        told = editions(address)
        next(told)
        (folder / "ciminfo.yaml").write_text("languages: [de]\n", "utf-8")
        next(told)
        assert b"&#x27;de&#x27; is no language" in ask(address).body
        (folder / "ciminfo.yaml").write_text(settings, "utf-8")
        next(told)
        assert b"is no language" not in ask(address).body
        told.close()


def test_ctrl_c_ends_it_without_a_word(tmp_path):
    with previewing(lay_out(tmp_path) / "reports") as (run, address):
        told = editions(address)
        next(told)
        assert run.stderr.readline() == "It follows the records; Ctrl+C ends it.\n"
        run.send_signal(signal.SIGINT)
        assert run.wait(10) == 0
        assert run.stdout.read() in {"", "nothing to mend (1 accepted) in 8 files\n"}
        assert run.stderr.read() == ""


def test_a_port_in_use_is_said_with_what_to_do(tmp_path):
    folder = lay_out(tmp_path) / "reports"
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        command = [sys.executable, "-m", "ciminfo", "preview", "--port", str(port)]
        environment = {**os.environ, "PYTHONPATH": str(SOURCE), "NO_COLOR": "1"}
        ended = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert ended.returncode == 4
    assert f"port {port} is in use by another program" in ended.stderr
    assert "--port" in ended.stderr
    assert "Traceback" not in ended.stderr
