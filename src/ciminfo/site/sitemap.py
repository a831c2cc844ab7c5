"""The addresses of all pages for search engines (sitemaps.org 0.9), each with the same page in other languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ciminfo.site.identity import absolute

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ciminfo.site.page import Page

_SITEMAP: Final = "http://www.sitemaps.org/schemas/sitemap/0.9"
_XHTML: Final = "http://www.w3.org/1999/xhtml"
#: The stubs of lxml know of no namespace without a prefix.
_NAMESPACES: Final[Any] = {None: _SITEMAP, "xhtml": _XHTML}


def sitemap(pages: Iterable[Page], base: str) -> bytes:
    """The sitemap; it needs the site's address. It says nothing of when a page changed, for no record does."""
    from lxml import etree

    root = etree.Element(f"{{{_SITEMAP}}}urlset", nsmap=_NAMESPACES)
    for page in sorted(pages, key=lambda each: each.address):
        url = etree.SubElement(root, f"{{{_SITEMAP}}}url")
        etree.SubElement(url, f"{{{_SITEMAP}}}loc").text = absolute(base, page.address)
        for code, version in sorted(page.versions.items()):
            other = {"rel": "alternate", "hreflang": code, "href": absolute(base, version)}
            etree.SubElement(url, f"{{{_XHTML}}}link", other)
    etree.indent(root)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True) + b"\n"
