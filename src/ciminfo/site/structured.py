"""An activity in the words of schema.org, which search engines read: an event, a project, a report, or nothing."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin

from ciminfo.model.activity_parts import Kind, Role, State
from ciminfo.sections import words
from ciminfo.site.harmless import line
from ciminfo.site.schedule import ends, schedule, spanned
from ciminfo.site.things import Things, stated
from ciminfo.site.told import told_plainly

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ciminfo.languages import Language
    from ciminfo.model.activity import Activity
    from ciminfo.model.activity_parts import Event as Part
    from ciminfo.model.corpus import Corpus

_EVENT, _LEARNING, _PROJECT, _RESEARCH, _REPORT = "Event", "EducationEvent", "Project", "ResearchProject", "Report"
#: What an activity of a kind is; of advocacy, appointments, contacts, broadcasts and plans schema.org knows nothing.
_TYPES: Final = {
    Kind.CONFERENCE: _EVENT, Kind.MEETING: _EVENT, Kind.PRESENTATION: _EVENT, Kind.VISIT: _EVENT,
    Kind.VIDEOCONFERENCE: _EVENT, Kind.SEMINAR: _LEARNING, Kind.TRAINING: _LEARNING, Kind.WORKSHOP: _LEARNING,
    Kind.CAMPAIGN: _PROJECT, Kind.PROJECT: _PROJECT, Kind.RESEARCH: _RESEARCH, Kind.PUBLICATION: _REPORT,
}  # fmt: skip
_EVENTS: Final = {_EVENT, _LEARNING}
_ONLINE: Final = "https://schema.org/OnlineEventAttendanceMode"
_PAYS: Final = {Role.FUNDER: "funder", Role.SPONSOR: "sponsor"}
#: What an organisation is to an event, a project or a report by its role; what is not here has no word there.
_IN_EVENT: Final = {
    **_PAYS, Role.ORGANISER: "organizer", Role.CO_ORGANISER: "organizer", Role.HOST: "contributor",
    Role.PARTNER: "contributor", Role.COUNTERPART: "contributor", Role.SPEAKER: "performer",
    Role.PARTICIPANT: "attendee",
}  # fmt: skip
_IN_PROJECT: Final = {
    **_PAYS, **dict.fromkeys((Role.ORGANISER, Role.CO_ORGANISER, Role.RESEARCHER, Role.PARTNER, Role.HOST), "member"),
}  # fmt: skip
_IN_REPORT: Final = {**_PAYS, Role.ORGANISER: "publisher", Role.CO_ORGANISER: "publisher", Role.RESEARCHER: "author"}


def event(corpus: Corpus, activity: Activity, language: Language, address: str) -> dict[str, object]:
    """What its page says of it, as of the day that the corpus calls today.

    `address` is that of the page on the web, empty where that is not known.
    """
    type_ = _type(corpus, activity)
    if not type_:
        return {}
    written = _Written(corpus, language, address)
    by_type = written.as_event if type_ in _EVENTS else written.as_report if type_ == _REPORT else written.as_project
    page = stated({"@type": "WebPage", "@id": address, "inLanguage": language.code})
    found = {**written.named(activity, type_), "mainEntityOfPage": page, **by_type(activity)}
    return {"@context": "https://schema.org", **stated(found)}


def script(structured: Mapping[str, object]) -> str:
    """The same as the text of a script element, which nothing in it can close."""
    return json.dumps(structured, ensure_ascii=False, indent=1).replace("<", "\\u003c")


def _type(corpus: Corpus, activity: Activity) -> str:
    """What it is; a report that has not been issued is nothing yet."""
    type_ = _TYPES.get(activity.kind, "")
    return "" if type_ == _REPORT and activity.state(corpus.today) is not State.HELD else type_


@dataclass(frozen=True, slots=True)
class _Written(Things):
    """An activity and what it is with, as the page at an address says it."""

    address: str

    def as_event(self, activity: Activity) -> dict[str, object]:
        whole = self.corpus.activities.get(activity.part_of)
        parts = self.corpus.parts.get(activity.id, ())
        return {
            **schedule(activity, self.corpus.today),
            "eventAttendanceMode": _ONLINE if activity.kind is Kind.VIDEOCONFERENCE else "",
            "location": self.place(activity.venue),
            **self.bodies(activity, _IN_EVENT),
            "about": [*self.themes(activity), *self.mandates(activity)],
            "superEvent": self.reference(whole, _EVENTS) if whole else {},
            "subEvent": [*map(self.part, activity.events), *(self.reference(each, _EVENTS) for each in parts)],
        }

    def as_project(self, activity: Activity) -> dict[str, object]:
        """Begun and ended as an organisation is founded and dissolved: a project is one, says schema.org."""
        is_begun = activity.was_done(self.corpus.today)
        parts = self.corpus.parts.get(activity.id, ())
        return {
            **(spanned(activity.dates, "foundingDate", "dissolutionDate") if is_begun else {}),
            **self.bodies(activity, _IN_PROJECT),
            "areaServed": self.countries(activity),
            "keywords": self.themes(activity),
            "event": [*map(self.part, activity.events), *(self.reference(each, _EVENTS) for each in parts)],
        }

    def as_report(self, activity: Activity) -> dict[str, object]:
        languages = {paper.language for paper in activity.documents if paper.language}
        return {
            "datePublished": ends(activity.dates)[1] if activity.dates else "",
            "inLanguage": sorted(languages),
            **self.bodies(activity, _IN_REPORT),
            "spatialCoverage": self.countries(activity),
            "about": [*self.themes(activity), *self.mandates(activity)],
        }

    def named(self, activity: Activity, type_: str) -> dict[str, object]:
        opening = next(iter(told_plainly(self.corpus, activity, self.language)), "")
        return {
            "@type": type_,
            "name": self.said(words.title(activity.title, self.language)),
            "alternateName": [line(alias) for alias in activity.aliases],
            "url": self.address,
            "description": {"@language": self.language.code, "@value": opening} if opening else {},
        }

    def reference(self, activity: Activity, types: Iterable[str]) -> dict[str, object]:
        """Another activity as far as this page speaks of it; nothing where it is of none of the types."""
        type_ = _type(self.corpus, activity)
        if type_ not in types:
            return {}
        address = urljoin(self.address, f"{activity.id}.html") if self.address else ""
        name = self.said(words.title(activity.title, self.language))
        dates = schedule(activity, self.corpus.today)
        return stated({"@type": type_, "name": name, "url": address, **dates, "location": self.place(activity.venue)})

    def part(self, part: Part) -> dict[str, object]:
        name = self.said(words.title(part.title, self.language))
        return stated({"@type": _EVENT, "name": name, **spanned(part.dates), "location": self.place(part.venue)})
