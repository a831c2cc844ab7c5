"""Questions for what the options did not say: with completion in a terminal, and a list of options elsewhere."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ciminfo.cli import exits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


@dataclass(slots=True)
class Asking:
    """One conversation: what is missing is asked for, or gathered where nobody can answer."""

    missing: list[str] = field(default_factory=list)

    def ask(
        self,
        given: str,
        question: str,
        option: str,
        *,
        known: Iterable[str] = (),
        suggest: Iterable[str] = (),
        default: str = "",
        required: bool = True,
        check: Callable[[str], str] = str,
    ) -> str:
        """The value given, or the answer; `check` returns it mended or raises `ValueError` with what is wrong.

        The answer must be one of the `known`, where there are any; what to `suggest` is only completed.
        """
        if given or not sys.stdin.isatty():
            return self._given(given, option, default, required=required, check=check, known=known)
        while True:
            answer = _answer(question, sorted(known) or sorted(suggest), default) or default
            if not answer and not required:
                return ""
            try:
                return _checked(answer, known, check)
            except ValueError as error:
                from ciminfo.cli.screen import errors

                errors().print(f"  {error}", markup=False)

    def _given(
        self,
        given: str,
        option: str,
        default: str,
        *,
        required: bool,
        check: Callable[[str], str],
        known: Iterable[str],
    ) -> str:
        value = given or default
        if not value:
            if required:
                self.missing.append(option)
            return ""
        try:
            return _checked(value, known, check)
        except ValueError as error:
            exits.leave(exits.USAGE, f"{option}: {error}")

    def done(self) -> None:
        """End the run where something was needed and nobody could be asked."""
        if self.missing:
            exits.leave(exits.USAGE, f"these options are needed: {', '.join(self.missing)}")


def _checked(value: str, known: Iterable[str], check: Callable[[str], str]) -> str:
    from ciminfo.model.names import offer

    names = list(known)
    if not value:
        raise ValueError("something is needed here")
    if names and value not in names:
        raise ValueError(f"{value!r} is not known; {offer(value, names) or 'it is not in the registry'}")
    return check(value)


def _answer(question: str, known: list[str], default: str) -> str:
    """Ask in the terminal; the tabulator completes what the registries know."""
    import readline

    def complete(text: str, state: int) -> str | None:
        matches = [name for name in known if name.startswith(text)]
        return matches[state] if state < len(matches) else None

    readline.set_completer(complete if known else None)
    readline.set_completer_delims("")
    readline.parse_and_bind("tab: complete")
    shown = f" ({', '.join(known)})" if 0 < len(known) <= 20 else " (tab completes)" if known else ""  # noqa: PLR2004
    try:
        return input(f"{question}{shown}{f' [{default}]' if default else ''}: ").strip()
    except EOFError:
        raise KeyboardInterrupt from None
