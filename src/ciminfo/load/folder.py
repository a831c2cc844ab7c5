"""The folders of a workspace to its corpus: every file is read, every record bound, every fault gathered."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, cast

from ciminfo.bounds import MAX_ALL, MAX_FAULTS, MAX_ID
from ciminfo.diagnostics import Diagnostic, Origin, Severity, Span
from ciminfo.inventory import record_files, too_much
from ciminfo.load.bind import bind
from ciminfo.load.context import BROKEN, Context, Vocabulary, quoted
from ciminfo.load.files import Filed, opened
from ciminfo.load.problem import Fault, Problem
from ciminfo.load.sharing import plains
from ciminfo.load.sound import UnsoundError, sound
from ciminfo.model.corpus import KINDS, REGISTRIES, Corpus
from ciminfo.model.names import offer
from ciminfo.yamltext import Text, UnreadableError, Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ciminfo.load.files import Keep
    from ciminfo.model.record import Record
    from ciminfo.workspace import Workspace


_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
#: Two letters of ISO 3166-1, or four of ISO 3166-3 for a country that is no more.
_COUNTRY = re.compile(r"[A-Z]{2}(?:[A-Z]{2})?")


@dataclass(frozen=True, slots=True)
class Loaded:
    """What loading gives: the corpus, what was wrong, and the files that were read, as messages show them."""

    corpus: Corpus
    diagnostics: tuple[Diagnostic, ...]
    files: tuple[str, ...]
    #: Of those in whose YAML nothing is wrong the hash of the content that was read.
    hashes: Mapping[str, str] = field(default_factory=dict)


def load(
    workspace: Workspace,
    vocabulary: Vocabulary,
    today: date = date.max,
    known: Mapping[str, bytes] = MappingProxyType({}),
    keep: Keep | None = None,
) -> Loaded:
    """Read every record below the workspace's data folder, as seen on a day.

    The values of some files may be known, packed; `keep` is given those of the others.
    """
    root, files = str(workspace.root), record_files(workspace)
    reading = _Reading(vocabulary)
    hashes: dict[str, str] = {}
    letters = 0
    for path, plain in zip(files, plains(root, files, known, keep), strict=True):
        if plain:
            letters += plain[2]
            if letters > MAX_ALL:
                raise too_much()
            hashes[path] = plain[1]
            reading.take_values(Filed(root, path, plain[1]), plain[0])
            continue
        try:
            reading.take(opened(root, path))
        except UnreadableError as error:
            reading.unreadable(error)
    corpus = replace(reading.corpus(workspace.languages, workspace.home, today), reporter=workspace.reporter)
    return Loaded(corpus, tuple(reading.diagnostics), files, hashes)


def load_texts(texts: Iterable[Text], languages: tuple[str, ...], vocabulary: Vocabulary, home: str = "") -> Loaded:
    """Read records from texts at hand, as a rule's examples and tests do."""
    reading = _Reading(vocabulary)
    paths = []
    for text in texts:
        paths.append(text.path)
        reading.take(text)
    return Loaded(reading.corpus(languages, home), tuple(reading.diagnostics), tuple(paths))


@dataclass(slots=True)
class _Reading:
    """One run of reading: the records so far, where each id was first seen, and what was wrong."""

    vocabulary: Vocabulary
    records: dict[type[Record], dict[str, Record]] = field(default_factory=dict)
    seen: dict[str, tuple[str, Origin]] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)
    unread: bool = False
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def corpus(self, languages: tuple[str, ...], home: str, today: date = date.max) -> Corpus:
        ordered = {kind: dict(sorted(found.items())) for kind, found in self.records.items()}
        kinds = frozenset(kind for id_, (kind, _) in self.seen.items() if id_ in self.broken)
        return Corpus(languages, ordered, frozenset(self.broken), kinds, home, self.unread, today)

    def unreadable(self, error: UnreadableError) -> None:
        self._say(Problem(Fault.UNREADABLE, "", error.message, error.hint), error.span, "")
        self.unread = True

    def take(self, text: Text) -> None:
        """Read one file: a record, or a registry of many."""
        try:
            value, repeated = text.read()
        except UnreadableError as error:
            self.unreadable(error)
            return
        for again in repeated:
            problem = Problem(
                Fault.KEY_REPEATED,
                again.path,
                f"{again.path.rpartition('.')[2]!r} stands here again; it is already on line {again.first_line}",
                "keep one of the two",
            )
            self._say(problem, again.span, "")
        self.take_values(text, value)

    def take_values(self, text: Text | Filed, value: Value) -> None:
        """Make records of the values of a file."""
        opening = next(iter(value), None) if isinstance(value, dict) else None
        if not isinstance(value, dict) or opening is None:
            self._say(
                Problem(
                    Fault.KIND_UNKNOWN,
                    "",
                    "the file holds no record",
                    "open it with its kind:  activity: some-id",
                ),
                text.span(""),
                "",
            )
        elif opening in REGISTRIES:
            self._registry(text, opening, value)
        elif opening in KINDS:
            self._record(text, opening, value)
        else:
            hint = offer(opening, [*KINDS, *REGISTRIES])
            problem = Problem(Fault.KIND_UNKNOWN, opening, f"{quoted(opening)} is no kind of record", hint)
            self._say(problem, text.span(opening, name=True), "")
            self.unread = True

    def _registry(self, text: Text | Filed, word: str, value: Mapping[str, Value]) -> None:
        for other in list(value)[1:]:
            problem = Problem(Fault.FIELD_UNKNOWN, other, f"{quoted(other)} does not belong in a registry of {word}")
            self._say(problem, text.span(other, name=True), "")
        entries = value[word]
        if not isinstance(entries, dict):
            problem = Problem(
                Fault.VALUE_OF_WRONG_TYPE, word, f"{word!r} lists nothing", "write  some-id:  and its fields"
            )
            self._say(problem, text.span(word), "")
            return
        for id_, fields in entries.items():
            kind = REGISTRIES[word]
            origin = Origin(text, f"{word}.{id_}", f"{kind} {id_}")
            if isinstance(fields, dict):
                self._bind(kind, id_, fields, origin)
            else:
                fault = Problem(Fault.VALUE_OF_WRONG_TYPE, "", f"{id_!r} has no fields")
                self._say(fault, text.span(f"{word}.{id_}"), origin.subject)
                self.broken.add(id_)

    def _record(self, text: Text | Filed, word: str, value: Mapping[str, Value]) -> None:
        id_ = value[word]
        if not isinstance(id_, str):
            problem = Problem(Fault.ID_MALFORMED, word, f"the {word} has no id", f"write  {word}: a-short-name")
            self._say(problem, text.span(word), "")
            self.unread = True
            return
        fields = {name: field for name, field in value.items() if name != word}
        self._bind(word, id_, fields, Origin(text, "", _subject(word, id_, fields)))

    def _bind(self, word: str, id_: str, fields: Mapping[str, Value], origin: Origin) -> None:
        pattern, hint = (
            (_COUNTRY, "use the country's code in capital letters: BZ")
            if word == "country"
            else (_ID, "use lower-case letters, figures and single hyphens")
        )
        if len(id_) > MAX_ID:
            hint = f"use at most {MAX_ID} letters: files are named after it"
        if len(id_) > MAX_ID or not pattern.fullmatch(id_):
            problem = Problem(Fault.ID_MALFORMED, "", f"{quoted(id_)} is no id", hint)
            self._say(problem, _opening(origin, word), origin.subject)
            self.unread = True
            return
        if first := self.seen.get(id_):
            where = _opening(first[1], first[0])
            problem = Problem(
                Fault.ID_TAKEN,
                "",
                f"the id {id_!r} is taken by {where.path} line {where.line}",
                "give one of them another",
            )
            self._say(problem, _opening(origin, word), origin.subject)
            return
        self.seen[id_] = (word, origin)
        kind = KINDS[word]
        record: Any
        try:
            record = sound(kind, fields, self.vocabulary, id_, origin)
        except UnsoundError:
            record = self._bind_with_care(kind, id_, fields, origin)
        if record is not BROKEN:
            self.records.setdefault(kind, {})[id_] = record

    def _bind_with_care(self, kind: type[Record], id_: str, fields: Mapping[str, Value], origin: Origin) -> Any:
        """Read a record in which something seems to be wrong, and say what; `BROKEN` where it cannot be used."""
        source = cast("Text | Filed", origin.source)
        context = Context(self.vocabulary, lambda field: source.is_bare(origin.within(field)))
        record = bind(kind, fields, "", context, id=id_, origin=origin)
        for problem in context.problems:
            by_name = problem.fault is Fault.FIELD_UNKNOWN
            self._say(problem, source.span(origin.within(problem.field), name=by_name), origin.subject, id_)
        if len(context.problems) == MAX_FAULTS:
            more = Problem(
                context.problems[-1].fault, "", f"only {MAX_FAULTS} faults of a record are told", "mend these"
            )
            self._say(more, source.span(origin.within("")), origin.subject, id_)
        if record is BROKEN or any(problem.fault is Fault.FIELD_UNKNOWN for problem in context.problems):
            self.broken.add(id_)
        return record

    def _say(self, problem: Problem, span: Span, subject: str, record: str = "") -> None:
        self.diagnostics.append(
            Diagnostic(
                span,
                problem.fault.value,
                problem.fault.rule,
                Severity.ERROR,
                problem.message,
                problem.hint,
                subject,
                record,
                problem.field,
            )
        )


def _opening(origin: Origin, word: str) -> Span:
    """Where a record opens: its id."""
    return origin.source.span(origin.within("") or word)


def _subject(word: str, id_: str, fields: Mapping[str, Value]) -> str:
    """How a reader names a record, from whatever of it can be read: `training, Belize City`."""
    if word == "activity":
        kind, venue = fields.get("kind"), fields.get("venue")
        city = venue.get("city") if isinstance(venue, dict) else None
        if isinstance(kind, str) and isinstance(city, str):
            return f"{kind}, {city}"
    if word == "mandate" and isinstance(fields.get("symbol"), str):
        return f"mandate {fields['symbol']}"
    return f"{word} {id_}"
