"""An activity names the organisations that existed at its time.

Units are founded, renamed and closed, and papers written later call them by their later names: a section that took
over in 2006 organised nothing in 2004. The registry says with `dates` when an organisation existed under its name, and
with `succeeds` whose work it took over, so that the hint can name the right one. A date that is not exact lies outside
only where no day that it can mean lies inside.

Pass::

    organisations:
      coordinator: {name: {en: Coordinator}, kind: office, dates: 2004-06/2005-12}
      section: {name: {en: Section}, kind: secretariat, dates: 2006/.., succeeds: coordinator}
    ---
    activity: la-paz-workshop
    kind: workshop
    title: {en: Workshop in La Paz}
    dates: 2004-11-11
    organisations: [{organisation: coordinator, role: organiser}]

Fail::

    organisations:
      coordinator: {name: {en: Coordinator}, kind: office, dates: 2004-06/2005-12}
      section: {name: {en: Section}, kind: secretariat, dates: 2006/.., succeeds: coordinator}
    ---
    activity: la-paz-workshop
    kind: workshop
    title: {en: Workshop in La Paz}
    dates: 2004-11-11
    organisations: [{organisation: section, role: organiser}]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.interval import Interval
    from ciminfo.model.organisation import Organisation

CODE = "CIM310"
SEVERITY = Severity.WARNING


def check(corpus: Corpus) -> Iterator[Finding]:
    heirs: dict[str, list[Organisation]] = {}
    for organisation in corpus.organisations.values():
        heirs.setdefault(organisation.succeeds, []).append(organisation)
    dated = {id_: each for id_, each in corpus.organisations.items() if each.dates and each.dates.is_known}
    for activity in corpus.activities.values() if dated else ():
        for field, id_ in _named(activity):
            named = dated.get(id_)
            if named and _is_outside(activity.when, named):
                yield Finding(
                    activity.where(field),
                    f"the activity is of {activity.when}, and {id_} existed in {named.dates}",
                    _hint(corpus, heirs, activity.when, named),
                )


def _named(activity: Activity) -> Iterator[tuple[str, str]]:
    yield from ((f"organisations.{i}.organisation", each.organisation) for i, each in enumerate(activity.organisations))
    yield "reported-by", activity.reported_by


def _is_outside(when: Interval, organisation: Organisation) -> bool:
    dates = organisation.dates
    return bool(dates and dates.is_known and when.is_known and not when.possibly_meets(dates))


def _hint(corpus: Corpus, heirs: Mapping[str, list[Organisation]], when: Interval, named: Organisation) -> str:
    """The organisation before it, or the one after it, where that one can have existed then."""
    before = corpus.organisations.get(named.succeeds)
    near = [(each, "whose work it took over") for each in (before,) if each]
    near += [(each, "which took over its work") for each in heirs.get(named.id, ())]
    for other, how in near:
        if not _is_outside(when, other):
            return f"write {other.id}, {how}"
    return "name the one that existed then, or correct the dates in the registry"
