"""`ciminfo schema`: what editors need in order to complete, explain and check a record while it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from ciminfo.cli import exits, screen
from ciminfo.cli.options import JsonOption, WorkspaceOption, checked_of, chosen, workspace_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from ciminfo.schema import Words
    from ciminfo.workspace import Workspace


def schema(
    kind: Annotated[
        str, typer.Argument(metavar="[KIND]", help="A kind of record, a registry such as persons, or settings.")
    ] = "",
    write: Annotated[bool, typer.Option("--write", help="Write every schema into schemas/.")] = False,
    modelines: Annotated[
        bool, typer.Option("--modelines", help="Also put the line that names its schema into every record.")
    ] = False,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit with 1 where something would be written.")
    ] = False,
    workspace: WorkspaceOption = None,
    json: JsonOption = False,
) -> None:
    """Print the JSON Schema of a kind of record, or write them all for editors with YAML support.

    Without a kind, and with nothing to write, the kinds are listed.

    [bold]Examples[/]

      ciminfo schema activity

      ciminfo schema --write --modelines
    """
    from ciminfo.schema import names
    from ciminfo.schema import schema as schema_of

    writes = write or modelines or check
    if kind and writes:
        exits.leave(exits.USAGE, "all schemas are written together, never one alone", "leave KIND out")
    if kind:
        (name,) = chosen([kind], (), names(), "kind of record")
        screen.print_json(schema_of(name, _words()))
    elif writes:
        _bring_up_to_date(workspace_of(workspace), modelines=modelines, check=check, as_json=json)
    else:
        _list(as_json=json)


def _bring_up_to_date(workspace: Workspace, *, modelines: bool, check: bool, as_json: bool) -> None:
    """Write what differs, or only say so."""
    from ciminfo.output import tidy
    from ciminfo.schema import files
    from ciminfo.workspace import MARK

    wanted = files.schemas(workspace, _words())
    tied: dict[Path, tuple[bytes, bytes]] = {}
    left: dict[str, str] = {}
    if modelines:
        tied, left = files.ties(workspace, [MARK, *checked_of(workspace, "").loaded.files])
    changed = files.differing(wanted | {file: after for file, (_, after) in tied.items()})
    if not check:
        files.save(changed, {file: before for file, (before, _) in tied.items()})
        tidy(workspace.root / workspace.data)
        for folder in {file.parent for file in (*wanted, *tied)}:
            tidy(folder, below=False)
    shown = [workspace.shown(file) for file in changed]
    if as_json:
        screen.print_json({"stale" if check else "written": shown, "left": left})
    else:
        _tell(shown, left, of=len(wanted) + len(tied), check=check)
    if check and shown:
        told = screen.number(len(shown), "file is", "files are")
        exits.leave(exits.ERRORS, f"{told} not current", f"ciminfo schema --write{' --modelines' if modelines else ''}")


def _tell(changed: Sequence[str], left: Mapping[str, str], *, of: int, check: bool) -> None:
    for path in changed:
        screen.say(("not current ", "yellow") if check else ("wrote ", "green"), path)
    for path, reason in left.items():
        screen.say(("left ", "yellow"), f"{path}: {reason}")
    if not changed:
        screen.say(f"all {of} files are current")


def _list(*, as_json: bool) -> None:
    """The kinds of record, the registries and the settings, each with what it is."""
    from ciminfo.schema import names
    from ciminfo.schema import schema as schema_of

    rows = [(name, schema_of(name, _words())["description"]) for name in names()]
    if as_json:
        screen.print_json([{"kind": name, "is": text} for name, text in rows])
    else:
        screen.table(("kind", "is"), rows, whole=1)


def _words() -> Words:
    """What the schemas take from elsewhere: sections, languages by name, and rules with what each asks."""
    from ciminfo import languages, rules, sections
    from ciminfo.schema import Words

    return Words(
        sections=sections.names(),
        languages={code: str(languages.language(code).locale.get_language_name("en")) for code in languages.names()},
        rules={word: rule.asks for rule in rules.rules() for word in (rule.name, rule.code)},
    )
