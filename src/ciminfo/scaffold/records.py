"""One new record of each kind as text, with comments that say what else could stand there."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ciminfo.yamltext import quoted, quoted_in_flow

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True)
class Draft:
    """A record to be written: where below `data/`, and its text."""

    path: str
    text: str


def _nothing() -> Mapping[str, Mapping[str, str]]:
    return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityFacts:
    """What a new activity is asked for; what is empty is left to be filled in."""

    id: str
    kind: str
    title: str
    language: str
    dates: str
    city: str = ""
    country: str = ""
    role: str = ""
    #: Pairs of an organisation's id and its role.
    organisations: tuple[tuple[str, str], ...] = ()
    themes: tuple[str, ...] = ()
    mandate: str = ""
    elements: tuple[str, ...] = ()
    participants: str = ""
    narrative: str = ""
    source: str = ""
    #: Its texts in further languages, by field and language.
    also: Mapping[str, Mapping[str, str]] = field(default_factory=_nothing)


def id_of(title: str, *, dated: bool = False) -> str:
    """An id made of a title: its first words in lower case, without accents, signs, and years unless `dated`."""
    plain = "".join(each for each in unicodedata.normalize("NFD", title) if not unicodedata.combining(each))
    words = [
        word for word in re.findall(r"[a-z0-9]+", plain.casefold()) if dated or not re.fullmatch(r"(19|20)\d\d", word)
    ]
    kept = [word for word in words if word not in {"the", "a", "an", "of", "on", "in", "and", "for", "to"}] or words
    return "-".join(kept[:5]) or "record"


def activity(facts: ActivityFacts) -> Draft:
    year = match[0] if (match := re.search(r"\d{4}", facts.dates)) else "undated"
    lines = [
        f"activity: {facts.id}",
        f"kind: {facts.kind}",
        *_text("title", facts.language, facts.title, facts.also),
        f"dates: {_dates(facts.dates)}  # a day, a month 2005-04, a season 2005-26, a range a/b, or unknown",
        *_venue(facts.city, facts.country),
        *_one("role", facts.role, "our own part: organiser, co-organiser, host, funder, participant or speaker"),
        *_organisations(facts.organisations),
        *([f"participants: [{{count: {facts.participants}}}]"] if facts.participants else []),
        *([f"themes: {_flow(facts.themes)}"] if facts.themes else []),
        *_mandates(facts.mandate, facts.elements),
        *_narrative({facts.language: facts.narrative, **facts.also.get("narrative", {})}),
        *_sources(facts.source),
    ]
    return Draft(f"activities/{year}/{facts.id}.yaml", "\n".join(lines) + "\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class MandateFacts:
    """What a new mandate is asked for."""

    id: str
    symbol: str
    title: str
    language: str
    adopted: str = ""
    paragraph: str = ""
    summary: str = ""
    #: What its first element asks for.
    asks: str
    #: Its texts in further languages, by field and language.
    also: Mapping[str, Mapping[str, str]] = field(default_factory=_nothing)


def mandate(facts: MandateFacts) -> Draft:
    language = facts.language
    lines = [f"mandate: {facts.id}", f"symbol: {quoted(facts.symbol)}", *_text("title", language, facts.title)]
    lines += [f"adopted: {_dates(facts.adopted)}"] if facts.adopted else ["# adopted: the day, as in 2004-06-08"]
    if facts.paragraph:
        lines += ["paragraphs:", f"  {json.dumps(facts.paragraph)}:"]
        lines += [f"    summary: {_in_flow('summary', language, facts.summary, facts.also)}  # our own words"]
        lines += ['    # text: {en: "the resolution\'s own words, exactly"}', "    frequency: annual"]
        lines += ["    # obligor, recipient: ids of organisations", "    elements:"]
        asks = _in_flow("asks", language, facts.asks, facts.also)
        lines += [f"      activities: {{asks: {asks}, answered-by: [activity]}}"]
    return Draft(f"mandates/{facts.id}.yaml", "\n".join(lines) + "\n")


def organisation(id_: str, name: str, language: str, kind: str, short: str, country: str) -> Draft:
    lines = [f"organisation: {id_}", *_text("name", language, name)]
    lines += [f"short: {{{language}: {quoted_in_flow(short)}}}"] if short else []
    lines += [f"kind: {kind}", *([f"country: {country}"] if country else [])]
    lines += ["# aliases: [other names it goes by]"]
    return Draft(f"registry/organisations/{id_}.yaml", "\n".join(lines) + "\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class ContributionFacts:
    """What a new request for a contribution is asked for: of an organ, or of a member state."""

    id: str
    report: str
    organ: str = ""
    state: str = ""
    letter: str = ""
    on: str = ""
    due: str = ""


def contribution(facts: ContributionFacts) -> Draft:
    of = f"organ: {facts.organ}" if facts.organ else f"state: {facts.state}"
    lines = [f"contribution: {facts.id}", f"report: {facts.report}", of]
    asked = [("letter", quoted(facts.letter) if facts.letter else ""), ("on", _dates(facts.on)), ("due", facts.due)]
    if any(value for _, value in asked):
        lines += ["asked:", *(f"  {name}: {value}" for name, value in asked if value)]
    lines += ["# reminded: [2005-04-01]", "# answered: {on: 2005-04-10, summary: {en: what came back}}"]
    return Draft(f"contributions/{facts.report}/{facts.id}.yaml", "\n".join(lines) + "\n")


SECTIONS = (
    "background", "activities-by-country", "follow-up", "future-activities", "measurable-results", "member-states",
    "other-organs",
)  # fmt: skip


def report(facts: ReportFacts) -> Draft:
    lines = [
        f"report: {facts.id}",
        *_text("title", facts.language, facts.title, facts.also),
        f"period: {facts.period}",
        f"as-of: {facts.as_of}  # the day up to which the facts are told",
        f"reporter: {facts.reporter}",
        *([f"previous: {facts.previous}"] if facts.previous else []),
        *(["answers:", f"  - {quoted(facts.mandate)}"] if facts.mandate else ["# answers: [the mandate's paragraph]"]),
        "symbol: unknown  # write it when it is known; a final report needs it",
        "document-date: unknown",
        "letter:",
        "  number: unknown",
        "  date: unknown",
        f"  addressee: {{office: {_in_flow('addressee', facts.language, facts.addressee, facts.also)}}}",
        "  signatory: unknown  # {person: id, office: {en: …}}",
        "outline:",
        *(f"  - section: {section}" for section in SECTIONS if section != "follow-up" or facts.previous),
    ]
    return Draft(f"reports/{facts.id}.yaml", "\n".join(lines) + "\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportFacts:
    """What a new report is asked for."""

    id: str
    title: str
    language: str
    period: str
    as_of: str
    reporter: str
    previous: str = ""
    mandate: str = ""
    addressee: str
    #: Its texts in further languages, by field and language.
    also: Mapping[str, Mapping[str, str]] = field(default_factory=_nothing)


def _dates(dates: str) -> str:
    return quoted(dates) if dates.startswith(("[", "{")) else dates


def _flow(words: Iterable[str]) -> str:
    return f"[{', '.join(map(quoted_in_flow, words))}]"


def _text(name: str, language: str, text: str, also: Mapping[str, Mapping[str, str]] | None = None) -> list[str]:
    texts = {language: text, **(also or {}).get(name, {})}
    return [f"{name}:", *(f"  {code}: {quoted(each)}" for code, each in texts.items())]


def _in_flow(name: str, language: str, text: str, also: Mapping[str, Mapping[str, str]]) -> str:
    texts = {language: text, **also.get(name, {})}
    return f"{{{', '.join(f'{code}: {quoted_in_flow(each)}' for code, each in texts.items())}}}"


def _one(field: str, value: str, comment: str) -> list[str]:
    return [f"{field}: {value}  # {comment}" if value else f"# {field}: {comment}"]


def _venue(city: str, country: str) -> list[str]:
    if not country:
        return ["# venue: {city: Lima, country: PE}", "# coverage: {countries: [PE]}"]
    inner = f"city: {quoted_in_flow(city)}, " if city else ""
    return [f"venue: {{{inner}country: {country}}}"]


def _organisations(pairs: Iterable[tuple[str, str]]) -> list[str]:
    listed = [f"  - {{organisation: {quoted_in_flow(id_)}, role: {role}}}" for id_, role in pairs]
    return ["organisations:", *listed] if listed else ["# organisations: [{organisation: id, role: partner}]"]


def _mandates(cited: str, elements: tuple[str, ...]) -> list[str]:
    if not cited:
        return ['# mandates: [{cites: "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9", elements: [id]}]']
    answered = f", elements: {_flow(elements)}" if elements else ""
    return ["mandates:", f"  - {{cites: {quoted_in_flow(cited)}{answered}}}"]


def _narrative(texts: Mapping[str, str]) -> list[str]:
    if not any(texts.values()):
        return ["# narrative:", f"#   {next(iter(texts))}: |-", "#     What was done, in your own words."]
    return ["narrative:", *(line for language, text in texts.items() for line in _told(language, text.strip()))]


def _told(language: str, text: str) -> list[str]:
    """A text below its language, in lines as it was typed, where YAML keeps them so."""
    lines = text.split("\n")
    if not all(line.isprintable() and line == line.rstrip() for line in lines):
        return [f"  {language}: {quoted(text)}"]
    return [f"  {language}: |-", *(f"    {line}".rstrip() for line in lines)]


def _sources(source: str) -> list[str]:
    return (
        ["sources:", f"  - {{at: {quoted_in_flow(source)}, backs: [dates]}}"]
        if source
        else ['# sources: [{at: SOURCE PLACE, raw: "the few words as printed", backs: [dates]}]']
    )
