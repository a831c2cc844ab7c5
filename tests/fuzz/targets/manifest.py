"""A manifest: what it says is taken where it has the right shape, and what a build adds to it can be read again."""

from contextlib import suppress

from ciminfo import manifest
from ciminfo.manifest import Entry, ManifestError
from ciminfo.workspace import Workspace
from tests.fuzz.oracle import folder

FORM = "json"
DOCUMENT = "report.docx"
NEW = {"new.docx": Entry("0" * 64, ("data/a.yaml",), "recipe")}


def fuzz(data: bytes) -> None:
    out = folder() / "out"
    out.mkdir(exist_ok=True)
    (out / manifest.NAME).write_bytes(data)
    (out / DOCUMENT).write_bytes(b"as built")
    with suppress(ManifestError):
        found = manifest.verify(Workspace(folder()), out / DOCUMENT, ())
        assert {*found.records.values(), *found.others.values()} <= {"same", "changed", "gone", "new"}
        f"{found.version}{[*found.records]}{[*found.others]}".encode()
    manifest.standing(out, {DOCUMENT: "recipe"})
    (out / manifest.NAME).write_bytes(manifest.written(out, "1.0", {"data/a.yaml": "0" * 64}, NEW))
    told = manifest.read(out)
    assert told["documents"]["new.docx"]["recipe"] == "recipe"
    again = manifest.written(out, "1.0", {"data/a.yaml": "0" * 64}, NEW)
    assert again == (out / manifest.NAME).read_bytes()
