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
from ciminfo.rules.shared.holding import figures, numerals
from ciminfo.rules.shared.plainly import plainly
from ciminfo.rules.shared.translated import translations_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ciminfo.model.corpus import Corpus
    from ciminfo.rules.shared.holding import Figures
    from ciminfo.rules.shared.translated import Translation

CODE = "CIM513"
SEVERITY = Severity.WARNING
ALONE = True


def check(corpus: Corpus) -> Iterator[Finding]:
    in_figures, in_words = corpus.once(figures), corpus.once(numerals)
    for each in translations_of(corpus, in_figures.keys() | in_words.keys()):
        if not _are_alike(each, in_figures, in_words):
            original, other = each.original, each.other
            missing, added = differing(amounts(original.language, original.text), amounts(other.language, other.text))
            yield from each.differing(missing, added, "write the numbers of the original, or mend it")


def _are_alike(each: Translation, in_figures: Mapping[int, list[Figures]], in_words: Mapping[int, list[str]]) -> bool:
    """Whether both plainly have the same numbers, in figures and in words."""
    one, other = each.numbers
    if in_figures.get(one) != in_figures.get(other):
        return False
    stated = plainly(each.original, in_words.get(one, ()))
    return stated is not None and stated == plainly(each.other, in_words.get(other, ()))
