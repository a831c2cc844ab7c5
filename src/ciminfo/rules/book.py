"""The rules there are: found in this folder, named after their files, with the docstring as the manual page."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from types import ModuleType

    from ciminfo.diagnostics import Finding, Severity

#: What rules are about, by the first figure of their codes.
SUBJECTS: Final = {
    "0": "reading", "1": "mandates", "2": "dates", "3": "places-and-people", "4": "results", "5": "texts",
    "6": "documents", "7": "letter",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its code, its name, how grave it is, what it looks at, and its page."""

    code: str
    name: str
    severity: Severity
    #: `reading` for what the reader of records finds; `corpus`, one `report`, or all `reports` together.
    scope: str
    page: str
    check: Callable[[Any], Iterator[Finding]] | None
    #: Whether it says "there is no such record", and so waits until every file can be read.
    looks_up: bool = False
    #: Whether what it says of a record hangs on no other record of those that are many (see `known.py`).
    alone: bool = False

    @property
    def subject(self) -> str:
        return SUBJECTS[self.code.removeprefix("CIM")[0]]

    @property
    def asks(self) -> str:
        """The first sentence of the page."""
        return " ".join(self.page.partition("\n\n")[0].split())

    def is_one_of(self, words: Collection[str]) -> bool:
        """Whether it is named, by name or code."""
        return self.name in words or self.code in words


@cache
def rules() -> tuple[Rule, ...]:
    """All rules, in the order of their codes; a file of this folder without a code helps rules, and is none."""
    folder = importlib.import_module("ciminfo.rules")
    names = [found.name for found in pkgutil.iter_modules(folder.__path__)]
    modules = [importlib.import_module(f"ciminfo.rules.{name}") for name in names]
    return tuple(sorted((_rule(each) for each in modules if hasattr(each, "CODE")), key=lambda rule: rule.code))


def chosen(word: str) -> tuple[Rule, ...]:
    """The rules meant by a code, a name, or the beginning of codes (`CIM2`)."""
    by_code = tuple(rule for rule in rules() if rule.code.casefold().startswith(word.casefold()))
    return tuple(rule for rule in rules() if rule.name == word) or (by_code if word[:3].casefold() == "cim" else ())


def find(word: str) -> Rule | None:
    """The rule of that code or name."""
    return next((rule for rule in rules() if word.casefold() in {rule.code.casefold(), rule.name}), None)


def _rule(module: ModuleType) -> Rule:
    name = module.__name__.rpartition(".")[2].replace("_", "-")
    check = getattr(module, "check", None)
    looks_up, alone = getattr(module, "LOOKS_UP", False), getattr(module, "ALONE", False)
    return Rule(module.CODE, name, module.SEVERITY, _scope(check), inspect.getdoc(module) or "", check, looks_up, alone)


def _scope(check: Callable[[Any], Iterator[Finding]] | None) -> str:
    if check is None:
        return "reading"
    looks_at = next(iter(inspect.get_annotations(check).values()))
    return {"Corpus": "corpus", "Dossier": "report", "tuple[Dossier, ...]": "reports"}[looks_at]
