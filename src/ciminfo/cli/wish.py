"""What a run of `validate` was asked for, each word of it checked."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ciminfo.cli import exits

if TYPE_CHECKING:
    from ciminfo.diagnostics import Diagnostic, Severity
    from ciminfo.workspace import Workspace

FORMATS: Final = ("text", "json", "sarif", "github", "gitlab", "junit")
FAIL_ON: Final = ("error", "warning", "notice", "never")
#: Files that could not be read, and records without a kind or an id: nobody knows what the rules would find in them.
_UNREAD: Final = {"CIM001", "CIM009", "CIM012"}


@dataclass(frozen=True, slots=True)
class Wish:
    """What one run was asked for."""

    workspace: Workspace
    #: The files to speak of, as diagnostics show them; none means all.
    files: frozenset[str]
    #: Codes of the rules to speak of, none meaning all, and of those to leave out.
    select: frozenset[str]
    ignore: frozenset[str]
    fail_on: str
    format: str
    output: Path | None
    baseline: Path | None

    @property
    def failing(self) -> tuple[Severity, ...]:
        """The severities at which the run fails."""
        from ciminfo.diagnostics import Severity

        words = FAIL_ON[: FAIL_ON.index(self.fail_on) + 1] if self.fail_on != "never" else ()
        return tuple(map(Severity, words))

    @property
    def is_for_people(self) -> bool:
        return self.format == "text" or self.output is not None

    @property
    def is_narrow(self) -> bool:
        """Whether some findings are left out."""
        return bool(self.files or self.select or self.ignore)

    @property
    def waiting(self) -> tuple[str, ...]:
        """The names of the rules asked for that wait while some file cannot be read."""
        from ciminfo.rules import rules

        waiting = (rule for rule in rules() if rule.looks_up and not rule.is_one_of(self.workspace.off))
        return tuple(rule.name for rule in waiting if self._asks(rule.code))

    def narrow(self, diagnostics: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
        """The diagnostics of the files and rules that were asked for; what cannot be read is told with any rule."""
        return tuple(
            each
            for each in diagnostics
            if (not self.files or each.concerns(self.files))
            and (self._asks(each.code) or (each.code in _UNREAD and each.code not in self.ignore))
        )

    def _asks(self, code: str) -> bool:
        return (not self.select or code in self.select) and code not in self.ignore

    def in_repository(self, file: Path) -> str:
        """A file as those show it who start from the root of the repository."""
        return (Path(folder_of(self.workspace.root)) / self.workspace.shown(file)).as_posix()


def folder_of(root: Path) -> str:
    """Where a workspace lies in its repository; empty where it lies at the root, or in none."""
    repository = next((each for each in (root, *root.parents) if (each / ".git").exists()), root)
    folder = root.relative_to(repository).as_posix()
    return "" if folder == "." else folder


def one_of(word: str, known: tuple[str, ...], what: str) -> str:
    if word not in known:
        exits.leave(exits.USAGE, f"{word!r} is no {what}", f"there are: {', '.join(known)}")
    return word


def codes(words: list[str]) -> frozenset[str]:
    """The codes of the rules that were named; each word must name one."""
    from ciminfo.model.names import offer
    from ciminfo.rules import chosen, rules

    found: set[str] = set()
    for word in words:
        named = chosen(word)
        if not named:
            near = offer(word, (rule.name for rule in rules()))  # among codes, any one is as near as the next
            exits.leave(exits.USAGE, f"there is no rule {word!r}", near or "see them with  ciminfo rules")
        found.update(rule.code for rule in named)
    return frozenset(found)


def shown(workspace: Workspace, files: list[Path]) -> frozenset[str]:
    """The paths of the records as diagnostics show them; every file must be one, every folder must hold some."""
    from ciminfo.inventory import record_files

    records = {workspace.root / each: each for each in record_files(workspace)} if files else {}
    found: set[str] = set()
    for file in files:
        place = file.resolve() if file.is_dir() else file.parent.resolve() / file.name  # a link is a record by itself
        meant = {each for record, each in records.items() if place in {record, *record.parents}}
        if not meant:
            what = "holds no record" if file.is_dir() else "is no record"
            hint = f"its records lie below {workspace.data.as_posix()}/"
            exits.leave(exits.USAGE, f"{file} {what} of this workspace", hint)
        found |= meant
    return frozenset(found)
