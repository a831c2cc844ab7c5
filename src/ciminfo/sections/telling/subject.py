"""What the sentences speak of, and how one of them is made of its template."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ciminfo.document import Inline, Text, plain
from ciminfo.document.fill import fill
from ciminfo.languages import nouns
from ciminfo.languages.grammar import Agreement, found, settled, slots
from ciminfo.languages.nouns import Noun
from ciminfo.model.activity_parts import State
from ciminfo.sections.telling.names import Names

if TYPE_CHECKING:
    from ciminfo.languages import Language
    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.interval import Interval

#: Words, inlines, or names that stand in the relation which the template asks for.
Slot = str | tuple[Inline, ...] | Names
_TENSES: Final = {State.HELD: "done", State.ONGOING: "ongoing", State.PLANNED: "planned"}


@dataclass(frozen=True, slots=True)
class Subject:
    """An activity on the day of a report, about to be told in one language."""

    corpus: Corpus
    activity: Activity
    state: State
    dates: Interval
    language: Language

    @property
    def was_announced_only(self) -> bool:
        """Whether nothing but an announcement is known of it."""
        return self.state is State.UNKNOWN and bool(self.activity.announced)

    @property
    def tense(self) -> str:
        """The tense in which its parts are told: what only is on record was done, what was called off never will be."""
        if self.state is State.UNKNOWN and not self.was_announced_only:
            return "done"
        return _TENSES.get(self.state, "void")

    def of_kind(self, key: str) -> str:
        """What a table of the language says of its kind."""
        return found(self.language, key, self.activity.kind)

    def clause(self, key: str, **given: Slot) -> tuple[Inline, ...]:
        """A template with its slots filled; what goes with an empty one is left out."""
        agrees = {"": Agreement(self.of_kind("grammar.agrees"))}
        agrees |= {name: _number(slot) for name, slot in given.items()}
        template = settled(self.language.term(key), {name for name, slot in given.items() if _is_filled(slot)}, agrees)
        asked = slots(template)
        return fill(template, **{name: self._inlines(given[name], asked[name]) for name in asked})

    def _inlines(self, slot: Slot, relation: str) -> tuple[Inline, ...]:
        if isinstance(slot, Names):
            return slot.behind(relation, self.language)
        inlines = (Text(slot),) if isinstance(slot, str) else slot
        before = nouns.before(self.language, relation, Noun(plain(inlines))) if relation else ""
        return (Text(before), *inlines) if before else inlines


def _is_filled(slot: Slot) -> bool:
    return bool(slot.each if isinstance(slot, Names) else slot)


def _number(slot: Slot) -> Agreement:
    return Agreement.MASCULINES if isinstance(slot, Names) and slot.are_several else Agreement.MASCULINE
