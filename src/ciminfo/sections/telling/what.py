"""The first sentence: what it was, whether it was held, where and when."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ciminfo import languages
from ciminfo.document import Foreign, Text
from ciminfo.document.fill import fill
from ciminfo.languages import nouns
from ciminfo.languages.when import when
from ciminfo.model.activity_parts import State, Turn
from ciminfo.sections import words
from ciminfo.sections.telling.names import Name, Names, beyond, places

if TYPE_CHECKING:
    from ciminfo.document import Inline
    from ciminfo.sections.telling.subject import Slot, Subject


def what(subject: Subject, together: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """The sentence; `together` is with whom, where that has no sentence of its own."""
    slots: dict[str, Slot] = {
        "what": subject.clause(f"telling.what.{subject.activity.kind.value}", title=_title(subject)),
        "concerning": _concerning(subject),
        "where": _where(subject),
        "when": when(subject.language, subject.dates, running=subject.state is State.ONGOING),
        "with": together,
        "verb": _verb(subject),
        "to": _new_date(subject),
    }
    return subject.clause(f"telling.state.{_template(subject)}", **slots)


def _template(subject: Subject) -> str:
    """That of its state; what is on record alone has its own, and what goes on without a known end."""
    if subject.state is State.UNKNOWN and not subject.was_announced_only:
        return "recorded"
    if subject.state is State.ONGOING and not any(each.end for each in subject.dates.alternatives):
        return "running"
    return subject.state.value


def _title(subject: Subject) -> tuple[Inline, ...]:
    """The title in quotation marks; one in another language is tagged inside them."""
    title = words.title(subject.activity.title, subject.language)
    of = languages.language(title.language) if isinstance(title, Foreign) else subject.language
    shown = replace(title, text=of.inside_quotation(title.text))
    return fill(subject.language.term("quotation"), text=shown)


def _verb(subject: Subject) -> tuple[Inline, ...]:
    tense = subject.tense if subject.tense in {"done", "ongoing"} else "ahead"
    return subject.clause(f"telling.{tense}.{subject.of_kind('grammar.verbs')}")


def _where(subject: Subject) -> tuple[Inline, ...]:
    """`in Caracas, Venezuela`; in brackets a country of which the language does not know how it is said."""
    corpus, language, venue = subject.corpus, subject.language, subject.activity.venue
    if venue is None:
        return ()
    country = words.country(corpus, venue.country, language)
    if city := words.city(corpus, venue, language):
        return subject.clause("telling.in-city", city=_alone(nouns.city(language, city)), country=country)
    noun = nouns.country(language, venue.country, country)
    if noun is None:
        return subject.clause("telling.in-unlisted", country=country)
    return subject.clause("telling.in-country", country=_alone(noun))


def _alone(noun: nouns.Noun) -> Names:
    return Names((Name(Text(noun.words), noun.takes),))


def _concerning(subject: Subject) -> tuple[Inline, ...]:
    """The countries and regions it concerns, where it has no place."""
    corpus, covered = subject.corpus, subject.activity.coverage
    if subject.activity.venue or not (covered.countries or covered.regions):
        return ()
    regions = beyond(corpus, covered.countries, covered.regions, subject.activity.when.first)
    named = places(corpus, covered.countries, regions, subject.language)
    return subject.clause(f"telling.concerning{'' if named.are_listed else '-unlisted'}", places=named)


def _new_date(subject: Subject) -> str:
    """To when it was put off, where only one date is recorded: which of several held that day is not known here."""
    to = {each.to for each in subject.activity.outcomes if each.turned is Turn.POSTPONED}
    only = to.pop() if len(to) == 1 else None
    return subject.language.date(only) if only and only.is_known else ""
