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
_BY: Final = (Role.ORGANISER, Role.CO_ORGANISER, Role.HOST, Role.SPONSOR, Role.FUNDER)
#: With whom.
_WITH: Final = (Role.PARTNER, Role.COUNTERPART, Role.RESEARCHER, Role.SPEAKER, Role.PARTICIPANT, Role.BENEFICIARY)
#: What is said of a role, unless the activity is a paper or the like, which nobody organises.
_ORGANISED: Final = "role"


def who(subject: Subject) -> tuple[Inline, ...]:
    """The sentence; empty where nobody organised, hosted or financed it."""
    by = words.listed(_parts(subject, _by(subject)), subject.language)
    if not by:
        return ()
    return subject.clause(f"telling.who.{subject.tense}", **{"parts": by, "with": together(subject)})


def together(subject: Subject) -> tuple[Inline, ...]:
    """`in partnership with IOM, with the participation of INTERPOL`; empty where nobody is named."""
    others = [role for role in (*_BY, *_WITH) if role not in _by(subject)]
    return joined(_parts(subject, others), ", ")


def _by(subject: Subject) -> list[Role]:
    """The roles of those who did it: of a paper, who organised it with others only contributed to it."""
    return [role for role in _BY if role is not Role.CO_ORGANISER or subject.of_kind("grammar.works") == _ORGANISED]


def _parts(subject: Subject, roles: list[Role]) -> list[tuple[Inline, ...]]:
    """What is said of each role that somebody has."""
    parts = []
    for role in roles:
        ids = [each.organisation for each in subject.activity.organisations if each.role is role]
        if ids:
            way = subject.of_kind("grammar.works") if role in {Role.ORGANISER, Role.CO_ORGANISER} else _ORGANISED
            names = bodies(subject.corpus, ids, subject.language)
            parts.append(subject.clause(f"telling.{way}.{role.value}", names=names))
    return parts
