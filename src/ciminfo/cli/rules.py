"""`ciminfo rules`: the rules there are, with the severity each has in this workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from ciminfo.cli import exits, screen
from ciminfo.cli.options import JsonOption, WorkspaceOption, severity_in, workspace_if_any

if TYPE_CHECKING:
    from ciminfo.rules import Rule

_STYLES = {"error": "red", "warning": "yellow", "notice": "blue", "off": "dim"}


def rules(
    words: Annotated[
        list[str] | None, typer.Argument(metavar="[WORD]...", help="Only rules whose page has all of these words.")
    ] = None,
    workspace: WorkspaceOption = None,
    json: JsonOption = False,
) -> None:
    """List the rules: code, severity, name, and what each asks.

    [bold]Examples[/]

      ciminfo rules

      ciminfo rules CIM2

      ciminfo rules letter
    """
    from ciminfo.rules import rules as all_rules

    found = [rule for rule in all_rules() if _has(rule, words or [])]
    if not found:
        exits.leave(exits.USAGE, f"no rule speaks of {' '.join(words or [])!r}", "ciminfo rules  lists them all")
    opened = workspace_if_any(workspace)
    if json:
        screen.print_json(
            [
                {"code": rule.code, "name": rule.name, "severity": severity_in(opened, rule), "asks": rule.asks}
                for rule in found
            ]
        )
        return
    for rule in found:
        severity = severity_in(opened, rule)
        if screen.is_watched():
            screen.say((f"{rule.code} ", "bold"), (f"{severity:8}", _STYLES[severity]), (rule.name, "bold"))
            screen.fact("", rule.asks, indent=16)
        else:
            screen.columns(rule.code, severity, rule.name, rule.asks)


def _has(rule: Rule, words: list[str]) -> bool:
    page = f"{rule.code} {rule.name} {rule.page}".casefold()
    return all(word.casefold() in page for word in words)
