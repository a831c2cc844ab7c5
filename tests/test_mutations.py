"""The real records with something wrong in them: it is said in its place or a correct document comes of it, in time.

`CIMINFO_MUTATIONS=1000 .venv/bin/python -m pytest -n0 tests/test_mutations.py` makes so many rounds of each kind.
"""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest
from lxml import html

from ciminfo import judging, languages, publications, workspace
from ciminfo.diagnostics import Severity
from ciminfo.document.dump import dump
from ciminfo.renderers import Look, render
from ciminfo.renderers.look import shipped
from ciminfo.yamltext import Text
from tests.fuzz.oracle import assert_said, dumped, text_of
from tests.mutations import NASTY, at, damaged, slipped, steps
from tests.renderers.word.package import Package

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ciminfo.judging import Checked
    from ciminfo.workspace import Workspace

ROOT = Path(__file__).parents[1]
ROUNDS = range(int(os.environ.get("CIMINFO_MUTATIONS", "2")))
#: As many files go wrong at once; each is judged on its own, and beside the others.
AT_ONCE = 30
#: Seconds of work that a round may take, on a slow machine.
BOUND = 30.0
#: The share of texts that turn nasty: with more of them hardly a record would stay without an error.
SHARE = 0.2
LOOK = Look((shipped(),))


@pytest.fixture(scope="module")
def opened(tmp_path_factory) -> Workspace:
    """The project's own workspace, to be spoilt."""
    root = tmp_path_factory.mktemp("spoilt")
    shutil.copytree(ROOT / "data", root / "data")
    shutil.copy(ROOT / "ciminfo.yaml", root)
    return workspace.open_at(root)


@pytest.fixture(params=ROUNDS)
def random(request) -> Random:
    return Random(request.param)  # noqa: S311  nothing here is secret


@pytest.fixture
def spoilt(opened, random) -> Iterator[list[Path]]:
    """Some of the records, which are put right again."""
    some = random.sample(sorted((opened.root / "data").rglob("*.yaml")), AT_ONCE)
    yield some
    put_right(opened, some)


def put_right(opened: Workspace, files: Iterable[Path]) -> None:
    for file in files:
        shutil.copy(ROOT / file.relative_to(opened.root), file)


def checked(opened: Workspace) -> Checked:
    """What is said of the records, all of it in its place, and in time."""
    begun = time.process_time()
    found = judging.check(opened)
    assert time.process_time() - begun < BOUND
    said = {each.span.path for each in found.diagnostics} | {
        also.path for each in found.diagnostics for also in each.also
    }
    texts = [Text(path, text_of((opened.root / path).read_bytes())) for path in said]
    assert_said(found.diagnostics, *texts)
    return found


def faulty(opened: Workspace) -> set[Path]:
    """The files with an error, for which nothing is built."""
    found = checked(opened).diagnostics
    return {opened.root / each.span.path for each in found if each.severity is Severity.ERROR}


def value_of(file: Path):
    return Text("", file.read_text("utf-8")).read()[0]


def test_what_slips_among_the_values_is_said_in_its_place(opened, random, spoilt):
    for file in spoilt:
        file.write_text(dumped(slipped(value_of(file), random)), encoding="utf-8")
    assert len(checked(opened).loaded.files) == len(list((ROOT / "data").rglob("*.yaml")))


def test_what_happens_to_the_files_is_said_in_its_place(opened, random, spoilt):
    for file in spoilt:
        file.write_bytes(damaged(file.read_bytes(), random))
    assert checked(opened).diagnostics


def test_a_document_made_of_nasty_texts_is_whole(opened, random, spoilt):
    for file in spoilt:
        file.write_text(dumped(nastily(value_of(file), random)), encoding="utf-8")
    while wrong := faulty(opened):
        put_right(opened, wrong)
    dossier, code = random.choice(judging.check(opened).dossiers), random.choice(languages.names())
    for publication in publications.PUBLICATIONS:
        document = publications.compose(publication, dossier, languages.language(code))
        assert_whole(dump(document), render("html", document, LOOK), render("docx", document, LOOK))


def nastily(value, random: Random):
    """A record with nasty texts around some of its own, under codes of languages, where a document may print them."""
    for *above, code in [way for way in steps(value) if way[-1] in languages.names()]:
        holder = at(value, tuple(above))
        if isinstance(holder[code], str) and random.random() < SHARE:
            holder[code] = f"{random.choice(NASTY)} {holder[code]} {random.choice(NASTY)}"
    return value


def assert_whole(dumped_: str, page: bytes, word: bytes) -> None:
    """That a document can be shown, and that nothing in it runs or leads where it should not."""
    dumped_.encode()
    root = html.document_fromstring(page)
    assert root.xpath("//script[contains(., 'alert')] | //b | //*[@onclick or @onload or @onerror]") == []
    targets = root.xpath("//@href | //@src")
    package = Package(word)
    for name in package.names:
        if name.endswith((".xml", ".rels")):
            targets += package.part(name).xpath("//@Target[../@TargetMode='External']")
    assert [each for each in targets if each.startswith(("javascript:", "file:", "data:text"))] == []
