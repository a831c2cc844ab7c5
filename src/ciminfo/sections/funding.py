"""External funding: each source of funds with the activities it paid for, and amounts where they are recorded.

General Assembly resolution AG/RES. 1452 (XXVII-O/97) asks for such a statement in every annual report.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.document import Origin, Paragraph, Table, Text
from ciminfo.document.fill import lines
from ciminfo.model.activity_parts import Role
from ciminfo.sections import words

if TYPE_CHECKING:
    from ciminfo.document import Inline, Section
    from ciminfo.languages import Language
    from ciminfo.model.activity import Activity
    from ciminfo.model.activity_parts import Involvement
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.report import OutlineEntry


def lower(dossier: Dossier, entry: OutlineEntry, language: Language) -> Section:
    funded: dict[str, list[tuple[Activity, Involvement]]] = {}
    for activity in dossier.reported:
        for involved in activity.organisations:
            if involved.role is Role.FUNDER:
                funded.setdefault(involved.organisation, []).append((activity, involved))
    if not funded:
        none = Paragraph((Text(language.term("funding.none")),))
        return words.chapter(dossier, entry, language, (none,))
    names = {id_: words.named(dossier.corpus, id_, language) for id_ in funded}
    table = Table(
        language.term("funding.caption"),
        tuple(language.term(f"funding.{each}") for each in ("source", "activities", "amount")),
        tuple(
            ((names[id_],), *_row(funded[id_], language))
            for id_ in sorted(funded, key=lambda each: language.sort_key(names[each].text))
        ),
        language.term("funding.description"),
        (4, 6, 2),
        Origin(dossier.report.id, "funding"),
    )
    return words.chapter(dossier, entry, language, (table,))


def _row(funded: list[tuple[Activity, Involvement]], language: Language) -> tuple[tuple[Inline, ...], ...]:
    """The activities; the amounts that are recorded, or that none is."""
    titles = lines([words.title(activity.title, language) for activity, _ in funded])
    sums = [involved.amount for _, involved in funded if involved.amount]
    amounts = [Text(language.money(each.value, each.currency)) for each in sums]
    return titles, lines(amounts or [Text(language.term("funding.no-amount"))])
