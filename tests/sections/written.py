"""One chapter of a report made from the records at hand, as the text of its tree."""

from __future__ import annotations

import textwrap

from ciminfo import sections
from ciminfo.document import Document
from ciminfo.document.dump import dump
from ciminfo.languages import language
from tests.reading import dossier

#: Names that the tests of chapters use: places, regions and organisations.
REGISTRY = """
    regions:
      americas: {name: {en: Americas}}
      caribbean: {name: {en: Caribbean, es: Caribe}, within: americas}
      andes: {name: {en: Andean Region}, within: americas}
      europe: {name: {en: Europe}}
    ---
    countries:
      MX: {region: americas}
      BZ: {region: caribbean}
      BO: {region: andes, name: {en: Bolivia}}
      ES: {region: europe}
    ---
    organisations:
      cim: {name: {en: Commission, es: Comisión}, short: {en: CIM}, kind: organ}
      iin: {name: {en: Children's Institute}, kind: organ}
      iom: {name: {en: Migration Organization}, kind: intergovernmental}
      of-mexico: {name: {en: Government of Mexico}, kind: government, country: MX}
    ---
    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27, reporter: cim, outline: [OUTLINE]}
    """


def chapter(outline: str, records: str = "", spoken: str = "en") -> str:
    """The first chapter of an outline, from its opening line; `records` follow the registry, parted by `---`."""
    more = textwrap.indent(textwrap.dedent(records).strip("\n"), "    ")
    whole = REGISTRY.replace("OUTLINE", outline) + (f"---\n{more}\n" if more else "")
    seen = dossier("\n".join(line.removeprefix("    ") for line in whole.splitlines()) + "\n")
    lowered = sections.lower(seen, seen.report.outline[0], language(spoken))
    return textwrap.dedent(dump(Document("chapter", spoken, "", (lowered,))).partition("\n")[2])


def expected(text: str) -> str:
    return textwrap.dedent(text).lstrip("\n")


def headings(written: str) -> list[str]:
    """The headings of a chapter below its own, without their anchors."""
    lines = (line.strip() for line in written.splitlines())
    return [line.rpartition(" (")[0] for line in lines if line.startswith("##")]
