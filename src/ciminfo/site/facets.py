"""What an activity is found by: its countries and years, its kind, its themes, organisations and mandates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from ciminfo.document import Foreign, Text
from ciminfo.model.citation import Citation
from ciminfo.sections import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ciminfo.languages import Language
    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.interval import Interval

#: The year of what has no date.
UNDATED: Final = "unknown"


@dataclass(frozen=True, slots=True)
class Choice:
    """One value to filter by: as addresses have it, the same in every language, and as a reader sees it."""

    value: str
    label: str
    #: The language of the label, where it is not that of the page.
    language: str = ""


@dataclass(frozen=True, slots=True)
class Facets:
    """What one activity is found by; each field is a filter, and its name is that of the filter in addresses."""

    country: tuple[Choice, ...]
    year: tuple[Choice, ...]
    kind: tuple[Choice, ...]
    theme: tuple[Choice, ...]
    organisation: tuple[Choice, ...]
    mandate: tuple[Choice, ...]

    def __iter__(self) -> Iterator[tuple[str, tuple[Choice, ...]]]:
        return ((name, getattr(self, name)) for name in FACETS)


#: The filters, in the order in which they are offered.
FACETS: Final = ("country", "year", "kind", "theme", "organisation", "mandate")


def facets(corpus: Corpus, activity: Activity, language: Language) -> Facets:
    """Its values, each once; its countries are those on whose pages it stands."""
    countries = sorted({*activity.places, *corpus.took_part(activity)})
    organisations = dict.fromkeys(each.organisation for each in activity.organisations)
    return Facets(
        tuple(Choice(code, words.country(corpus, code, language)) for code in countries),
        tuple(_years(activity.dates_as_of(corpus.today), corpus.today, language)),
        (Choice(activity.kind.value, language.term(f"kinds.{activity.kind.value}")),),
        tuple(_named(corpus, activity.themes, language)),
        tuple(_named(corpus, organisations, language)),
        tuple(_mandates(corpus, activity, language)),
    )


def _years(when: Interval, today: date, language: Language) -> Iterator[Choice]:
    """Every year that it may have touched; what goes on has touched those until today."""
    goes_on = any(each.open_end for each in when.alternatives)
    last = when.last if when.last < date.max else max(when.first, today) if goes_on else when.first
    known = [day.year for day in (when.first, last) if date.min < day < date.max]
    if not known:
        yield Choice(UNDATED, language.capitalised(language.term("dates.unknown")))
    else:
        yield from (Choice(str(year), str(year)) for year in range(known[0], known[-1] + 1))


def _named(corpus: Corpus, ids: Iterable[str], language: Language) -> Iterator[Choice]:
    for id_ in ids:
        name: Text | Foreign = words.named(corpus, id_, language)
        label = language.capitalised(name.text)
        yield Choice(id_, label, name.language if isinstance(name, Foreign) else "")


def _mandates(corpus: Corpus, activity: Activity, language: Language) -> Iterator[Choice]:
    """The resolutions that it answers, each once, whichever of their paragraphs; by their symbols."""
    cited = {each.cites.symbol.without_suffixes: each.cites.symbol for each in activity.mandates}
    for symbol in sorted(cited):
        known = corpus.mandates_by_symbol.get(symbol)
        yield Choice(known.id if known else symbol, language.citation(Citation(cited[symbol])))
