"""YAML text to plain values, and from a field's path back to its place; the only room that knows the parser.

Every scalar stays the text that was written: `NO` is Norway and `010` is not eight. Of YAML, records use
mappings, lists and text; anchors, aliases, tags and several documents in a file are refused.
"""

from ciminfo.yamltext.files import content, decoded, open_text
from ciminfo.yamltext.quoting import quoted, quoted_in_flow
from ciminfo.yamltext.text import Repeated, Text, UnreadableError, Value
from ciminfo.yamltext.wording import UnplaceableError, leaves, with_wording

__all__ = [
    "Repeated",
    "Text",
    "UnplaceableError",
    "UnreadableError",
    "Value",
    "content",
    "decoded",
    "leaves",
    "open_text",
    "quoted",
    "quoted_in_flow",
    "with_wording",
]
