"""How every text of our own stands in a language: whether it is there, as new as its original, and reviewed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from ciminfo.model.activity import Activity
from ciminfo.model.contribution import Contribution
from ciminfo.model.country import Region
from ciminfo.model.mandate import Mandate
from ciminfo.model.record import Record, Term, Texts, fingerprint
from ciminfo.model.report import Report
from ciminfo.model.result import Result
from ciminfo.model.values import values_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ciminfo.model.corpus import Corpus
    from ciminfo.model.text_states import TextState

#: The records that hold texts of our own. Names of bodies, persons and sources are theirs: they exist or do not.
_OF_OURS: Final = (Activity, Contribution, Mandate, Region, Report, Result, Term)
#: What a thing is called exists in a language or does not; all other texts are owed in every language.
_TITLES: Final = {"title", "place"}
#: Words of others: a resolution's own, and what a person or a document is called.
_OF_OTHERS: Final = ("people.", "documents.", "letter.")
#: Headings keep to three lines of a page, and what stands in a cell or behind a number to two.
_LIMITS: Final = {"title": 240, "place": 80, "population": 160, "note": 160, "asks": 160, "name": 80, "plural": 80}


class Standing(StrEnum):
    """How a text stands in a language."""

    #: There is none, and nothing can be said in its stead.
    MISSING = "missing"
    #: There is none: sentences made from the fields of the record stand for it.
    FROM_FACTS = "from-facts"
    #: The text that it was made from has changed since.
    OUTDATED = "outdated"
    #: Nobody has reviewed it as it reads.
    DRAFT = "draft"
    REVIEWED = "reviewed"


@dataclass(frozen=True, slots=True)
class Wording:
    """One text of a record, as it stands in one language."""

    record: Record
    field: str
    language: str
    #: The text in all languages it is there in; nothing where it is in none.
    texts: Texts | None
    state: TextState | None

    @property
    def text(self) -> str:
        return self.texts.get(self.language) if self.texts else ""

    @property
    def is_original(self) -> bool:
        return self.texts is not None and self.texts.original_language == self.language

    @property
    def standing(self) -> Standing:
        if not self.text:
            is_told = isinstance(self.record, Activity) and self.field.startswith("narrative")
            return Standing.FROM_FACTS if is_told else Standing.MISSING
        if self.is_outdated:
            return Standing.OUTDATED
        review = self.state.review if self.state else None
        return Standing.REVIEWED if review and review.text == fingerprint(self.text) else Standing.DRAFT

    @property
    def is_outdated(self) -> bool:
        """Whether the text that it was made from has changed or gone since."""
        if self.is_original or not self.texts or not self.state or not self.state.of:
            return False
        return fingerprint(self.texts.get(self.state.of)) != self.state.original


def wordings(corpus: Corpus, language: str, records: Iterable[Record] | None = None) -> Iterator[Wording]:
    """Every text of our own that is owed in a language or is there, in the order of the records."""
    for record in corpus if records is None else records:
        if isinstance(record, _OF_OURS):
            for field, texts in _texts(record):
                if texts is None or texts.get(language) or _is_owed(record, field):
                    yield Wording(record, field, language, texts, corpus.text_state(language, record.id, field))


def told_in(wording: Wording, report: str) -> bool:
    """Whether a report that tells the record prints this text of it, rather than one that another report has."""
    if not isinstance(wording.record, Activity):
        return True
    first, _, name = wording.field.partition(".")
    if first == "narrative-in":
        return name == report
    return first != "narrative" or report not in wording.record.narrative_in


def _texts(record: Record) -> Iterator[tuple[str, Texts | None]]:
    """The texts of our own in a record, with their fields; a narrative also where there is none yet."""
    if isinstance(record, Activity) and not record.narrative and not len(record.narrative_in):
        yield "narrative", None
    for field, texts in values_of(record, Texts):
        if not _is_of_others(record, field):
            yield field, texts


def _is_of_others(record: Record, field: str) -> bool:
    if isinstance(record, Mandate):
        return not field.endswith((".summary", ".asks"))
    return field.startswith(_OF_OTHERS)


def _is_owed(record: Record, field: str) -> bool:
    """Whether the text is wanted in every language: all but what a thing is called, unless we call it so."""
    return field.rpartition(".")[2] not in _TITLES or (isinstance(record, Report) and field.startswith("outline."))


def limit(wording: Wording) -> int | None:
    """How many characters the text may have where it is printed; nothing where that makes no difference."""
    return _LIMITS.get(wording.field.rpartition(".")[2])
