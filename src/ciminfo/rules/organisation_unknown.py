"""An organisation is not in the registry.

The registry holds each organisation once, with its official names and every other name it has been called, so
that one body is never printed under six names.

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

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.activity import Activity
from ciminfo.model.contribution import Contribution
from ciminfo.model.mandate import Mandate
from ciminfo.model.names import nearest, plain
from ciminfo.model.organisation import Organisation, Person
from ciminfo.model.report import Report
from ciminfo.model.result import Result

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ciminfo.model.corpus import Corpus
    from ciminfo.model.record import Record

CODE = "CIM301"
SEVERITY = Severity.ERROR
LOOKS_UP = True


def check(corpus: Corpus) -> Iterator[Finding]:
    called = _every_name(corpus)
    for record in corpus:
        for field, id_ in _named(record):
            if id_ and id_ not in corpus.organisations and id_ not in corpus.broken:
                yield Finding(record.where(field), f"no organisation {id_!r} is registered", _hint(id_, called))


def _hint(written: str, called: Mapping[str, str]) -> str:
    bare = plain(written)
    if known := called.get(bare) or called.get(bare.replace("-", " ")):
        return f"write {known!r}, which is registered under this name"
    close = nearest(written, called)
    return f"did you mean {called[plain(close)]!r}?" if close else "add it to data/registry/organisations.yaml"


def _every_name(corpus: Corpus) -> dict[str, str]:
    """Every name an organisation goes by, without case and accents, and its id."""
    called: dict[str, str] = {}
    for id_, organisation in corpus.organisations.items():
        names = [id_, *organisation.aliases, *(name for _, name in organisation.name_)]
        names += [name for _, name in organisation.short or ()]
        called.update({plain(name): id_ for name in names})
    return called


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
