"""What a run of `validate` was asked for, each word of it checked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ciminfo.cli import exits

if TYPE_CHECKING:
    from pathlib import Path

    from ciminfo.diagnostics import Diagnostic, Severity
    from ciminfo.workspace import Workspace

FORMATS: Final = ("text", "json", "sarif", "github", "gitlab", "junit")
FAIL_ON: Final = ("error", "warning", "notice", "never")


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
    def folder(self) -> str:
        """Where the workspace lies in its repository; empty where it lies at the root, or in none."""
        root = self.workspace.root
        repository = next((each for each in (root, *root.parents) if (each / ".git").exists()), root)
        folder = root.relative_to(repository).as_posix()
        return "" if folder == "." else folder

    def narrow(self, diagnostics: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
        """The diagnostics of the files and rules that were asked for."""
        return tuple(
            each
            for each in diagnostics
            if (not self.files or each.span.path in self.files)
            and (not self.select or each.code in self.select)
            and each.code not in self.ignore
        )


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
            known = [name for rule in rules() for name in (rule.name, rule.code)]
            exits.leave(exits.USAGE, f"there is no rule {word!r}", offer(word, known) or "see them with  ciminfo rules")
        found.update(rule.code for rule in named)
    return frozenset(found)


def shown(workspace: Workspace, files: list[Path]) -> frozenset[str]:
    """The paths of the files as diagnostics show them; every one must be a record of the workspace."""
    paths = set()
    data = (workspace.root / workspace.data).resolve()
    for file in files:
        resolved = file.resolve()
        if not resolved.is_file() or data not in resolved.parents or resolved.suffix not in {".yaml", ".yml"}:
            exits.leave(
                exits.USAGE,
                f"{file} is no record of this workspace",
                f"its records lie below {workspace.data.as_posix()}/",
            )
        paths.add(workspace.shown(resolved))
    return frozenset(paths)
