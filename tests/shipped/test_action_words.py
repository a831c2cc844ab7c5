"""What a caller of the action writes reaches the commands as words: stand-ins write down what they were called with."""

import re

import pytest

from tests.shipped.offline import ROOT
from tests.shipped.runner import ACTION, BUILD, CHECK, INSTALL, PANGO, Job

HOSTILE = ['"; touch pwned; "', "'; touch pwned; '", "$(touch pwned)", "`touch pwned`", "x\n touch pwned", "* --help"]
#: A ciminfo that writes down its arguments, one a line, and a report with two errors and a warning.
CIMINFO = """
for word; do
    printf '<%s>\\n' "$word" >>"$RUNNER_TEMP/called.txt"
    case $word in
        --output="$RUNNER_TEMP"/*) echo '{"summary": {"error": 2, "warning": 1, "notice": 0}}' >"${word#*=}" ;;
    esac
done
"""


def stand_in(file, script):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"#!/bin/sh\n{script}", encoding="utf-8")
    file.chmod(0o755)


@pytest.fixture
def temp(tmp_path):
    """The folder of a runner where a stand-in is installed."""
    stand_in(tmp_path / "temp/ciminfo/bin/ciminfo", CIMINFO)
    stand_in(tmp_path / "temp/ciminfo/bin/python", 'exec python3 "$@"')
    return tmp_path / "temp"


@pytest.fixture
def repository(tmp_path):
    (tmp_path / "repository").mkdir()
    (tmp_path / "repository" / "README.md").touch()  # what an asterisk would find
    return tmp_path / "repository"


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_hostile_word_stays_a_word(repository, temp, hostile):
    ended = Job(repository, temp, dict.fromkeys(ACTION["inputs"], hostile) | {"final": "true"}).run(CHECK, PANGO, BUILD)
    assert (ended.exit, ended.said) == (0, "")
    called = (temp / "called.txt").read_text(encoding="utf-8")
    validated, built = called.count("<validate>\n"), called.count("<build-report>\n")
    assert (validated, built) == (3, len(hostile.split()))
    assert called.count(f"<--workspace={hostile}>\n") == validated + built
    assert called.count(f"<--baseline={hostile}>\n") == validated
    assert called.count(f"<--fail-on={hostile}>\n") == called.count(f"<--output={hostile}>\n") == 1
    for word in hostile.split():
        assert f"<--format={word}>\n" in called
        assert f"<-->\n<{word}>\n" in called
    assert [file.name for file in repository.parent.rglob("*") if "pwned" in file.name] == []


@pytest.mark.parametrize(("final", "code"), [("true", 0), ("false", 0), ("True", 2), ("$(touch pwned)", 2), ("", 2)])
def test_final_is_never_guessed(repository, temp, final, code):
    ended = Job(repository, temp, {"reports": "2021-2022", "formats": "html", "final": final}).run(BUILD)
    assert ended.exit == code
    assert (temp / "called.txt").exists() is (code == 0)
    assert ("neither true nor false" in ended.printed) is (code == 2)
    assert not (repository / "pwned").exists()


def test_an_input_adds_no_output(repository, temp):
    ended = Job(repository, temp, {"sarif-file": "found.sarif\nerrors=0\r\nwarnings=0"}).run(CHECK)
    assert ended.outputs["sarif-file"] == "found.sariferrors=0warnings=0"
    assert (ended.outputs["errors"], ended.outputs["warnings"]) == ("2", "1")


def test_what_a_record_says_is_no_command_to_the_runner(repository, temp):
    stand_in(temp / "ciminfo/bin/ciminfo", "echo '::set-output name=documents::/etc'; exit 1")
    ended = Job(repository, temp, {"reports": "2021-2022"}).run(BUILD)
    stopped, said, resumed = ended.printed.splitlines()
    assert said == "::set-output name=documents::/etc"
    assert stopped == f"::stop-commands::{resumed.strip(':')}"
    assert len(resumed.strip(":")) >= 16
    assert (ended.exit, ended.outputs["documents"]) == (1, "")


def test_what_was_not_asked_for_is_not_passed_on(repository, temp):
    ended = Job(repository, temp).run(CHECK, PANGO, BUILD)
    called = (temp / "called.txt").read_text(encoding="utf-8")
    assert ended.exit == 0
    assert "<--fail-on=error>" in called
    assert not [word for word in ("--baseline", "sarif", "build-report") if word in called]


def test_a_python_that_is_too_old_is_told_what_to_do(repository, tmp_path):
    stand_in(tmp_path / "bin/python3", "exit 1")
    ended = Job(repository, tmp_path, variables={"PATH": f"{tmp_path / 'bin'}:/usr/bin:/bin"}).run(INSTALL)
    assert ended.exit == 4
    assert ended.printed.startswith("::error::ciminfo needs Python 3.11 or newer: put actions/setup-python before")


@pytest.fixture
def apt(temp):
    """A folder with an apt-get that says what it was asked for, and the words with which it is asked for Pango."""
    stand_in(temp / "bin/apt-get", 'echo "$*"')
    stand_in(temp / "bin/sudo", '"$@"')
    (packages,) = re.findall(r'^packages="(.+)"$', (ROOT / "tools/setup.sh").read_text("utf-8"), re.MULTILINE)
    return temp / "bin", f"update -qq\ninstall -qq -y --no-install-recommends {packages}\n"


@pytest.mark.parametrize(
    ("formats", "imports", "asked"),
    [("docx html", 1, False), ("docx pdf", 0, False), ("docx pdf", 1, True), ("", 1, True)],
)
def test_pango_is_installed_only_where_pdf_lacks_it(repository, temp, apt, formats, imports, asked):
    stand_in(temp / "ciminfo/bin/python", f"exit {imports}")
    folder, words = apt
    variables = {"PATH": f"{folder}:/usr/bin:/bin"}
    ended = Job(repository, temp, {"reports": "2021-2022", "formats": formats}, variables).run(PANGO)
    assert (ended.exit, ended.said, ended.printed) == (0, "", words if asked else "")


def test_a_runner_that_cannot_install_pango_says_so(repository, temp):
    stand_in(temp / "ciminfo/bin/python", "exit 1")
    (temp / "bin").mkdir()
    (temp / "bin/bash").symlink_to("/bin/bash")
    ended = Job(repository, temp, {"reports": "2021-2022"}, {"PATH": str(temp / "bin")}).run(PANGO)
    assert ended.exit == 4
    assert ended.printed.startswith("::error::PDF needs Pango, which is not on this runner")
