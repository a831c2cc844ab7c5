"""The text of an activity as programs pass it on: without the gaps, which are of use to its writers only."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ciminfo.document import Placeholder, plain
from ciminfo.sections.narrative import narrative
from ciminfo.site.harmless import line

if TYPE_CHECKING:
    from ciminfo.document import Paragraph
    from ciminfo.languages import Language
    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus


def told(corpus: Corpus, activity: Activity, language: Language) -> tuple[Paragraph, ...]:
    """Its paragraphs; what is told of a plan depends on the day on which the corpus is looked at."""
    whole = narrative(corpus, activity, None, language)
    kept = (
        replace(each, inlines=tuple(inline for inline in each.inlines if not isinstance(inline, Placeholder)))
        for each in whole
    )
    return tuple(each for each in kept if plain(each.inlines).strip())


def told_plainly(corpus: Corpus, activity: Activity, language: Language) -> tuple[str, ...]:
    """The same as plain text, a line for each paragraph."""
    return tuple(line(plain(paragraph.inlines)) for paragraph in told(corpus, activity, language))
