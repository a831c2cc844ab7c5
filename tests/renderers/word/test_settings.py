"""Settings stand in the order of the schema, whatever the template has."""

import docx
import pytest

from ciminfo.renderers.word.settings import drop, put


@pytest.fixture
def package():
    package = docx.Document()
    package.settings.element[:] = []
    return package


def names(package) -> list[str]:
    return [each.tag.rpartition("}")[2] for each in package.settings.element]


def test_a_setting_is_put_in_its_place(package):
    for name in ("listSeparator", "compat", "themeFontLang", "footnotePr", "endnotePr"):
        put(package, name)
    assert names(package) == ["footnotePr", "endnotePr", "compat", "themeFontLang", "listSeparator"]


def test_a_setting_is_put_once_with_its_last_value(package):
    put(package, "themeFontLang", val="en-US")
    put(package, "themeFontLang", val="es-MX")
    assert package.settings.element.xpath("w:themeFontLang/@w:val") == ["es-MX"]


def test_a_setting_is_dropped_where_it_is_there(package):
    put(package, "endnotePr", '<w:endnote w:id="0"/>')
    drop(package, "endnotePr", "updateFields")
    assert names(package) == []
