"""The invented workspace: the same from the same seed, as large as asked for, with no slips but those asked for."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from bench.invented.scale import scaled

from bench import corpus
from ciminfo.load import load
from ciminfo.model.activity_parts import Qualifier
from ciminfo.workspace import open_at
from tests.reading import VOCABULARY

ROOT = Path(__file__).parents[2]


def written(folder: Path, count: int, findings: float):
    corpus.write(folder, count, 1, findings)
    return load(open_at(folder), VOCABULARY)


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    """A workspace of about the size of the project's own, without a slip."""
    return written(tmp_path_factory.mktemp("sound"), 150, 0.0)


def test_the_same_seed_gives_the_same_records_and_another_seed_others():
    once, again, other = (list(corpus.records(60, seed, 0.1)) for seed in (1, 1, 2))
    assert once == again
    assert once != other
    assert len(once) == len(other)


@pytest.mark.parametrize("count", [20, 25, 60, 100, 1000, 10_000])
def test_there_are_as_many_records_as_asked_for(count):
    assert scaled(count).files == count
    if count <= 100:
        paths = [path for path, _ in corpus.records(count, 1, 0.0)]
        assert len(paths) == len(set(paths)) == count


def test_years_and_registries_grow_more_slowly_than_activities():
    small, large = scaled(2500), scaled(10_000)
    assert (len(small.years), len(large.years)) == (15, 30)
    assert large.organisations == 2 * small.organisations
    assert large.activities > 4 * small.activities > large.results


def test_the_reader_finds_nothing_where_no_slips_are_asked_for(sound):
    assert sound.diagnostics == ()
    assert len(sound.corpus.activities) == scaled(150).activities


def test_only_as_many_records_have_slips_as_are_asked_for():
    true, slipped = (dict(corpus.records(150, 1, share)) for share in (0.0, 0.2))
    assert list(true) == list(slipped)
    differ = [path for path, text in true.items() if slipped[path] != text and not path.startswith("results/")]
    assert {path.partition("/")[0] for path in differ} == {"activities"}
    assert len(differ) == int(0.2 * scaled(150).activities)


def test_the_reader_finds_a_few_of_the_slips(tmp_path):
    read = written(tmp_path, 150, 0.2)
    assert {each.code for each in read.diagnostics} == {"CIM010"}
    assert 0 < len(read.diagnostics) < 0.2 * scaled(150).activities


def test_texts_say_the_numbers_that_the_records_have(sound):
    counted = [
        (each, of)
        for each in sound.corpus.activities.values()
        for of in each.participants
        if of.count and each.narrative
    ]
    assert len(counted) > 10
    words = {Qualifier.EXACTLY: ("", ""), Qualifier.ABOUT: ("some ", "alrededor de ")}
    words[Qualifier.AT_LEAST] = ("more than ", "más de ")
    for activity, of in counted:
        en, es = words[of.qualifier]
        assert f"{en}{of.count} participants" in activity.narrative.get("en").replace("\n", " ")
        assert f"{es}{of.count} participantes" in activity.narrative.get("es").replace("\n", " ")
        assert f"{en}{of.count} participants" in [note.raw for note in activity.sources]


def test_sources_print_the_dates_that_the_records_have(sound):
    header = re.compile(r"(\d\d)/(\d\d)/(\d{4}) - (\d\d)/(\d\d)/(\d{4})")
    printed = [
        (activity, header.fullmatch(note.raw))
        for activity in sound.corpus.activities.values()
        for note in activity.sources
        if header.fullmatch(note.raw)
    ]
    assert len(printed) > 10
    for activity, match in printed:
        month, day, year, to_month, to_day, to_year = match.groups()
        assert str(activity.dates) == f"{year}-{month}-{day}/{to_year}-{to_month}-{to_day}"


def test_it_runs_as_a_command_and_writes_into_no_folder_that_has_something_in_it(tmp_path):
    command = [sys.executable, ROOT / "bench" / "corpus.py", "--records", "20", tmp_path / "new"]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    assert run.stdout == f"20 records in {tmp_path / 'new'}\n"
    assert len(list((tmp_path / "new").rglob("data/**/*.yaml"))) == 20
    again = subprocess.run(command, capture_output=True, text=True, check=False)
    assert again.returncode == 2
    assert "is not empty" in again.stderr


@pytest.mark.parametrize(("option", "value"), [("--records", "19"), ("--findings", "1.5")])
def test_what_makes_no_workspace_is_refused(option, value, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["corpus.py", option, value, str(tmp_path / "new")])
    with pytest.raises(SystemExit):
        corpus.main()
    assert not (tmp_path / "new").exists()
    assert "error:" in capsys.readouterr().err
