"""Shares of one whole add up to 100 percent, within rounding, or are marked as a part of it.

Figures of an activity whose unit is `percent` and that have the same word under `share-of` make up that whole
together. Each may be rounded by half a unit of its last printed place: three shares of 33 are whole, while 54 and 45
are not, for of two shares that are rounded no whole percent gets lost. Where the paper leaves some shares out,
`partial: yes` on one of them says so.

Pass::

    terms: {percent: {name: {en: percent}}}
    ---
    activity: a
    kind: campaign
    title: {en: A}
    figures:
      - {value: 54, unit: percent, share-of: cases, population: {en: women}}
      - {value: 46, unit: percent, share-of: cases, population: {en: men}}

Fail::

    terms: {percent: {name: {en: percent}}}
    ---
    activity: a
    kind: campaign
    title: {en: A}
    figures:
      - {value: 54, unit: percent, share-of: cases, population: {en: women}}
      - {value: 45, unit: percent, share-of: cases, population: {en: men}}
"""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.activity_parts import Qualifier

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.activity import Activity
    from ciminfo.model.activity_parts import Figure
    from ciminfo.model.corpus import Corpus

CODE = "CIM411"
SEVERITY = Severity.WARNING

_PERCENT: Final = "percent"
_WHOLE: Final = Decimal(100)


def check(corpus: Corpus) -> Iterator[Finding]:
    for activity in corpus.activities.values():
        for share_of, shares in _shares(activity).items():
            figures = [activity.figures[index] for index in shares]
            total, leeway = sum(each.value for each in figures), sum(map(_rounding, figures))
            if _can_be_judged(figures) and not total - leeway <= _WHOLE < total + leeway:
                added = " + ".join(str(each.value) for each in figures)
                yield Finding(
                    activity.where(f"figures.{shares[0]}.share-of"),
                    f"the shares of {share_of!r} make {f'{added} = ' if len(figures) > 1 else ''}{total} percent",
                    "mend or complete them, or write  partial: yes  on one of them",
                )


def _shares(activity: Activity) -> dict[str, list[int]]:
    """The indices of the shares of each whole."""
    wholes: dict[str, list[int]] = defaultdict(list)
    for index, figure in enumerate(activity.figures):
        if figure.share_of and figure.unit == _PERCENT:
            wholes[figure.share_of].append(index)
    return wholes


def _rounding(figure: Figure) -> Decimal:
    """Half a unit of the last place that is printed."""
    exponent = figure.value.as_tuple().exponent
    return Decimal(5).scaleb(int(exponent) - 1)


def _can_be_judged(figures: list[Figure]) -> bool:
    """Whether they claim to be the whole, and exactly so."""
    return all(each.qualifier is Qualifier.EXACTLY and not each.partial for each in figures)
