"""The second sentence: who organised, hosted and financed it, and with whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ciminfo.document.fill import joined
from ciminfo.model.activity_parts import Role
from ciminfo.sections import words
from ciminfo.sections.telling.names import bodies

if TYPE_CHECKING:
    from ciminfo.document import Inline
    from ciminfo.sections.telling.subject import Subject

#: By whom it was done, in the order in which it is said.
_BY: Final = (Role.ORGANISER, Role.CO_ORGANISER, Role.RESEARCHER, Role.HOST, Role.SPONSOR, Role.FUNDER)
#: With whom.
_WITH: Final = (Role.PARTNER, Role.COUNTERPART, Role.RESEARCHER, Role.SPEAKER, Role.PARTICIPANT, Role.BENEFICIARY)
#: Who only helped, by what is done with a kind: those who did research, unless that is the activity itself, and with a
#: paper those who organised it with others.
_HELPED: Final = {
    "role": {Role.RESEARCHER},
    "studied": set[Role](),
    "prepared": {Role.CO_ORGANISER, Role.RESEARCHER},
    "made": {Role.CO_ORGANISER, Role.RESEARCHER},
}


def who(subject: Subject) -> tuple[Inline, ...]:
    """The sentence; empty where nobody organised, hosted or financed it."""
    by = words.listed(_parts(subject, _by(subject)), subject.language)
    if not by:
        return ()
    return subject.clause(f"telling.who.{subject.tense}", **{"parts": by, "with": together(subject)})


def together(subject: Subject) -> tuple[Inline, ...]:
    """`in partnership with IOM, and with the participation of INTERPOL`; empty where nobody is named."""
    by = _by(subject)
    others = [role for role in dict.fromkeys((Role.CO_ORGANISER, *_WITH)) if role not in by]
    *first, last = _parts(subject, others) or [()]
    return subject.clause("telling.and-with", others=joined(first, ", "), last=last) if first else last


def _by(subject: Subject) -> list[Role]:
    helped = _HELPED[subject.of_kind("grammar.works")]
    return [role for role in _BY if role not in helped]


def _parts(subject: Subject, roles: list[Role]) -> list[tuple[Inline, ...]]:
    """What is said of each role that somebody has."""
    parts, works = [], subject.of_kind("grammar.works")
    for role in roles:
        ids = [each.organisation for each in subject.activity.organisations if each.role is role]
        if ids:
            key = f"telling.{works}.{role.value}"
            key = key if key in subject.language.terms else f"telling.role.{role.value}"
            parts.append(subject.clause(key, names=bodies(subject.corpus, ids, subject.language)))
    return parts
