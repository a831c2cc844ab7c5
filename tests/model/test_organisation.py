"""Organisations and persons."""

from __future__ import annotations

from ciminfo.model.interval import Interval
from ciminfo.model.organisation import OrganisationKind, Post
from ciminfo.model.record import Texts
from tests.reading import corpus


def test_an_organisation_holds_its_names_its_kind_and_what_it_belongs_to():
    cim = corpus("""
        organisation: cim
        name: {en: Inter-American Commission of Women}
        short: {en: CIM}
        aliases: [Comisión Interamericana de Mujeres]
        kind: organ
        country: US
        parent: oas
        """).organisations["cim"]
    assert cim.name_ == Texts({"en": "Inter-American Commission of Women"})
    assert cim.short == Texts({"en": "CIM"})
    assert cim.aliases == ("Comisión Interamericana de Mujeres",)
    assert (cim.kind, cim.country, cim.parent) == (OrganisationKind.ORGAN, "US", "oas")
    assert cim.name == "organisation cim"


def test_a_person_holds_the_posts_of_each_time():
    person = corpus("""
        persons:
          someone:
            name: María Someone
            aliases: [M. Someone]
            posts: [{title: {en: Executive Secretary}, organisation: cim, dates: 1999/2008}, {title: {en: Delegate}}]
        """).persons["someone"]
    assert (person.name_, person.aliases) == ("María Someone", ("M. Someone",))
    assert person.posts == (
        Post(title=Texts({"en": "Executive Secretary"}), organisation="cim", dates=Interval.parse("1999/2008")),
        Post(title=Texts({"en": "Delegate"})),
    )
