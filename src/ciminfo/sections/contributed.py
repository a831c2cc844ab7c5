"""Those who were asked to contribute, one heading each: the request, the answer, and the activities they reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.document import Origin, Paragraph, Section, Text
from ciminfo.sections import words
from ciminfo.sections.entry import entries

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ciminfo.languages import Language
    from ciminfo.model.contribution import Contribution
    from ciminfo.model.dossier import Dossier, Placement


def contributors(
    dossier: Dossier,
    placed: Sequence[Placement],
    names: Mapping[str, str],
    contributions: Mapping[str, Sequence[Contribution]],
    language: Language,
) -> tuple[Section, ...]:
    """One section for each contributor, by name; `names` and `contributions` go by the contributor's id.

    What a record places in the chapter although nobody in `names` reported it stands behind them on its own.
    """
    sections = []
    for id_ in sorted(names, key=lambda each: language.sort_key(names[each])):
        given = contributions.get(id_, ())
        activities = [each for each in placed if each.group == id_]
        told = [paragraph for each in given for paragraph in _told(each, names[id_], language)]
        sections.append(
            Section(
                (Text(names[id_]),),
                2,
                (*told, *entries(dossier, activities, language, 3)),
                f"from-{id_.lower()}",
                Origin(given[0].id if given else id_),
            )
        )
    return (*sections, *entries(dossier, [each for each in placed if each.group not in names], language, 2))


def grouped(pairs: Iterable[tuple[str, Contribution]]) -> dict[str, list[Contribution]]:
    """Contributions by who gave them, for one party can be asked twice; those of nobody are left out."""
    by_contributor: dict[str, list[Contribution]] = {}
    for id_, contribution in pairs:
        if id_:
            by_contributor.setdefault(id_, []).append(contribution)
    return by_contributor


def _told(contribution: Contribution, who: str, language: Language) -> Iterator[Paragraph]:
    """What was asked of somebody, and what came back; a state is addressed in its government."""
    if contribution.state:
        who = language.phrase("contributions.government", country=who)
    if contribution.asked:
        yield Paragraph((Text(_request(contribution, who, language)),), origin=Origin(contribution.id, "asked"))
    answered = contribution.answered
    origin = Origin(contribution.id, "answered")
    if answered is None:
        yield Paragraph((Text(language.phrase("contributions.no-reply", who=who)),), origin=origin)
    elif answered.nothing_to_report:
        yield Paragraph((Text(language.phrase("contributions.nothing-to-report", who=who)),), origin=origin)
    elif answered.summary:
        yield from words.text(answered.summary, language, Origin(contribution.id, "answered.summary"))


def _request(contribution: Contribution, who: str, language: Language) -> str:
    asked = contribution.asked
    if asked and isinstance(asked.letter, str) and asked.letter and asked.on and asked.on.is_known:
        return language.phrase("contributions.asked", letter=asked.letter, date=language.date(asked.on), who=who)
    return language.phrase("contributions.asked-undated", who=who)
