"""The second sentence: by whom and with whom."""

import pytest

from ciminfo.model.activity_parts import Role
from ciminfo.sections.telling.who import together, who
from tests.sections.telling.spoken import shown, subject


def seen(roles, kind="seminar", code="en"):
    involved = ", ".join(f"{{organisation: {body}, role: {role}}}" for body, role in roles)
    return subject(f"kind: {kind}\ntitle: {{en: One}}\ndates: 2005\norganisations: [{involved}]\n", code)


def test_those_who_did_it_are_named_in_the_order_of_their_part():
    told = seen([("iom", "funder"), ("oas", "organiser"), ("ministry", "participant"), ("hcr", "host")])
    assert shown(who(told)) == (
        "it was organized by the OAS, hosted by UNHCR, and financed by IOM, "
        "with the participation of the Ministry of Justice of Bolivia"
    )


def test_without_anybody_who_did_it_there_is_no_sentence():
    told = seen([("ministry", "participant"), ("iom", "partner")])
    assert who(told) == ()
    assert shown(together(told)) == (
        "in partnership with IOM, and with the participation of the Ministry of Justice of Bolivia"
    )
    assert who(seen([])) == together(seen([])) == ()


@pytest.mark.parametrize(
    ("kind", "by", "others"),
    [
        ("seminar", "il a été organisé par l’OEA et coorganisé par l’OIM", ""),
        ("plan", "il a été préparé par l’OEA, avec la contribution de l’OIM", "avec la contribution de l’OIM"),
        (
            "appointment",
            "elle a été effectuée par l’OEA, avec la contribution de l’OIM",
            "avec la contribution de l’OIM",
        ),
    ],
)
def test_a_paper_is_prepared_and_an_appointment_made(kind, by, others):
    told = seen([("oas", "organiser"), ("iom", "co-organiser")], kind, "fr")
    assert shown(who(told)) == by
    assert shown(together(told)) == others


def test_research_is_conducted_by_those_who_only_helped_a_seminar():
    roles = [("iom", "researcher"), ("oas", "funder"), ("hcr", "partner")]
    assert shown(who(seen(roles, "research"))) == (
        "it was conducted by IOM and financed by the OAS, in partnership with UNHCR"
    )
    assert shown(who(seen(roles))) == (
        "it was financed by the OAS, in partnership with UNHCR, and with research by IOM"
    )


def test_one_who_is_named_twice_in_a_role_is_said_once():
    assert shown(who(seen([("iom", "funder"), ("iom", "funder")]))) == "it was financed by IOM"


@pytest.mark.parametrize("role", Role)
def test_every_role_is_said_somewhere(role):
    told = seen([("ministry", role.value)])
    assert "Ministry of Justice of Bolivia" in shown(who(told)) + shown(together(told))
