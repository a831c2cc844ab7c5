"""An activity as a report tells it: title, the line of kind, place and date, the text, and who took part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ciminfo.document import Note, Origin, Paragraph, Role, Section, Strong, Text
from ciminfo.document.fill import aside, fill, joined, merged
from ciminfo.model.activity_parts import Role as Part
from ciminfo.sections import words
from ciminfo.sections.attendance import attendance
from ciminfo.sections.narrative import narrative

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ciminfo.document import Inline
    from ciminfo.languages import Language
    from ciminfo.model.activity import Activity
    from ciminfo.model.activity_parts import Involvement
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.dossier import Dossier, Placement
    from ciminfo.model.interval import Interval

#: First those who held it, then those who paid for it, then those who came.
_ORDER: Final = (
    Part.ORGANISER, Part.CO_ORGANISER, Part.HOST, Part.RESEARCHER, Part.PARTNER, Part.COUNTERPART,
    Part.FUNDER, Part.SPONSOR, Part.SPEAKER, Part.PARTICIPANT, Part.BENEFICIARY,
)  # fmt: skip


def entries(dossier: Dossier, placed: Iterable[Placement], language: Language, level: int) -> tuple[Section, ...]:
    """Activities in the order of their dates, those without a known date last."""
    activities = sorted(
        (each.activity for each in placed),
        key=lambda each: (not dossier.dates(each).is_known, dossier.dates(each).first, each.when.last, each.id),
    )
    return tuple(entry(dossier, activity, language, level) for activity in activities)


def entry(dossier: Dossier, activity: Activity, language: Language, level: int) -> Section:
    """One activity under its own heading."""
    line = dateline(dossier.corpus, activity, dossier.dates(activity), language)
    return Section(
        (words.title(activity.title, language),),
        level,
        (
            Paragraph(
                (*line, *_answers(dossier.corpus, activity, language)), Role.DATELINE, Origin(activity.id, "dates")
            ),
            *narrative(dossier.corpus, activity, dossier, language),
            *facts(dossier.corpus, activity, language),
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
        asks = words.listed((words.own(element.asks, language) for element in known if element), language)
        template = language.term("notes.answers" if asks else "notes.answers-whole")
        said.append(fill(template, citation=language.citation(answer.cites), elements=asks))
    if said:
        yield Note(joined(said, " "))


def dateline(corpus: Corpus, activity: Activity, dates: Interval, language: Language) -> tuple[Inline, ...]:
    """`Training · Belize City, Belize · April 14–15, 2005`."""
    kind = language.term(f"kinds.{activity.kind.value}")
    when = language.date(dates)
    place = words.where(corpus, activity, language)
    if not place:
        return fill(language.term("activities.with-kind"), kind=kind, when=when)
    return fill(language.term("activities.with-place"), kind=kind, place=place, when=when)


def facts(corpus: Corpus, activity: Activity, language: Language) -> Iterator[Paragraph]:
    """Organisations by role, then those who took part; nothing where none is recorded."""
    by_role: dict[Part, list[tuple[Inline, ...]]] = {}
    for involved in activity.organisations:
        by_role.setdefault(involved.role, []).append(_involved(corpus, involved, language))
    for role, names in sorted(by_role.items(), key=lambda item: _ORDER.index(item[0])):
        label = language.term(f"roles.{role.value}")
        yield fact(language, label, words.listed(names, language), Origin(activity.id, "organisations"))
    yield from took_part(corpus, activity, language)


def _involved(corpus: Corpus, involved: Involvement, language: Language) -> tuple[Inline, ...]:
    """An organisation, with what is to be said of its part in brackets."""
    name = words.named(corpus, involved.organisation, language)
    if involved.note is None:
        return (name,)
    return fill(language.term("activities.aside"), words=name, more=aside(words.own(involved.note, language)))


def took_part(corpus: Corpus, activity: Activity, language: Language) -> Iterator[Paragraph]:
    """Who took part, as one fact."""
    if told := attendance(corpus, activity, language):
        label = language.term("activities.attendance")
        yield fact(language, label, told, Origin(activity.id, "participants"))


def fact(language: Language, label: str, told: tuple[Inline, ...], origin: Origin | None = None) -> Paragraph:
    """`Label: what is told`, as one line of facts."""
    lead, _, rest = language.term("activities.role").partition("{names}")
    return Paragraph(merged((Strong(lead.format(label=label)), *told, Text(rest))), Role.FACTS, origin)
