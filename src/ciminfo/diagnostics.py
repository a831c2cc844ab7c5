"""What ciminfo says of someone's data: where, which rule, how grave, and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence


class Severity(Enum):
    """How much a finding costs: an error stops a build, a warning stops `--final`, a notice nothing."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a source file. Lines and columns count from 1; the end column is exclusive."""

    path: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1


class Source(Protocol):
    """A text that can tell where a field of it stands, for example `venue.city` or `partners.0.role`."""

    @property
    def path(self) -> str:
        """The file it came from, as messages show it."""

    def span(self, field: str, words: str = "") -> Span:
        """Return the place of the field, or of words in it; for a missing field the place of its nearest parent."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a record came from: its text, the path of the record inside it, and its name for a reader."""

    source: Source
    prefix: str
    subject: str

    def within(self, field: str) -> str:
        return ".".join(part for part in (self.prefix, field) if part)


@dataclass(frozen=True, slots=True)
class Place:
    """A field of a record; its span is looked up only when someone asks."""

    record: str
    field: str
    origin: Origin
    #: The words of its text that are meant, as they stand there; without them the whole of it is.
    words: str = ""

    @property
    def span(self) -> Span:
        return self.origin.source.span(self.origin.within(self.field), self.words)


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found: a place, what is the case, and what to write instead."""

    place: Place
    message: str
    hint: str = ""
    #: What the field is to read instead, where that is beyond doubt.
    fix: str = ""
    #: Where else one has to look, because it is about two records.
    also: tuple[Place, ...] = ()
    #: What stays while the finding does, where the message counts or lists what comes and goes.
    key: str = ""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A finding stamped with its rule; all that ciminfo ever says of someone's data."""

    span: Span
    code: str
    rule: str
    severity: Severity
    message: str
    hint: str = ""
    subject: str = ""
    record: str = ""
    field: str = ""
    report: str = ""
    #: The reason that a record gives for accepting this finding; empty where it is open.
    accepted: str = ""
    #: What the field is to read instead, where that is beyond doubt; empty where a person must decide.
    fix: str = ""
    #: Whether it stood in the baseline when that was drawn up.
    known: bool = False
    #: Where else one has to look.
    also: tuple[Span, ...] = ()
    #: What the fingerprint is taken of instead of the message.
    key: str = ""

    @property
    def is_open(self) -> bool:
        return not (self.accepted or self.known)

    @property
    def fingerprint(self) -> str:
        """Sixteen signs that stay while the finding does, also where lines move and lists grow."""
        import hashlib

        field = ".".join(part for part in self.field.split(".") if not part.isdecimal())
        said = "\0".join((self.code, self.record or self.span.path, field, self.report, self.key or self.message))
        return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:16]

    def concerns(self, files: Collection[str]) -> bool:
        """Whether it stands in one of the files, or in another and speaks of one of them."""
        return any(each.path in files for each in (self.span, *self.also))


def blocks_build(diagnostic: Diagnostic) -> bool:
    """Errors cannot be accepted: the record is unusable."""
    return diagnostic.severity is Severity.ERROR


def blocks_final(diagnostic: Diagnostic) -> bool:
    """A warning blocks `--final` until a record accepts it with a reason; a baseline gives none."""
    return diagnostic.severity is Severity.WARNING and not diagnostic.accepted


def to_list(diagnostic: Diagnostic) -> list[Any]:
    """The fields of a diagnostic in their order, as JSON holds them."""
    return [_plain(getattr(diagnostic, each)) for each in Diagnostic.__slots__]


def _plain(value: Any) -> Any:
    if isinstance(value, Span):
        return value.path, value.line, value.column, value.end_line, value.end_column
    if isinstance(value, Severity):
        return value.value
    return [*map(_plain, value)] if isinstance(value, tuple) else value


def from_list(told: Sequence[Any]) -> Diagnostic:
    """The diagnostic of such a list."""
    span, code, rule, severity, *rest, also, key = told
    fields = (Span(*span), code, rule, Severity(severity), *rest, tuple(Span(*each) for each in also), key)
    return Diagnostic(*fields)


def in_source_order(each: Diagnostic) -> tuple[str | int, ...]:
    """As spans compare, but taken apart once: to compare two spans costs more than all the rest of sorting."""
    span = each.span
    return span.path, span.line, span.column, span.end_line, span.end_column, each.code, each.message
