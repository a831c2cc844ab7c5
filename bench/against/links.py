"""Which record names which others, as any tool of requirements would hold them: items with links."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import yaml

from bench.against import kinds

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Item:
    """A record, or an entry of a registry, with the items that it names."""

    kind: str
    id: str
    title: str
    #: Its narrative in every language that it has.
    prose: str
    #: The folder that it stands in, below that of all records.
    folder: str
    links: tuple[tuple[str, str], ...]

    @property
    def key(self) -> tuple[str, str]:
        return self.kind, self.id


def items(workspace: Path) -> list[Item]:
    """All of a workspace; what is named twice by one is one link."""
    found = [each for read in _read(workspace / "data") for each in read]
    known: dict[str, tuple[str, str]] = {}
    for kind, id_, _, value in found:
        known.setdefault(id_, (kind, id_))
        if "symbol" in value and kind == "mandate":
            known[value["symbol"]] = kind, id_
    return [
        Item(
            kind,
            id_,
            _title(value) or id_,
            "\n\n".join(value.get("narrative", {}).values()),
            folder,
            tuple(dict.fromkeys(key for key in _named(value, known) if key != (kind, id_))),
        )
        for kind, id_, folder, value in found
    ]


def _read(data: Path) -> Iterator[Iterator[tuple[str, str, str, Any]]]:
    """Kind, id, folder and fields of all that is in a file."""
    for kind, files in kinds.by_schema(data).items():
        for file in files:
            # The base loader leaves every scalar text: Norway is no refusal.
            value = yaml.load(file.read_bytes(), yaml.CBaseLoader)  # noqa: S506  it makes nothing but text
            folder = file.relative_to(data).parent.as_posix()
            if isinstance(value[kind], str):
                yield iter([(kind, value[kind], folder, value)])
            else:
                yield ((kind, id_, folder, entry) for id_, entry in value[kind].items())


def _named(value: object, known: Mapping[str, tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """What a text is, or begins with: `page-2016 L3` names a source, `AG/RES. 7 (I-O/71), paragraph 2` a mandate."""
    if isinstance(value, str):
        for name in (value, value.partition(", ")[0], value.partition(" ")[0]):
            if name in known:
                yield known[name]
                return
    elif isinstance(value, list):
        for each in value:
            yield from _named(each, known)
    elif isinstance(value, dict):
        for each in value.values():
            yield from _named(each, known)


def _title(value: Mapping[str, Any]) -> str:
    text = value.get("title") or value.get("name") or value.get("claim") or ""
    return str(next(iter(text.values())) if isinstance(text, dict) else text)
