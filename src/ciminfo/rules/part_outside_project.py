"""A part of a project lies inside the dates of the project.

A project lasts from its first part to its last. Where a part can lie nowhere inside it, one of the dates has a slip,
the project began earlier or ended later than recorded, or the activity is a part of another project.

Pass::

    {activity: project, kind: project, title: {en: Project}, dates: 2004/2006}
    ---
    {activity: training, kind: training, title: {en: Training}, dates: 2005-03-15, part-of: project}

Fail::

    {activity: project, kind: project, title: {en: Project}, dates: 2004/2006}
    ---
    {activity: training, kind: training, title: {en: Training}, dates: 2007-03-15, part-of: project}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus
    from ciminfo.model.interval import Interval

CODE = "CIM222"
SEVERITY = Severity.WARNING


def check(corpus: Corpus) -> Iterator[Finding]:
    for id_, parts in corpus.parts.items():
        project = corpus.activities.get(id_)
        if project is None or project.dates is None:
            continue
        for part in parts:
            if part.dates and part.dates.is_known and not _fits(part.dates, project.dates):
                yield Finding(
                    part.where("dates"),
                    f"{part.name} ({part.dates}) does not lie inside {id_}, of which it is a part ({project.dates})",
                    "mend the dates of one of them, or name another project under `part-of`",
                )


def _fits(part: Interval, project: Interval) -> bool:
    """Whether something that it can mean lies inside."""
    return any(each.latest_start >= project.first and each.earliest_end <= project.last for each in part.alternatives)
