"""The paragraphs of a mandate, and the activities that cite them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.model.mandate import Paragraph

if TYPE_CHECKING:
    from ciminfo.model.activity import Activity
    from ciminfo.model.citation import Citation
    from ciminfo.model.mandate import Mandate
    from ciminfo.site.site import Site


def paragraphs(mandate: Mandate) -> tuple[tuple[str, Paragraph], ...]:
    """Its recorded paragraphs by their numbers; one without a number where none is recorded."""
    return tuple(mandate.paragraphs) or (("", Paragraph()),)


def citing(site: Site, mandate: Mandate, number: str) -> list[Activity]:
    """The activities that cite a paragraph, or without a number the resolution alone; the newest first."""
    symbol = mandate.symbol.without_suffixes
    return [
        activity
        for activity in site.activities
        if any(
            answer.cites.symbol.without_suffixes == symbol and _paragraph(answer.cites, mandate) == number
            for answer in activity.mandates
        )
    ]


def _paragraph(cited: Citation, mandate: Mandate) -> str:
    """The paragraph that a citation means; one that is not recorded stands for the resolution."""
    return cited.paragraph if cited.paragraph in mandate.paragraphs else ""
