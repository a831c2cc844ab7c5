"""Places, organisations, themes and mandates in the words of schema.org."""

from ciminfo import languages
from ciminfo.model.activity_parts import Role, Venue
from ciminfo.site.things import Things, stated
from tests.site.seen import PLAN, seen

SPANISH, ENGLISH = languages.language("es"), languages.language("en")


def things(records: str = PLAN, language: languages.Language = ENGLISH) -> Things:
    return Things(seen(records), language)


def test_a_place_is_its_name_city_and_country():
    found = things().place(things().corpus.activities["lima-seminar"].venue)
    assert found["name"] == {"@language": "en", "@value": "Palace"}
    assert found["address"] == {"@type": "PostalAddress", "addressLocality": "Lima", "addressCountry": "PE"}
    assert things().place(Venue(country="PE")) == {
        "@type": "Place", "address": {"@type": "PostalAddress", "addressCountry": "PE"},
    }  # fmt: skip
    assert things().place(None) == {}


def test_a_name_is_tagged_with_the_language_that_it_has():
    assert things(language=SPANISH).body("iom") == {
        "@type": "Organization", "name": {"@language": "en", "@value": "Organization for Migration"},
    }  # fmt: skip
    assert things().body("iom")["alternateName"] == "IOM"


def test_governments_and_nongovernmental_organisations_are_told_apart():
    records = "organisations:\n  a: {name: {en: A}, kind: government}\n  b: {name: {en: B}, kind: ngo}\n"
    assert [things(records).body(id_)["@type"] for id_ in "ab"] == ["GovernmentOrganization", "NGO"]


def test_our_own_role_counts_where_one_organisation_alone_reports_it():
    records = PLAN.replace("themes:", "role: co-organiser\nthemes:").replace("2026-10-01/2026-10-02", "2026-05-01")
    other = "---\nreport: 2026\nperiod: 2026\nas-of: 2026-12-31\nreporter: iom\n"
    roles = {Role.CO_ORGANISER: "organizer"}
    found = things(records).bodies(seen(records).activities["lima-seminar"], roles)
    assert [each["name"]["@value"] for each in found["organizer"]] == ["Commission of Women"]
    assert things(records + other).bodies(seen(records + other).activities["lima-seminar"], roles) == {}
    assert things(PLAN).bodies(seen(PLAN).activities["lima-seminar"], roles) == {}


def test_a_resolution_is_named_once_with_an_address_of_the_web_only():
    records = """\
        mandate: ag-res-2019
        symbol: AG/RES. 2019 (XXXIV-O/04)
        title: {en: Fighting trafficking}
        address: "%s"
        ---
        activity: a
        kind: seminar
        title: {en: A}
        dates: 2026
        mandates:
          - {cites: "AG/RES. 2019 (XXXIV-O/04), operative paragraph 3"}
          - {cites: "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"}
          - {cites: "AG/RES. 1948 (XXXIII-O/03)"}
        """
    known, unknown = things(records % "https://example.org/2019").mandates(seen(records).activities["a"])
    assert known == {
        "@type": "Legislation",
        "legislationIdentifier": "AG/RES. 2019 (XXXIV-O/04)",
        "name": {"@language": "en", "@value": "Fighting trafficking"},
        "url": "https://example.org/2019",
    }
    assert unknown == {"@type": "Legislation", "legislationIdentifier": "AG/RES. 1948 (XXXIII-O/03)"}
    hostile, _ = things(records % "javascript:alert(1)").mandates(seen(records).activities["a"])
    assert "url" not in hostile


def test_what_is_empty_is_not_said_and_one_value_stands_alone():
    assert stated({"a": "", "b": [], "c": {}, "d": [{}, 1], "e": [1, 2], "f": 0.5}) == {"d": 1, "e": [1, 2], "f": 0.5}
