"""A country is named by a code of the registry.

Countries and territories are written by their two-letter codes (ISO 3166-1), and the registry holds what each was
to the Organization, and when. A name of one of them, or its code of three letters, is led to the code.

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

from ciminfo import languages
from ciminfo.diagnostics import Severity
from ciminfo.model.activity import Activity
from ciminfo.model.contribution import Contribution
from ciminfo.model.country import City, Country, Region
from ciminfo.model.names import borne_by_one
from ciminfo.model.organisation import Organisation
from ciminfo.rules.shared.naming import Names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.diagnostics import Finding
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.record import Record

CODE = "CIM303"
SEVERITY = Severity.ERROR
LOOKS_UP = True
ALONE = True


def check(corpus: Corpus) -> Iterator[Finding]:
    known = corpus.countries
    missing = [
        (record.where(field), code)
        for record in corpus
        for field, code in _named(record)
        if code and code not in known and code not in corpus.broken
    ]
    if missing:
        by_id = {code: tuple(_every_name(country)) for code, country in known.items()}
        adding = "add the code below `countries:` in data/registry/countries.yaml:  XX: {}"
        names = Names(borne_by_one(by_id.items()), by_id, "country", adding, "is not the country's code of two letters")
        yield from (names.missing(place, code) for place, code in missing)


def _every_name(country: Country) -> Iterator[str]:
    """As the registry has it, and as it is called in general use in each language."""
    yield from (name for name in (country.iso3, *country.aliases) if name)
    yield from (name for _, name in country.name_ or ())
    yield from (languages.language(code).country(country.id, None) for code in languages.names())


def _named(record: Record) -> Iterator[tuple[str, str]]:
    if isinstance(record, Activity):
        yield from record.country_fields()
    elif isinstance(record, Contribution):
        yield "state", record.state
    elif isinstance(record, Country):
        yield "belongs-to", record.belongs_to
    elif isinstance(record, Region):
        yield from ((f"members.{index}", code) for index, code in enumerate(record.members))
    elif isinstance(record, (City, Organisation)):
        yield "country", record.country
