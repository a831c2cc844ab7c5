"""What is part of a project concerns countries that the project covers.

A report describes a project for the "English-speaking Caribbean and Netherlands Antilles", and its seminars reach
Suriname. Either the project reaches further than its record says, or the activity is no part of it. A country is
covered by its own name, and by its region, by one whose list has it, and by the larger ones around them. Where a
project names no coverage, or the registry does not say where a country lies, there is nothing to compare.

Pass::

    regions: {south: {name: {en: South}}, english: {name: {en: English-speaking Caribbean}, members: [BB, JM]}}
    ---
    countries: {BB: {}, JM: {}, SR: {region: south}}
    ---
    {activity: phase-two, kind: project, title: {en: Phase II}, coverage: {regions: [english], countries: [SR]}}
    ---
    {activity: seminars, kind: seminar, title: {en: Seminars}, part-of: phase-two, coverage: {countries: [JM, SR]}}

Fail::

    regions: {south: {name: {en: South}}, english: {name: {en: English-speaking Caribbean}, members: [BB, JM]}}
    ---
    countries: {BB: {}, JM: {}, SR: {region: south}}
    ---
    {activity: phase-two, kind: project, title: {en: Phase II}, coverage: {regions: [english]}}
    ---
    {activity: seminars, kind: seminar, title: {en: Seminars}, part-of: phase-two, coverage: {countries: [JM, SR]}}
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.activity import Activity
    from ciminfo.model.activity_parts import Coverage
    from ciminfo.model.corpus import Corpus

CODE = "CIM311"
SEVERITY = Severity.WARNING


def check(corpus: Corpus) -> Iterator[Finding]:
    listing: dict[str, set[str]] = {}
    for region in corpus.regions.values():
        for code in region.members:
            listing.setdefault(code, set()).add(region.id)
    for id_, parts in corpus.parts.items():
        project = corpus.activities.get(id_)
        for part in parts if project else ():
            for field, code in _covered(corpus, part):
                if project and not _covers(corpus, project.coverage, code, listing.get(code, set())):
                    yield Finding(
                        part.where(field),
                        f"{part.name} covers {code}, and the project it is part of, {id_}, does not",
                        f"add {code} to the coverage of {id_}, or take  part-of  away",
                    )


def _covered(corpus: Corpus, part: Activity) -> Iterator[tuple[str, str]]:
    """Every country that an activity covers, by name or as a member of a region, with the field that says so."""
    yield from ((f"coverage.countries.{index}", code) for index, code in enumerate(part.coverage.countries))
    for index, region in enumerate(part.coverage.regions):
        for code in sorted(corpus.states_of(region, part.when.first)):
            yield f"coverage.regions.{index}", code


def _covers(corpus: Corpus, coverage: Coverage, code: str, listing: set[str]) -> bool:
    """Whether a country is covered, or may be for all that is recorded; `listing` are the regions that list it."""
    if code in coverage.countries or not (coverage.countries or coverage.regions):
        return True
    country = corpus.countries.get(code)
    own = country.region if country else ""
    around = {region for each in {own, *listing} for region in _around(corpus, each)}
    if around & set(coverage.regions):
        return True
    listed = (corpus.states_of(region, date.max) for region in coverage.regions)
    return not own and not all(listed)


def _around(corpus: Corpus, region: str) -> Iterator[str]:
    """A region and the larger ones that it lies in."""
    passed: set[str] = set()
    while region and region not in passed:
        yield region
        passed.add(region)
        known = corpus.regions.get(region)
        region = known.within if known else ""
