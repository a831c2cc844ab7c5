"""The conversation of `ciminfo new` in a terminal: the tabulator completes, a slip is told and asked again."""

import os
import pty
import select
import subprocess
import sys
import time
from pathlib import Path

from tests.reading import workspace

RECORDS = {"countries.yaml": "countries: {NO: {iso3: NOR}, KE: {iso3: KEN}}"}
PATIENCE = 20
ENVIRONMENT = {**os.environ, "NO_COLOR": "1", "TERM": "dumb"}


def spoken(folder: Path, arguments: list[str], exchange: list[tuple[str, str]]) -> str:
    """Run ciminfo in a terminal; each answer is typed once its question stands on the screen."""
    terminal, inside = pty.openpty()
    command = [sys.executable, "-m", "ciminfo", *arguments]
    with subprocess.Popen(
        command, cwd=folder, stdin=inside, stdout=inside, stderr=inside, start_new_session=True, env=ENVIRONMENT
    ) as run:
        os.close(inside)
        shown = ""
        for question, answer in exchange:
            shown += until(terminal, question)
            os.write(terminal, answer.encode())
        shown += until(terminal, None)
        run.kill()  # where it has not ended by itself, the test is to fail and not to wait
    os.close(terminal)
    return shown


def until(terminal: int, words: str | None) -> str:
    """What is shown until the words stand there, or until the program ends."""
    shown, end = "", time.monotonic() + PATIENCE
    while (words is None or words not in shown) and time.monotonic() < end:
        if not select.select([terminal], [], [], 0.2)[0]:
            continue
        try:
            piece = os.read(terminal, 4096)
        except OSError:
            break
        if not piece:
            break
        shown += piece.decode(errors="replace")
    return shown


def test_an_organisation_is_asked_for_and_a_slip_is_told_and_asked_again(tmp_path):
    folder = workspace(tmp_path, RECORDS)
    exchange = [
        ("official name: ", "Blue Rivers Trust\n"),
        ("private, secretariat): ", "ngoo\n"),
        ("did you mean 'ngo'?", ""),
        ("private, secretariat): ", "ng\t\n"),
        ("short name", "\n"),
        ("country", "Norw\t\n"),
        ("[blue-rivers-trust]: ", "\n"),
    ]
    shown = spoken(folder, ["new", "organisation"], exchange)
    assert "wrote data/registry/organisations/blue-rivers-trust.yaml" in shown
    written = (folder / "data" / "registry" / "organisations" / "blue-rivers-trust.yaml").read_text("utf-8")
    assert "kind: ngo\n" in written
    assert "country: NO\n" in written
