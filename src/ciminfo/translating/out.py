"""What is to be translated, as units of XLIFF with what a translator should know of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ciminfo.document import plain
from ciminfo.exchange import Exchange, State, Unit
from ciminfo.languages import language
from ciminfo.model.activity import Activity
from ciminfo.model.report_texts import texts
from ciminfo.model.translations import Standing, limit
from ciminfo.sections.telling import told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.translations import Wording

_STATES: Final = {Standing.DRAFT: State.TRANSLATED, Standing.REVIEWED: State.REVIEWED}
#: What a text is, by the name of its field.
_MEANINGS: Final = {
    "narrative": "What was done, as the report tells it",
    "narrative-in": "What was done, as one report tells it",
    "title": "What it is called",
    "place": "The building or room",
    "population": "Who was counted, or who took part; it stands in a list",
    "note": "What is said of an organisation's part; it stands in a list",
    "why": "A reason, as the report prints it",
    "claim": "A result, as the report claims it",
    "summary": "A summary",
    "asks": "What a mandate asks for; it stands in a list",
    "text": "The text that opens a section",
    "name": "A word of the programme",
    "plural": "A word of the programme, for more than one",
}


def sent(
    corpus: Corpus, source: str, target: str, dossier: Dossier | None = None, *, everything: bool = True
) -> Exchange:
    """The texts of the corpus or of a report, from one language into another.

    Left out are originals of the target language, texts that the source language has not, and, unless everything is
    asked for, what has been reviewed.
    """
    units = tuple(
        _unit(corpus, each, source)
        for each in texts(corpus, target, dossier)
        if not each.is_original and in_language(each, source) and (everything or each.standing is not Standing.REVIEWED)
    )
    return Exchange(source, target, units, dossier.report.id if dossier else "all")


def in_language(wording: Wording, code: str) -> str:
    """The text in another language; empty where it is not there."""
    return wording.texts.get(code) if wording.texts else ""


def _unit(corpus: Corpus, wording: Wording, source: str) -> Unit:
    is_told = wording.standing is Standing.FROM_FACTS
    return Unit(
        record=wording.record.id,
        field=wording.field,
        source=in_language(wording, source),
        target=_facts(corpus, wording) if is_told else wording.text,
        state=_STATES.get(wording.standing, State.INITIAL),
        notes=tuple(_notes(wording)),
        limit=limit(wording),
        prefilled=is_told,
    )


def _facts(corpus: Corpus, wording: Wording) -> str:
    """The sentences that stand for a narrative, as the records know it today or on the day of the report it is for."""
    activity = wording.record
    if not isinstance(activity, Activity):
        return ""
    report = corpus.reports.get(wording.field.partition(".")[2])
    day = report.as_of if report else corpus.today
    inlines = told(corpus, activity, activity.state(day), activity.dates_as_of(day), language(wording.language))
    return plain(inlines)


def _notes(wording: Wording) -> Iterator[str]:
    what = _MEANINGS[wording.field.partition(".")[0] if "narrative" in wording.field else wording.field.split(".")[-1]]
    yield f"{what}. ({wording.record.name}: {wording.field})"
    if wording.standing is Standing.FROM_FACTS:
        yield "The target was made from the fields of the record: write the translation over it."
    if wording.standing is Standing.OUTDATED:
        yield "The source has changed since this was translated."
    if wording.field.rpartition(".")[2] == "title":
        yield "Leave it empty where it has no title in your language."
