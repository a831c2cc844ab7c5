"""`ciminfo translations` and its commands."""

from collections.abc import Callable

import typer

from ciminfo.cli.options import flowing
from ciminfo.cli.translations.export import export
from ciminfo.cli.translations.import_ import import_
from ciminfo.cli.translations.mark import mark
from ciminfo.cli.translations.overview import overview

app = typer.Typer()
app.callback(invoke_without_command=True, help=flowing(overview.__doc__ or ""))(overview)
commands: dict[str, Callable[..., None]] = {"export": export, "import": import_, "mark": mark}
for name, command in commands.items():
    app.command(name, help=flowing(command.__doc__ or ""))(command)
