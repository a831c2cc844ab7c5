"""`ciminfo.yaml`: it is read or refused with a place, and no folder that it names leads out of the workspace."""

from ciminfo import judging
from ciminfo.workspace import MARK, WorkspaceError, open_at, web_address
from ciminfo.yamltext import Text
from tests.fuzz.oracle import assert_said, assert_words, folder, text_of

FORM = "yaml"


def fuzz(data: bytes) -> None:
    root = folder() / "settings"
    (root / "data").mkdir(parents=True, exist_ok=True)
    (root / MARK).write_bytes(data)
    text = Text(MARK, text_of(data))
    try:
        opened = open_at(root)
        for within in (opened.data, opened.templates, opened.out, opened.baseline or opened.out):
            assert not within.is_absolute()
            assert ".." not in within.parts
        assert not opened.address or web_address(opened.address) == opened.address
        judging.check(opened)
    except WorkspaceError as error:
        assert_words(error.hint)
        if text_of(data).encode() == data.removeprefix(b"\xef\xbb\xbf"):
            assert_said(error.diagnostics, text)
