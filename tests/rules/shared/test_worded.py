"""Which texts there are in a language, and which were made from an original that has changed."""

from ciminfo.model.record import fingerprint
from ciminfo.rules.shared.worded import worded
from tests.reading import corpus


def test_texts_are_told_by_language_with_those_whose_original_has_changed():
    activity = "{activity: a, kind: training, title: {en: Course, es: Curso}, narrative: {en: It met., es: Se reunió.}}"
    states = f"{{a: {{title: from en {fingerprint('Course')}, narrative: from en {fingerprint('It sat.')}}}}}"
    found = worded(corpus(f"{activity}\n---\n{{texts: texts-es, language: es, states: {states}}}"))
    assert list(found) == ["es"]
    assert found["es"].there == {("a", "title"), ("a", "narrative")}
    assert [each.field for each in found["es"].outdated] == ["narrative"]


def test_nothing_is_read_where_nothing_is_kept():
    assert worded(corpus("{activity: a, kind: training, title: {en: Course}}")) == {}
