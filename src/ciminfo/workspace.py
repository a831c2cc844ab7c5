"""The workspace: the folder marked by `ciminfo.yaml`, which says who reports and where things lie."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from ciminfo.diagnostics import Diagnostic, Severity, Span
from ciminfo.reach import leads_out
from ciminfo.yamltext import Text, UnreadableError, Value, open_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

MARK = "ciminfo.yaml"
#: What a workspace writes instead of a severity where it does not want a rule at all.
_OFF = "off"
#: Bytes of a folder's name that any system takes, and folders in each other that none is near to.
_LONGEST_NAME, _DEEPEST = 255, 12
#: As many signs as a message may have; it quotes what is written, however long that is.
_LONGEST = 300
FORMATS = ("docx", "pdf", "html")
_FIELDS = ("reporter", "languages", "formats", "data", "templates", "out", "severities", "home", "baseline", "address")
#: What an address on the web is for a site: a host, and the folder that the site lies in.
ADDRESS = r"https?://[A-Za-z0-9.-]+(?::[0-9]+)?(?:/[A-Za-z0-9._~!$&'()*+,;=:@%/-]*)?"


class WorkspaceError(Exception):
    """There is no workspace here, or its `ciminfo.yaml` cannot be used."""

    def __init__(
        self, message: str, hint: str, diagnostics: Sequence[Diagnostic] = (), root: Path | None = None
    ) -> None:
        super().__init__(message)
        self.hint = hint
        self.diagnostics = tuple(diagnostics)
        #: The folder of the file that the diagnostics speak of.
        self.root = root


class MovingError(WorkspaceError):
    """A file was changed while it was being read and judged, so that nothing sure can be said of it."""

    def __init__(self, path: str) -> None:
        super().__init__(f"{path} was changed while it was being checked", "run it again")


@dataclass(frozen=True, slots=True)
class Workspace:
    """Where things lie, and what the secretariat wants of every run."""

    root: Path
    reporter: str = ""
    #: The region that the programme works in; what lies outside it is work with countries of destination.
    home: str = ""
    languages: tuple[str, ...] = ("en",)
    formats: tuple[str, ...] = ("docx", "pdf")
    data: Path = Path("data")
    templates: Path = Path("templates")
    out: Path = Path("out")
    #: Severities that the workspace gives to rules, by the rule's name or code.
    severities: Mapping[str, Severity] = field(default_factory=dict)
    #: Rules that the workspace does not want, by name or code.
    off: tuple[str, ...] = ()
    #: The findings that were there when ciminfo was adopted; none where it was adopted from the start.
    baseline: Path | None = None
    #: Where the site lies on the web, with a slash at the end; empty where nobody has said.
    address: str = ""

    def shown(self, file: Path) -> str:
        """A path as a message shows it: from the workspace, with forward slashes."""
        try:
            return file.relative_to(self.root).as_posix()
        except ValueError:
            return file.as_posix()


def web_address(written: str) -> str:
    """The address of a site as others build on it, with a slash at the end; empty where it is none."""
    return written.rstrip("/") + "/" if re.fullmatch(ADDRESS, written) else ""


def find(start: Path) -> Workspace:
    """Find the workspace that a folder lies in, and open it."""
    start = start.resolve()
    for folder in (start, *start.parents):
        if (folder / MARK).is_file():
            return open_at(folder)
    raise WorkspaceError(
        f"no {MARK} in {start} or in a folder above it",
        f"go to the folder of your reports, or name it with  --workspace FOLDER  (it holds {MARK})",
    )


def open_at(root: Path) -> Workspace:
    """Open the workspace at a folder; raise `WorkspaceError` with everything wrong in its `ciminfo.yaml`."""
    root = root.resolve()
    if not (root / MARK).is_file():
        raise WorkspaceError(f"{root} holds no {MARK}", "name the folder that holds it")
    try:
        text = open_text(root / MARK, MARK, root)
        value, repeated = text.read()
    except UnreadableError as error:
        raise _refused([_diagnostic("CIM001", "unreadable", error.span, error.message, error.hint)], root) from error
    settings = _Settings(text)
    for again in repeated:
        settings.complain(again.span, f"`{again.path}` stands twice", "keep one of the two")
    workspace = settings.workspace(root, value)
    if settings.found:
        raise _refused(settings.found, root)
    return workspace


class _Settings:
    """The reading of one `ciminfo.yaml`, which gathers all that is wrong with it."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.found: list[Diagnostic] = []

    def complain(self, span: Span, message: str, hint: str) -> None:
        self.found.append(_diagnostic("CIM006", "value-of-wrong-type", span, message, hint))

    def workspace(self, root: Path, value: Value) -> Workspace:
        if value is None:
            value = {}
        if not isinstance(value, dict):
            self.complain(self.text.span(""), f"{MARK} holds no fields", "write, for example, reporter: cim")
            return Workspace(root)
        for name in value:
            if name not in _FIELDS:
                self.complain(
                    self.text.span(name, name=True), f"{name!r} is no setting", f"there are: {', '.join(_FIELDS)}"
                )
        levels = self._levels(value)
        return Workspace(
            root,
            reporter=self._word(value, "reporter", ""),
            home=self._word(value, "home", ""),
            languages=self._words(value, "languages", ("en",), ()),
            formats=self._words(value, "formats", ("docx", "pdf"), FORMATS),
            data=self._folder(root, value, "data"),
            templates=self._folder(root, value, "templates"),
            out=self._folder(root, value, "out"),
            severities={rule: Severity(level) for rule, level in levels.items() if level != _OFF},
            off=tuple(rule for rule, level in levels.items() if level == _OFF),
            baseline=self._folder(root, value, "baseline") if "baseline" in value else None,
            address=self._address(value) if "address" in value else "",
        )

    def _word(self, value: dict[str, Value], name: str, default: str) -> str:
        word = value.get(name, default)
        if isinstance(word, str):
            return word
        self.complain(self.text.span(name), f"`{name}` is not one word", f"write {name}: and one word")
        return default

    def _words(
        self, value: dict[str, Value], name: str, default: tuple[str, ...], choices: tuple[str, ...]
    ) -> tuple[str, ...]:
        words = value.get(name)
        if words is None and name not in value:
            return default
        if not isinstance(words, list) or not words or not all(isinstance(word, str) for word in words):
            self.complain(self.text.span(name), f"`{name}` is not a list", f"write {name}: [{', '.join(default)}]")
            return default
        for index, word in enumerate(words):
            if choices and word not in choices:
                self.complain(
                    self.text.span(f"{name}.{index}"),
                    f"{word!r} is none of {', '.join(choices)}",
                    "choose one of them",
                )
        return tuple(str(word) for word in words)

    def _folder(self, root: Path, value: dict[str, Value], name: str) -> Path:
        folder = Path(self._word(value, name, name) or name)
        if "\0" in str(folder) or not _is_short(folder):
            self.complain(
                self.text.span(name), f"`{name}` is no name of a folder", "name a folder inside the workspace"
            )
            return Path(name)
        if folder.is_absolute() or ".." in folder.parts:
            self.complain(self.text.span(name), f"`{name}` leads out of the workspace", "name a folder inside it")
            return Path(name)
        if leads_out(root / folder, root):
            hint = (
                "name a folder inside it; to write elsewhere, use  --out"
                if name == "out"
                else "put the folder itself there"
            )
            self.complain(self.text.span(name), f"{folder.as_posix()} is a link that leads out of the workspace", hint)
        return folder

    def _address(self, value: dict[str, Value]) -> str:
        address = self._word(value, "address", "")
        if address and not (whole := web_address(address)):
            self.complain(
                self.text.span("address"),
                f"{address!r} is no address of a site",
                "write  https://, the host and a folder",
            )
        return whole if address else ""

    def _levels(self, value: dict[str, Value]) -> dict[str, str]:
        """The severity that each rule is given, as written; what is none is complained of and left out."""
        severities: dict[str, str] = {}
        given = value.get("severities", {})
        if not isinstance(given, dict):
            self.complain(self.text.span("severities"), "`severities` names no rules", "write  rule-name: warning")
            return severities
        levels = [*(level.value for level in Severity), _OFF]
        for rule, level in given.items():
            if isinstance(level, str) and level in levels:
                severities[rule] = level
            else:
                span = self.text.span(f"severities.{rule}")
                self.complain(span, f"{level!r} is no severity", f"there are: {', '.join(levels)}")
        return severities


def _is_short(folder: Path) -> bool:
    """Whether a system can hold a folder of that name."""
    return len(folder.parts) < _DEEPEST and all(len(part.encode()) <= _LONGEST_NAME for part in folder.parts)


def _diagnostic(code: str, rule: str, span: Span, message: str, hint: str) -> Diagnostic:
    said = message if len(message) <= _LONGEST else f"{message[: _LONGEST - 1]}…"
    return Diagnostic(span, code, rule, Severity.ERROR, said, hint)


def refused(root: Path, wrong: Iterable[tuple[str, str, str]]) -> WorkspaceError:
    """What is said of settings that could be read and name what there is not: field, message and hint of each."""
    text = open_text(root / MARK, MARK, root)
    found = [
        _diagnostic("CIM006", "value-of-wrong-type", text.span(field, name=field.startswith("severities")), said, hint)
        for field, said, hint in wrong
    ]
    return _refused(found, root)


def _refused(found: list[Diagnostic], root: Path) -> WorkspaceError:
    ordered = sorted(found, key=lambda each: each.span)
    return WorkspaceError(f"{MARK} cannot be used", "mend what is listed above", ordered, root)
