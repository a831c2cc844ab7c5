"""The bench: a row for every rule, and a mark on one that grows faster than the records."""

import json
import sys
from types import SimpleNamespace

import pytest
from bench.table import Row
from bench.timing import Stage, Timing
from bench.view import View

from bench import clock, rules, table, timing
from ciminfo.diagnostics import Severity
from ciminfo.rules import Rule
from ciminfo.rules import rules as book
from tests.reading import corpus

STEPS = {"load", "place", "stamp"}


def run(monkeypatch, capsys, *arguments: str) -> str:
    monkeypatch.setattr(sys, "argv", ["rules.py", "--records", "100", *arguments])
    monkeypatch.setattr(clock, "_OFTEN", 1)
    rules.main()
    return capsys.readouterr().out


def test_every_rule_has_its_row(monkeypatch, capsys):
    lines = run(monkeypatch, capsys).splitlines()
    assert lines[0].startswith("100 records, growth against 25; PyYAML alone takes 0.")
    rows = {line.split()[0]: line.split() for line in lines[3 : lines.index("", 3)]}
    assert set(rows) == {rule.code for rule in book() if rule.check} | STEPS
    assert rows["CIM203"][1:3] == ["activity-outside-period", "report"]
    assert all(rule.code in lines[-2] for rule in book() if rule.check is None)


def test_the_figures_can_be_had_as_json(monkeypatch, capsys):
    told = json.loads(run(monkeypatch, capsys, "--json", "--findings", "0.5"))
    assert (told["records"], told["records_before"]) == (100, 25)
    shares = [row["share"] for row in told["rows"]]
    assert shares == sorted(shares, reverse=True)
    assert sum(shares) == pytest.approx(1, abs=0.01)
    found = {row["code"]: row["findings"] for row in told["rows"]}
    assert found["stamp"] == sum(count for code, count in found.items() if code not in STEPS) > 0


def test_too_few_records_are_refused(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["rules.py", "--records", "79"])
    with pytest.raises(SystemExit):
        rules.main()
    assert "at least 80 records" in capsys.readouterr().err


def stage(view: View, records: int) -> Stage:
    return Stage(records, 1.0, 0.0, 0.0, 0, view)


def row(before: float, after: float) -> Row:
    timings = [Timing("CIM999", "a-rule", "corpus", before, after, after)]
    (found,) = table.rows(timings, stage(activities(1), 100))
    return found


def test_what_grows_with_the_records_is_not_marked_and_what_grows_faster_is():
    assert not row(0.010, 0.045).grows
    assert row(0.010, 0.160).grows
    assert row(0.010, 0.160).cells()[-1] == "16.0!"
    assert table.verdict([row(0.010, 0.045)]) == "Nothing grows faster than the records."
    assert table.verdict([row(0.010, 0.160)]) == "CIM999 grows faster than the records (marked !)."


def test_what_is_too_short_to_be_measured_is_not_marked():
    assert not row(0.0001, 0.0049).grows
    assert row(0.0001, 0.0049).growth == pytest.approx(49)


def activities(count: int) -> View:
    records = (f"{{activity: a{number}, kind: training, title: {{en: T}}}}\n" for number in range(count))
    return View(corpus("---\n".join(records)), ())


def test_a_quadratic_rule_is_told_from_a_linear_one(monkeypatch):
    """The clock counts what the rules look at, so that the test needs no time and cannot be late."""
    looked_at = [0]

    def linear(seen):
        for _ in seen.activities:
            looked_at[0] += 1
        yield from ()

    def quadratic(seen):
        for _ in seen.activities:
            looked_at[0] += len(seen.activities)
        yield from ()

    page = [
        Rule(f"CIM99{n}", "a-rule", Severity.NOTICE, "corpus", "", check) for n, check in enumerate((linear, quadratic))
    ]
    monkeypatch.setattr(timing, "rules", SimpleNamespace(rules=lambda: tuple(page)))
    monkeypatch.setattr(clock, "process_time", lambda: looked_at[0] / 1000)
    small, large = (stage(activities(count), count) for count in (10, 40))
    rows = table.rows(timing.timings(small, large, lambda _: None), large)
    growth = {each.timing.code: (each.growth, each.grows) for each in rows}
    assert growth["CIM990"] == (pytest.approx(4), False)
    assert growth["CIM991"] == (pytest.approx(16), True)


def test_a_fresh_view_has_no_index_and_the_same_records():
    view = activities(3)
    assert view.corpus.results_by_report == {}
    fresh = view.fresh()
    assert "results_by_report" in vars(view.corpus)
    assert "results_by_report" not in vars(fresh.corpus)
    assert list(fresh.corpus) == list(view.corpus)
