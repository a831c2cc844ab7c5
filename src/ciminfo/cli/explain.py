"""`ciminfo explain`: the manual page of a rule."""

from __future__ import annotations

from typing import Annotated

import typer

from ciminfo.cli import exits, screen
from ciminfo.cli.options import JsonOption


def explain(
    rule: Annotated[str, typer.Argument(metavar="RULE", help="A code such as CIM203, or a name.")],
    json: JsonOption = False,
) -> None:
    """Print the page of a rule: what it asks, why, and an example that passes and one that fails.

    [bold]Examples[/]

      ciminfo explain CIM203

      ciminfo explain activity-outside-period
    """
    from ciminfo.model.names import offer
    from ciminfo.reporters import page
    from ciminfo.rules import find, rules

    found = find(rule)
    if found is None:
        known = [word for each in rules() for word in (each.code, each.name)]
        exits.leave(exits.USAGE, f"there is no rule {rule!r}", offer(rule, known) or "rules run from CIM001 upwards")
    if json:
        screen.print_json(
            {"code": found.code, "name": found.name, "severity": found.severity.value, "page": found.page}
        )
        return
    page.report(f"{found.code} {found.name}", found.severity, found.page, screen.output())
