"""A number before a group of states is the number that the group had on the day.

"The 34 OAS member countries", "13 English-speaking Caribbean countries": the registry says who belonged to the group
when the activity took place, member states by their status and regions by their list of members. More than the group
had cannot be right. Fewer may be some of them, unless the record itself says under `participants` that the whole
group took part.

Member states of another organisation are not ours to count: "the 27 EU member states", "the United Nations has 193
member states". Nor are member states counted while the registry leaves open of most of the countries it lists what
they are to us. A number of participants is held against the group as well: whoever sends somebody is at least one
person.

Pass::

    countries: {BZ: {status: [{is: member, dates: 1991/..}]}, JM: {status: [{is: member, dates: 1969/..}]}}
    ---
    activity: a
    kind: meeting
    title: {en: Meeting}
    dates: 2006-03-14
    participants: [{regions: [member-states]}]
    narrative: {en: The 2 member states met.}

Fail::

    countries: {BZ: {status: [{is: member, dates: 1991/..}]}, JM: {status: [{is: member, dates: 1969/..}]}}
    ---
    activity: a
    kind: meeting
    title: {en: Meeting}
    dates: 2006-03-14
    participants: [{regions: [member-states]}]
    narrative: {en: The 3 member states met.}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.activity import Activity
from ciminfo.model.activity_parts import Qualifier
from ciminfo.model.country import MEMBER_STATES
from ciminfo.model.result import Result
from ciminfo.rules.shared.countable import spoken_of
from ciminfo.rules.shared.counting import agrees
from ciminfo.rules.shared.grouping import Groups, Mention

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ciminfo.model.corpus import Corpus
    from ciminfo.model.texts import Passage

CODE = "CIM414"
SEVERITY = Severity.WARNING


def check(corpus: Corpus) -> Iterator[Finding]:
    groups, members_known = Groups(corpus), _members_known(corpus)
    for passage in groups.passages():
        if isinstance(passage.record, Activity | Result):
            mentioned = groups.mentioned(passage.language, passage.text)
            counted = [each for each in mentioned if members_known or each.group != MEMBER_STATES]
            yield from _differences(corpus, passage, counted)
    for activity in corpus.activities.values():
        yield from _too_few(corpus, activity)


def _members_known(corpus: Corpus) -> bool:
    """Whether the registry says of most countries what they are to us; until then it cannot count the members."""
    said = sum(1 for country in corpus.countries.values() if country.status)
    return 2 * said > len(corpus.countries)


def _differences(corpus: Corpus, passage: Passage, mentions: Sequence[Mention]) -> Iterator[Finding]:
    activities = spoken_of(corpus, passage.record) if mentions else ()
    came = {group for activity in activities for each in activity.participants for group in each.regions}
    right = {each.group for each in mentions if _is_right(each, _sizes(corpus, activities, each.group))}
    for each in mentions:
        sizes = _sizes(corpus, activities, each.group)
        is_some = each.value < max(sizes, default=0) and (each.group in right or each.group not in came)
        if sizes and not is_some and not _is_right(each, sizes):
            counted = " or ".join(f"{size} on {day}" for size, day in sizes.items())
            yield Finding(
                passage.at(each.words),
                f"{each.words!r} stands in the text, the registry counts {counted} as {each.group}",
                "mend the number, or the registry, which says who belonged to the group and when",
            )


def _sizes(corpus: Corpus, activities: Sequence[Activity], group: str) -> dict[int, str]:
    """How many states the group had on the first and last days of the activities, each number with such a day."""
    days = {day for each in activities if each.when.is_known for day in (each.when.first, each.when.last)}
    sizes = {len(corpus.states_of(group, day)): str(day) for day in sorted(days, reverse=True)}
    return {size: day for size, day in sizes.items() if size}


def _is_right(mention: Mention, sizes: dict[int, str]) -> bool:
    return any(agrees(mention.value, mention.qualifier, size) for size in sizes)


def _too_few(corpus: Corpus, activity: Activity) -> Iterator[Finding]:
    """Fewer persons than states that are said to have sent somebody."""
    for index, each in enumerate(activity.participants):
        if each.count is None or not each.regions or each.qualifier is Qualifier.AT_LEAST:
            continue
        states = frozenset(each.countries).union(*(corpus.states_of(it, activity.when.first) for it in each.regions))
        if not agrees(len(states), Qualifier.AT_LEAST, each.count) and not agrees(
            each.count, each.qualifier, len(states)
        ):
            yield Finding(
                activity.where(f"participants.{index}.count"),
                f"{each.count} took part, and {len(states)} states are recorded to have sent somebody",
                "mend the count, or name under `countries` those that did",
            )
