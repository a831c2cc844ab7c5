"""The bounds leave room for what people write: the records that are here come nowhere near them."""

from pathlib import Path

from ciminfo import bounds
from ciminfo.yamltext import open_text

ROOT = Path(__file__).parents[1]
#: As many times over may the largest of what is here grow.
ROOM = 10


def test_the_records_that_are_here_have_room_to_grow():
    files = sorted((ROOT / "data").rglob("*.yaml"))
    texts = [open_text(file, file.name).text for file in files]
    assert 100 < len(files) < bounds.MAX_FILES / ROOM
    assert max(map(len, texts)) < bounds.MAX_BYTES / ROOM
    assert sum(map(len, texts)) < bounds.MAX_ALL / ROOM
    assert max(text.count("\n") + text.count(",") for text in texts) < bounds.MAX_PARTS / ROOM
