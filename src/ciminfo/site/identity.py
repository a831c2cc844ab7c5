"""What names a page or an activity for good: its address on the web, and the number that follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

if TYPE_CHECKING:
    from uuid import UUID


def absolute(base: str, page: str) -> str:
    """The address of a page on the web; without the site's own address the way from its root."""
    way = quote(page)
    return f"{base.rstrip('/')}/{way}" if base else way


def number(base: str, page: str) -> UUID:
    """A number that is the same in every build, and another one on every other site.

    A `tag:` URI would name a day on which the site's name on the web was ours, and no record says one.
    """
    return uuid5(NAMESPACE_URL, absolute(base, page))
