"""The whole examples: there is one of each kind, and both the reader and the schema take it as it is."""

import json

import pytest

from ciminfo.model.corpus import KINDS, REGISTRIES
from ciminfo.schema import names
from ciminfo.schema.examples import EXAMPLES
from ciminfo.workspace import open_at
from tests.reading import workspace
from tests.schema.judging import by_reader, by_schema


def test_there_is_an_example_of_each():
    assert EXAMPLES.keys() == set(names())


@pytest.mark.parametrize("name", [*KINDS, *REGISTRIES])
def test_an_example_is_right_and_opens_with_its_kind(name):
    text = json.dumps(EXAMPLES[name], ensure_ascii=False)
    assert next(iter(EXAMPLES[name])) == name
    assert by_reader(text) == set()
    assert by_schema(text) == set()


def test_the_example_of_settings_is_right(tmp_path):
    text = json.dumps(EXAMPLES["settings"])
    assert open_at(workspace(tmp_path, {}, text)).reporter == "cim"
    assert by_schema(text, name="settings") == set()
