"""Projects and their parts, however deep they are nested."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus


def projects(corpus: Corpus, activity: Activity) -> tuple[Activity, ...]:
    """What an activity is a part of, outwards."""
    found: dict[str, Activity] = {}
    while (outer := corpus.activities.get(activity.part_of)) and outer.id not in found:
        found[outer.id] = activity = outer
    return tuple(found.values())


def parts(corpus: Corpus, activity: Activity) -> tuple[Activity, ...]:
    """All that is a part of an activity, inwards."""
    found: dict[str, Activity] = {}
    waiting = [activity]
    while waiting:
        for part in corpus.parts.get(waiting.pop().id, ()):
            if part.id not in found and part is not activity:
                found[part.id] = part
                waiting.append(part)
    return tuple(found.values())
