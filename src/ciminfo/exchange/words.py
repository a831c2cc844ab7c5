"""What stands inside `source` and `target` as a record writes it: stress by asterisks, other marks left out."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

from ciminfo.exchange.opening import name
from ciminfo.exchange.parts import stressed
from ciminfo.exchange.unit import ITALIC, XliffError

if TYPE_CHECKING:
    from collections.abc import Iterator

#: What says that a placeholder stands for words.
_SAYING: Final = ("equiv", "disp", "dataRef", "subFlows")


class Words:
    """One language of one unit while it is read: a stress that begins in one piece may end in another."""

    def __init__(self, unit: Any) -> None:
        #: The ids of the marks that stress; a translation may repeat one without saying again what it does.
        self.stressing = {each.get("id") for each in unit.iter() if each.get("subType") == ITALIC}
        #: The ids of those that have begun and not ended.
        self.open: set[str] = set()

    def read(self, element: Any) -> str:
        """The text of a `source` or `target`; raise `XliffError` where something in it would be lost."""
        marked = groupby(self._runs(element, ""), key=itemgetter(1))
        joined = ((mark, "".join(words for words, _ in run)) for mark, run in marked)
        return "".join(stressed(words) if mark else words for mark, words in joined)

    def _runs(self, element: Any, mark: str) -> Iterator[tuple[str, str]]:
        """Words, each with the mark that stresses it; an inner mark adds nothing to an outer one."""
        yield element.text or "", mark or self._opened
        for child in element:
            yield from self._inline(child, mark)
            yield child.tail or "", mark or self._opened

    @property
    def _opened(self) -> str:
        return "sc" if self.open else ""

    def _inline(self, element: Any, mark: str) -> Iterator[tuple[str, str]]:
        """What stands in place of a mark: nothing but the words inside it, wherever a tool put words."""
        id_ = element.get("id") or "-"
        match name(element):
            case "pc" if self._stresses(element):
                mark = mark or id_
            case "sc" if self._stresses(element):
                self.open.add(id_)
            case "ec" if (begun := element.get("startRef") or id_) in self.open:
                self.open.remove(begun)
            case "ph" if element.get("subType") == "xlf:lb":
                yield "\n", mark or self._opened
            case "ph" if any(map(element.get, _SAYING)):
                raise _lost(element, "a placeholder stands for words")
            case "pc" | "sc" | "ec" | "ph" | "mrk" | "sm" | "em":
                pass
            case _:
                raise _lost(element, f"`{element.tag.rpartition('}')[2]}` stands inside a text")
        yield from self._runs(element, mark)

    def _stresses(self, element: Any) -> bool:
        kind = element.get("subType")
        return kind == ITALIC or (not kind and bool({element.get("id"), element.get("copyOf")} & self.stressing))


def _lost(element: Any, message: str) -> XliffError:
    return XliffError(f"{message}, which no record can hold", "write the words themselves", element.sourceline)
