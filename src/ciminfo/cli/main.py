"""The way in: `ciminfo` and its commands, and what each kind of ending costs in exit codes."""

from __future__ import annotations

import io
import os
import sys
from typing import TYPE_CHECKING

from ciminfo import __version__
from ciminfo.cli import exits

if TYPE_CHECKING:
    from collections.abc import Callable

    import typer

_EPILOG = (
    "Exit codes: 0 nothing that the command stops at · 1 errors in the records, what --final or --fail-on refuses, "
    "what --diff or --check would change, what verify finds altered · 2 wrong usage · 3 a fault of ciminfo itself · "
    "4 something is missing on the machine"
)


def main() -> None:
    """Run the command line and leave with its exit code."""
    if sys.argv[1:] == ["--version"]:
        # Answered before anything is imported: shells and scripts ask this often.
        print(f"ciminfo {__version__}")  # noqa: T201
        return
    # Arguments are UTF-8 whatever the locale says: names of countries have accents.
    sys.argv = [os.fsencode(argument).decode("utf-8", "replace") for argument in sys.argv]
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that knows fewer letters shows a question mark
    with exits.told():
        _app()()


def _version(asked: bool) -> None:
    if asked:
        print(f"ciminfo {__version__}")  # noqa: T201
        raise SystemExit(exits.CLEAN)


def _app() -> typer.Typer:
    import typer

    from ciminfo.cli.build_report import build_report
    from ciminfo.cli.build_site import build_site
    from ciminfo.cli.country_summary import country_summary
    from ciminfo.cli.coverage import coverage
    from ciminfo.cli.explain import explain
    from ciminfo.cli.freeze import freeze
    from ciminfo.cli.init import init
    from ciminfo.cli.list import list_
    from ciminfo.cli.new.kinds import app as new
    from ciminfo.cli.options import flowing
    from ciminfo.cli.preview import preview
    from ciminfo.cli.promises import promises
    from ciminfo.cli.requests import requests
    from ciminfo.cli.rules import rules
    from ciminfo.cli.schema import schema
    from ciminfo.cli.show import show
    from ciminfo.cli.status import status
    from ciminfo.cli.template import app as template
    from ciminfo.cli.translations.group import app as translations
    from ciminfo.cli.validate import validate
    from ciminfo.cli.verify import verify
    from ciminfo.cli.why import why

    app = typer.Typer(
        name="ciminfo",
        help="Compile mandated annual reports from records: validated, cited, and rendered as letter and report.",
        epilog=_EPILOG,
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        rich_markup_mode="rich",
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    commands: dict[str, Callable[..., None]] = {
        "init": init,
        "build-report": build_report,
        "build-site": build_site,
        "country-summary": country_summary,
        "preview": preview,
        "validate": validate,
        "status": status,
        "coverage": coverage,
        "promises": promises,
        "requests": requests,
        "freeze": freeze,
        "list": list_,
        "show": show,
        "verify": verify,
        "why": why,
        "explain": explain,
        "rules": rules,
        "schema": schema,
    }
    for name, command in commands.items():
        app.command(name, help=flowing(command.__doc__ or ""))(command)
    app.add_typer(new, name="new")
    app.add_typer(template, name="template")
    app.add_typer(translations, name="translations")

    @app.callback()
    def ciminfo(
        _: bool = typer.Option(
            False, "--version", help="Show the version and leave.", is_eager=True, callback=_version
        ),
    ) -> None:
        """Compile mandated annual reports from records: validated, cited, and rendered as letter and report."""

    return app
