"""Settings of a Word file, whose order its schema fixes."""

from __future__ import annotations

from typing import Any, Final

from ciminfo.renderers.word.runs import NAMESPACES

#: The settings from the footnotes on, in the order of the schema (ECMA-376, part 1, 17.15.1.78).
_ORDER: Final = (
    "w:footnotePr", "w:endnotePr", "w:compat", "w:docVars", "w:rsids", "m:mathPr", "w:attachedSchema",
    "w:themeFontLang", "w:clrSchemeMapping", "w:doNotIncludeSubdocsInStats", "w:doNotAutoCompressPictures",
    "w:forceUpgrade", "w:captions", "w:readModeInkLockDown", "w:smartTagType", "w:shapeDefaults",
    "w:doNotEmbedSmartTags", "w:decimalSymbol", "w:listSeparator",
)  # fmt: skip


def put(package: Any, name: str, *inner: str, **attributes: str) -> None:
    """Give a setting its value, in its place among the others."""
    from docx.oxml import parse_xml

    drop(package, name)
    values = "".join(f' w:{key}="{value}"' for key, value in attributes.items())
    element = parse_xml(f"<w:{name} {NAMESPACES}{values}>{''.join(inner)}</w:{name}>")
    later = _ORDER[_ORDER.index(f"w:{name}") + 1 :]
    package.settings.element.insert_element_before(element, *later)


def drop(package: Any, *names: str) -> None:
    """Take settings out that do not fit a file of ours."""
    settings = package.settings.element
    for name in names:
        for element in settings.xpath(f"w:{name}"):
            settings.remove(element)
