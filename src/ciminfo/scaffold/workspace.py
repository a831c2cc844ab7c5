"""A new workspace for any secretariat: its settings, its registries, and a first record that builds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ciminfo.scaffold.records import ActivityFacts, MandateFacts, ReportFacts, activity, mandate, organisation, report
from ciminfo.yamltext import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkspaceFacts:
    """What a new workspace is asked for."""

    reporter: str
    name: str
    language: str
    #: The id of the first report, its period in EDTF, and the day of its facts.
    report: str
    period: str
    as_of: str
    title: str
    #: The symbol of the resolution, and the paragraph of it that asks for the report.
    mandate: str
    mandate_title: str
    #: The codes of the countries there are.
    countries: tuple[str, ...]
    paragraph: str = "1"


def files(facts: WorkspaceFacts) -> dict[str, str]:
    """Every file of the workspace by its path."""
    cited = f"{facts.mandate}, operative paragraph {facts.paragraph}" if facts.mandate else ""
    drafts = [
        organisation(facts.reporter, facts.name, facts.language, "secretariat", "", ""),
        report(
            ReportFacts(
                id=facts.report,
                title=facts.title,
                language=facts.language,
                period=facts.period,
                as_of=facts.as_of,
                reporter=facts.reporter,
                mandate=cited,
            )
        ),
        activity(_first(facts, cited)),
    ]
    if facts.mandate:
        summary = "To report on what was done"
        drafts.append(
            mandate(
                MandateFacts(
                    id="mandate",
                    symbol=facts.mandate,
                    title=facts.mandate_title,
                    language=facts.language,
                    paragraph=facts.paragraph,
                    summary=summary,
                )
            )
        )
    return {
        "ciminfo.yaml": _settings(facts),
        ".gitignore": "out/\n",
        "data/registry/countries.yaml": _countries(facts.countries),
        "data/registry/terms.yaml": _terms(facts.language),
        "data/sources/own-files.yaml": _source(facts.language),
        **{f"data/{draft.path}": draft.text for draft in drafts},
    }


def _first(facts: WorkspaceFacts, cited: str) -> ActivityFacts:
    """A first activity in the period, to be changed into a real one."""
    return ActivityFacts(
        id="first-meeting",
        kind="meeting",
        title="A first meeting",
        language=facts.language,
        dates=facts.as_of,
        role="organiser",
        mandate=cited,
        elements=("activities",) if cited else (),
        narrative="This is where the text of an activity stands. Change this record into a real one.",
        source="own-files 1",
    )


def _settings(facts: WorkspaceFacts) -> str:
    return (
        f"# The workspace of {' '.join(facts.name.split())}.\n"
        f"reporter: {facts.reporter}\n"
        f"languages: [{facts.language}]  # en, es, fr, pt\n"
        "formats: [docx, pdf]\n"
    )


def _source(language: str) -> str:
    return f"source: own-files\ntitle:\n  {language}: Files of the secretariat\nkind: files\n"


def _countries(codes: Iterable[str]) -> str:
    head = (
        "# Countries and territories by their codes (ISO 3166-1). Say of those you need what they are, since when:\n"
        "#   BZ: {iso3: BLZ, region: central-america, status: [{is: member, dates: 1991/..}]}\n"
        "countries:\n"
    )
    return head + "".join(f"  {code}: {{}}\n" for code in codes)


def _terms(language: str) -> str:
    words = {"prevention": "Prevention", "training": "Training", "research": "Research"}
    lines = [f"  {id_}: {{name: {{{language}: {quoted(word)}}}}}" for id_, word in words.items()]
    return "# Themes, groups of people and units, each with its name.\nterms:\n" + "\n".join(lines) + "\n"
