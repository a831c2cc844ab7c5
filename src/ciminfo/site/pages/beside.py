"""What is recorded with an activity: people, parts, the mandates it answers, and figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.document import BulletList, Origin, Text
from ciminfo.document.fill import capitalised, fill, joined, merged
from ciminfo.model.activity_parts import Qualifier
from ciminfo.model.record import Term
from ciminfo.sections import words
from ciminfo.sections.entry import fact
from ciminfo.site import links
from ciminfo.site.pages.common import chapter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.document import Inline, Section
    from ciminfo.languages import Language
    from ciminfo.model.activity import Activity
    from ciminfo.model.activity_parts import Answer, Appearance, Event, Figure
    from ciminfo.site.site import Site


def people(site: Site, activity: Activity, language: Language) -> Iterator[Section]:
    """The persons in a public function who had a part in it, by that part, each with the title of the day."""
    by_role: dict[str, list[tuple[Inline, ...]]] = {}
    for each in activity.people:
        by_role.setdefault(each.role.value, []).append(_person(site, each, language))
    if by_role:
        origin = Origin(activity.id, "people")
        lines = (
            fact(language, language.term(f"roles.{role}"), joined(named, language.term("joint")), origin)
            for role, named in by_role.items()
        )
        yield chapter("site.activity.people", lines, "people", language)


def _person(site: Site, appearance: Appearance, language: Language) -> tuple[Inline, ...]:
    known = site.corpus.persons.get(appearance.person)
    name = Text(known.name_ if known else appearance.person)
    return (name, Text(", "), words.title(appearance.title, language)) if appearance.title else (name,)


def events(site: Site, activity: Activity, language: Language) -> Iterator[Section]:
    """The parts of it with dates of their own."""
    items = tuple(_event(site, each, language) for each in activity.events)
    if items:
        listed = BulletList(items, tuple(Origin(activity.id, f"events.{index}") for index, _ in enumerate(items)))
        yield chapter("site.activity.programme", (listed,), "programme", language)


def _event(site: Site, event: Event, language: Language) -> tuple[Inline, ...]:
    when, venue = language.date(event.dates), event.venue
    told: list[Inline] = [words.title(event.title, language), Text(f" · {when}")]
    if venue:
        country, city = words.country(site.corpus, venue.country, language), words.city(site.corpus, venue, language)
        place = language.phrase("activities.place", city=city, country=country) if city else country
        told.append(Text(f" · {place}"))
    return merged(told)


def parts(site: Site, activity: Activity, language: Language) -> Iterator[Section]:
    """The activities of a project, in the order of the activities page."""
    inside = [each for each in site.activities if each.part_of == activity.id]
    items = tuple(dated(site, each, language) for each in inside)
    if items:
        listed = BulletList(items, tuple(Origin(each.id, "part-of") for each in inside))
        yield chapter("site.activity.parts", (listed,), "parts", language)


def dated(site: Site, activity: Activity, language: Language) -> tuple[Inline, ...]:
    """An activity in a list: its title, which leads to its page, and its dates."""
    when = language.date(activity.dates_as_of(site.day))
    return links.activity(activity, language), Text(f" · {when}")


def answers(site: Site, activity: Activity, language: Language) -> Iterator[Section]:
    """The mandates it cites, each with what it answers of what they ask for."""
    items = tuple(_answer(site, each, language) for each in activity.mandates)
    if items:
        listed = BulletList(items, tuple(Origin(activity.id, f"mandates.{index}") for index, _ in enumerate(items)))
        yield chapter("site.activity.mandates", (listed,), "mandates", language)


def _answer(site: Site, answer: Answer, language: Language) -> tuple[Inline, ...]:
    cited = links.mandate(site.corpus, answer.cites, language)
    mandate = site.corpus.mandate(answer.cites)
    paragraph = mandate.paragraphs.get(answer.cites.paragraph) if mandate else None
    known = [paragraph.elements.get(name) for name in answer.elements] if paragraph else []
    asks = words.listed((words.own(each.asks, language) for each in known if each), language)
    return fill(language.term("facts"), label=cited, fact=asks) if asks else (cited,)


def figures(site: Site, activity: Activity, language: Language) -> Iterator[Section]:
    items = tuple(_figure(site, each, language) for each in activity.figures)
    if items:
        listed = BulletList(items, tuple(Origin(activity.id, f"figures.{index}") for index, _ in enumerate(items)))
        yield chapter("site.activity.figures", (listed,), "figures", language)


def _figure(site: Site, figure: Figure, language: Language) -> tuple[Inline, ...]:
    """`about 1,700 women (missing persons) per year`."""
    number, unit = language.number(figure.value), site.corpus.of(Term).get(figure.unit)
    if figure.qualifier is not Qualifier.EXACTLY:
        number = language.phrase(f"figures.{figure.qualifier.value}", number=number)
    plural = figure.value != 1 and unit and unit.plural
    name = words.title(plural, language) if plural else words.named(site.corpus, figure.unit, language)
    told = fill(language.term("activities.counted"), number=number, counted=name)
    if figure.population:
        more = words.own(figure.population, language)
        told = fill(language.term("activities.aside"), words=told, more=more)
    per = language.terms.get(f"site.activity.per.{figure.per}", "")
    return capitalised(merged((*told, Text(f" {per}" if per else ""))))
