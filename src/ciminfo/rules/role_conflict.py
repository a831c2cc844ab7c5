"""An organisation has one part in an activity, or parts that go together.

Whoever organises a seminar may well host it, pay for it and speak at it. But to organise or host it and to be among
its participants are two accounts of one day, and so are to pay for something and to be the one it is paid for. Where
two sources differ like that, one of them has to be followed, and the record says which and why.

Our own `role` is compared with what the record says of the organisation that reports the activity.

Pass::

    activity: caracas-seminar
    kind: seminar
    title: {en: Seminar in Caracas}
    organisations: [{organisation: oas, role: organiser}, {organisation: oas, role: speaker}]

Fail::

    activity: caracas-seminar
    kind: seminar
    title: {en: Seminar in Caracas}
    organisations: [{organisation: oas, role: organiser}, {organisation: oas, role: participant}]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.activity_parts import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus

CODE = "CIM308"
SEVERITY = Severity.WARNING
ALONE = True

_HOLDING: Final = {Role.ORGANISER, Role.CO_ORGANISER, Role.HOST}
_PAYING: Final = {Role.FUNDER, Role.SPONSOR}
#: What does not go together.
_APART: Final = ((Role.PARTICIPANT, _HOLDING), (Role.BENEFICIARY, _PAYING))
#: The roles that each role does not go with.
_AGAINST: Final = {
    **dict(_APART),
    **{holding: {Role.PARTICIPANT} for holding in _HOLDING},
    **{paying: {Role.BENEFICIARY} for paying in _PAYING},
}
_HINT = "keep the one that the sources bear out, or accept this with what each of them says"


def check(corpus: Corpus) -> Iterator[Finding]:
    for activity in corpus.activities.values():
        roles = {activity.role, *(each.role for each in activity.organisations)}
        if any(role in roles and not roles.isdisjoint(others) for role, others in _APART):
            yield from _conflicts(corpus, activity)


def _conflicts(corpus: Corpus, activity: Activity) -> Iterator[Finding]:
    held: dict[str, list[Role]] = {}
    for index, each in enumerate(activity.organisations):
        earlier = held.setdefault(each.organisation, [])
        if other := _against(each.role, earlier):
            said = f"{each.organisation} is both {other.value} and {each.role.value} of the {activity.kind.value}"
            yield Finding(activity.where(f"organisations.{index}.role"), said, _HINT)
        earlier.append(each.role)
    if isinstance(activity.role, Role):
        for us in sorted(corpus.reporters(activity) & set(held)):
            if other := _against(activity.role, held[us]):
                said = f"our own role is {activity.role.value}, but {us}, which reports it, is its {other.value}"
                yield Finding(activity.where("role"), said, _HINT)


def _against(role: Role, others: Iterable[Role]) -> Role | None:
    """The first of the others that contradicts the role."""
    return next((other for other in others if other in _AGAINST.get(role, ())), None)
