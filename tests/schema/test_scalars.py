"""Single values: each that the reader knows has a shape, with an example that it takes."""

import pytest

from ciminfo.load.bind import reader
from ciminfo.load.context import BROKEN, Context
from ciminfo.load.values import SCALARS
from ciminfo.model.record import Texts
from ciminfo.schema.scalars import COUNTRY, ID, TEXT, one_of, scalars
from tests.reading import VOCABULARY
from tests.schema.judging import Validator

SHAPES = scalars(VOCABULARY.sections, {"en": "English", "es": "Spanish"})


def takes(shape: dict, value: object) -> bool:
    return Validator(shape).is_valid(value)


def test_each_type_of_value_that_the_reader_knows_has_a_shape_of_its_own_name():
    assert SHAPES.keys() == SCALARS.keys()
    assert len({name for name, _ in SHAPES.values()}) == len(SHAPES)


@pytest.mark.parametrize("hint", [hint for hint in SHAPES if "examples" in SHAPES[hint][1]])
def test_the_examples_are_right(hint):
    """There are several of each, so that an editor offers them and writes none by itself."""
    _, shape = SHAPES[hint]
    assert len(shape["examples"]) > 1
    for example in shape["examples"]:
        assert takes(shape, example)
        assert reader(hint)(str(example), "", Context(VOCABULARY)) is not BROKEN


@pytest.mark.parametrize("value", ["Lima", 2019, 54.5, False, True, "2005-04-14"])
def test_a_text_may_look_like_anything(value):
    assert takes(TEXT, value)


@pytest.mark.parametrize("value", ["", " \n", None, [], ["a"], {}, "a\u0007b"])
def test_a_text_is_not_nothing_and_not_many(value):
    assert not takes(TEXT, value)


def test_an_id_may_look_like_a_number_and_that_of_norway_like_false():
    assert takes(ID, "iom")
    assert takes(ID, 2005)
    assert not takes(ID, -5)
    assert not takes(ID, "Iom")
    assert takes(COUNTRY, "BZ")
    assert takes(COUNTRY, False)
    assert not takes(COUNTRY, True)
    assert not takes(COUNTRY, "bz")


def test_texts_are_offered_in_each_language_by_its_name():
    _, shape = SHAPES[Texts]
    assert {code: each["description"] for code, each in shape["properties"].items()} == {
        "en": "The text in English.",
        "es": "The text in Spanish.",
    }


def test_words_are_explained_where_there_is_something_to_say():
    assert one_of({"a": "", "b": ""}) == {"type": "string", "enum": ["a", "b"]}
    assert one_of({"a": "One.", "b": ""})["enumDescriptions"] == ["One.", ""]
