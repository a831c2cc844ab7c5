"""The kinds of record that `ciminfo new` writes, as commands of their own."""

import typer

from ciminfo.cli.new.activity import activity
from ciminfo.cli.new.contribution import contribution
from ciminfo.cli.new.mandate import mandate
from ciminfo.cli.new.organisation import organisation
from ciminfo.cli.new.report import report
from ciminfo.cli.options import flowing

app = typer.Typer(
    help="Write a new record: what the options do not say is asked for, with completion from the registries.",
    no_args_is_help=True,
)
for command in (activity, mandate, report, organisation, contribution):
    app.command(command.__name__, help=flowing(command.__doc__ or ""))(command)
