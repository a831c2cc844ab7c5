"""The edition that is shown now; whoever waits for the next one is told when it is there."""

from __future__ import annotations

from dataclasses import replace
from secrets import token_hex
from threading import Condition

from ciminfo.preview.edition import Edition


class Board:
    """Where the newest edition hangs; an edition without pages is shown with the last pages there were."""

    def __init__(self) -> None:
        self._run = token_hex(4)
        self._count = 0
        self._changed = Condition()
        self._edition = replace(Edition(), name=self._run)

    @property
    def edition(self) -> Edition:
        return self._edition

    def show(self, edition: Edition) -> Edition:
        """Show an edition from now on; it is returned as it is shown."""
        last = self._edition
        with self._changed:
            self._count += 1
            shown = replace(edition, name=f"{self._run}-{self._count}")
            if not shown.files:
                shown = replace(shown, files=last.files, documents=last.documents, is_stale=bool(last.files))
            self._edition = shown
            self._changed.notify_all()
        return shown

    def wait(self, name: str, seconds: float) -> str:
        """The name of the edition that is shown: at once where it is another than the one named, else after a time."""
        with self._changed:
            self._changed.wait_for(lambda: self._edition.name != name, seconds)
            return self._edition.name
