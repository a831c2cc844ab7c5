"""The bytes of a file as an XLIFF 2 tree: whatever is given, it is opened without harm or refused with a reason.

Nothing is fetched and nothing expanded: a document type declaration, the only home of entities, is refused unread.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from ciminfo.bounds import MAX_XLIFF, MAX_XLIFF_DEPTH
from ciminfo.exchange.unit import CORE, XliffError

if TYPE_CHECKING:
    from collections.abc import Iterator

_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")
_ENCODINGS: Final = {"utf-8", "utf8", "utf-16", "us-ascii"}
_DECLARED: Final = re.compile(r"<\?xml\s[^>]*?encoding\s*=\s*[\"']([^\"'>]*)")
#: All that XML lets stand before the declaration; what is passed is not looked at again.
_DOCTYPE: Final = re.compile(r"(?:\s+|<\?.*?\?>|<!--.*?-->)*+<!DOCTYPE", re.DOTALL | re.IGNORECASE)
_WHERE: Final = re.compile(r", line \d+, column \d+$")
_OURS: Final = "give the .xlf file that the translator's tool made of the one from ciminfo"


def opened(data: bytes) -> Any:
    """The root of an XLIFF 2 file; raise `XliffError` for anything else."""
    text = _decoded(data)
    if doctype := _DOCTYPE.match(text):
        line = text.count("\n", 0, doctype.end()) + 1
        raise XliffError("the file has a document type declaration, which XLIFF never has", _OURS, line)
    root = _parsed(text)
    _check(root)
    return root


def name(element: Any) -> str:
    """The name of an element of XLIFF's core; empty for any other."""
    space, _, local = element.tag.rpartition("}")
    return str(local) if space[1:] in CORE else ""


def inside(element: Any, kind: str) -> Iterator[Any]:
    """The elements of XLIFF's core that stand directly in another and have that name."""
    return (child for child in element if name(child) == kind)


def _decoded(data: bytes) -> str:
    if len(data) > MAX_XLIFF:
        raise XliffError(f"the file is larger than {MAX_XLIFF // 1024**2} MiB", "export fewer texts at once", 1)
    if data.startswith(b"PK\x03\x04"):
        raise XliffError("the file is a zip archive", "take the .xlf file out of it", 1)
    try:
        text = data.decode("utf-16" if data.startswith(_UTF_16) else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise XliffError("the file is not in UTF-8", "save it in UTF-8", line) from error
    if not text.strip():
        raise XliffError("the file is empty", _OURS, 1)
    declared = _DECLARED.match(text)
    if declared and declared[1].lower() not in _ENCODINGS:
        raise XliffError(f"the file says that it is in {declared[1]!r}", "save it in UTF-8", 1)
    return text


def _parsed(text: str) -> Any:
    from lxml import etree

    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root: Any = etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError as error:
        message = f"not readable as XML: {_WHERE.sub('', error.msg or 'no XML')}"
        raise XliffError(message, "the file may be damaged or cut off", error.lineno or 1) from error
    deep = root.find("/".join("*" * MAX_XLIFF_DEPTH))
    if deep is not None:
        raise XliffError("nested too deeply to be XLIFF", _OURS, deep.sourceline)
    return root


def _check(root: Any) -> None:
    space, _, local = root.tag.rpartition("}")
    version = root.get("version", "")
    if local != "xliff":
        raise XliffError(f"the file is no XLIFF: its first element is `{local}`", _OURS, root.sourceline)
    if version.startswith("1.") or ":1." in space:
        raise XliffError(f"the file is XLIFF {version or '1'}", "save it as XLIFF 2.0 or 2.1", root.sourceline)
    if version not in {"2.0", "2.1", "2.2"} or not name(root):
        message = f"the file is XLIFF of a version that is not known: {version or space[1:]!r}"
        raise XliffError(message, "save it as XLIFF 2.0 or 2.1", root.sourceline)
