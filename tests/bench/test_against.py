"""The work of the peers: the same shapes, the same links, the same blocks."""

import json

import docx
import yaml
from bench.against import blocks, check_jsonschema, kinds, links, yamale

from bench import stock
from ciminfo.schema import patterns


def test_yamale_is_told_the_shape_that_the_schemas_tell():
    record, maps = yaml.safe_load_all(yamale.schema(kinds.schema("activity")))
    assert record["activity"] == f"any(regex('{patterns.ID}'), int(min=0))"
    assert record["title"] == "include('texts')"
    assert record["sources"] == "list(include('source-note'), required=False)"
    assert record["kind"].startswith("enum('advocacy', ")
    assert record["dates"].endswith(", day(), required=False)")
    # To PyYAML, which yamale reads with, the field `on` is a yes, in the record and in the schema alike.
    assert maps["announcement"][True].endswith(", day())")
    listed, _ = yaml.safe_load_all(yamale.schema(kinds.schema("terms")))
    assert listed["terms"] == f"map(include('term'), key=regex('{patterns.ID}'))"


def test_one_schema_of_all_keeps_each_kind_to_its_own():
    schemas = {name: json.loads(kinds.schema(name).read_text()) for name in ("report", "result", "terms")}
    joint = check_jsonschema._joined(schemas)
    import jsonschema

    jsonschema.validate({"terms": {"victims": {"name": {"en": "victims"}}}}, joint)
    jsonschema.validate({"result": "r", "report": "2004-2005", "claim": {"en": "Done."}}, joint)
    assert not jsonschema.Draft7Validator(joint).is_valid({"result": "r", "report": "2004-2005"})
    assert not jsonschema.Draft7Validator(joint).is_valid({"activity": "a"})


def test_items_name_what_the_records_name(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    workspace = stock.workspace(60)
    assert stock.workspace(60) == workspace
    items = {item.key: item for item in links.items(workspace)}
    files = [kind for kind, of in kinds.by_schema(workspace / "data").items() for _ in of]
    assert len(files) == 60
    assert {kind for kind, _ in items} == set(files)
    named = {each for item in items.values() for each in item.links}
    assert named <= set(items)
    assert {kind for kind, _ in named} >= {"mandate", "source", "organisations", "persons", "countries", "activity"}
    assert all(item.key not in item.links for item in items.values())


def test_blocks_are_read_out_of_a_word_file_and_the_file_is_emptied(tmp_path):
    document = docx.Document()
    document.add_heading("Places")
    table = document.add_table(2, 2, style="Table Grid")
    table.cell(1, 1).text = "Lima"
    document.save(tmp_path / "full.docx")
    found = blocks.blocks(tmp_path / "full.docx")
    assert found == [
        {"style": "Heading 1", "text": "Places"},
        {"style": "Table Grid", "rows": [["", ""], ["", "Lima"]]},
    ]
    assert blocks.blocks(blocks.emptied(tmp_path / "full.docx", tmp_path / "empty.docx")) == []
