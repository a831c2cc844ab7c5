"""The tree as a tagged PDF (PDF/UA-1): the HTML page laid out by WeasyPrint with the fonts that are shipped."""

from __future__ import annotations

import contextlib
import io
import logging
import os
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from ciminfo.renderers import html
from ciminfo.renderers.look import MissingLibraryError, TemplateError

if TYPE_CHECKING:
    from ciminfo.document import Document
    from ciminfo.renderers.look import Look

#: The command that brings what WeasyPrint needs of the system, on Debian and its relatives.
INSTALL = "sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"


def render(document: Document, look: Look) -> bytes:
    """Lay the document out; raise `MissingLibraryError` where Pango is missing, `TemplateError` for a bad template."""
    weasyprint = _weasyprint()
    try:
        with warnings.catch_warnings():
            # The fonts are ours: that the machine has none of its own is no news.
            warnings.filterwarnings("ignore", message="No fonts configured")
            pdf: bytes = _page(weasyprint, document, look).write_pdf(pdf_variant="pdf/ua-1")
    except weasyprint.urls.FatalURLFetchingError as error:  # a BaseException, which would pass every other net
        raise TemplateError(f"a template asks for what lies outside the templates: {error}") from error
    return pdf


def _page(weasyprint: Any, document: Document, look: Look) -> Any:
    return weasyprint.HTML(
        string=html.page(document, look, fonts=True),
        base_url=look.file("css/fonts.css").as_uri(),
        url_fetcher=_fetcher(weasyprint, look),
    )


def _weasyprint() -> Any:
    quiet = io.StringIO()
    try:
        # What WeasyPrint prints when Pango is missing, our own message says more briefly.
        with contextlib.redirect_stdout(quiet), contextlib.redirect_stderr(quiet):
            import weasyprint
    except OSError as error:
        raise MissingLibraryError(
            f"PDF needs Pango, which is not on this machine. Install it with:\n\n  {INSTALL}"
        ) from error
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    logging.getLogger("weasyprint").setLevel(logging.ERROR)
    return weasyprint


def _fetcher(weasyprint: Any, look: Look) -> Any:
    """A fetcher that reads files of the template folders and nothing else: no network, no file elsewhere."""
    roots = [folder.resolve() for folder in look.folders]

    class TemplateFiles(weasyprint.urls.URLFetcher):  # type: ignore[misc]
        """Opens what lies below a template folder."""

        def fetch(self, url: str, headers: object = None) -> Any:
            parts = urlsplit(url)
            file = Path(os.path.normpath(url2pathname(parts.path)))
            if parts.scheme != "file" or not any(root in file.parents for root in roots):
                raise weasyprint.urls.FatalURLFetchingError(f"a document may not read {url}")
            return super().fetch(url, headers)

    return TemplateFiles(allowed_protocols=["file"])
