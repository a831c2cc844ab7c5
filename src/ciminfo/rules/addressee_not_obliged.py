"""The letter with a report is addressed to the one who is to receive it by the mandate.

A paragraph says who must report and to whom. A secretariat that writes the report for somebody else sends it to the
one who is obliged, and who presents it; only who is obliged sends it to the recipient. The office of the addressee is
compared with all names of the organisation in the registry, so "Acting Secretary General" is one of its aliases. An
organ is also addressed through its chair.

Pass::

    organisations:
      secretary-general: {name: {en: Secretary General}, aliases: [Acting Secretary General], kind: secretariat}
      permanent-council: {name: {en: Permanent Council}, kind: organ}
    ---
    mandate: m
    symbol: AG/RES. 2019 (XXXIV-O/04)
    title: {en: Fighting the Crime}
    paragraphs: {"9": {obligor: secretary-general, recipient: permanent-council}}
    ---
    report: 2004-2005
    period: 2004-07/2005-04
    as-of: 2005-04-30
    answers: ["AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"]
    letter: {addressee: {office: {en: Acting Secretary General}}}

Fail::

    organisations:
      secretary-general: {name: {en: Secretary General}, kind: secretariat}
      permanent-council: {name: {en: Permanent Council}, kind: organ}
    ---
    mandate: m
    symbol: AG/RES. 2019 (XXXIV-O/04)
    title: {en: Fighting the Crime}
    paragraphs: {"9": {obligor: secretary-general, recipient: permanent-council}}
    ---
    report: 2004-2005
    period: 2004-07/2005-04
    as-of: 2005-04-30
    answers: ["AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"]
    letter: {addressee: {office: {en: Chair of the Permanent Council}}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.names import plain
from ciminfo.model.organisation import OrganisationKind
from ciminfo.model.report import Addressee

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.citation import Citation
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.dossier import Dossier
    from ciminfo.model.mandate import Paragraph
    from ciminfo.model.organisation import Organisation

CODE = "CIM704"
SEVERITY = Severity.WARNING


def check(dossier: Dossier) -> Iterator[Finding]:
    report, corpus = dossier.report, dossier.corpus
    addressee = report.letter.addressee if report.letter else None
    due = [(cited, each, body) for cited, each in _ordering(dossier) if (body := _due_to(dossier, each))]
    if not isinstance(addressee, Addressee) or any(_is_office_of(addressee, body) for _, _, body in due):
        return
    for cited, paragraph, body in due[:1]:
        recipient = f", who reports to the {_name(corpus, paragraph.recipient)}" if paragraph.recipient else ""
        yield Finding(
            report.where("letter.addressee.office"),
            f"the letter goes to {addressee.office.original!r}; {cited.symbol} obliges the "
            f"{_name(corpus, paragraph.obligor)}{recipient}",
            f"address it to the {body.name_.original}, or add the office to the aliases of {body.id} if it is the same",
        )


def _ordering(dossier: Dossier) -> Iterator[tuple[Citation, Paragraph]]:
    """The paragraphs that order the report."""
    for cited in dossier.report.answers:
        mandate = dossier.corpus.mandate(cited)
        paragraph = mandate.paragraphs.get(cited.paragraph) if mandate else None
        if paragraph:
            yield cited, paragraph


def _due_to(dossier: Dossier, paragraph: Paragraph) -> Organisation | None:
    """To whom this reporter sends what the paragraph orders, where that is recorded."""
    is_obliged = paragraph.obligor == dossier.report.reporter
    return dossier.corpus.organisations.get(paragraph.recipient if is_obliged else paragraph.obligor)


def _is_office_of(addressee: Addressee, body: Organisation) -> bool:
    names = {plain(name) for name in body.all_names}
    offices = {plain(office) for _, office in addressee.office}
    through_its_chair = body.kind is OrganisationKind.ORGAN
    return any(
        office == name or (through_its_chair and office.endswith(f" {name}")) for office in offices for name in names
    )


def _name(corpus: Corpus, id_: str) -> str:
    known = corpus.organisations.get(id_)
    return known.name_.original if known else id_
