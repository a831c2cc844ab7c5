"""The schema of `ciminfo.yaml` knows the settings that the reader knows, and finds the same ones wrong."""

import pytest

from ciminfo import workspace
from ciminfo.schema import schema
from ciminfo.workspace import WorkspaceError, open_at
from tests.reading import workspace as lay_out
from tests.schema.judging import READINGS, WORDS, by_schema

RIGHT = [
    "",
    "reporter: cim\n",
    "reporter: 2005\n",
    "languages: [en, es]\nformats: [html]\n",
    "data: records/all\ntemplates: my..templates\nout: .out\n",
    "severities: {city-missing: notice, CIM306: 'off', date-unknown: off}\n",
    "severities: {}\n",
]
WRONG = [
    "reporters: cim\n",
    "reporter:\n",
    "reporter: [cim]\n",
    "home: {id: americas}\n",
    "languages: en\n",
    "languages: []\n",
    "languages: [[en]]\n",
    "formats: [docx, odt]\n",
    "formats:\n",
    "data: /elsewhere\n",
    "data: ../elsewhere\n",
    "out: a/../../b\n",
    "out: ..\n",
    "templates: [a]\n",
    "severities: [city-missing]\n",
    "severities:\n",
    "severities: {city-missing: grave}\n",
    "severities: {city-missing: [notice]}\n",
]


def is_read(folder, text: str) -> bool:
    try:
        open_at(lay_out(folder, {}, text))
    except WorkspaceError:
        return False
    return True


def test_there_is_a_field_for_each_setting():
    assert set(schema("settings", WORDS)["properties"]) == set(workspace._FIELDS)


@pytest.mark.parametrize("text", RIGHT)
def test_right_settings_are_right_to_both(text, tmp_path):
    assert is_read(tmp_path, text)
    assert [by_schema(text, read, "settings") for read in READINGS] == [set(), set()]


@pytest.mark.parametrize("text", WRONG)
def test_wrong_settings_are_wrong_to_both(text, tmp_path):
    assert not is_read(tmp_path, text)
    assert all(by_schema(text, read, "settings") for read in READINGS)


@pytest.mark.parametrize("text", ["languages: [de]\n", "severities: {city-mising: notice}\n"])
def test_what_only_a_run_would_find_is_wrong_to_the_schema_already(text, tmp_path):
    assert is_read(tmp_path, text)
    assert all(by_schema(text, read, "settings") for read in READINGS)
