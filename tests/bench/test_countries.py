"""The bench of all countries: one, all, and all again with nothing left to do."""

import sys

import pytest

from bench import countries
from tests.reading import workspace

RECORDS = {
    "registry.yaml": """
        countries:
          BO: {status: [{is: member, dates: 1948/..}]}
          PE: {status: [{is: member, dates: 1948/..}]}
        """,
    "organisations.yaml": "organisations: {cim: {name: {en: Commission}, kind: organ}}\n",
}


@pytest.mark.skipif(not countries.STATUS.exists(), reason="memory is read in /proc")
def test_all_countries_are_held_against_one(tmp_path, monkeypatch, capsys):
    folder = workspace(tmp_path, RECORDS)
    monkeypatch.setattr(sys, "argv", ["countries.py", "--workspace", str(folder), "--format", "html"])
    countries.main()
    rows = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert [row[0] for row in rows] == ["run", "one", "all", "again"]
    assert [row[1] for row in rows[1:]] == ["4", "8", "8"]
    assert (rows[1][3], rows[1][5], rows[1][7]) == ("1.0", "1.0", "1.0")
    assert all(float(row[4]) > 0 and float(row[6]) > 10 for row in rows[1:])
    assert not list((folder).glob("out/*"))


def test_a_run_that_fails_ends_the_bench(tmp_path):
    with pytest.raises(SystemExit, match="ended with 2"):
        countries._run(workspace(tmp_path, RECORDS), ["Atlantis"], tmp_path / "out")
