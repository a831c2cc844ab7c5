"""How much is read of what anybody may have written: a run over hostile files ends, with a word, in time and memory."""

from __future__ import annotations

from typing import Final

#: Bytes of a file of YAML. A record is a page or two, and what a report said when it was submitted some hundreds.
MAX_BYTES: Final = 8_000_000
#: Values and names in one file, of which each takes up to 400 bytes while it is read.
MAX_PARTS: Final = 500_000
#: Letters of one value, which are some fifty pages.
MAX_LETTERS: Final = 100_000
#: How deep lists and fields may stand in each other; no record goes half as deep.
MAX_DEPTH: Final = 40
#: Letters of an id, of which names of files are made; no system takes more than 255.
MAX_ID: Final = 100
#: Files of a workspace's records, and the letters of all of them: twice as many as the bench goes to.
MAX_FILES: Final = 200_000
MAX_ALL: Final = 500_000_000
#: Faults told of one record; whoever has mended those sees the next.
MAX_FAULTS: Final = 200
#: Bytes of an XLIFF file, which are far more than all texts of a workspace, and how deep it may nest.
MAX_XLIFF: Final = 32 * 1024 * 1024
MAX_XLIFF_DEPTH: Final = 64
#: Bytes of one file of a template, and of all parts of a Word template when they are unpacked; and how many there are.
MAX_TEMPLATE: Final = 32 * 1024 * 1024
MAX_TEMPLATE_PARTS: Final = 2_000
#: Bytes of a manifest, which tells of every record in some hundred bytes.
MAX_MANIFEST: Final = 64 * 1024 * 1024
