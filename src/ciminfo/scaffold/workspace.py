"""A new workspace for any secretariat: its settings, its registries, and a first record that builds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ciminfo.scaffold.records import ActivityFacts, MandateFacts, ReportFacts, activity, mandate, organisation, report
from ciminfo.yamltext import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkspaceFacts:
    """What a new workspace is asked for."""

    reporter: str
    name: str
    #: The languages that it publishes in; what is asked for is written in the first.
    languages: tuple[str, ...]
    #: The words that its first records are made of, by name and language.
    words: Mapping[str, Mapping[str, str]]
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

    @property
    def language(self) -> str:
        return self.languages[0]

    def word(self, name: str) -> str:
        return self.words[name][self.language]

    def also(self, **fields: str) -> Mapping[str, Mapping[str, str]]:
        """The words that stand in some fields, in the languages after the first."""
        return {field: {code: self.words[name][code] for code in self.languages[1:]} for field, name in fields.items()}


#: The words wanted, by name.
WORDS = (
    "report", "addressee", "meeting", "narrative", "summary", "asks", "files", "prevention", "training", "research",
)  # fmt: skip
_TERMS = ("prevention", "training", "research")


def files(facts: WorkspaceFacts) -> dict[str, str]:
    """Every file of the workspace by its path."""
    cited = f"{facts.mandate}, operative paragraph {facts.paragraph}" if facts.mandate else ""
    drafts = [
        organisation(facts.reporter, facts.name, facts.language, "secretariat", "", ""),
        report(_report(facts, cited)),
        activity(_first(facts, cited)),
        *([mandate(_mandate(facts))] if facts.mandate else []),
    ]
    return {
        "ciminfo.yaml": _settings(facts),
        ".gitignore": "out/\n",
        "data/registry/countries.yaml": _countries(facts.countries),
        "data/registry/terms.yaml": _terms(facts),
        "data/sources/own-files.yaml": _source(facts),
        **{f"data/{draft.path}": draft.text for draft in drafts},
    }


def _report(facts: WorkspaceFacts, cited: str) -> ReportFacts:
    """The first report; a title of its own is official in the language that it was given in, and in no other."""
    usual = {} if facts.title else {"title": "report"}
    return ReportFacts(
        id=facts.report,
        title=facts.title or facts.word("report"),
        language=facts.language,
        period=facts.period,
        as_of=facts.as_of,
        reporter=facts.reporter,
        mandate=cited,
        addressee=facts.word("addressee"),
        also=facts.also(addressee="addressee", **usual),
    )


def _mandate(facts: WorkspaceFacts) -> MandateFacts:
    return MandateFacts(
        id="mandate",
        symbol=facts.mandate,
        title=facts.mandate_title,
        language=facts.language,
        paragraph=facts.paragraph,
        summary=facts.word("summary"),
        asks=facts.word("asks"),
        also=facts.also(summary="summary", asks="asks"),
    )


def _first(facts: WorkspaceFacts, cited: str) -> ActivityFacts:
    """A first activity in the period, to be changed into a real one."""
    return ActivityFacts(
        id="first-meeting",
        kind="meeting",
        title=facts.word("meeting"),
        language=facts.language,
        dates=facts.as_of,
        role="organiser",
        mandate=cited,
        elements=("activities",) if cited else (),
        narrative=facts.word("narrative"),
        source="own-files 1",
        also=facts.also(title="meeting", narrative="narrative"),
    )


def _settings(facts: WorkspaceFacts) -> str:
    return (
        f"# The workspace of {' '.join(facts.name.split())}.\n"
        f"reporter: {facts.reporter}\n"
        f"languages: [{', '.join(facts.languages)}]  # en, es, fr, pt\n"
        "formats: [docx, pdf]\n"
    )


def _source(facts: WorkspaceFacts) -> str:
    titles = "".join(f"  {code}: {facts.words['files'][code]}\n" for code in facts.languages)
    return f"source: own-files\ntitle:\n{titles}kind: files\n"


def _countries(codes: Iterable[str]) -> str:
    head = (
        "# Countries and territories by their codes (ISO 3166-1). Say of those you need what they are, since when:\n"
        "#   BZ: {iso3: BLZ, region: central-america, status: [{is: member, dates: 1991/..}]}\n"
        "countries:\n"
    )
    return head + "".join(f"  {code}: {{}}\n" for code in codes)


def _terms(facts: WorkspaceFacts) -> str:
    lines = []
    for id_ in _TERMS:
        names = ", ".join(f"{code}: {quoted(facts.words[id_][code])}" for code in facts.languages)
        lines.append(f"  {id_}: {{name: {{{names}}}}}\n")
    return f"# Themes, groups of people and units, each with its name.\nterms:\n{''.join(lines)}"
