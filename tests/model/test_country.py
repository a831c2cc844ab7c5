"""Countries, territories and regions."""

from __future__ import annotations

from datetime import date

import pytest

from ciminfo.model.country import City, Country, Region, Status, StatusPeriod
from ciminfo.model.interval import Interval
from ciminfo.model.record import Texts
from tests.reading import corpus

RECORDS = """
countries:
  BS:
    iso3: BHS
    region: caribbean
    name: {en: The Bahamas, es: Bahamas}
    aliases: [Bahamas]
    status: [{is: member, dates: 1982/..}]
  AN:
    status: [{is: territory, dates: ../2010-12-14}]
    belongs-to: NL
  CU:
    status:
      - {is: member, dates: 1948/..}
      - {is: excluded, dates: 1962-01-31/2009-06-02}
---
region: caribbean
name: {en: the Caribbean}
within: americas
members: [BS, CU]
"""


def test_a_country_holds_its_codes_names_and_status():
    bahamas = corpus(RECORDS).countries["BS"]
    assert (bahamas.iso3, bahamas.region, bahamas.aliases) == ("BHS", "caribbean", ("Bahamas",))
    assert bahamas.name_ == Texts({"en": "The Bahamas", "es": "Bahamas"})
    assert bahamas.status == (StatusPeriod(is_=Status.MEMBER, dates=Interval.parse("1982/..")),)
    assert corpus(RECORDS).countries["AN"].belongs_to == "NL"
    assert isinstance(bahamas, Country)


def test_a_region_holds_its_members_and_what_it_lies_in():
    caribbean = corpus(RECORDS).regions["caribbean"]
    assert isinstance(caribbean, Region)
    assert caribbean.name_.original == "the Caribbean"
    assert (caribbean.within, caribbean.members) == ("americas", ("BS", "CU"))


@pytest.mark.parametrize(
    ("code", "day", "status"),
    [
        ("BS", date(1981, 12, 31), Status.NONE),
        ("BS", date(1982, 1, 1), Status.MEMBER),
        ("AN", date(2010, 12, 14), Status.TERRITORY),
        ("AN", date(2010, 12, 15), Status.NONE),
        ("CU", date(1962, 1, 30), Status.MEMBER),
        ("CU", date(1962, 1, 31), Status.EXCLUDED),
        ("CU", date(2009, 6, 3), Status.MEMBER),
    ],
)
def test_a_status_holds_between_its_days_and_the_later_one_counts(code, day, status):
    country = corpus(RECORDS).countries[code]
    assert country.status_on(day) is status
    assert country.is_territory_on(day) is (status is Status.TERRITORY)


def test_a_region_names_the_countries_of_its_members_and_tiles():
    caribbean = corpus(RECORDS.replace("members: [BS, CU]", "members: [BS]\ntiles: [[--, CU], [BS]]")).regions[
        "caribbean"
    ]
    assert dict(caribbean.country_fields()) == {"members.0": "BS", "tiles.0.1": "CU", "tiles.1.0": "BS"}


def test_a_member_state_is_one_also_where_it_is_kept_from_taking_part():
    members = {status for status in Status if status.is_of_member}
    assert members == {Status.MEMBER, Status.EXCLUDED, Status.SUSPENDED, Status.DISPUTED}


def test_a_state_that_was_once_a_member_is_told_from_a_place_that_never_was():
    countries = corpus(RECORDS + "---\ncountries: {PT: {status: [{is: observer, dates: 1972/..}]}, DE: {}}\n").countries
    assert {code for code, each in countries.items() if each.was_ever_member} == {"BS", "CU"}
    left = "countries: {XX: {status: [{is: member, dates: 1948/1970}, {is: withdrawn, dates: 1971/..}]}}"
    assert corpus(left).countries["XX"].was_ever_member


def test_a_city_goes_by_its_names_and_aliases_and_names_its_country():
    rome = corpus("cities: {rome: {name: {en: Rome, es: Roma}, country: IT, aliases: [Urbs]}}").of(City)["rome"]
    assert rome.all_names == ("Rome", "Roma", "Urbs")
    assert dict(rome.country_fields()) == {"country": "IT"}
