"""The kinds of record as JSON Schemas, by which an editor completes, explains and checks what is written."""

from ciminfo.schema.build import names, schema
from ciminfo.schema.shapes import Words

__all__ = ["Words", "names", "schema"]
