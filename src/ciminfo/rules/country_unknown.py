"""A country's code is not in the registry.

Countries and territories are written by their two-letter codes (ISO 3166-1), and the registry holds what each was
to the Organization, and when.

Pass::

    countries: {BZ: {iso3: BLZ}, BO: {iso3: BOL}}
    ---
    {activity: a, kind: training, title: {en: T}, venue: {city: Belize City, country: BZ}}

Fail::

    countries: {BZ: {iso3: BLZ}, BO: {iso3: BOL}}
    ---
    {activity: a, kind: training, title: {en: T}, venue: {city: Belize City, country: BLZ}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.activity import Activity
from ciminfo.model.contribution import Contribution
from ciminfo.model.country import Country, Region
from ciminfo.model.names import nearest, plain
from ciminfo.model.organisation import Organisation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus
    from ciminfo.model.record import Record

CODE = "CIM303"
SEVERITY = Severity.ERROR
LOOKS_UP = True


def check(corpus: Corpus) -> Iterator[Finding]:
    called = _every_name(corpus)
    for record in corpus:
        for field, code in _named(record):
            if code and code not in corpus.countries and code not in corpus.broken:
                close = called.get(plain(code)) or called.get(plain(nearest(code, called)))
                hint = f"did you mean {close}?" if close else "add it to data/registry/countries.yaml"
                yield Finding(record.where(field), f"no country {code!r} is registered", hint)


def _every_name(corpus: Corpus) -> dict[str, str]:
    called: dict[str, str] = {}
    for code, country in corpus.countries.items():
        names = [code, country.iso3, *country.aliases, *(name for _, name in country.name_ or ())]
        called.update({plain(name): code for name in names if name})
    return called


def _named(record: Record) -> Iterator[tuple[str, str]]:
    if isinstance(record, Activity):
        yield from record.country_fields()
    elif isinstance(record, Contribution):
        yield "state", record.state
    elif isinstance(record, Country):
        yield "belongs-to", record.belongs_to
    elif isinstance(record, Region):
        yield from ((f"members.{index}", code) for index, code in enumerate(record.members))
    elif isinstance(record, Organisation):
        yield "country", record.country
