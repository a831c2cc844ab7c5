"""The commands by name: the one that is called is imported; of the others it is known what they do."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Final

import typer
from typer.core import TyperGroup

from ciminfo.cli import exits
from ciminfo.cli.options import flowing

#: What each command does, as its own help begins: said here too, so that help and completion need not import them all.
COMMANDS: Final = {
    "init": "Set up a workspace: settings, registries, a report, and a first record to change into a real one.",
    "build-report": "Write the cover letter and the annual report of a period.",
    "build-site": (
        "Write the site: activities, countries, mandates, announcements, and the documents that stand in out/."
    ),
    "country-summary": (
        "Write one or two pages on a country: its activities, what was announced, the mandates answered."
    ),
    "preview": "Show the site and the documents in a browser, on this machine only.",
    "validate": "Check the records against the mandates, the reports and each other.",
    "status": "Show records, findings, coverage of the mandates, promises, requests and missing texts.",
    "coverage": "Show, for each mandate paragraph in force and each element it asks for, what answers it.",
    "promises": "Show each announcement of a report beside what became of it.",
    "requests": "Show who was asked by which letter and when, what is due, and what was received.",
    "freeze": "Record what was submitted, facts and hash, so that a later edit of a reported fact is told.",
    "list": "List activities by country, report, organisation, theme, mandate, state, or words.",
    "show": "Show a record's facts by field, where it is written, and which records name it.",
    "verify": "Tell which records a document was compiled from, and whether anything has changed since.",
    "why": "Tell in which section of a report a record stands, and why; or why it does not stand in it.",
    "explain": (
        "Print the page of a rule: what it asks, why, an example that passes and one that fails, and how to accept it."
    ),
    "rules": "List the rules: code, severity, name, and what each asks.",
    "schema": "Print the JSON Schema of a kind of record, or write them all for editors with YAML support.",
    "new": "Write a new record: what the options do not say is asked for, with completion from the registries.",
    "template": "A look of the workspace's own: start one, and see what it lacks.",
    "translations": "Show how the texts stand in each language, and exchange them with translators.",
}
#: Where a command is that is not the function of its name in the file of its name.
_ELSEWHERE: Final = {
    "list": ("list", "list_"),
    "new": ("new.kinds", "app"),
    "template": ("template", "app"),
    "translations": ("translations.group", "app"),
}
_EPILOG: Final = (
    "Exit codes: 0 nothing that the command stops at · 1 errors in the records, what --final or --fail-on refuses, "
    "what --diff or --check would change, what verify finds altered · 2 wrong usage · 3 a fault of ciminfo itself · "
    "4 something is missing on the machine"
)


class _Commands(TyperGroup):
    """All commands; the one that is called takes the place of what was known of it."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if args[0] in COMMANDS:
            self.commands[args[0]] = typer.main.get_group(_opened(args[0])).commands[args[0]]
        return super().resolve_command(ctx, args)


def app() -> typer.Typer:
    """The command line, of whose commands none is imported yet."""
    whole = _empty(
        name="ciminfo",
        cls=_Commands,
        help="Compile mandated annual reports from records: validated, cited, and rendered as letter and report.",
        epilog=_EPILOG,
        no_args_is_help=True,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    for name, summary in COMMANDS.items():
        whole.command(name, help=summary)(_unopened)
    whole.callback()(_ciminfo)
    return whole


def found(name: str) -> Any:
    """The command of that name, imported: a function, or the app of a group of commands."""
    plain = name.replace("-", "_")
    file, inside = _ELSEWHERE.get(name, (plain, plain))
    return getattr(import_module(f"ciminfo.cli.{file}"), inside)


def _opened(name: str) -> typer.Typer:
    command, alone = found(name), _empty()
    if isinstance(command, typer.Typer):
        alone.add_typer(command, name=name)
    else:
        alone.command(name, help=flowing(command.__doc__ or ""))(command)
    return alone


def _empty(**more: Any) -> typer.Typer:
    return typer.Typer(pretty_exceptions_enable=False, rich_markup_mode="rich", **more)


def _unopened() -> None:
    """Stands for a command that was not called."""


def _version(asked: bool) -> None:
    from ciminfo import __version__

    if asked:
        print(f"ciminfo {__version__}")  # noqa: T201
        raise SystemExit(exits.CLEAN)


def _ciminfo(
    _: bool = typer.Option(False, "--version", help="Show the version and leave.", is_eager=True, callback=_version),
) -> None:
    """Compile mandated annual reports from records: validated, cited, and rendered as letter and report."""
