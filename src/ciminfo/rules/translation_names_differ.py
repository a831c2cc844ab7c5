"""A translation names whom and what its original names.

Symbols of papers and numbers of letters are the same in every language. The acronym of a registered organisation has
its counterpart (IOM, OIM) or its full name; a registered person is named, or told by surname; a registered country
is named, or its people are ("Japan", "japonais"). A title quoted in the one is quoted in the other, or at least
stands there.

Countries whose people are called quite otherwise ("Dutch", "britannique") are not asked for.

Pass::

    organisations:
      iom:
        name: {en: International Organization for Migration, fr: Organisation internationale pour les migrations}
        short: {en: IOM, fr: OIM}
        kind: intergovernmental
    ---
    activity: a
    kind: training
    title: {en: Training}
    narrative:
      en: With IOM, the Commission answered AG/RES. 2019 (XXXIV-O/04).
      fr: Avec l'OIM, la Commission a répondu à la résolution AG/RES. 2019 (XXXIV-O/04).

Fail::

    organisations:
      iom:
        name: {en: International Organization for Migration, fr: Organisation internationale pour les migrations}
        short: {en: IOM, fr: OIM}
        kind: intergovernmental
    ---
    activity: a
    kind: training
    title: {en: Training}
    narrative:
      en: With IOM, the Commission answered AG/RES. 2019 (XXXIV-O/04).
      fr: Avec l'OIM, la Commission a répondu à la résolution AG/RES. 2019 (XXXIV-O/05).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.concordance import folded
from ciminfo.model.names import plain
from ciminfo.rules.shared.codes import codes, quotations, titles
from ciminfo.rules.shared.doubtful import doubtful
from ciminfo.rules.shared.register import Register
from ciminfo.rules.shared.translated import translations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from collections.abc import Set as AbstractSet

    from ciminfo.model.corpus import Corpus
    from ciminfo.model.texts import Passage
    from ciminfo.rules.shared.called import Called
    from ciminfo.rules.shared.translated import Translation

CODE = "CIM515"
SEVERITY = Severity.WARNING
ALONE = True


def check(corpus: Corpus) -> Iterator[Finding]:
    register = Register(corpus)
    with_acronyms, doubted = _with_acronyms(corpus, register), doubtful(corpus, register)
    for each in translations(corpus):
        yield from _codes(each)
        yield from _titles(each)
        if not with_acronyms.isdisjoint(each.numbers) and _acronyms_differ(each, register):
            yield from _names(each, register, register.lost_acronyms)
        if each.numbers in doubted:
            yield from _names(each, register, register.lost_persons)
            yield from _names(each, register, register.lost_countries)


def _with_acronyms(corpus: Corpus, register: Register) -> AbstractSet[int]:
    """The passages that hold the letters of an acronym."""
    found: set[int] = set()
    for code, acronym in register.acronyms:
        found |= corpus.concordance.numbers(code, [folded(acronym)])
    return found


def _acronyms_differ(each: Translation, register: Register) -> bool:
    """Whether one has an acronym, and the other none of the same organisation."""
    theirs, ours = (register.acronyms_in(text.language, text.text) for text in (each.original, each.other))
    there, here = set[str]().union(*theirs.values()), set[str]().union(*ours.values())
    return any(map(here.isdisjoint, theirs.values())) or any(map(there.isdisjoint, ours.values()))


def _codes(each: Translation) -> Iterable[Finding]:
    if "/" not in each.original.text and "/" not in each.other.text:
        return ()
    theirs, ours = codes(each.original.text), codes(each.other.text)
    missing = (written for key, written in theirs.items() if key not in ours)
    added = (written for key, written in ours.items() if key not in theirs)
    return each.differing(missing, added, "write the symbol or number as the original has it")


def _titles(each: Translation) -> Iterator[Finding]:
    """The titles that only one quotes; where the other has as many quotations, they may be translated."""
    missing, added = _unquoted(each.original, each.other), _unquoted(each.other, each.original)
    return each.differing(missing, added, "quote the titles that the original quotes")


def _unquoted(passage: Passage, other: Passage) -> list[str]:
    """The titles that a text quotes beyond the number of quotations in the other, which does not have their words."""
    quoted = titles(passage.text)
    more = len(quoted) - len(quotations(other.text)) if quoted else 0
    if more <= 0:
        return []
    text = _even(other.text)
    return [title for title in quoted if _even(title) not in text][:more]


def _even(text: str) -> str:
    """A text without what writers vary in it: case, accents, the ends of lines, and the form of an apostrophe."""
    return plain(" ".join(text.split())).replace("’", "'")


def _names(each: Translation, register: Register, lost: Callable[[Called, Called], Iterator[str]]) -> Iterator[Finding]:
    theirs = register.called(each.original.language, each.original.text)
    ours = register.called(each.other.language, each.other.text)
    return each.differing(lost(theirs, ours), lost(ours, theirs), "name whom and what the original names")
