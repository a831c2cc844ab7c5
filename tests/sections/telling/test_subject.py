"""What the sentences speak of: its tense, what tables say of its kind, and a template filled."""

import pytest

from ciminfo.document import Emphasis, Text
from ciminfo.languages import language
from ciminfo.model.activity_parts import State
from ciminfo.sections.telling.names import bodies
from tests.sections.telling.spoken import subject

TITLE = "title: {en: One}\n"


@pytest.mark.parametrize(
    ("facts", "state", "tense"),
    [
        ("dates: 2005", State.HELD, "done"),
        ("dates: 2005/..", State.ONGOING, "ongoing"),
        ("dates: 2009", State.PLANNED, "planned"),
        ("announced: [{on: 2005-01-01, dates: 2005-05}]", State.UNKNOWN, "void"),
        ("dates: unknown", State.UNKNOWN, "done"),
        (
            "announced: [{on: 2005-01-01, dates: 2005-05}]\noutcomes: [{on: 2005-02, turned: cancelled}]",
            State.CANCELLED,
            "void",
        ),
    ],
)
def test_the_tense_follows_from_the_state(facts, state, tense):
    seen = subject(f"kind: seminar\n{TITLE}{facts}\n", "en")
    assert (seen.state, seen.tense) == (state, tense)


def test_a_clause_agrees_with_the_kind_and_with_the_names():
    contacts = subject(f"kind: contacts\n{TITLE}dates: 2005\n", "fr")
    one, two = (bodies(contacts.corpus, ids, language("fr")) for ids in (["oas"], ["oas", "iom"]))
    assert contacts.clause("telling.role.organiser", names=one) == (Text("organisés par l’OEA"),)
    assert contacts.clause("telling.role.partner", names=two) == (Text("en partenariat avec l’OEA et l’OIM"),)
    spanish = subject(f"kind: contacts\n{TITLE}dates: 2005\n", "es")
    alone, both = (bodies(spanish.corpus, ids, language("es")) for ids in (["oas"], ["oas", "iom"]))
    assert spanish.clause("telling.role.counterpart", names=alone) == (Text("con la OEA como contraparte"),)
    assert spanish.clause("telling.role.counterpart", names=both) == (Text("con la OEA y la OIM como contrapartes"),)
    assert spanish.clause("telling.took-part.done", people="los medios", groups=both) == (
        Text("participaron los medios"),
    )


def test_words_that_are_added_stand_behind_a_relation_too():
    seen = subject(f"kind: seminar\n{TITLE}dates: 2005\n", "fr")
    assert seen.clause("telling.took-part.as-well", people="des juges", others="experts") == (
        Text("des juges, ainsi qu’experts"),
    )


def test_signs_of_templates_in_a_record_are_words():
    seen = subject(f"kind: seminar\n{TITLE}dates: 2005\n", "en")
    odd = (Emphasis("{x} <, {y}> [a|b]"),)
    assert seen.clause("telling.what.seminar", title=odd) == (Text("a seminar entitled "), *odd)
