"""A rule's page in the terminal: its text set to the width of the window, its examples as they are written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rich.text import Text

if TYPE_CHECKING:
    from rich.console import Console


def report(title: str, severity: str, page: str, console: Console, accept: str = "") -> None:
    """Print the page, and what a record writes to accept a finding, where it can."""
    console.print(Text.assemble((title, "bold"), f"  ({severity})\n"))
    for part in re.split(r"\n\n+(?! )", page):
        if part.startswith(("Pass::", "Fail::")):
            heading, _, example = part.partition("::")
            console.print(Text(heading, style="bold green" if heading == "Pass" else "bold red"))
            console.print(Text(example.strip("\n")), soft_wrap=True)
        else:
            console.print(Text(" ".join(part.split())))
        console.print()
    if accept:
        console.print(Text("To accept it with a reason, in the record", style="bold"))
        console.print(Text(f"    {accept}\n"), soft_wrap=True)
