"""`ciminfo explain`: the manual page of a rule."""

from __future__ import annotations

from typing import Annotated

import typer

from ciminfo.cli import exits, screen
from ciminfo.cli.options import JsonOption, WorkspaceOption, severity_in, workspace_if_any


def explain(
    rule: Annotated[str, typer.Argument(metavar="RULE", help="A code such as CIM203, or a name.")],
    workspace: WorkspaceOption = None,
    json: JsonOption = False,
) -> None:
    """Print the page of a rule: what it asks, why, an example that passes and one that fails, and how to accept it.

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
    severity = severity_in(workspace_if_any(workspace), found)
    if json:
        screen.print_json({"code": found.code, "name": found.name, "severity": severity, "page": found.page})
        return
    accept = f"accept: [{{rule: {found.name}, field: …, why: …}}]" if severity in {"warning", "notice"} else ""
    page.report(f"{found.code} {found.name}", severity, found.page, screen.output(), accept)
