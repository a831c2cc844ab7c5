"""An activity as a report tells it: title, the line of kind, place and date, the text, and who took part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.document import Note, Origin, Paragraph, Role, Section, Strong, Text
from ciminfo.model.activity_parts import Role as Part
from ciminfo.sections import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ciminfo.languages import Language
    from ciminfo.model.activity import Activity
    from ciminfo.model.activity_parts import Participants
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.dossier import Dossier, Placement
    from ciminfo.model.interval import Interval

#: Organisations are named in the order in which the roles are declared.
_ORDER = tuple(Part)


def entries(dossier: Dossier, placed: Iterable[Placement], language: Language, level: int) -> tuple[Section, ...]:
    """Activities in the order of their dates, those without a known date last."""
    activities = sorted(
        (each.activity for each in placed),
        key=lambda each: (not dossier.dates(each).is_known, dossier.dates(each).first, each.when.last, each.id),
    )
    return tuple(entry(dossier, activity, language, level) for activity in activities)


def entry(dossier: Dossier, activity: Activity, language: Language, level: int) -> Section:
    """One activity under its own heading."""
    report = dossier.report.id
    field = f"narrative-in.{report}" if report in activity.narrative_in else "narrative"
    line = dateline(dossier.corpus, activity, dossier.dates(activity), language)
    return Section(
        (words.title(activity.title, language),),
        level,
        (
            Paragraph(
                (Text(line), *_answers(dossier.corpus, activity, language)), Role.DATELINE, Origin(activity.id, "dates")
            ),
            *words.text(activity.told(report), language, Origin(activity.id, field)),
            *_facts(dossier, activity, language),
        ),
        activity.id,
        Origin(activity.id, "title"),
    )


def _answers(corpus: Corpus, activity: Activity, language: Language) -> Iterator[Note]:
    """At the foot of the page: the paragraphs of mandates that the activity answers, and what of them."""
    said = []
    for answer in activity.mandates:
        mandate = corpus.mandate(answer.cites)
        paragraph = mandate.paragraphs.get(answer.cites.paragraph) if mandate else None
        known = [paragraph.elements.get(name) for name in answer.elements] if paragraph else []
        asks = [language.text(element.asks) or element.asks.original for element in known if element]
        key = "notes.answers" if asks else "notes.answers-whole"
        cited = language.citation(answer.cites)
        said.append(language.phrase(key, citation=cited, elements=language.list(asks)))
    if said:
        yield Note((Text(" ".join(said)),))


def dateline(corpus: Corpus, activity: Activity, dates: Interval, language: Language) -> str:
    """`Training · Belize City, Belize · April 14–15, 2005`."""
    kind = language.term(f"kinds.{activity.kind.value}")
    when = language.date(dates)
    place = words.where(corpus, activity, language)
    if not place:
        return language.phrase("activities.with-kind", kind=kind, when=when)
    return language.phrase("activities.with-place", kind=kind, place=place, when=when)


def _facts(dossier: Dossier, activity: Activity, language: Language) -> Iterator[Paragraph]:
    """Organisations by role, then the number of participants; nothing where none is recorded."""
    by_role: dict[Part, list[str]] = {}
    for involved in activity.organisations:
        name = words.organisation(dossier.corpus, involved.organisation, language)
        by_role.setdefault(involved.role, []).append(name)
    for role, names in sorted(by_role.items(), key=lambda item: _ORDER.index(item[0])):
        label = language.term(f"roles.{role.value}")
        yield _fact(language, label, language.list(names), Origin(activity.id, "organisations"))
    yield from attendance(activity, language)


def attendance(activity: Activity, language: Language) -> Iterator[Paragraph]:
    """How many took part, with the qualifier; nothing where no number is recorded."""
    for index, participants in enumerate(activity.participants):
        if participants.count is not None:
            label = language.term("activities.attendance")
            origin = Origin(activity.id, f"participants.{index}")
            yield _fact(language, label, _count(participants, language), origin)


def _fact(language: Language, label: str, fact: str, origin: Origin) -> Paragraph:
    lead, _, rest = language.term("activities.role").partition("{names}")
    return Paragraph((Strong(lead.format(label=label)), Text(fact + rest)), Role.FACTS, origin)


def _count(participants: Participants, language: Language) -> str:
    return language.count(f"participants.{participants.qualifier.value}", participants.count or 0)
