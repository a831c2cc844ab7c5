"""The commands that write, each with what it begins from, run in this process."""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import sys
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

from ciminfo.cli import main
from ciminfo.hands import Hands
from tests.cli.test_commands import lay_out

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_INIT = (
    "init",
    "water",
    "--name",
    "Water Board",
    "--id",
    "rwb",
    "--period",
    "2024",
    "--mandate",
    "A/RES/55/25, op. 9",
    "--mandate-title",
    "Water",
)
#: Of so many steps one is tried where there are so many that renaming is no exception.
_MANY = 9
_ACTIVITY = ("new", "activity", "--title", "Seminar in Lima", "--kind", "seminar", "--dates", "2005-04-28")
_MARK = ("translations", "mark", "--lang", "en", "--reviewed-by", "Ana Pérez", "--on", "2005-05-02")


@dataclass(frozen=True)
class Ended:
    """How a command ended, and what it said."""

    code: int
    printed: str
    said: str


@dataclass(frozen=True)
class Case:
    """A command that writes, and what it begins from."""

    name: str
    arguments: tuple[str, ...]
    #: Brings the small workspace to where the command begins; what stands then is the last good.
    begin: Callable[[Path], object] = lambda _: None
    #: What one calls when it was interrupted, where that is not the same again.
    again: tuple[str, ...] = ()
    #: Whether the command refuses to do what is done already.
    once: bool = False
    #: Of so many steps one is tried, and each of renaming; all are where FAULTS=all.
    every: int = 1

    def laid_out(self, folder: Path) -> Path:
        """The workspace that the command begins from."""
        folder.mkdir()
        root = lay_out(folder) / "reports"
        self.begin(root)
        return folder

    def tries(self, step: int, name: str) -> bool:
        every = 1 if os.environ.get("FAULTS") == "all" else self.every
        return step % every == 0 or (name in {"rename", "replace"} and every != _MANY)

    def run(self, folder: Path, *, anew: bool = False) -> Ended:
        return run(folder / "reports", *(self.again if anew and self.again else self.arguments))


def _here(hands: Hands, pieces: Iterable[object], meanwhile: Iterable[object] = ()) -> Iterator[object]:
    """Work that is done in this process, so that what is changed in it holds."""
    deque(meanwhile, maxlen=0)
    return ((each, hands._work(each)) for each in pieces)


def run(folder: Path, *arguments: str) -> Ended:
    """Run a command in a folder, as if it were a program of its own with a home beside the folder."""
    printed, said, before, code = io.StringIO(), io.StringIO(), Path.cwd(), None
    home = {f"XDG_{each}_HOME": str(folder.parent / "home" / each.lower()) for each in ("CACHE", "STATE")}
    try:
        os.chdir(folder)
        with (
            patch.object(sys, "argv", ["ciminfo", *arguments]),
            patch.dict(os.environ, home),
            patch.object(Hands, "shared_out", _here),
            contextlib.redirect_stdout(printed),
            contextlib.redirect_stderr(said),
        ):
            main()
    except SystemExit as left:
        code = left.code
    finally:
        os.chdir(before)
    return Ended(int(code or 0), printed.getvalue(), said.getvalue())


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder but what is kept in the home beside it."""
    found = {file.relative_to(folder).as_posix(): file for file in folder.rglob("*") if file.is_file()}
    return {path: file.read_bytes() for path, file in found.items() if not path.startswith("home/")}


def copy(folder: Path, to: Path, *, linked: bool = False) -> Path:
    """The folder as it is; linked is cheaper, and does where no file is written in its place."""
    return shutil.copytree(folder, to, symlinks=True, copy_function=os.link if linked else shutil.copy2)


def edit(root: Path, old: str, new: str, path: str = "data/activities/belize-training.yaml") -> None:
    file = root / path
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def _built(*arguments: str) -> Callable[[Path], None]:
    """Begin where a build stands, and a record was edited after it."""

    def begin(root: Path) -> None:
        ended = run(root, *arguments)
        assert ended.code == 0, ended
        edit(root, "Sixty people", "Seventy people")

    return begin


def _slipped(root: Path) -> None:
    """Two records with what `--fix` mends."""
    edit(root, "AG/RES. 2019 (XXXIV-O/04), op", "AG/RES.2019 (XXXIV-O/04), op")
    edit(root, "AG/RES. 2019 (XXXIV-O/04), op", "AG/RES.2019 (XXXIV-O/04), op", "data/reports/2004-2005.yaml")


def _frozen(root: Path) -> None:
    assert run(root, "freeze", "2004-2005", "--on", "2005-05-11").code == 0
    edit(root, "Belize City,", "Belmopan,")


def _sent(root: Path) -> None:
    """Texts came back from a translator."""
    assert run(root, "translations", "export", "--lang", "es", "--from", "en", "--all", "--out", "sent.xlf").code == 0
    file = root / "sent.xlf"
    parts = file.read_text(encoding="utf-8").split("</source>")
    assert len(parts) > 3
    came = [f"{part}</source>\n<target>Texto</target>" for part in parts[:-1]]
    file.write_text("".join(came) + parts[-1], encoding="utf-8")


def _with_schemas(root: Path) -> None:
    """The schemas stand there, and are not named in the records."""
    assert run(root, "schema", "--write").code == 0


CASES = (
    Case("build-report", ("build-report", "2004-2005"), _built("build-report", "2004-2005"), every=4),
    Case("build-site", ("build-site",), _built("build-site"), every=25),
    Case("country-summary", ("country-summary", "--all"), _built("country-summary", "--all"), every=4),
    Case("freeze", ("freeze", "2004-2005", "--on", "2005-05-11"), once=True),
    Case("freeze again", ("freeze", "2004-2005", "--on", "2005-05-12", "--again"), _frozen),
    Case("fix", ("validate", "--fix"), _slipped, every=4),
    Case("baseline", ("validate", "--write-baseline"), _slipped, every=3),
    Case("output", ("validate", "--format", "sarif", "--output", "found.sarif"), every=3),
    Case("new", _ACTIVITY, once=True),
    Case("export", ("translations", "export", "--lang", "es", "--from", "en", "--all", "--out", "sent.xlf")),
    Case("import", ("translations", "import", "sent.xlf", "--on", "2005-05-02"), _sent, every=4),
    Case("mark", _MARK),
    Case("schema", ("schema", "--write", "--modelines"), _with_schemas, every=_MANY),
    Case("init", _INIT, once=True, every=4),
    Case("template", ("template", "copy", "css"), once=True),
)
