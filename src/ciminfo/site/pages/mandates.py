"""The mandate ledger over all reports: what each resolution asks for, what cites it, and what answers it by report."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ciminfo.document import BulletList, Link, Origin, Paragraph, Role, Section, Strong, Table, Text
from ciminfo.document.fill import joined
from ciminfo.model.citation import Citation
from ciminfo.model.coverage import Covered, coverage, lineage
from ciminfo.model.mandate import Mandate
from ciminfo.publications.mandate_ledger import answered, asked, exact, headline, standing, summary
from ciminfo.sections.entry import fact
from ciminfo.site import addresses, links
from ciminfo.site.cited import citing, paragraphs
from ciminfo.site.page import Page
from ciminfo.site.pages.beside import dated
from ciminfo.site.pages.common import document, said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.document import Block, Inline
    from ciminfo.languages import Language
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.mandate import Paragraph as Asking
    from ciminfo.site.site import Site


def compose(site: Site, language: Language) -> Page:
    return _Ledger(site, language).page()


class _Ledger:
    """The ledger of one site in one language, with what each report has of each paragraph."""

    def __init__(self, site: Site, language: Language) -> None:
        self.site, self.language = site, language
        known = site.corpus.of(Mandate).values()
        self.mandates = sorted(known, key=lambda each: (each.adopted.first if each.adopted else date.max, each.id))
        #: By resolution and number, the newest report first.
        self.held: dict[tuple[str, str], list[tuple[Dossier, Covered]]] = {}
        for dossier in site.dossiers:
            for each in coverage(dossier):
                self.held.setdefault((each.mandate.id, each.number), []).append((dossier, each))

    def page(self) -> Page:
        intro, title = self.language.term("site.mandates.intro"), self.language.term("site.parts.mandates")
        glance = (self.glance(),) if self.mandates else (said(self.language.term("ledger.empty")),)
        blocks = (said(intro, Role.SUBTITLE), *glance, *map(self.mandate, self.mandates))
        tree = document("site-mandates", title, blocks, self.language)
        versions = self.site.versions(addresses.mandates)
        return Page(addresses.mandates(self.language.code), tree, versions, "mandates", intro)

    def glance(self) -> Table:
        """Every paragraph in a row, or the resolution where none of its paragraphs is recorded."""
        headings = ("ledger.mandate", "ledger.asks", "ledger.standing", "site.mandates.activities")
        rows = (self.row(mandate, *each) for mandate in self.mandates for each in paragraphs(mandate))
        return Table(
            self.language.term("site.mandates.caption"),
            tuple(self.language.term(each) for each in headings),
            tuple(rows),
            self.language.term("site.mandates.description"),
            (4, 6, 3, 2),
        )

    def row(self, mandate: Mandate, number: str, paragraph: Asking) -> tuple[tuple[Inline, ...], ...]:
        covered = self.latest(mandate, number, paragraph)
        is_held = (mandate.id, number) in self.held
        cited = links.mandate(self.site.corpus, Citation(mandate.symbol, number), self.language)
        never = (Text(self.language.term("site.mandates.not-in-force")),)
        count = self.language.number(len(citing(self.site, mandate, number)))
        return (
            (cited,),
            summary(covered, self.language),
            standing(covered.standing, self.language) if is_held else never,
            (Text(count),),
        )

    def latest(self, mandate: Mandate, number: str, paragraph: Asking) -> Covered:
        """The paragraph as the newest report in which it was in force has it; else with nothing that answers it."""
        held = self.held.get((mandate.id, number))
        return held[0][1] if held else Covered(mandate, number, paragraph, (), (), None, orders_report=False)

    def mandate(self, mandate: Mandate) -> Section:
        """A resolution: title, where it can be read, what it continues; then its paragraphs."""
        symbol = Text(self.language.citation(Citation(mandate.symbol)))
        blocks = (
            headline(mandate, self.language),
            *self.whereabouts(mandate),
            *(self.cited(mandate, "") if len(mandate.paragraphs) else ()),
            *(block for each in paragraphs(mandate) for block in self.paragraph(mandate, *each)),
        )
        return Section((symbol,), 1, blocks, links.anchor(mandate), Origin(mandate.id, "symbol"))

    def whereabouts(self, mandate: Mandate) -> Iterator[Paragraph]:
        where = links.outside(Text(urlsplit(mandate.address).netloc), mandate.address)
        if isinstance(where, Link):
            origin = Origin(mandate.id, "address")
            yield fact(self.language, self.language.term("site.mandates.text"), (where,), origin)
        line = lineage(self.site.dossiers[0], mandate) if self.site.dossiers else ()
        if len(line) > 1:
            cited = (links.mandate(self.site.corpus, Citation(each.symbol), self.language) for each in line)
            label, origin = self.language.term("ledger.lineage"), Origin(mandate.id, "supersedes")
            yield fact(self.language, label, joined(cited, " → "), origin)

    def paragraph(self, mandate: Mandate, number: str, paragraph: Asking) -> Iterator[Block]:
        """What a paragraph asks for, what answers it by report, and what cites it; under its number, if it has one."""
        covered = self.latest(mandate, number, paragraph)
        origin = Origin(mandate.id, f"paragraphs.{number}" if number else "")
        blocks = (
            *asked(self.site.corpus, covered, self.language, origin),
            *exact(covered, self.language, origin),
            *self.by_report(covered, origin),
            *self.cited(mandate, number),
        )
        if not number:
            yield from blocks
            return
        title = Text(self.language.citation(covered.cited))
        yield Section((title,), 2, blocks, links.anchor(mandate, number), origin)

    def by_report(self, latest: Covered, origin: Origin) -> Iterator[Section]:
        for dossier, covered in self.held.get((latest.mandate.id, latest.number), ()):
            blocks = tuple(answered(dossier, covered, self.language, origin, links.activity))
            if blocks:
                period = self.language.phrase("report.period", period=self.language.date(dossier.report.period))
                anchor = f"{links.anchor(covered.mandate, covered.number)}.{dossier.report.id}"
                yield Section((Text(period),), 3, blocks, anchor)

    def cited(self, mandate: Mandate, number: str) -> Iterator[Block]:
        """The activities that cite it, the newest first."""
        if found := citing(self.site, mandate, number):
            yield Paragraph((Strong(self.language.term("site.mandates.cited")),), Role.FACTS)
            items = tuple(dated(self.site, each, self.language) for each in found)
            yield BulletList(items, tuple(Origin(each.id, "mandates") for each in found))
