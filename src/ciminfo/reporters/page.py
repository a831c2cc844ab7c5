"""A rule's page in the terminal: its text set to the width of the window, its examples as they are written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rich.text import Text

if TYPE_CHECKING:
    from rich.console import Console

    from ciminfo.diagnostics import Severity


def report(title: str, severity: Severity, page: str, console: Console) -> None:
    console.print(Text.assemble((title, "bold"), f"  ({severity.value})\n"))
    for part in re.split(r"\n\n+(?! )", page):
        if part.startswith(("Pass::", "Fail::")):
            heading, _, example = part.partition("::")
            console.print(Text(heading, style="bold green" if heading == "Pass" else "bold red"))
            console.print(Text(example.strip("\n")), soft_wrap=True)
        else:
            console.print(Text(" ".join(part.split())))
        console.print()
