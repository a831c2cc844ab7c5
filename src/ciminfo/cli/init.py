"""`ciminfo init`: a new workspace for any secretariat, with a first record that builds."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ciminfo.cli import exits, screen
from ciminfo.cli.asking import Asking


def init(
    folder: Annotated[
        Path, typer.Argument(metavar="[FOLDER]", help="Where the workspace is to be; else here.")
    ] = Path(),
    name: Annotated[str, typer.Option("--name", help="The secretariat's official name.")] = "",
    reporter: Annotated[str, typer.Option("--id", help="Its id: short, lower-case, such as cim.")] = "",
    lang: Annotated[
        list[str] | None, typer.Option("--lang", "-l", metavar="LANG", help="en, es, fr or pt; may be repeated.")
    ] = None,
    title: Annotated[str, typer.Option("--title", help="The title of the report.")] = "",
    period: Annotated[str, typer.Option("--period", "-p", help="The period, as in 2024-07/2025-06.")] = "",
    mandate: Annotated[
        str, typer.Option("--mandate", "-m", help="The resolution that orders it, and its paragraph.")
    ] = "",
    mandate_title: Annotated[str, typer.Option("--mandate-title", help="The title of that resolution.")] = "",
) -> None:
    """Set up a workspace: settings, registries, a report, and a first record to change into a real one.

    What the options do not say is asked for.

    [bold]Example[/]

      ciminfo init water --name "Regional Water Board" --id rwb --period 2024-07/2025-06
    """
    from ciminfo import languages
    from ciminfo.cli import checks
    from ciminfo.model.citation import Citation
    from ciminfo.model.interval import Interval
    from ciminfo.recording import scaffold
    from ciminfo.scaffold.records import id_of
    from ciminfo.scaffold.workspace import WORDS, WorkspaceFacts, files
    from ciminfo.workspace import MARK, open_at

    root = folder.resolve()
    if (root / MARK).exists():
        exits.leave(exits.USAGE, f"{folder} is a workspace already", "add to it with  ciminfo new")
    asking = Asking()
    name = asking.ask(name, "Who reports? Its official name", "--name")
    reporter = asking.ask(reporter, "A short id for it", "--id", default=id_of(name) if name else "", check=checks.id_)
    question = f"In which languages ({', '.join(languages.names())}), that of these answers first"
    spoken = asking.ask(" ".join(lang or ()), question, "--lang", default="en", check=checks.languages).split()
    usual = languages.language(spoken[0]).term("scaffold.report") if spoken else ""
    title = asking.ask(title, "The title of the report", "--title", default=usual)
    period = asking.ask(period, "For which period, as in 2024-07/2025-06", "--period", check=checks.period)
    mandate = asking.ask(
        mandate,
        "The symbol of the resolution that orders it, if there is one, and its paragraph",
        "--mandate",
        required=False,
        check=checks.citation,
    )
    if mandate:
        mandate_title = asking.ask(mandate_title, "The title of that resolution", "--mandate-title")
    asking.done()
    stretch = Interval.parse(period)
    cited = Citation.parse(mandate) if mandate else None
    facts = WorkspaceFacts(
        reporter=reporter,
        name=name,
        languages=tuple(spoken),
        words={name: {code: languages.language(code).term(f"scaffold.{name}") for code in spoken} for name in WORDS},
        report="-".join(dict.fromkeys((str(stretch.first.year), str(stretch.last.year)))),
        period=period,
        as_of=stretch.last.isoformat(),
        title="" if title == usual else title,
        mandate=str(cited.symbol) if cited else "",
        mandate_title=mandate_title,
        paragraph=(cited and cited.paragraph) or "1",
        countries=languages.language(spoken[0]).country_codes,
    )
    scaffold(root, files(facts))
    open_at(root)
    screen.say(("wrote ", "green"), f"a workspace to {folder}")
    step = "" if folder == Path() else f"  cd {folder}\n"
    screen.say(f"\nNow:\n{step}  ciminfo build-report {facts.report}\n  ciminfo new activity")
