"""Those who were asked to contribute, one heading each: the request, the answer, and the activities they reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.document import Origin, Paragraph, Section
from ciminfo.document.fill import fill
from ciminfo.sections import words
from ciminfo.sections.entry import entries

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ciminfo.document import Foreign, Inline, Text
    from ciminfo.languages import Language
    from ciminfo.model.contribution import Contribution
    from ciminfo.model.dossier import Dossier, Placement


def contributors(
    dossier: Dossier,
    placed: Sequence[Placement],
    names: Mapping[str, Text | Foreign],
    contributions: Mapping[str, Sequence[Contribution]],
    language: Language,
) -> tuple[Section, ...]:
    """One section for each contributor, by name; `names` and `contributions` go by the contributor's id.

    What a record places in the chapter although nobody in `names` reported it stands behind them on its own.
    """
    sections = []
    for id_ in sorted(names, key=lambda each: language.sort_key(names[each].text)):
        given = contributions.get(id_, ())
        activities = [each for each in placed if each.group == id_]
        told = [paragraph for each in given for paragraph in _told(each, names[id_], language)]
        sections.append(
            Section(
                (names[id_],),
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


def _told(contribution: Contribution, who: Text | Foreign, language: Language) -> Iterator[Paragraph]:
    """What was asked of somebody, and what came back; a state is addressed in its government."""
    named = fill(language.term("contributions.government"), country=who) if contribution.state else (who,)
    if contribution.asked:
        yield Paragraph(_request(contribution, named, language), origin=Origin(contribution.id, "asked"))
    answered = contribution.answered
    origin = Origin(contribution.id, "answered")
    if answered is None:
        yield Paragraph(fill(language.term("contributions.no-reply"), who=named), origin=origin)
    elif answered.nothing_to_report:
        yield Paragraph(fill(language.term("contributions.nothing-to-report"), who=named), origin=origin)
    elif answered.summary:
        yield from words.text(answered.summary, language, Origin(contribution.id, "answered.summary"))


def _request(contribution: Contribution, who: tuple[Inline, ...], language: Language) -> tuple[Inline, ...]:
    asked = contribution.asked
    if asked and isinstance(asked.letter, str) and asked.letter and asked.on and asked.on.is_known:
        date = language.date(asked.on)
        return fill(language.term("contributions.asked"), letter=asked.letter, date=date, who=who)
    return fill(language.term("contributions.asked-undated"), who=who)
