"""A translation states the numbers of its original.

Sixty participants in one language and seventy in another: no reader can tell which is right. Numbers are compared in
figures, in each language's manner (1,700, 1.700, 1 700; 54.5, 54,5), and in words up to twenty; a language may write in
words what another writes in figures. Dates are compared by a rule of their own.

"One" may be an article and is not read. Ordinals, hours, and what is quoted are left alone. A lone "two", "ten",
"twelve", "fourteen" or "fifteen" in words, or a number joined to its noun ("five-year"), may be said without a number
("both", "a dozen", "quinquennial") and is let pass, unless the other text has a number that the first lacks.

Pass::

    activity: a
    kind: training
    title: {en: Training}
    narrative:
      en: Eight trainers spoke to 1,700 persons.
      fr: Huit formateurs se sont adressés à 1 700 personnes.

Fail::

    activity: a
    kind: training
    title: {en: Training}
    narrative:
      en: Eight trainers spoke to 1,700 persons.
      fr: Huit formateurs se sont adressés à 7 100 personnes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.rules.shared.amounts import amounts, differing
from ciminfo.rules.shared.translated import translations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus

CODE = "CIM513"
SEVERITY = Severity.WARNING


def check(corpus: Corpus) -> Iterator[Finding]:
    for each in translations(corpus):
        original, other = each.original, each.other
        missing, added = differing(amounts(original.language, original.text), amounts(other.language, other.text))
        yield from each.differing(missing, added, "write the numbers of the original, or mend it")
