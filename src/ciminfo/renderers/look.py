"""The look: template folders, the workspace's own before the ones that ciminfo ships."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG
from typing import TYPE_CHECKING

from ciminfo.bounds import MAX_TEMPLATE
from ciminfo.reach import leads_out, plain_files

if TYPE_CHECKING:
    from collections.abc import Iterator


class TemplateError(Exception):
    """A template cannot be used; the message names it and says what is wrong."""


class MissingLibraryError(Exception):
    """A system library that a format needs is not on the machine; the message says how to install it."""

    def __init__(self, message: str, hint: str = "or build without it:  --format docx") -> None:
        super().__init__(message)
        self.hint = hint

    def __reduce__(self) -> tuple[type[MissingLibraryError], tuple[str, str]]:
        return type(self), (str(self), self.hint)


@dataclass(frozen=True, slots=True)
class Look:
    """Where templates are looked for, in order."""

    folders: tuple[Path, ...]

    def file(self, name: str) -> Path:
        """The first file or folder of that name; raise `TemplateError` where none has it."""
        for folder in self.folders:
            if (folder / name).exists():
                return folder / name
        raise TemplateError(f"the template {name} is missing")

    def text(self, name: str) -> str:
        file = self.file(name)
        try:
            return file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise TemplateError(f"the template {file} cannot be read: {error}") from error

    def fonts(self) -> Iterator[Path]:
        return iter(sorted(self.file("fonts").glob("*.ttf")))


def sound(folder: Path) -> Path:
    """A folder of templates as it is given; raise `TemplateError` for what no renderer may come upon in it."""
    for file in plain_files(folder):
        name = f"{folder.name}/{file.relative_to(folder).as_posix()}"
        if leads_out(file, folder):
            raise TemplateError(f"the template {name} is a link that leads out of its folder")
        if file.is_dir() or not file.exists():
            continue
        seen = file.stat()
        if not S_ISREG(seen.st_mode):
            raise TemplateError(f"the template {name} is no file")
        if seen.st_size > MAX_TEMPLATE:
            raise TemplateError(f"the template {name} has more than {MAX_TEMPLATE // 2**20} MB")
    return folder


def shipped() -> Path:
    """The templates that ciminfo ships: inside the installed package, or at the root of its source."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "templates"
    return installed if installed.is_dir() else package.parents[1] / "templates"
