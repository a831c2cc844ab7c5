"""Folders of text become a corpus, and everything wrong in them is said with its place in one pass."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ciminfo.diagnostics import Severity
from ciminfo.load import load, load_texts
from ciminfo.workspace import open_at
from ciminfo.yamltext import Text
from tests.reading import VOCABULARY, loaded, workspace

TRAINING = """\
activity: belize-training
kind: training
title: {en: Training}
venue: {city: Belize City, country: BZ}
"""
NO_ID = "use lower-case letters, figures and single hyphens"


def said(records: str) -> list[str]:
    """Place, code and message of all that reading finds."""
    return [
        f"{each.span.path}:{each.span.line}:{each.span.column} {each.code} {each.message}"
        for each in loaded(records).diagnostics
    ]


def test_everything_wrong_in_every_file_is_said_in_one_pass():
    assert said("""
        activity: belize-training
        kind: trainin
        title: Training
        dates: 2005-02-31
        dates: 2005
        venue: {city: Belize City}
        themes: prevention
        ---
        activity: b
        ---
        report: 2004-2005
        period: 2004: 2005
        ---
        activites: c
        """) == [
        "1.yaml:5:1 CIM005 'dates' stands here again; it is already on line 4",
        "1.yaml:2:7 CIM010 'trainin' is not one of the words used here",
        "1.yaml:3:8 CIM006 the text does not say its language",
        "1.yaml:4:8 CIM004 '2005-02-31' is not a date: 2005-02 has 28 days",
        "1.yaml:6:1 CIM003 'country' is missing",
        "1.yaml:7:9 CIM006 a list is wanted here",
        "2.yaml:1:1 CIM003 'kind' is missing",
        "2.yaml:1:1 CIM003 'title' is missing",
        "3.yaml:2:13 CIM001 a colon and a space stand inside the text",
        "4.yaml:1:1 CIM009 'activites' is no kind of record",
    ]


def test_a_fault_says_which_record_it_is_in_and_what_to_write():
    (only,) = loaded(f"{TRAINING}dates: 2005-02-31\n").diagnostics
    assert (only.code, only.rule, only.severity) == ("CIM004", "date-malformed", Severity.ERROR)
    assert only.hint == "write a day 2005-04-14, a month 2005-04, or a range 2005-04-14/2005-04-15"
    assert (only.subject, only.record, only.field) == ("training, Belize City", "belize-training", "dates")
    assert (only.span.line, only.span.column, only.span.end_column) == (5, 8, 18)


@pytest.mark.parametrize(
    ("record", "subject"),
    [
        ("activity: a\nkind: training\nvenue: {city: Lima}\nx: 1", "training, Lima"),
        ("activity: a\nkind: [training]\nvenue: {city: Lima}", "activity a"),
        ("activity: a\nkind: training\nvenue: Lima", "activity a"),
        ("mandate: m\nsymbol: AG/RES 2019 (XXXIV-O/04)", "mandate AG/RES 2019 (XXXIV-O/04)"),
        ("mandate: m\nsymbol: [x]", "mandate m"),
        ("report: 2004-2005", "report 2004-2005"),
        ("countries: {BZ: {x: 1}}", "country BZ"),
        ("persons:\n  someone:\n    alias: b", "person someone"),
    ],
)
def test_a_subject_is_in_the_words_of_the_reader_as_far_as_they_can_be_read(record, subject):
    assert {each.subject for each in loaded(record).diagnostics} == {subject}


@pytest.mark.parametrize(
    ("record", "place", "code", "message", "hint"),
    [
        ("", "1:1", "CIM009", "the file holds no record", "open it with its kind:  activity: some-id"),
        ("just words", "1:1", "CIM009", "the file holds no record", "open it with its kind:  activity: some-id"),
        ("[a, b]", "1:1", "CIM009", "the file holds no record", "open it with its kind:  activity: some-id"),
        ("activty: a", "1:1", "CIM009", "'activty' is no kind of record", "did you mean 'activity'?"),
        ("country:", "1:9", "CIM012", "the country has no id", "write  country: a-short-name"),
        ("activity: [a]", "1:1", "CIM012", "the activity has no id", "write  activity: a-short-name"),
        ("activity: Lima Seminar", "1:11", "CIM012", "'Lima Seminar' is no id", NO_ID),
        ("activity: a--b", "1:11", "CIM012", "'a--b' is no id", NO_ID),
        ("activity: a-", "1:11", "CIM012", "'a-' is no id", NO_ID),
        ("activity: ñandú", "1:11", "CIM012", "'ñandú' is no id", NO_ID),
        ("activity: ''", "1:11", "CIM012", "'' is no id", NO_ID),
        ("country: belize", "1:10", "CIM012", "'belize' is no id", "use the country's code in capital letters: BZ"),
        ("countries: {bz: {}}", "1:13", "CIM012", "'bz' is no id", "use the country's code in capital letters: BZ"),
        ("countries: [BZ]", "1:1", "CIM006", "'countries' lists nothing", "write  some-id:  and its fields"),
        ("countries:", "1:11", "CIM006", "'countries' lists nothing", "write  some-id:  and its fields"),
        ("countries: {BZ: Belize}", "1:17", "CIM006", "'BZ' has no fields", ""),
        ("terms: {}\nregions: {}", "2:1", "CIM002", "'regions' does not belong in a registry of terms", ""),
        (f"{TRAINING}citty: x", "5:1", "CIM002", "'citty' is no field of an activity", "there are: "),
        (f"{TRAINING}narative: x", "5:1", "CIM002", "'narative' is no field of an activity",
         "did you mean 'narrative'?"),
        (f"{TRAINING}sources: [{{at: a, bcks: []}}]", "5:19", "CIM002", "'bcks' is no field of a source note",
         "did you mean 'backs'?"),
    ],
)  # fmt: skip
def test_each_fault_stands_at_its_place_with_what_to_write(record, place, code, message, hint):
    (only,) = loaded(record).diagnostics
    assert f"{only.span.line}:{only.span.column}" == place
    assert (only.code, only.message) == (code, message)
    assert only.hint.startswith(hint)
    assert bool(only.hint) is bool(hint)


@pytest.mark.parametrize("code", ["BZ", "AN", "ANHH"])
def test_a_country_goes_by_its_code(code):
    assert list(loaded(f"countries: {{{code}: {{}}}}").corpus.countries) == [code]


def test_an_id_is_taken_across_kinds_and_files_and_the_first_one_stays():
    read = loaded(
        f"{TRAINING}---\nperson: belize-training\nname: X\n---\nterms: {{a: {{name: {{en: A}}}}}}\n---\nterm: a\n"
    )
    assert [each.message for each in read.diagnostics] == [
        "the id 'belize-training' is taken by 1.yaml line 1",
        "the id 'a' is taken by 3.yaml line 1",
    ]
    assert [(each.span.path, each.span.line, each.code) for each in read.diagnostics] == [
        ("2.yaml", 1, "CIM008"),
        ("4.yaml", 1, "CIM008"),
    ]
    assert {each.hint for each in read.diagnostics} == {"give one of them another"}
    assert list(read.corpus.activities) == ["belize-training"]
    assert not read.corpus.persons


def test_a_record_that_cannot_be_read_is_known_as_broken_with_its_kind():
    read = loaded(
        f"{TRAINING}dates: soon\n---\ncountries: {{BZ: {{iso3: []}}, PE: {{}}, EC: no}}\n"
        "---\nperson: p\nname: P\nnme: Q\n"
    )
    assert read.corpus.broken == {"belize-training", "BZ", "EC", "p"}
    assert read.corpus.broken_kinds == {"activity", "country", "person"}
    assert list(read.corpus.countries) == ["PE"]
    assert list(read.corpus.persons) == ["p"], "a field too many does not make it unusable for what refers to it"


def test_a_workspace_is_read_whole_with_its_paths_as_shown(tmp_path):
    folder = workspace(
        tmp_path,
        {
            "activities/2005/a.yaml": TRAINING,
            "deep/er/b.yml": "person: p\nname: P\nnme: Q\n",
            "notes.txt": "not: [yaml",
            "c.yaml": "a: [",
        },
    )
    (folder / "data" / "d.yaml").write_bytes(b"a: \xff")
    (folder / "data" / "folder.yaml").mkdir()
    read = load(open_at(folder), VOCABULARY)
    assert len(read.files) == 4
    assert [(each.span.path, each.code) for each in read.diagnostics] == [
        ("data/c.yaml", "CIM001"),
        ("data/d.yaml", "CIM001"),
        ("data/deep/er/b.yml", "CIM002"),
    ]
    assert read.corpus.activities["belize-training"].where("kind").span.path == "data/activities/2005/a.yaml"
    assert read.corpus.languages == ("en",)


def test_files_are_read_in_the_order_of_their_names(tmp_path):
    names = [f"{letter}{number}.yaml" for number in (2, 3, 1) for letter in "gcafbhde"]
    folder = workspace(tmp_path, dict.fromkeys(names, "activty: x"))
    read = load(open_at(folder), VOCABULARY)
    assert [each.span.path for each in read.diagnostics] == [f"data/{name}" for name in sorted(names)]


def test_a_missing_data_folder_gives_an_empty_corpus(tmp_path):
    (tmp_path / "ciminfo.yaml").write_text("languages: [es]\n", encoding="utf-8")
    read = load(open_at(tmp_path), VOCABULARY)
    assert (read.files, read.diagnostics, list(read.corpus)) == ((), (), [])
    assert read.corpus.languages == ("es",)


@given(st.one_of(st.text(max_size=60), st.text("activity: reportcs\n{}[],'\"-&*", max_size=60)))
def test_no_text_makes_reading_raise(text):
    read = load_texts([Text("a.yaml", text)], ("en",), VOCABULARY)
    assert len(read.files) == 1
    assert all(each.span.path == "a.yaml" and each.message for each in read.diagnostics)
