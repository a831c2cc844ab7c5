"""Citations in words: as they stand in a table, and as a sentence leads up to them; several paragraphs of one paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ciminfo.languages.language import Language
    from ciminfo.model.citation import Citation


def noun(language: Language, *cited: Citation) -> str:
    """`AG/RES. 2019 (XXXIV-O/04), operative paragraphs 3 and 9`."""
    paragraphs = [each.paragraph for each in cited if each.paragraph]
    symbol = str(cited[0].symbol)
    match paragraphs:
        case []:
            return symbol
        case [one]:
            return language.phrase("citation.paragraph", symbol=symbol, paragraph=one)
    return language.phrase("citation.paragraphs", symbol=symbol, paragraphs=language.list(paragraphs))


def said(language: Language, *cited: Citation) -> str:
    """`operative paragraph 9 of resolution AG/RES. 2019 (XXXIV-O/04)`; other languages begin with the preposition."""
    symbol = cited[0].symbol
    if not symbol.series.endswith("RES."):
        return language.phrase("citation.said.paper", citation=noun(language, *cited))
    paragraphs = [each.paragraph for each in cited if each.paragraph]
    key = "resolution" if not paragraphs else "paragraph" if len(paragraphs) == 1 else "paragraphs"
    return language.phrase(f"citation.said.{key}", symbol=symbol, paragraphs=language.list(paragraphs))
