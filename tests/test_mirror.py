"""Tests mirror the source: a file of the source has its twin below `tests/`, under the same path."""

from pathlib import Path

from ciminfo.rules import rules

ROOT = Path(__file__).parents[1]
SOURCE, TESTS = ROOT / "src" / "ciminfo", ROOT / "tests"

#: What another test covers, and which.
ELSEWHERE = {
    "__main__.py": "cli/test_commands.py",
    **{file.relative_to(SOURCE).as_posix(): "cli/test_commands.py" for file in (SOURCE / "cli").rglob("[a-z]*.py")},
    **{
        f"rules/{rule.name.replace('-', '_')}.py": "rules/test_examples.py"
        for rule in rules()
        if rule.check is None and rule.name != "acknowledgement-idle"
    },
}


def twins() -> dict[str, str]:
    """Every file of the source with something in it, and where its test should be."""
    found = {}
    for file in sorted(SOURCE.rglob("*.py")):
        path = file.relative_to(SOURCE).as_posix()
        if not path.endswith("__init__.py"):
            folder, _, name = path.rpartition("/")
            found[path] = ELSEWHERE.get(path) or f"{folder}/test_{name}".lstrip("/")
    return found


def test_every_source_has_its_twin():
    assert len(twins()) > 100
    assert {path: twin for path, twin in twins().items() if not (TESTS / twin).is_file()} == {}


def test_every_twin_has_its_source():
    known = {*twins().values()}
    mirrored = [folder for folder in SOURCE.iterdir() if folder.is_dir() and folder.name != "__pycache__"]
    tests = {
        file.relative_to(TESTS).as_posix() for folder in mirrored for file in (TESTS / folder.name).glob("test_*.py")
    }
    extra = {"rules/test_examples.py", "cli/test_commands.py"}
    assert len(tests) > 60
    assert tests - known - extra == set()


def test_nothing_is_excused_that_is_gone():
    assert [path for path in ELSEWHERE if not (SOURCE / path).is_file()] == []
