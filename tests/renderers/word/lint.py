"""What the validators of Word files do not see: faults that Word repairs in silence, or that a reader stumbles over."""

import posixpath
import re
from collections import Counter
from collections.abc import Iterable, Iterator

from tests.renderers.word.package import SPACES, Package, W

#: What may be said of a paragraph, a run and a cell beside the style: a language, and the width of a column.
PLAIN = {"pStyle", "rStyle", "lang", "tcW"}
IN_DRAWINGS = "[not(ancestor::wps:txbx)]"
OFFICE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def faults(packed: bytes) -> list[str]:
    """Everything wrong with a file, in words."""
    package = Package(packed)
    checks = (ids, bookmarks, notes, fields, empty, deleted, styles, formatted, relations, outline, tables, pictures)
    return [fault for check in checks for fault in check(package)]


def written(package: Package) -> list[str]:
    return [name for name in package.names if re.fullmatch(r"word/(document|footnotes|header\d*|footer\d*)\.xml", name)]


def twice(what: str, values: Iterable[str]) -> Iterator[str]:
    yield from (f"{what} twice: {value}" for value, count in Counter(values).items() if count > 1)


def ids(package: Package) -> Iterator[str]:
    yield from twice("drawing id", package.body("//wp:docPr/@id | //wps:cNvPr/@id"))
    yield from twice("bookmark id", package.body("//w:bookmarkStart/@w:id"))
    yield from twice("content control id", package.body("//w:sdtPr/w:id/@w:val"))
    for part in written(package):
        if package.find(part, "//@*[starts-with(local-name(), 'rsid')]"):
            yield f"revision ids in {part}"


def bookmarks(package: Package) -> Iterator[str]:
    names = package.body("//w:bookmarkStart/@w:name")
    yield from twice("bookmark", (name.casefold() for name in names))
    yield from (f"bookmark name: {name}" for name in names if not re.fullmatch(r"[^\W\d]\w{0,39}", name))
    if sorted(package.body("//w:bookmarkStart/@w:id")) != sorted(package.body("//w:bookmarkEnd/@w:id")):
        yield "bookmark not closed"
    referred = re.findall(r"PAGEREF (\S+)", " ".join(package.body("//w:instrText/text()")))
    for anchor in {*package.body("//w:hyperlink/@w:anchor"), *referred} - set(names):
        yield f"no bookmark: {anchor}"


def notes(package: Package) -> Iterator[str]:
    marks = package.body("//w:footnoteReference/@w:id")
    yield from twice("footnote mark", marks)
    there = package.find("word/footnotes.xml", "//w:footnote/@w:id") if "word/footnotes.xml" in package.names else []
    yield from twice("footnote", there)
    named = package.find("word/settings.xml", "//w:footnotePr/w:footnote/@w:id")
    if {*marks, *named} != set(there):
        yield f"footnotes {there} for {[*named, *marks]}"


def fields(package: Package) -> Iterator[str]:
    for part in written(package):
        kinds = package.find(part, "//w:fldChar/@w:fldCharType")
        depth = 0
        for kind in kinds:
            depth += {"begin": 1, "separate": 0, "end": -1}[kind]
        if depth or kinds.count("begin") != kinds.count("separate"):
            yield f"field not closed in {part}"


def empty(package: Package) -> Iterator[str]:
    there = package.body("//w:body//w:p[not(parent::w:tc)][not(.//w:t or .//w:drawing or .//w:fldChar)]")
    yield from ("empty paragraph" for _ in there)
    yield from ("two tables touch" for _ in package.body("//w:tbl[following-sibling::*[1][self::w:tbl]]"))


def deleted(package: Package) -> Iterator[str]:
    yield from ("text inside a deletion" for _ in package.body("//w:del//w:t"))


def styles(package: Package) -> Iterator[str]:
    kinds = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}
    whole = package.find("word/styles.xml", "//w:style")
    known = {(each.get(f"{W}type"), each.get(f"{W}styleId")) for each in whole}
    yield from twice("style", (each.xpath("string(w:name/@w:val)", namespaces=SPACES).casefold() for each in whole))
    for part in [*written(package), "word/numbering.xml"]:
        for each in package.find(part, "//w:pStyle | //w:rStyle | //w:tblStyle"):
            if (kinds[each.tag.removeprefix(W)], each.get(f"{W}val")) not in known:
                yield f"no style {each.get(f'{W}val')} for {part}"
    for id_ in package.find("word/styles.xml", "//w:basedOn/@w:val | //w:next/@w:val | //w:link/@w:val"):
        if id_ not in {known_id for _, known_id in known}:
            yield f"no style {id_} for another"


def formatted(package: Package) -> Iterator[str]:
    for part in written(package):
        for each in package.find(part, f"//w:p/w:pPr/*{IN_DRAWINGS} | //w:rPr/*{IN_DRAWINGS} | //w:tcPr/*"):
            name = each.tag.removeprefix(W)
            if name not in PLAIN:
                yield f"formatted by hand: {name} in {part}"


def relations(package: Package) -> Iterator[str]:
    extensions = set(package.find("[Content_Types].xml", "//ct:Default/@Extension"))
    typed = set(package.find("[Content_Types].xml", "//ct:Override/@PartName"))
    for name in package.names:
        if f"/{name}" not in typed and name.rpartition(".")[2] not in extensions and name != "[Content_Types].xml":
            yield f"no content type for {name}"
    yield from (f"no part for a content type: {part}" for part in typed if part.lstrip("/") not in package.names)
    for name in (name for name in package.names if name.endswith(".rels")):
        folder, file = name.removesuffix(".rels").split("_rels/")
        for each in package.find(name, "//p:Relationship[not(@TargetMode='External')]/@Target"):
            target = each.lstrip("/") if each.startswith("/") else posixpath.normpath(folder + each)
            if target not in package.names:
                yield f"no part {target} for {name}"
        used = {value for key, value in attributes(package, folder + file) if key.startswith(OFFICE)}
        for id_ in used - set(package.find(name, "//p:Relationship/@Id")):
            yield f"no relation {id_} in {name}"


def attributes(package: Package, part: str) -> Iterator[tuple[str, str]]:
    if part:
        yield from (pair for each in package.part(part).iter() for pair in each.items())


def outline(package: Package) -> Iterator[str]:
    levels = {each.get(f"{W}styleId"): int(each.xpath("string(w:pPr/w:outlineLvl/@w:val)", namespaces=SPACES))
              for each in package.find("word/styles.xml", "//w:style[w:pPr/w:outlineLvl]")}  # fmt: skip
    before = -1
    for id_ in package.body("//w:body/w:p/w:pPr/w:pStyle/@w:val"):
        if id_ in levels:
            if levels[id_] > before + 1:
                yield f"heading of level {levels[id_] + 1} below one of level {before + 1}"
            before = levels[id_]


def tables(package: Package) -> Iterator[str]:
    for table in package.body("//w:tbl"):
        if not table.xpath("w:tr[1]/w:trPr/w:tblHeader", namespaces=SPACES):
            yield "table without a row of headings"
        if table.xpath("w:tr[not(w:trPr/w:cantSplit)]", namespaces=SPACES):
            yield "row that splits"
        if not table.xpath("string(w:tblPr/w:tblCaption/@w:val)", namespaces=SPACES):
            yield "table without a caption for those who do not see it"
        if len({len(row.findall(f"{W}tc")) for row in table.findall(f"{W}tr")}) > 1:
            yield "table with rows of different length"


def pictures(package: Package) -> Iterator[str]:
    for part in written(package):
        yield from ("picture without alt text" for _ in package.find(part, "//wp:docPr[not(@descr) or @descr='']"))
        yield from ("picture that floats" for _ in package.find(part, "//wp:anchor"))
