"""The text of an activity that was held tells of it as past.

"The OAS will hold a series of workshops" stood in the announcement; in a report that tells of them as held, it says
the opposite of the section it stands in. What a sentence promises for a year after the as-of date may stay to come,
and so may a document that the record lists as promised. Otherwise write what was planned as a plan of the day: "was
to publish". Texts of plans are exempt, and what somebody else says: between quotation marks, or in a clause behind
"provides that", "said that", "discussed how".

Pass::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    activity: belize-workshops
    kind: workshop
    title: {en: Workshops}
    dates: 2005-04-14/2005-04-15
    narrative: {en: The training opened at the university. It will be repeated in 2006.}

Fail::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}
    ---
    activity: belize-workshops
    kind: workshop
    title: {en: Workshops}
    dates: 2005-04-14/2005-04-15
    narrative: {en: The training will begin at the university.}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Finding, Severity
from ciminfo.languages.printed import printed_dates
from ciminfo.languages.reading import own_words, reading, written_words
from ciminfo.model.activity_parts import State
from ciminfo.model.names import plain
from ciminfo.rules.shared.candidates import candidates

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.record import Texts

CODE = "CIM506"
SEVERITY = Severity.WARNING

_SENTENCE = re.compile(r"(?<=[.!?;])\s+")
#: Words of a document's title that are longer than this tell that a sentence speaks of it.
_SMALL: Final = 4


def check(dossier: Dossier) -> Iterator[Finding]:
    as_of = dossier.report.as_of
    ahead = dossier.corpus.once(_looking_ahead)
    for activity in dossier.reported:
        if dossier.state(activity) is not State.HELD:
            continue
        field = f"narrative-in.{dossier.report.id}" if dossier.report.id in activity.narrative_in else "narrative"
        for language, text in activity.told(dossier.report.id) or ():
            if text in ahead and (said := tuple(dict.fromkeys(_ahead(activity, language, text, as_of)))):
                speaks = "speaks" if len(said) == 1 else "speak"
                yield Finding(
                    activity.where(f"{field}.{language}", said[0]),
                    f"{' and '.join(map(repr, said))} {speaks} of what is to come, in what was held by {as_of}",
                    "tell it as past, or as what was planned then",
                )


def _looking_ahead(corpus: Corpus) -> frozenset[str]:
    """The texts that can look ahead, for all reports."""
    return frozenset(each.text for each in candidates(corpus, "future"))


def _ahead(activity: Activity, language: str, text: str, as_of: date) -> Iterator[str]:
    """The words by which a text looks ahead, but for what is still to come on the as-of date."""
    read = reading(language)
    ahead = (each for each in _SENTENCE.split(own_words(text)) if read.pattern("future").search(each))
    for sentence in ahead:
        reported = next((match.end() for match in read.found("reported", sentence)), len(sentence))
        for match in read.found("future", sentence[:reported]):
            is_name = match[0][0].isupper() and (match.start() > 0 or _are_names(match[0]))
            if not (is_name or _is_promised(activity, language, sentence) or _names_later(sentence, as_of)):
                yield match[0]


def _are_names(words: str) -> bool:
    """Whether a sentence begins with a person's name: `Will Smith`."""
    return " " in words and words.istitle()


def _is_promised(activity: Activity, language: str, sentence: str) -> bool:
    """Whether a sentence speaks of a document that the record lists as promised."""
    promised = _promised(activity, language)
    return bool(promised) and any(plain(word) in promised for word in written_words(sentence))


def _promised(activity: Activity, language: str) -> set[str]:
    """The words by which its promised documents are called, and by which it is not called itself."""
    papers = {word for each in activity.documents if each.status == "promised" for word in _words(each.title, language)}
    own = {plain(word) for kind, words in reading(language).kinds() if kind is activity.kind for word in words}
    return papers - own - set(_words(activity.title, language))


def _words(texts: Texts, language: str) -> list[str]:
    return [plain(word) for word in written_words(texts.get(language)) if len(word) > _SMALL]


def _names_later(sentence: str, as_of: date) -> bool:
    """Whether a sentence names a date after the as-of date, with its year."""
    ends = (read.end for printed in printed_dates(sentence) for read in printed.readings)
    return any(end.year and (days := end.days(end.year)) and days[1] > as_of for end in ends)
