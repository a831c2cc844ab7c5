"""What is not for print reaches no output: marks stand in every such field, and every file that is made is searched."""

import dataclasses
import io
import re
import typing
import zipfile
from functools import cache

import pytest
from pypdf import PdfReader

from ciminfo import exchange, judging, pipeline
from ciminfo.model.corpus import KINDS
from ciminfo.model.record import Table, Texts
from ciminfo.pipeline import Job
from ciminfo.translating import sent
from ciminfo.workspace import open_at
from tests.reading import workspace

#: Fields that colleagues and rules read, and no reader of an output: remarks, reasons, evidence, other spellings.
INTERNAL = frozenset(
    re.findall(
        r"\S+",
        """
    Activity.note City.note Contribution.note Country.note Frozen.note Mandate.note Organisation.note Person.note
    Region.note Report.note Result.note SourcePaper.note Term.note TextStates.note SourceNote.at SourceNote.raw
    SourceNote.note Acknowledgement.why Activity.out_of_period Override.why SourcePaper.id
    SourcePaper.kind SourcePaper.dated Organisation.aliases Person.aliases
    City.aliases Country.aliases Review.by Frozen.records Frozen.hash Mandate.text_state
""",
    )
)
#: Fields that an output may show.
PRINTED = frozenset(
    re.findall(
        r"\S+",
        """
    Activity.id Activity.title Activity.aliases Activity.narrative Activity.narrative_in Announcement.title
    Venue.country Venue.city Venue.place Outcome.why Event.title Coverage.countries Coverage.regions
    Involvement.organisation Money.currency Involvement.note Appearance.person Appearance.title
    Participants.population Participants.groups Participants.countries Participants.regions Activity.themes
    Answer.elements Figure.unit Figure.population Figure.per Figure.share_of Paper.title Paper.kind Paper.language
    Paper.status Activity.reported_by Mandate.id Mandate.title Mandate.body Mandate.adopted_at Mandate.address
    Mandate.supersedes Mandate.confidence Mandate.paragraphs Paragraph.summary Paragraph.text Paragraph.obligor
    Paragraph.recipient Paragraph.via Paragraph.elements Element.asks Result.id Result.claim Credit.organisation
    Contribution.id Contribution.organ Contribution.state Request.letter Request.by Reply.summary Report.id
    Report.title Report.reporter Report.series Letter.number Addressee.office Addressee.person Addressee.lines
    Signatory.person Signatory.office OutlineEntry.title OutlineEntry.text Disposed.why Country.id Country.iso3
    Country.name_ Region.id Region.name_ City.id City.name_ Organisation.id Organisation.name_ Organisation.short
    Person.id Person.name_ Post.title Term.id Term.name_ Term.plural
    SourcePaper.title SourcePaper.symbol SourcePaper.address
""",
    )
)
#: Fields that name other records or parts, or are fingerprints: they hold no words of their own.
NAMES = frozenset(
    re.findall(
        r"\S+",
        """
    SourceNote.backs Acknowledgement.rule Acknowledgement.field Acknowledgement.in_ Announcement.in_ Outcome.into
    Activity.part_of Answer.text Activity.reported_in Override.in_ Activity.may_be Result.report Count.over Credit.of
    Result.backed_by Contribution.report Report.previous OutlineEntry.order Disposed.element Country.region
    Country.belongs_to Region.within Region.members Region.tiles City.country Organisation.country
    Organisation.parent Organisation.succeeds Post.organisation Frozen.id Frozen.report TextStates.id
    TextStates.language TextStates.states TextState.of TextState.original Review.text
""",
    )
)

#: A mark is one word of letters and figures, so that no format breaks or escapes it; the first one is for print.
SHOWN = "zq0zq"
RECORDS = {
    "report.yaml": """
        # zq1zq
        report: 2004-2005
        title: {en: "The Report zq0zq"}
        period: 2004-07/2005-04
        as-of: 2005-04-27
        reporter: cim
        note: zq2zq
        answers: ["AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"]
        letter:
          addressee: {office: {en: Secretary General}, person: ana}
          signatory: {person: ana, office: {en: Executive Secretary}}
        outline: [{section: at-a-glance}, {section: activities-by-country}, {section: follow-up}]
        accept: [{rule: letter-field-missing, why: zq3zq}]
        sources: [{at: zq4zq L1, raw: zq5zq, note: zq6zq, backs: [period]}]
        """,
    "study.yaml": """
        activity: study
        kind: training
        title: {en: "Study zq0zq"}
        dates: 2005-01-14
        venue: {country: BO, city: Trinidad}
        role: organiser
        organisations: [{organisation: friends, role: funder}]
        people: [{person: ana, role: speaker}]
        mandates: [{cites: "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"}]
        narrative: {en: "It was made zq0zq."}
        placement: [{in: 2004-2005, section: activities-by-country, why: zq7zq}]
        out-of-period: {2004-2005: zq8zq}
        note: zq9zq
        accept: [{rule: source-missing, why: zq10zq}]
        sources: [{at: zq4zq L2, raw: "January 14, 2005 zq11zq", note: zq12zq, backs: [dates]}]  # zq13zq
        """,
    "plan.yaml": """
        activity: plan
        kind: seminar
        title: {en: "Plan zq0zq"}
        announced: [{on: 2005-04-01, dates: 2005-10-01, in: 2004-2005}]
        dates: 2005-10-01
        venue: {country: BO, city: Trinidad}
        role: organiser
        note: zq14zq
        """,
    "result.yaml": """
        result: training
        report: 2004-2005
        claim: {en: "Trained zq0zq."}
        backed-by: [study]
        note: zq15zq
        accept: [{rule: result-unmeasured, why: zq16zq}]
        """,
    "mandate.yaml": """
        mandate: ag-res-2019
        symbol: AG/RES. 2019 (XXXIV-O/04)
        title: {en: "Fighting zq0zq"}
        text-state: zq17zq
        note: zq18zq
        paragraphs: {"9": {summary: {en: "Report zq0zq."}, recipient: cim}}
        sources: [{at: zq4zq, raw: zq19zq, note: zq20zq, backs: [title]}]
        """,
    "contribution.yaml": """
        contribution: bolivia
        report: 2004-2005
        state: BO
        asked: {on: 2004-11, by: [cim]}
        answered: {on: 2005-01, summary: {en: "Answered zq0zq."}}
        note: zq21zq
        """,
    "friends.yaml": """
        contribution: friends-answer
        report: 2004-2005
        organ: friends
        asked: {on: 2004-11, by: [cim]}
        note: zq45zq
        """,
    "organisations.yaml": """
        organisations:
          cim: {name: {en: Commission}, kind: organ, aliases: [zq22zq], note: zq23zq}
          friends: {name: {en: "Friends zq0zq"}, kind: ngo, aliases: [zq24zq], note: zq25zq}
        """,
    "persons.yaml": "persons: {ana: {name: Ana Luz, aliases: [zq26zq], note: zq27zq}}\n",
    "cities.yaml": "cities: {trinidad: {name: {en: Trinidad}, country: BO, aliases: [zq28zq], note: zq29zq}}\n",
    "countries.yaml": "countries: {BO: {name: {en: Bolivia}, aliases: [zq30zq], note: zq31zq}}\n",
    "regions.yaml": "regions: {andes: {name: {en: Andes}, members: [BO], note: zq32zq}}\n",
    "terms.yaml": "terms: {women: {name: {en: women}, note: zq33zq}}\n",
    "sources.yaml": """
        sources:
          zq4zq: {title: {en: Page}, kind: zq35zq, symbol: X 1, dated: zq37zq, address: "https://a.org/", note: zq40zq}
        """,
    "texts.yaml": """
        texts: texts-en
        language: en
        note: zq41zq
        states: {study: {title: reviewed 00000000 on 2005-05-01 by zq42zq}}
        """,
    "frozen.yaml": """
        frozen: submitted-2004-2005
        report: 2004-2005
        on: 2005-05-01
        note: zq43zq
        records: {study: {title: zq44zq}}
        """,
}
MARKS = frozenset(re.findall(r"zq[1-9]\d*zq", " ".join(RECORDS.values())))
SETTINGS = "# zq46zq\nreporter: cim\nlanguages: [en]\nformats: [docx, html, pdf]\nseverities: {%s}\n"
ERRORS = ("frozen-altered", "text-state-idle", "reported-fact-changed")


@pytest.fixture(scope="module")
def outputs(tmp_path_factory) -> dict[str, bytes]:
    """Every file that ciminfo makes of the records, by its path."""
    root = workspace(
        tmp_path_factory.mktemp("canaries"), RECORDS, SETTINGS % ", ".join(f"{each}: notice" for each in ERRORS)
    )
    opened = open_at(root)
    job = Job("2004-2005", ("en",), ("docx", "html", "pdf"), root / "out")
    short = dataclasses.replace(job, formats=("html",))
    built = [
        pipeline.build(opened, job), pipeline.draft_requests(opened, short, ("bolivia", "friends-answer")),
        pipeline.summarise(opened, short, ["BO"]), pipeline.build_site(opened, job),
    ]  # fmt: skip
    assert [[str(each) for each in one.diagnostics if each.severity.value == "error"] for one in built] == [[]] * 4
    files = {
        file.relative_to(root).as_posix(): file.read_bytes() for file in (root / "out").rglob("*") if file.is_file()
    }
    corpus = judging.check(opened).loaded.corpus
    return {**files, "all.en-es.xlf": exchange.written(sent(corpus, "en", "es"))}


def told(name: str, content: bytes) -> str:
    """All that a file holds, unpacked."""
    if name.endswith(".docx"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return " ".join(
                [*archive.namelist(), *(archive.read(each).decode("utf-8", "replace") for each in archive.namelist())]
            )
    if name.endswith(".pdf"):
        reader = PdfReader(io.BytesIO(content))
        objects = (reader.get_object(number) for number in range(1, len(reader.xref[0]) + 1))
        text = " ".join(page.extract_text() for page in reader.pages)
        return " ".join([text, str(reader.metadata), *map(_object, objects), content.decode("latin-1")])
    return content.decode()


def _object(found: object) -> str:
    data = found.get_data().decode("latin-1") if hasattr(found, "get_data") else ""
    return f"{found!r} {data}"


def test_every_kind_of_output_is_made_and_can_be_searched(outputs):
    ends = {re.sub(r".*?\.(?=\w+$)", "", name) for name in outputs}
    assert {"docx", "html", "pdf", "json", "atom", "ics", "js", "xlf", "css"} <= ends
    shown = [name for name, content in outputs.items() if SHOWN in told(name, content)]
    wanted = [
        "annual-report.en.docx", "annual-report.en.pdf", "annual-report.en.html", "mandate-ledger.en.html",
        "bo-2004-2005.en.html", "activities.atom", "planned.ics", "search.js", "study.html", "all.en-es.xlf",
    ]  # fmt: skip
    assert [each for each in wanted if not any(name.endswith(each) for name in shown)] == []


def test_nothing_internal_stands_in_any_output(outputs):
    found = {name: {*re.findall(r"zq\d+zq", told(name, content))} - {SHOWN} for name, content in outputs.items()}
    assert {name: marks for name, marks in found.items() if marks} == {}


def test_the_marks_stand_in_every_internal_field():
    assert len(MARKS) == 41
    text = " ".join(RECORDS.values())
    for each in INTERNAL:
        field = each.partition(".")[2].rstrip("_").replace("_", "-")
        assert re.search(rf"\b{field}: |reviewed|hash", text), each


@cache
def fields(kind: type) -> frozenset[str]:
    """The fields of a type and of its parts that can hold words."""
    found: set[str] = set()
    hints = typing.get_type_hints(kind)
    for field in dataclasses.fields(kind):
        types = set(parts(hints[field.name]))
        if field.name != "origin" and types & {str, Texts, Table}:
            found.add(f"{kind.__name__}.{field.name}")
        inner = (each for each in types - {Texts, Table} if dataclasses.is_dataclass(each))
        found |= {name for each in inner if each.__module__ in PLACES for name in fields(each)}
    return frozenset(found)


PLACES = {kind.__module__ for kind in KINDS.values()} | {"ciminfo.model.activity_parts"}


def parts(hint: object) -> typing.Iterator[type]:
    inner = typing.get_args(hint)
    if isinstance(typing.get_origin(hint), type) and dataclasses.is_dataclass(typing.get_origin(hint)):
        yield typing.get_origin(hint)
    yield from (each for one in inner for each in parts(one))
    if isinstance(hint, type) and not inner:
        yield hint


def test_every_field_that_holds_words_is_known_to_be_for_print_or_not():
    every = {name for kind in KINDS.values() for name in fields(kind)}
    assert len(every) > 140
    known = INTERNAL | PRINTED | NAMES
    shared = {name for name in every if name.endswith((".sources", ".accept"))}
    assert len(known) == len(INTERNAL) + len(PRINTED) + len(NAMES)
    assert every - shared - known == {f"{kind.__name__}.id" for kind in KINDS.values()} & (every - known)
    assert known - every == set()
