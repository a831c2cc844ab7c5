"""What goes out to translators is XLIFF as OASIS defines it, by its own schema."""

from __future__ import annotations

import pytest
from lxml import etree

from ciminfo import judging
from ciminfo.exchange import written
from ciminfo.translating import sent
from ciminfo.workspace import open_at
from tests.office import tools


class _Beside(etree.Resolver):
    """The schema of the `xml:` attributes lies beside the one that asks for it."""

    def resolve(self, system_url: str, public_id: str, context: object) -> object:  # noqa: ARG002
        return self.resolve_filename(str(tools.schema("xml.xsd")), context)


@pytest.fixture(scope="module")
def schema() -> etree.XMLSchema:
    parser = etree.XMLParser()
    core = tools.schema("xliff-core-2.0.xsd").read_bytes()
    parser.resolvers.add(_Beside())
    return etree.XMLSchema(etree.fromstring(core, parser))


@pytest.mark.parametrize(("source", "target"), [("en", "es"), ("en", "fr"), ("en", "pt"), ("es", "en")])
def test_all_texts_of_the_records_are_valid(schema: etree.XMLSchema, source: str, target: str) -> None:
    made = sent(judging.check(open_at(tools.ROOT)).loaded.corpus, source, target)
    assert made.units
    assert schema.validate(etree.fromstring(written(made))), schema.error_log


def test_the_schema_refuses_what_is_none(schema: etree.XMLSchema) -> None:
    made = written(sent(judging.check(open_at(tools.ROOT)).loaded.corpus, "en", "fr"))
    assert not schema.validate(etree.fromstring(made.replace(b' state="translated"', b' state="done"', 1)))
