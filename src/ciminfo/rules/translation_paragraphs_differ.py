r"""A translation has as many paragraphs as its original.

Where one has three paragraphs and the other two, something was left out, put in, or run together, and readers who
compare the versions lose their place. The original is the language that is written first in the record; an empty line
parts paragraphs.

Pass::

    activity: a
    kind: training
    title: {en: Training}
    narrative:
      en: "The training was held.\n\nOfficials attended."
      fr: "La formation a eu lieu.\n\nDes fonctionnaires y ont assisté."

Fail::

    activity: a
    kind: training
    title: {en: Training}
    narrative:
      en: "The training was held.\n\nOfficials attended."
      fr: "La formation a eu lieu. Des fonctionnaires y ont assisté."
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Finding, Severity
from ciminfo.rules.shared.translated import translations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus

CODE = "CIM512"
SEVERITY = Severity.WARNING
ALONE = True

_EMPTY_LINE: Final = re.compile(r"\n\s*\n")


def check(corpus: Corpus) -> Iterator[Finding]:
    for each in translations(corpus):
        theirs, ours = _count(each.original.text), _count(each.other.text)
        if theirs != ours:
            yield Finding(
                each.other.place,
                f"the original ({each.original.language}) has {_paragraphs(theirs)}, the text in "
                f"{each.other.language} has {ours}",
                "part the text with empty lines where the original is parted",
            )


def _count(text: str) -> int:
    return len(_EMPTY_LINE.split(text)) if "\n" in text else 1


def _paragraphs(count: int) -> str:
    return f"{count} paragraph{'' if count == 1 else 's'}"
