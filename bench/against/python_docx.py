"""The same paragraphs, styled, and tables written by python-docx through its API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.against import blocks
from bench.process import Command
from bench.row import ROOT, Work, program

if TYPE_CHECKING:
    from pathlib import Path


def work(report: Path, folder: Path) -> Work:
    """Write what the report holds into a file of the same styles."""
    script = ROOT / "bench" / "peers" / "python-docx" / "write.py"
    folder.mkdir()
    given = blocks.emptied(report, folder / "empty.docx"), blocks.kept(blocks.blocks(report), folder / "blocks.json")
    words = str(program("python-docx", "python")), str(script), *map(str, given), str(folder / "written.docx")
    return Work((Command(words, folder, says="blocks written"),))
