"""The report's text alone, from Markdown: by pandoc to a Word file, and by pandoc through WeasyPrint to a PDF."""

from __future__ import annotations

import os
import re
import subprocess
from typing import TYPE_CHECKING

from bench.process import Command
from bench.row import HOMES, Work, program

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def work(reports: Sequence[Path], folder: Path) -> Work:
    """Two commands for each of ciminfo's HTML pages: figures are left out, and no contents are asked for."""
    folder.mkdir()
    pandoc = str(next(HOMES.glob("pandoc/lib/*/site-packages/pypandoc/files/pandoc")))
    commands: list[Command] = []
    path = {"PATH": f"{program('pandoc', 'weasyprint').parent}:{os.environ['PATH']}"}
    for report in reports:
        text = _markdown(pandoc, report, folder / f"{report.stem}.md")
        to_word = pandoc, text.name, "-o", f"{text.stem}.docx"
        to_pdf = pandoc, text.name, "--pdf-engine=weasyprint", "-o", f"{text.stem}.pdf"
        commands += [Command(words, folder, environment=path) for words in (to_word, to_pdf)]
    return Work(tuple(commands))


def _markdown(pandoc: str, page: Path, target: Path) -> Path:
    html = re.sub(r"<figure.*?</figure>|<nav.*?</nav>", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    target.with_suffix(".html").write_text(html, encoding="utf-8")
    words = pandoc, str(target.with_suffix(".html")), "-f", "html-native_divs-native_spans"
    subprocess.run([*words, "-t", "markdown-raw_html", "--wrap=none", "-o", str(target)], check=True)  # noqa: S603
    return target
