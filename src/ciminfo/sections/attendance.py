"""Who took part in an activity: how many they were, of which groups, and from where."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ciminfo import languages
from ciminfo.document import Text
from ciminfo.document.fill import aside, fill, joined
from ciminfo.figures import places
from ciminfo.model.activity_parts import Qualifier
from ciminfo.model.country import MEMBER_STATES
from ciminfo.model.names import plain
from ciminfo.sections import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ciminfo.document import Foreign, Inline
    from ciminfo.languages import Language
    from ciminfo.model.activity import Activity
    from ciminfo.model.activity_parts import Participants
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.record import Texts


def attendance(corpus: Corpus, activity: Activity, language: Language) -> tuple[Inline, ...]:
    """`60 participants (police and the media); experts in attendance (Chile and Japan)`; nothing where none is told."""
    told = (_told(corpus, each, language) for each in activity.participants)
    return joined((each for each in told if each), language.term("joint"))


def _told(corpus: Corpus, participants: Participants, language: Language) -> tuple[Inline, ...]:
    """The number and what it counts, then groups and places; what there is stands first, the rest in brackets."""

    def group(id_: str, language: Language) -> Text | Foreign:
        return words.named(corpus, id_, language)

    def place(id_: str, language: Language) -> Text | Foreign:
        is_all = id_ == MEMBER_STATES
        return Text(language.term("groups.member-states")) if is_all else places.name(corpus, id_, language)

    countries = sorted(participants.countries, key=lambda code: language.sort_key(place(code, language).text))
    groups = _unsaid(participants.groups, group, participants.population, language)
    origins = _unsaid((*countries, *participants.regions), place, participants.population, language)
    parts = _counted(participants, language), words.listed(groups, language), words.listed(origins, language)
    first, *more = [part for part in parts if part] or [()]
    rest = aside(joined(more, language.term("joint")))
    return fill(language.term("activities.aside"), words=first, more=rest) if more else first


def _counted(participants: Participants, language: Language) -> tuple[Inline, ...]:
    """`at least 100 participants`, `at least 100 officials`, or `officials`; nothing where only groups are named."""
    count, qualifier, population = participants.count, participants.qualifier, participants.population
    if population is None:
        return (Text(language.count(f"participants.{qualifier.value}", count)),) if count is not None else ()
    counted = words.own(population, language)
    if count is None:
        return counted
    number = language.number(count)
    if qualifier is not Qualifier.EXACTLY:
        number = language.phrase(f"figures.{qualifier.value}", number=number)
    return fill(language.term("activities.counted"), number=number, counted=counted)


def _unsaid(
    ids: Iterable[str], name: Callable[[str, Language], Text | Foreign], population: Texts | None, language: Language
) -> list[Text | Foreign]:
    """The names of groups or places, unless the words for those counted have one of them already."""
    ids = [*ids]
    if population and language.text(population):
        original = languages.language(population.original_language)
        names = "|".join(re.escape(plain(name(id_, original).text)) for id_ in ids)
        if names and re.search(rf"\b(?:{names})", plain(population.original)):
            return []
    return [name(id_, language) for id_ in ids]
