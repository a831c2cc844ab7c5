"""A template of a page and what is put into it; a template of a workspace can read values and do nothing else."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ciminfo.renderers.look import Look, TemplateError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2 import Template


@lru_cache(maxsize=8)
def _compiled(text: str) -> Template:
    """The template of a text; it is the same for every document of a run."""
    from jinja2.sandbox import SandboxedEnvironment

    return SandboxedEnvironment(autoescape=True, trim_blocks=True, lstrip_blocks=True).from_string(text)


class Form:
    """A template of the look, read once; every value that is no markup is escaped."""

    def __init__(self, look: Look, name: str) -> None:
        from jinja2 import TemplateError as JinjaError

        self.name = name
        #: What a template can go wrong with, in its own words or over a value.
        self.faults = (
            JinjaError,
            ArithmeticError,
            AttributeError,
            LookupError,
            MemoryError,
            RuntimeError,
            TypeError,
            ValueError,
        )
        text = look.text(name)
        try:
            self.template = _compiled(text)
        except self.faults as error:
            raise self.refused(error) from error

    def filled(self, values: Mapping[str, object]) -> str:
        """The page; raise `TemplateError` where the template cannot be used, or gives nothing."""
        try:
            page = self.template.render(values)
        except self.faults as error:
            raise self.refused(error) from error
        if not page.strip():
            raise TemplateError(f"the template {self.name} gives an empty page")
        return page

    def refused(self, error: Exception) -> TemplateError:
        return TemplateError(f"the template {self.name} cannot be used: {error}")
