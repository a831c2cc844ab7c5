"""`ciminfo status`: where the workspace stands, on one screen."""

from __future__ import annotations

from ciminfo.cli import screen
from ciminfo.cli.options import JsonOption, WorkspaceOption, checked_of, workspace_of


def status(workspace: WorkspaceOption = None, json: JsonOption = False) -> None:
    """Show records, findings, coverage of the mandates, promises, requests and missing texts.

    [bold]Example[/]

      ciminfo status
    """
    from ciminfo.queries.status import status as query

    checked = checked_of(workspace_of(workspace), "")
    answer = query(checked.loaded.corpus, checked.dossiers, checked.diagnostics)
    if json:
        screen.print_json(answer)
        return
    screen.say(("Records", "bold"))
    screen.fact("", _counts(answer["records"]))
    screen.say(("Findings", "bold"))
    screen.fact("", f"{_counts(answer['findings']) or 'nothing to mend'}; {answer['accepted']} accepted")
    screen.say(("Texts", "bold"))
    for language, texts in answer["texts"].items():
        screen.fact(language, f"narratives {texts['there']}, missing {texts['missing']}")
    for report in answer["reports"]:
        screen.say((f"Report {report['id']}", "bold"), f"  as of {report['as_of']}")
        screen.fact("activities", f"{report['activities']}; results {report['results']}")
        for name in ("coverage", "promises", "requests"):
            screen.fact(name, _counts(report[name]) or "none recorded")


def _counts(counts: dict[str, int]) -> str:
    return ", ".join(f"{name.replace('-', ' ')} {count}" for name, count in counts.items())
