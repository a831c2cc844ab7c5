"""A Click program with two commands, as its guide writes one."""

# ruff: noqa: INP001  a script that another Python runs

from pathlib import Path

import click


@click.group()
def program() -> None:
    """Look after a folder of records."""


@program.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--strict", is_flag=True, help="Take warnings for errors.")
def validate(folder: Path, strict: bool) -> None:
    """Check the records of a folder."""
    click.echo(f"{folder} {strict}")


@program.command()
@click.argument("period")
@click.option("--lang", default="en", show_default=True, help="The language to write in.")
def build(period: str, lang: str) -> None:
    """Write the report of a period."""
    click.echo(f"{period} {lang}")


if __name__ == "__main__":
    program()
