"""Rows about starting: what a user waits for before anything is done."""

from __future__ import annotations

from typing import Final

from bench.process import Command
from bench.row import ROOT, Ground, Row, Work, program

_CLICK: Final = "a Click program with two commands, --help"


def _version(ground: Ground) -> tuple[Work, Work]:
    return ground.ciminfo(ROOT, "--version", says="ciminfo"), _click()


def _completion(ground: Ground) -> tuple[Work, Work]:
    asked = {"_CIMINFO_COMPLETE": "complete_bash", "COMP_WORDS": "ciminfo va", "COMP_CWORD": "1"}
    return ground.ciminfo(ROOT, says="validate").under(asked), _click()


def _help(ground: Ground) -> tuple[Work, Work]:
    return ground.ciminfo(ROOT, "--help", says="╭─"), _click()


def _click() -> Work:
    script = ROOT / "bench" / "peers" / "click" / "program.py"
    return Work((Command((str(program("click", "python")), str(script), "--help"), ROOT, says="Commands:"),))


ROWS: Final = (
    Row("start-version", "ciminfo --version", _CLICK, 0.5, _version, rounds=(25, 7)),
    Row("start-completion", "shell completion", _CLICK, 1.6, _completion, rounds=(25, 7)),
    Row("start-help", "ciminfo --help, formatted by rich", _CLICK, 3.5, _help, rounds=(25, 7)),
)
