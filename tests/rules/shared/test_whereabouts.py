"""In which passages a name may stand."""

from ciminfo.rules.shared.whereabouts import Whereabouts
from tests.reading import corpus

TEXTS = """
    activity: a
    kind: training
    title: {en: The Course of the Year, es: El curso del año}
    narrative: {en: "The pérez of the Pe\u0301rez", es: YILMAZ}
    note: A note
"""


def whereabouts() -> Whereabouts:
    return Whereabouts(corpus(TEXTS, ("en", "es")), 4)


def test_a_name_is_looked_for_by_its_rarest_word():
    assert whereabouts().of(["Course of the Year"]) == {0}
    assert whereabouts().of(["of the"]) == {0, 2}
    assert whereabouts().of(["Course of Lima", "—"]) == set()


def test_words_are_found_whatever_their_accents_and_case():
    assert whereabouts().of_words(["perez"]) == {2}
    assert whereabouts().of_words(["yılmaz"]) == {3}
    assert whereabouts().of_stems(["curs", "cour"]) == {0, 1}


def test_letters_that_are_composed_of_two_leave_it_unsure():
    assert whereabouts().unsure == {2}
