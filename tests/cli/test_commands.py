"""The commands, as the Markdown files of this folder show them.

`workspace.md` holds the small workspace they run in. In every other file a heading of the second level opens a case;
its name says what holds, and what follows may be prose and these:

* a fenced block with a path behind its kind, as in ```` ```yaml data/late.yaml ````: a file written before;
* ``Run from `elsewhere`.``: the folder to run in, beside the workspace, which is `reports`;
* a block of `console`: `$ ciminfo …`, and below it all of standard output;
* a block of `json`: standard output as a value, in which `"..."` stands for anything;
* a block of `stderr`: all of standard error; without it there must be nothing, so no traceback either;
* a block of `files`: what lies below `out/` afterwards;
* `Exits with 1.`: the exit code.

A line of `...` in printed text stands for any number of lines, and `{root}` for the folder that all of this lies in.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import typer

import ciminfo
from ciminfo.cli import commands
from ciminfo.cli.options import flowing
from tests.cli.scripts import Case, blocks, cases, same_text, same_value

HERE = Path(__file__).parent
FILES = sorted(file for file in HERE.glob("*.md") if file.name != "workspace.md")
CASES = [pytest.param(case, id=f"{file.stem}: {case.name}") for file in FILES for case in cases(file)]
SOURCE = Path(ciminfo.__file__).parents[1]


def lay_out(root: Path) -> Path:
    """The small workspace, and an empty folder beside it."""
    (root / "elsewhere").mkdir()
    for _, path, text in blocks((HERE / "workspace.md").read_text(encoding="utf-8")):
        write(root / "reports" / path, text)
    return root


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def run(folder: Path, *python: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Run Python in a folder, where nothing of the machine's settings can colour what is printed."""
    command = [sys.executable, *python]
    return subprocess.run(
        command,
        cwd=folder,
        env={**environment(), **more},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def environment() -> dict[str, str]:
    """What a command knows of the machine."""
    names = ("PATH", "SYSTEMROOT", "HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    kept = {name: os.environ[name] for name in names if name in os.environ}
    return {**kept, "LANG": "C.UTF-8", "PYTHONUTF8": "1", "COLUMNS": "80", "PYTHONPATH": str(SOURCE)}


@pytest.fixture(scope="module")
def command() -> Iterator[Callable[..., subprocess.CompletedProcess[str]]]:
    """Run a command in a folder, in a fork of a process that has imported ciminfo already."""
    server = subprocess.Popen(
        [sys.executable, str(HERE / "forking.py")],
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    )

    def ask(folder: Path, printed: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
        files = printed / "stdout", printed / "stderr"
        asked = {"folder": str(folder), "arguments": arguments, "stdout": str(files[0]), "stderr": str(files[1])}
        server.stdin.write(json.dumps(asked) + "\n")
        code = int(server.stdout.readline())
        said = (file.read_text(encoding="utf-8") for file in files)
        return subprocess.CompletedProcess(arguments, code, *said)

    yield ask
    server.stdin.close()
    server.stdout.close()
    assert server.wait(10) == 0


@pytest.mark.parametrize("case", CASES)
def test_the_command_does_as_shown(case: Case, tmp_path: Path, tmp_path_factory, command):
    root = lay_out(tmp_path)
    folder = root / case.folder
    for path, text in case.files.items():
        write(folder / path, text)
    ended = command(folder, tmp_path_factory.mktemp("printed"), *case.command)
    printed, said = (text.replace(str(root), "{root}") for text in (ended.stdout, ended.stderr))
    if case.json:
        assert same_value(json.loads(case.json), json.loads(printed)), printed
    else:
        assert same_text(case.stdout, printed), f"expected\n{case.stdout}\nprinted\n{printed}"
    assert same_text(case.stderr, said), f"expected\n{case.stderr}\nsaid\n{said}"
    assert ended.returncode == case.exit
    if case.left is not None:
        out = root / "reports" / "out"
        assert sorted(file.relative_to(out).as_posix() for file in out.rglob("*") if file.is_file()) == case.left


def test_every_file_holds_cases_whose_names_differ():
    assert len(CASES) >= 30
    assert all(list(cases(file)) for file in FILES)
    assert len({case.id for case in CASES}) == len(CASES)


#: Each breaks one thing inside ciminfo before the command runs.
FAULT = "import ciminfo.rules\ndef check(*_, **__): raise RuntimeError('a wheel came off')\nciminfo.rules.check = check"
INTERRUPTED = "import ciminfo.rules\ndef check(*_, **__): raise KeyboardInterrupt\nciminfo.rules.check = check"
NO_PANGO = """
import sys
class Missing:
    def find_spec(self, name, *_):
        if name == "weasyprint":
            raise OSError("cannot load library 'libpango-1.0-0'")
sys.meta_path.insert(0, Missing())
import ciminfo.press
ciminfo.press.cores = lambda: 1  # a process of its own would find it
"""
RUN = "import sys; sys.argv = ['ciminfo', *sys.argv[1:]]; from ciminfo.cli import main; main()"


def sabotaged(root: Path, sabotage: str, *command: str) -> subprocess.CompletedProcess[str]:
    # What is kept from an earlier run would be told without a rule being asked.
    return run(lay_out(root) / "reports", "-c", f"{sabotage}\n{RUN}", *command, CIMINFO_NO_CACHE="1")


def test_a_fault_of_ours_shows_where_it_happened_and_exits_with_3(tmp_path):
    ended = sabotaged(tmp_path, FAULT, "validate")
    assert ended.returncode == 3
    assert "Traceback" in ended.stderr
    assert "RuntimeError: a wheel came off" in ended.stderr
    assert "error: this is a fault of ciminfo, not of your records" in ended.stderr
    assert not ended.stdout


def test_an_interrupted_run_says_so_in_a_line_and_exits_with_130(tmp_path):
    ended = sabotaged(tmp_path, INTERRUPTED, "validate")
    assert (ended.returncode, ended.stdout) == (130, "")
    assert ended.stderr == "error: stopped; what was in the output folder is as it was\n"


def test_without_pango_a_pdf_exits_with_4_and_says_how_to_install_it(tmp_path):
    ended = sabotaged(tmp_path, NO_PANGO, "build-report", "2004-2005", "--format", "pdf")
    assert ended.returncode == 4
    assert ended.stderr.startswith("error: PDF needs Pango, which is not on this machine.")
    assert "sudo apt-get install libpango" in ended.stderr
    assert "--format docx" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert not list((tmp_path / "reports").glob("out/*/*"))


def test_without_pango_everything_else_works(tmp_path):
    ended = sabotaged(tmp_path, NO_PANGO, "build-report", "2004-2005", "--format", "docx", "--format", "html")
    assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.parametrize(("name", "summary"), commands.COMMANDS.items())
def test_what_the_help_of_all_says_of_a_command_is_how_its_own_begins(name, summary):
    found = commands.found(name)
    told = (found.info.help or found.registered_callback.help) if isinstance(found, typer.Typer) else found.__doc__
    assert flowing(told).partition("\n\n")[0] == summary


@pytest.mark.parametrize("command", [["--version"], ["--help"], ["validate"], ["why", "belize-training"]])
def test_what_renders_nothing_loads_no_renderer(tmp_path, command):
    forbid = NO_PANGO.replace('== "weasyprint"', 'in ("weasyprint", "docx", "jinja2", "lxml")')
    ended = sabotaged(tmp_path, forbid, *command)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_a_folder_that_cannot_be_written_exits_with_4(tmp_path):
    write(lay_out(tmp_path) / "reports" / "out", "a file where the folder should be")
    ended = run(tmp_path / "reports", "-m", "ciminfo", "build-report", "2004-2005")
    assert ended.returncode == 4
    assert ended.stderr.startswith("error: a file is in the way of a folder: ")
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize(
    ("expected", "printed", "same"),
    [
        ("a\n", "a\n", True),
        ("a\n", "a\nb\n", False),
        ("a\n...\nd\n", "a\nb\nc\nd\n", True),
        ("a\n...\n", "a\n", True),
        ("a\n...\nd\n", "a\nb\n", False),
        ("a.c\n", "abc\n", False),
    ],
)
def test_dots_on_a_line_stand_for_any_lines(expected, printed, same):
    assert same_text(expected, printed) is same


def test_dots_in_a_value_stand_for_anything():
    assert same_value({"a": "...", "b": [1]}, {"a": [2], "b": [1]})
    assert same_value({"a": 1, "...": "..."}, {"a": 1, "b": 2})
    assert not same_value({"a": 1}, {"a": 1, "b": 2})
    assert not same_value([1, 2], [1])


def test_states_that_may_only_be_read_are_not_written_over(tmp_path):
    root = lay_out(tmp_path) / "reports"
    kept = root / "data" / "texts" / "en.yaml"
    write(kept, "texts: texts-en\nlanguage: en\nstates: {}\n")
    kept.chmod(0o444)
    ended = run(root, "-m", "ciminfo", "translations", "mark", "belize-training", "--reviewed-by", "Ana Pérez")
    assert ended.returncode == 4
    assert ended.stderr == "error: data/texts/en.yaml may only be read\n  help: nothing was written\n"
    assert kept.read_text() == "texts: texts-en\nlanguage: en\nstates: {}\n"
