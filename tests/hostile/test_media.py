"""Text that would be more than text somewhere stays text: in pages, feeds, calendars, Word files and on the screen."""

import io
import json
import re
import zipfile
from html.parser import HTMLParser

import pytest
from lxml import etree

from ciminfo import pipeline
from ciminfo.cli import exits, screen
from ciminfo.pipeline import Job
from ciminfo.workspace import open_at
from tests.reading import workspace
from tests.test_pipeline import REPORT

HOSTILE = (
    "</script><script>alert(1)</script><img src=x onerror=alert(1)>\\\" onmouseover=\\\"alert(2) ' onfocus='alert(3) "
    "--> <!-- ]]> &lt;b&gt; &#x3c; {{7*7}} {% raw %} ${7*7} javascript:alert(4) <w:p/> =cmd|' /C calc'!A1 @SUM(1) "
    "[x](javascript:alert(5)) **b** BEGIN:VEVENT ;X=1 \\\\N <svg onload=alert(6)> </style><style>*{} "
    "%0A::error:: ##[error]x"
)


def records(text: str) -> dict[str, str]:
    return {
        "report.yaml": REPORT.replace("The Report", text)
        .replace("{en: ", '{en: "')
        .replace("}\n    period", '"}\n    period'),
        "registry.yaml": f'organisations: {{cim: {{name: {{en: "{text}"}}, short: {{en: "{text}"}}, kind: organ}}}}\n',
        "countries.yaml": f'countries: {{BO: {{name: {{en: "{text}"}}}}}}\n',
        "study.yaml": f"""
            activity: study
            kind: seminar
            title: {{en: "{text}"}}
            aliases: ["{text}"]
            announced: [{{on: 2005-04-01, dates: 2005-10-01, in: 2004-2005}}]
            dates: 2005-10-01
            venue: {{country: BO, city: "{text}", place: {{en: "{text}"}}}}
            organisations: [{{organisation: cim, role: organiser, note: {{en: "{text}"}}}}]
            narrative: {{en: "{text}"}}
            documents: [{{title: {{en: "{text}"}}, kind: page}}]
            """,
    }


class Tags(HTMLParser):
    """The elements of a page with the names of their attributes, its links, and the text of its scripts."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, ...]] = []
        self.links: set[str] = set()
        self.scripts: list[str] = []
        self.inside = ""
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        self.inside = tag
        self.found.append((tag, *(name for name, _ in attributes)))
        self.links |= {value or "" for name, value in attributes if name in {"href", "src"}}

    def handle_endtag(self, _):
        self.inside = ""

    def handle_data(self, data):
        if self.inside == "script" and data.strip():
            self.scripts.append(data)

    @property
    def active(self) -> list[tuple[str, ...]]:
        """What does more than to show text."""
        kinds = {"script", "img", "iframe", "object", "embed", "link", "style", "form", "input", "base", "meta"}
        return [each for each in self.found if each[0] in kinds or any(name.startswith("on") for name in each)]


def built(folder, text: str) -> dict[str, bytes]:
    root = workspace(folder, records(text), "reporter: cim\nlanguages: [en]\naddress: https://a.org/cim\n")
    opened, job = open_at(root), Job("2004-2005", ("en",), ("html", "docx"), root / "out")
    made = pipeline.build(opened, job)
    assert [each.message for each in made.diagnostics if each.severity.value == "error"] == []
    pipeline.build_site(opened, job)
    return {
        each.relative_to(root / "out").as_posix(): each.read_bytes()
        for each in root.rglob("out/**/*")
        if each.is_file()
    }


@pytest.fixture(scope="module")
def outputs(tmp_path_factory) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """What is built of hostile texts, and what of harmless ones."""
    return tuple(built(tmp_path_factory.mktemp("media"), text) for text in (HOSTILE, "word"))  # type: ignore[return-value]


def test_pages_have_no_element_more_that_does_something(outputs):
    hostile, harmless = outputs
    pages = [name for name in hostile if name.endswith(".html")]
    assert len(pages) > 10
    assert sum("&lt;svg onload=alert(6)&gt;" in hostile[name].decode() for name in pages) > 3
    for name in pages:
        page = Tags(hostile[name].decode())
        assert page.active == Tags(harmless[name].decode()).active, name
        assert {each.partition(":")[0] for each in page.links if re.match(r"[a-zA-Z][\w+.-]*:", each)} <= {"https"}, (
            name
        )
        assert all(json.loads(script) for script in page.scripts), name


def test_feed_sitemap_index_and_calendar_are_whole(outputs):
    hostile, _ = outputs
    for name in ("site/en/activities.atom", "site/sitemap.xml"):
        trees = [[each.tag for each in etree.fromstring(files[name]).iter()] for files in outputs]
        assert trees[0] == trees[1]
    content = next(etree.fromstring(hostile["site/en/activities.atom"]).iter("{*}content")).text
    assert Tags(content).active == []
    index = hostile["site/en/search.js"].decode()
    assert json.loads(index.removeprefix("globalThis.ciminfoIndex = ").rstrip().removesuffix(";"))["ids"] == ["study"]
    names = [[re.split("[;:]", line)[0] for line in _unfolded(files["site/en/planned.ics"])] for files in outputs]
    assert names[0] == names[1]


def _unfolded(calendar: bytes) -> list[str]:
    return calendar.decode().replace("\r\n ", "").split("\r\n")


def test_word_files_have_no_field_link_or_part_more(outputs):
    def told(files: dict[str, bytes]) -> dict[str, list[object]]:
        with zipfile.ZipFile(io.BytesIO(files["2004-2005/annual-report.en.docx"])) as archive:
            trees = {
                name: etree.fromstring(archive.read(name))
                for name in archive.namelist()
                if name.endswith((".xml", ".rels"))
            }
        found = {
            name: [each.tag for each in tree.iter("{*}fldSimple", "{*}hyperlink", "{*}Relationship")]
            for name, tree in trees.items()
        }
        codes = [each.text for tree in trees.values() for each in tree.iter("{*}instrText")]
        return {
            **found,
            "codes": codes,
            "text": ["<svg onload=alert(6)>" in "".join(trees["word/document.xml"].itertext())],
        }

    hostile, harmless = map(told, outputs)
    assert hostile.pop("text") == [True]
    assert harmless.pop("text") == [False]
    assert hostile == harmless


NASTY = "a\x1b[31mb\x1b]0;c\x07d\x9b2Je\u202ef\rg\x00h ::error::i ##[error]j"


@pytest.mark.parametrize("is_watched", [False, True])
def test_nothing_that_is_said_steers_a_terminal_or_a_runner(capsys, monkeypatch, is_watched):
    monkeypatch.setenv("FORCE_COLOR", "1") if is_watched else monkeypatch.delenv("FORCE_COLOR", raising=False)
    screen.output.cache_clear()
    screen.errors.cache_clear()
    screen.say(NASTY, ("\n::set-output name=a::b", "red"), f"\n  ::stop-commands::x\n##[group]y {NASTY}")
    screen.fact("label", NASTY)
    screen.remark(f"{NASTY}\n::error::x")
    screen.columns(NASTY, "a\tb\nc")
    screen.table(["one", "two"], [[NASTY, "x"]])
    with pytest.raises(SystemExit):
        exits.leave(1, f"{NASTY}\n::error::x", NASTY)
    said = "".join(capsys.readouterr())
    screen.output.cache_clear()
    screen.errors.cache_clear()
    plain = re.sub(r"\x1b\[[\d;]*m", "", said) if is_watched else said  # the colours are ours
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", plain)
    assert not re.search(r"(?m)^\s*::|##\[", plain)
    assert plain.count("\ufffd") > 20
    assert "[31mb" in plain


def test_cells_stay_in_their_columns(capsys):
    screen.columns("a\tb\nc", "d")
    assert capsys.readouterr().out == "a b c\td\n"


def test_no_cell_begins_a_formula(capsys):
    screen.columns("=1+1", "+1", "-2+3", "@x", "-3", "-", "a=b", "2004-2005")
    assert capsys.readouterr().out == "'=1+1\t'+1\t'-2+3\t'@x\t-3\t-\ta=b\t2004-2005\n"
