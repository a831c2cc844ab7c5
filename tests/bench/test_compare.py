"""The table of ratios: rounds in turns, medians, and a mark on what misses what is wanted of it."""

import json
import sys
from pathlib import Path

import pytest
from bench.process import Broken, Command, Cost
from bench.rounds import Score
from bench.row import Ground, Row, Work
from bench.rows import ROWS

from bench import compare, ratios, rounds


def work(*words: str, before=lambda: None) -> Work:
    return Work((Command(words, Path()),), before)


def row(limit: float | None = 0.5, memory_limit: float | None = None, sizes=(0, 0), pair=None) -> Row:
    return Row(
        "a-row", "some work", "a peer", limit, pair or (lambda _: (work("ours"), work("theirs"))), memory_limit, sizes
    )


def scored(ours: list[float], theirs: list[float], *, counts: bool = True, **more) -> Score:
    sides = (tuple(Cost(each, each, int(each * 1e6)) for each in side) for side in (ours, theirs))
    return Score(row(**more), *sides, counts)


def test_a_ratio_is_the_median_of_the_rounds():
    score = scored([1.0, 4.0, 1.0], [2.0, 2.0, 4.0])
    assert score.time == pytest.approx(0.5)
    assert ratios.plain([score]).splitlines()[1].split()[:5] == ["a-row", "0.50", "0.25-2.00", "0.5", "0.50"]
    assert ratios.verdict([score]) == "Every row reaches what is wanted of it."


def test_what_misses_is_marked_and_named():
    score = scored([3.0], [1.0], memory_limit=2.5)
    assert score.misses == ("time", "memory")
    assert [line.split()[3] for line in ratios.plain([score]).splitlines()[1:]] == ["0.5!", "2.5!"]
    assert ratios.verdict([score]) == "a-row misses what is wanted (marked !)."
    assert json.loads(ratios.as_json([score]))["rows"][0]["misses"] == ["time", "memory"]


def test_nothing_is_wanted_of_a_row_without_a_limit_or_of_another_size():
    for score in (scored([3.0], [1.0], limit=None), scored([3.0], [1.0], counts=False)):
        assert score.misses == ()
        assert "!" not in ratios.plain([score])


def test_both_sides_take_turns_and_a_first_round_is_not_counted(monkeypatch):
    ran, ready = [], []
    monkeypatch.setattr(rounds, "run", lambda command: ran.append(command.words[0]) or Cost(len(ran), 0, 0))
    pair = work("ours", before=lambda: ready.append("ours")), work("theirs", before=lambda: ready.append("theirs"))
    score = rounds.score(row(pair=lambda _: pair), Ground(Path(), 0, Path()), 2, lambda _: None)
    assert ran == ready == ["theirs", "ours"] * 3
    assert [cost.seconds for cost in score.theirs] == [3, 5]


def run(monkeypatch, *arguments: str) -> None:
    monkeypatch.setattr(sys, "argv", ["compare.py", "--ciminfo", "ciminfo", *arguments])
    compare.main()


def test_a_row_that_breaks_is_told_of_and_the_others_go_on(monkeypatch, capsys):
    def broken(_):
        raise Broken("no such peer")

    sound = scored([1.0], [2.0])
    monkeypatch.setattr(compare, "ROWS", (row(pair=broken), row()))
    monkeypatch.setattr(compare, "score", lambda row, *_: row.pair(None) and sound)
    with pytest.raises(SystemExit, match="they broke: a-row"):
        run(monkeypatch, "--json")
    told = capsys.readouterr()
    assert [each["name"] for each in json.loads(told.out)["rows"]] == ["a-row"]
    assert "a-row is left out: no such peer" in told.err


def test_rows_are_chosen_by_name_or_by_the_word_they_begin_with(monkeypatch, capsys):
    names = [each.name for each in ROWS]
    assert len(names) == len(set(names))
    for asked, meant in (
        ("start", names[:3]),
        ("report", ["report"]),
        ("1000", [n for n in names if n[:5] == "1000-"]),
    ):
        run(monkeypatch, "--list", "--rows", asked)
        assert [line.partition(":")[0] for line in capsys.readouterr().out.splitlines()] == meant
    with pytest.raises(SystemExit):
        run(monkeypatch, "--rows", "nothing")
