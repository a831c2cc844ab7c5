"""The slips of real papers, as their sources printed them: which rule finds each, where, and in which words."""

import re
from pathlib import Path

import pytest

from tests.reading import corpus, found

FOLDER = Path(__file__).parent
FILES = {file.stem: file.read_text(encoding="utf-8") for file in sorted(FOLDER.glob("*.yaml"))}
#: What these small records lack beside their slip.
UNFINISHED = {
    "letter-field-missing",
    "mandate-uncited",
    "own-role-missing",
    "period-ends-after-as-of",
    "result-unmeasured",
    "source-missing",
    "text-missing",
}

#: Rules of the table that rightly say nothing of the facts as printed, or speak of what a small record lacks.
SILENT = {
    "addressee-not-obliged", "annex-count-differs", "group-count-differs", "person-in-two-places",
    "report-outside-cycle", "result-activity-untold",
}  # fmt: skip


def expectations() -> dict[str, list[str]]:
    """`expected.txt`: the name of a file, and below it what is said of it."""
    by_file: dict[str, list[str]] = {}
    name = ""
    for line in (FOLDER / "expected.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("  "):
            by_file[name] += [line.strip()] if line != "  (nothing)" else []
        elif line and not line.startswith("#"):
            name = line
            by_file[name] = []
    return by_file


EXPECTED = expectations()


def said(name: str) -> list[tuple[str, str]]:
    """Rule and line of everything said of a file."""
    return [(each.rule, f"{each.rule} {each.record} {each.field}: {each.message}") for each in found(FILES[name])]


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_each_slip_is_found_by_its_rule_at_its_field_in_its_words(name):
    asked = {line.split()[0] for line in EXPECTED[name]}
    assert [line for rule, line in said(name) if rule in asked] == EXPECTED[name]


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_nothing_else_is_said_but_what_a_small_record_lacks(name):
    asked = {line.split()[0] for line in EXPECTED[name]}
    assert {rule for rule, _ in said(name)} <= asked | UNFINISHED


def test_every_file_has_its_expectation():
    assert set(FILES) == set(EXPECTED)
    assert len(FILES) == 88
    assert sum(map(len, EXPECTED.values())) == 159
    assert len([name for name, lines in EXPECTED.items() if not lines]) == 7


@pytest.mark.parametrize("name", sorted(FILES))
def test_every_file_says_what_its_slip_is_and_where_it_stands(name):
    head = FILES[name].split("\n---\n")[0].replace("\n# ", " ")
    assert re.match(r"# .{60}", head)
    assert re.search(r"(report-2004-2005|activities-page) L\d+|CP/doc\.4081/06", head)


def test_a_day_that_the_sources_do_not_settle_stays_two():
    whole = corpus(FILES["rapporteur-on-one-of-two-days"])
    dates = whole.activities["special-rapporteur"].dates
    assert dates is not None
    assert not dates.is_settled
    for report in whole.reports.values():
        assert dates.possibly_meets(report.period)
        assert not dates.certainly_meets(report.period)


def test_every_rule_that_the_table_names_is_one_and_is_expected_of_some_slip():
    """`README.md` names eighty kinds of slip, each with its rules or with the reason why there is none."""
    rows = [line.split("|") for line in (FOLDER / "README.md").read_text("utf-8").splitlines() if line[:3] == "| V"]
    kinds = [kind for row in rows for kind in re.findall(r"V\d\d", row[1])]
    assert sorted(kinds) == [f"V{number:02}" for number in range(1, 81)]
    named = {word for row in rows for word in re.findall(r"[a-z]+(?:-[a-z]+)+", row[2])}
    expected = {line.split()[0] for lines in EXPECTED.values() for line in lines}
    assert named - expected == SILENT
