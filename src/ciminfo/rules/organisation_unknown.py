"""An organisation that a record names is in the registry.

The registry holds each organisation once, with its official names and every other name it has been called, so
that one body is never printed under six names. A word that is the name of one organisation alone, without regard to
case and accents, is led to its id; a name that several bear is led to all of them, and somebody has to choose.

Pass::

    organisations: {iom: {name: {en: International Organization for Migration}, kind: intergovernmental}}
    ---
    {activity: a, kind: training, title: {en: T}, organisations: [{organisation: iom, role: partner}]}

Fail::

    organisations: {iom: {name: {en: International Organization for Migration}, kind: intergovernmental}}
    ---
    {activity: a, kind: training, title: {en: T}, organisations: [{organisation: imo, role: partner}]}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Severity
from ciminfo.model.activity import Activity
from ciminfo.model.contribution import Contribution
from ciminfo.model.mandate import Mandate
from ciminfo.model.organisation import Organisation, Person
from ciminfo.model.report import Report
from ciminfo.model.result import Result
from ciminfo.rules.shared.naming import Names, unregistered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.diagnostics import Finding
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.record import Record

CODE = "CIM301"
SEVERITY = Severity.ERROR
LOOKS_UP = True
ALONE = True


def check(corpus: Corpus) -> Iterator[Finding]:
    known = corpus.organisations
    missing = unregistered(corpus, known, _named)
    if missing:
        by_id = {id_: each.all_names for id_, each in known.items()}
        names = Names(corpus.organisations_by_name, by_id, "organisation", "register it:  ciminfo new organisation")
        yield from (names.missing(place, id_) for place, id_ in missing)


def _named(record: Record) -> Iterator[tuple[str, str]]:
    if isinstance(record, Activity):
        yield from (
            (f"organisations.{i}.organisation", each.organisation) for i, each in enumerate(record.organisations)
        )
        yield "reported-by", record.reported_by
    elif isinstance(record, Contribution):
        yield "organ", record.organ
        if record.asked:
            yield from ((f"asked.by.{i}", id_) for i, id_ in enumerate(record.asked.by))
    elif isinstance(record, Report):
        yield "reporter", record.reporter
    elif isinstance(record, Organisation):
        yield "parent", record.parent
        yield "succeeds", record.succeeds
    elif isinstance(record, Result):
        yield from ((f"funders.{i}.organisation", each.organisation) for i, each in enumerate(record.funders))
    elif isinstance(record, Person):
        yield from ((f"posts.{i}.organisation", post.organisation) for i, post in enumerate(record.posts))
    elif isinstance(record, Mandate):
        yield "body", record.body
        for number, paragraph in record.paragraphs:
            yield f"paragraphs.{number}.obligor", paragraph.obligor
            yield f"paragraphs.{number}.recipient", paragraph.recipient
            yield from ((f"paragraphs.{number}.via.{i}", id_) for i, id_ in enumerate(paragraph.via))
