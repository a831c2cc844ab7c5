"""The tree as a tagged PDF (PDF/UA-1): the HTML page laid out by WeasyPrint with the fonts that are shipped."""

from __future__ import annotations

import atexit
import contextlib
import io
import logging
import os
import shutil
import tempfile
import warnings
import weakref
from calendar import timegm
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from ciminfo.collector import collector_off
from ciminfo.renderers import html
from ciminfo.renderers.look import MissingLibraryError, TemplateError
from ciminfo.renderers.tagged import finisher

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from ciminfo.document import Document
    from ciminfo.renderers.look import Look

#: The command that brings what WeasyPrint needs of the system, on Debian and its relatives.
INSTALL = "sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
#: Where those who write font files look for the time of writing, in seconds since 1970.
_CLOCK = "SOURCE_DATE_EPOCH"


def prepare(look: Look) -> None:
    """Import WeasyPrint and read the fonts and the style sheet, half of what a short document takes."""
    _weasyprint()
    _style(look, _sheet(look))


def render(document: Document, look: Look) -> bytes:
    """Lay the document out; raise `MissingLibraryError` where Pango is missing, `TemplateError` for a bad template."""
    weasyprint = _weasyprint()
    try:
        with warnings.catch_warnings(), _stopped_clock(document.metadata.dated), collector_off():
            # The fonts are ours: that the machine has none of its own is no news.
            warnings.filterwarnings("ignore", message="No fonts configured")
            laid_out = _laid_out(weasyprint, document, look)
            finisher.prepare(laid_out)
            pdf: bytes = laid_out.write_pdf(finisher=finisher.finish, pdf_variant="pdf/ua-1", pdf_identifier=True)
    except weasyprint.urls.FatalURLFetchingError as error:  # a BaseException, which would pass every other net
        raise TemplateError(f"a template asks for what lies outside the templates: {error}") from error
    return pdf


@contextlib.contextmanager
def _stopped_clock(dated: date | None) -> Iterator[None]:
    """Font files are dated by the data: where HarfBuzz cannot cut them down, they would carry the time of the build."""
    before = os.environ.get(_CLOCK)
    os.environ[_CLOCK] = str(timegm(dated.timetuple()) if dated else 0)
    try:
        yield
    finally:
        del os.environ[_CLOCK]
        os.environ.update({_CLOCK: before} if before is not None else {})


def _laid_out(weasyprint: Any, document: Document, look: Look) -> Any:
    """The document on its pages."""
    base, fetcher = look.file("css/fonts.css").as_uri(), _fetcher(weasyprint, look)
    page = weasyprint.HTML(string=html.page(document, look, paged=True), base_url=base, url_fetcher=fetcher)
    fonts, style = _style(look, _sheet(look))
    return page.render(font_config=fonts, stylesheets=[style])


def _sheet(look: Look) -> str:
    return look.text("css/fonts.css") + look.text("css/document.css")


@lru_cache(maxsize=2)
def _style(look: Look, text: str) -> tuple[Any, Any]:
    """The fonts and the style sheet, read once for all documents of a look: that is a quarter of the time."""
    import weasyprint
    from weasyprint.text.fonts import FontConfiguration

    atexit.register(_style.cache_clear)  # later what takes a copy of the fonts away is itself gone
    fonts, base = FontConfiguration(), look.file("css/fonts.css").as_uri()
    with _complaints() as said:
        try:
            style = weasyprint.CSS(
                string=text, base_url=base, url_fetcher=_fetcher(weasyprint, look), font_config=fonts
            )
        except OSError as error:  # fonts are put there, and the disk may be full
            error.filename = error.filename or tempfile.gettempdir()
            raise
    if folder := fonts._folder:  # noqa: SLF001  it goes with the fonts, but they are not taken apart when a process ends
        weakref.finalize(fonts, shutil.rmtree, folder, ignore_errors=True)
    if said:
        raise TemplateError(f"css/fonts.css: {'; '.join(said)}")  # in other letters it would be another document
    return fonts, style


@contextlib.contextmanager
def _complaints() -> Iterator[list[str]]:
    """What WeasyPrint says of fonts that it cannot load."""
    said: list[str] = []

    class Listening(logging.Handler):
        """Hears what is logged."""

        def emit(self, record: logging.LogRecord) -> None:
            if str(record.msg).startswith("Font-face"):
                said.append(record.getMessage())

    logger, listening = logging.getLogger("weasyprint"), Listening()
    level = logger.level
    logger.addHandler(listening)
    logger.setLevel(logging.WARNING)
    try:
        yield said
    finally:
        logger.setLevel(level)
        logger.removeHandler(listening)


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
