"""The texts of our own that a report prints, its letter and its ledger included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.model.activity import Activity
from ciminfo.model.coverage import mandates_in_force
from ciminfo.model.translations import Standing, told_in, wordings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ciminfo.model.corpus import Corpus
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.record import Record
    from ciminfo.model.translations import Wording


def texts(corpus: Corpus, language: str, dossier: Dossier | None = None) -> Iterator[Wording]:
    """Every text that is owed in a language or is there; through a report, those that it prints."""
    if dossier is None:
        return wordings(corpus, language)
    told = wordings(corpus, language, records(dossier))
    return (each for each in told if told_in(each, dossier.report.id) and not _is_ahead(each, dossier))


def _is_ahead(wording: Wording, dossier: Dossier) -> bool:
    """Whether it is the narrative of what is still to come, of which a report tells date, place and title alone."""
    activity = wording.record
    return isinstance(activity, Activity) and wording.field == "narrative" and dossier.state(activity).is_ahead


def records(dossier: Dossier) -> tuple[Record, ...]:
    """The records whose texts a report prints."""
    told: Iterable[Record] = (
        dossier.report,
        *dossier.reported,
        *dossier.results,
        *dossier.contributions,
        *mandates_in_force(dossier),
    )
    return tuple({record.id: record for record in told}.values())


def unreviewed(dossier: Dossier, languages: Iterable[str]) -> tuple[Wording, ...]:
    """The texts that nobody has reviewed as they read, in the languages that a report is to be printed in."""
    return tuple(
        each
        for language in languages
        for each in texts(dossier.corpus, language, dossier)
        if each.standing is not Standing.REVIEWED
    )
