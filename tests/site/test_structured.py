"""Activities in the words of schema.org: held against its vocabulary by rdflib, which reads them as linked data."""

import json
from html.parser import HTMLParser
from urllib.parse import urljoin

import pytest
import rdflib
from hypothesis import given
from hypothesis import strategies as some

from ciminfo import languages
from ciminfo.model.activity_parts import Kind
from ciminfo.site import addresses
from ciminfo.site.structured import event, script
from tests.site.seen import PLAN, hostile, our_own, seen

#: The reader of linked data still uses what it calls outdated.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph:DeprecationWarning")

ENGLISH = languages.language("en")
PAGE = "https://example.org/en/activities/lima-seminar.html"
#: What the context of schema.org says of the words used here; it lies on the web, where no test goes.
CONTEXT = {
    "@vocab": "https://schema.org/",
    **{name: {"@type": "@id"} for name in ("url", "eventStatus", "eventAttendanceMode")},
}


def graph(structured: dict[str, object]) -> rdflib.Graph:
    assert structured["@context"] == "https://schema.org"
    return rdflib.Graph().parse(data=json.dumps({**structured, "@context": CONTEXT}), format="json-ld")


def plan(changes: tuple[str, str] = ("", ""), address: str = PAGE, code: str = "en") -> dict[str, object]:
    corpus = seen(PLAN.replace(*changes) if changes[0] else PLAN)
    return event(corpus, corpus.activities["lima-seminar"], languages.language(code), address)


def test_a_seminar_is_an_event_with_its_name_dates_place_and_people():
    found = graph(plan())
    (node,) = found.subjects(rdflib.RDF.type, rdflib.SDO.EducationEvent)
    facts = {str(name).rpartition("/")[2]: value for name, value in found.predicate_objects(node)}
    assert facts["name"] == rdflib.Literal("Seminar in Lima", lang="en")
    assert (str(facts["startDate"]), str(facts["endDate"])) == ("2026-10-01", "2026-10-02")
    assert facts["eventStatus"] == rdflib.SDO.EventScheduled
    assert facts["url"] == rdflib.URIRef(PAGE)
    assert facts["alternateName"] == rdflib.Literal("The seminar")
    assert found.value(facts["organizer"], rdflib.SDO.alternateName) == rdflib.Literal("IOM")
    assert found.value(facts["about"], rdflib.SDO.name) == rdflib.Literal("prevention", lang="en")
    assert found.value(rdflib.URIRef(PAGE), rdflib.SDO.inLanguage) == rdflib.Literal("en")


def test_without_an_address_it_names_none():
    assert PAGE not in json.dumps(plan(address=""))
    assert plan(address="")["mainEntityOfPage"] == {"@type": "WebPage", "inLanguage": "en"}


@pytest.mark.parametrize(
    ("kind", "type_"),
    [("conference", "Event"), ("workshop", "EducationEvent"), ("campaign", "Project"), ("research", "ResearchProject"),
     ("publication", None), ("advocacy", None), ("appointment", None), ("contacts", None), ("media", None),
     ("plan", None)],
)  # fmt: skip
def test_what_schema_org_has_no_word_for_is_nothing(kind, type_):
    assert plan(("kind: seminar", f"kind: {kind}")).get("@type") == type_


def test_what_people_come_together_for_is_an_event():
    assert {kind for kind in Kind if kind.is_event} <= {
        kind for kind in Kind if plan(("kind: seminar", f"kind: {kind}")).get("@type", "").endswith("Event")
    }


def test_a_report_is_one_when_it_has_been_issued():
    dates = "announced: [{on: 2026-06-01, dates: 2026-10-01/2026-10-02}]\ndates: 2026-10-01/2026-10-02"
    records = PLAN.replace(dates, "dates: 2026-05").replace("kind: seminar", "kind: publication")
    corpus = seen(
        records.replace("narrative:", "documents: [{title: {en: R}, kind: report, language: es}]\nnarrative:")
    )
    found = event(corpus, corpus.activities["lima-seminar"], ENGLISH, PAGE)
    assert (found["@type"], found["datePublished"], found["inLanguage"]) == ("Report", "2026-05", "es")
    assert "organizer" not in found
    assert "publisher" in found


def test_only_what_is_said_to_be_online_is():
    assert "eventAttendanceMode" not in plan()
    online = plan(("kind: seminar", "kind: videoconference"))
    assert online["eventAttendanceMode"] == "https://schema.org/OnlineEventAttendanceMode"


def test_the_parts_of_a_project_and_of_an_event_are_named_with_their_pages():
    project = event(our_own(), our_own().activities["mexico-project"], ENGLISH, urljoin(PAGE, "mexico-project.html"))
    named = {each["name"]["@value"]: each.get("url") for each in project["event"]}
    assert named["Launching the Project in Mexico"] is None
    assert named["Training session in Monterrey"] == urljoin(PAGE, "monterrey-training.html")
    meeting = event(our_own(), our_own().activities["caribbean-regional-meeting"], ENGLISH, "")
    assert meeting["superEvent"]["@type"] == "EducationEvent"
    assert "url" not in meeting["superEvent"]
    assert len(event(our_own(), our_own().activities["bolivia-training-series"], ENGLISH, "")["subEvent"]) == 3


def test_all_of_ours_is_linked_data_in_the_words_of_schema_org():
    triples = 0
    for code in ("en", "fr"):
        for activity in our_own().activities.values():
            page = f"https://example.org/{addresses.activity(code, activity.id)}"
            structured = event(our_own(), activity, languages.language(code), page)
            for triple in graph(structured) if structured else ():
                triples += 1
                for term in triple[1:]:
                    word = str(term).removeprefix("https://schema.org/")
                    assert word == str(term) or not isinstance(term, rdflib.URIRef) or word in rdflib.SDO, word
    assert triples > 5_000


def test_a_word_that_schema_org_does_not_have_is_noticed():
    assert "eventStatus" in rdflib.SDO
    assert "eventState" not in rdflib.SDO


def test_nothing_private_is_told():
    told = script(event(our_own(), our_own().activities["la-paz-second-training"], ENGLISH, ""))
    assert "Anibal" not in told
    assert "without an anchor" not in told
    assert "during" not in told


class Script(HTMLParser):
    """What a browser takes out of a page for the text of its script elements, and what is left of the page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text, self.elements = "", list[str]()
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, _):
        self.elements.append(tag)

    def handle_data(self, data):
        self.text += data


@given(some.text() | some.sampled_from(["</script><script>alert(1)</script>", "<!--<script>", "]]>", '"}', "\u2028\\"]))
def test_no_text_leaves_the_script_that_it_stands_in(text):
    corpus = hostile(text)
    structured = event(corpus, corpus.activities["lima-seminar"], ENGLISH, PAGE)
    page = Script(f'<script type="application/ld+json">{script(structured)}</script>')
    assert page.elements == ["script"]
    assert json.loads(page.text) == structured
    assert "\u202e" not in script(structured)
    assert graph(structured)
