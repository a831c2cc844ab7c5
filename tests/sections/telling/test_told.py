"""Activities told from their facts: all that are recorded, and invented ones with awkward facts, in every language."""

import re
from datetime import date
from pathlib import Path

import pytest
import yaml

from ciminfo import languages, sections
from ciminfo.document import Foreign, Text, plain
from ciminfo.languages import language
from ciminfo.load import Vocabulary, load
from ciminfo.model.activity_parts import Kind, State
from ciminfo.sections import words
from ciminfo.sections.telling import told
from ciminfo.workspace import open_at
from tests.sections.telling.spoken import spoken, subject

HERE, ROOT = Path(__file__).parent, Path(__file__).parents[3]
AWKWARD = yaml.safe_load((HERE / "awkward.yaml").read_text(encoding="utf-8"))
#: Days before, between and after what is recorded.
DAYS = (date(2003, 1, 1), date(2005, 4, 27), date(2009, 12, 31))
#: What no sentence of a language has, wherever a name comes to stand.
WRONG = {
    "en": r"\bthe the\b|\bThe the\b|\bof (?:United States|Bahamas|Netherlands|Americas|Caribbean)\b",
    "es": r"\b(?:de|a) el\b|\b(?:en|de|a) (?:Argentina|Ecuador|Estados Unidos|Brasil|Perú|República Dominicana)\b"
    r"|\by [IiÍí]|\bo [OoÓó]\b|\bel la\b|\bla el\b",
    "fr": r"\b(?:à|de) les?\b|\b(?:de|la|le|que) [AEIOUÉÈÊÎÔaeiouéèêîôœ]|\bde Haïti|\ben (?:Brésil|Mexique|Pérou)\b"
    r"|\bdes (?:les|le|la)\b|[^\u00a0]:(?:\s)| ;|[^\u202f];",
    "pt": r"\b(?:de|em|a) (?:o|os)\b|\b(?:de|em) as?\b|\bpor [oa]s?\b|\ba a\b"
    r"|\b(?:em|de) (?:Bolívia|Brasil|Equador|Argentina|Estados Unidos|México|Venezuela|Haiti|Peru)\b",
}


@pytest.fixture(scope="module")
def recorded():
    return load(open_at(ROOT), Vocabulary(sections.names(), languages.names()), date(2026, 1, 1)).corpus


def ours(inlines):
    """The words of a sentence that are made here: neither foreign names nor what stands in quotation marks."""
    text = "".join(each.text if isinstance(each, Text) else "…" for each in inlines)
    return re.sub(r"“[^”]*”|«[^»]*»", "…", text)


@pytest.mark.parametrize("case", AWKWARD, ids=[case["case"] for case in AWKWARD])
@pytest.mark.parametrize("code", languages.names())
def test_awkward_facts_are_told_in_good_sentences(case, code):
    assert spoken(case["record"], code) == case[code]


@pytest.mark.parametrize("code", languages.names())
@pytest.mark.parametrize("day", DAYS, ids=str)
def test_every_recorded_activity_is_told_in_good_sentences(recorded, code, day):
    assert len(recorded.activities) > 70
    for activity in recorded.activities.values():
        inlines = told(recorded, activity, activity.state(day), activity.dates_as_of(day), language(code))
        text, own = plain(inlines), ours(inlines)
        assert not re.search(r"[{}<>\[\]|]|\s\s|\s[,.]|,,|\.\.|\(\)", own), text
        assert not re.search(r"’\s|\s$|^\s|\n", own), text
        assert not re.search(WRONG[code], own), text
        assert text[0].isupper(), text
        assert text.endswith("."), text
        assert len(re.findall(r"[.”»)⟧\w]\. (?=[A-ZÀÉÎÇ])", re.sub(r"D\.C\.", "DC", own))) <= 2, text


@pytest.mark.parametrize("code", languages.names())
def test_the_facts_of_every_recorded_activity_stand_in_it(recorded, code):
    spoken_in = language(code)
    for activity in recorded.activities.values():
        state, dates = activity.state(DAYS[2]), activity.dates_as_of(DAYS[2])
        inlines = told(recorded, activity, state, dates, spoken_in)
        text = plain(inlines)
        title = words.title(activity.title, spoken_in)
        assert re.sub(r"\W", "", title.text) in re.sub(r"\W", "", text)
        assert isinstance(title, Text) or any(isinstance(each, Foreign) for each in inlines)
        if activity.venue and activity.venue.city:
            assert words.city(recorded, activity.venue, spoken_in) in text
        assert all(spoken_in.number(each.count) in text for each in activity.participants if each.count)
        years = {str(end.first.year) for each in dates.alternatives for end in (each.start, each.end) if end}
        assert all(year in text for year in years)
        for id_ in {each.organisation for each in activity.organisations}:
            short = spoken_in.text(recorded.organisations[id_].short)
            assert words.named(recorded, id_, spoken_in).text in text or (short and short in text), text


@pytest.mark.parametrize("code", languages.names())
@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("kind", Kind)
def test_every_kind_can_be_told_in_every_state(code, state, kind):
    seen = subject(f"kind: {kind}\ntitle: {{en: One, es: Uno, fr: Un, pt: Um}}\ndates: 2005\n", code)
    inlines = told(seen.corpus, seen.activity, state, seen.dates, seen.language)
    assert re.fullmatch(r"[A-ZÉÀ][^{}<>\[\]|]*\d{4}[^{}<>\[\]|]*\.", plain(inlines))


def test_a_fourth_clause_joins_the_third():
    facts = (
        "kind: seminar\ntitle: {en: One}\ndates: 2005\norganisations: [{organisation: oas, role: organiser}]\n"
        "participants: [{count: 3}]\nthemes: [prevention]\n"
    )
    assert spoken(facts, "en") == (
        "In 2005, a seminar entitled “One” was held. It was organized by the OAS. It involved 3 participants; it falls "
        "under the theme of prevention."
    )


def test_nothing_is_said_of_what_is_not_recorded():
    assert (
        spoken("kind: plan\ntitle: {en: One}\ndates: unknown\n", "en") == "The records mention a plan entitled “One”."
    )


def test_a_plan_is_told_as_it_was_announced_without_those_who_came_in_the_end():
    seen = subject(
        "kind: seminar\ntitle: {en: One}\ndates: 2006-06\nvenue: {city: Lima, country: PE}\nthemes: [prevention]\n"
        "announced: [{on: 2005-01-01, dates: 2005-05, title: {en: Two}, venue: {country: BO}}]\n"
        "organisations: [{organisation: oas, role: organiser}]\nparticipants: [{count: 3}]\n",
        "en",
    )
    promised = seen.activity.announced[0].dates
    assert plain(told(seen.corpus, seen.activity, State.PLANNED, promised, seen.language)) == (
        "A seminar entitled “Two” is to be held in May 2005 in Bolivia. It falls under the theme of prevention."
    )
    assert plain(told(seen.corpus, seen.activity, seen.state, seen.dates, seen.language)).startswith(
        "In June 2006, a seminar entitled “One” was held in Lima, Peru. It was organized by the OAS. It involved 3"
    )
