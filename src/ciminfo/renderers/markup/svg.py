"""A drawing as SVG that stands inside a page: text stays text, tones are greys that print, and nothing needs colour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from markupsafe import Markup

from ciminfo.document.drawing import Align, Box, Dot, Drawing, Label, Line, Shape, Tone

if TYPE_CHECKING:
    from collections.abc import Iterable

#: Apart enough to be told from each other on any printer; dark words stand on the first three, light ones on the rest.
_GREYS: Final = {
    Tone.NONE: "none",
    Tone.FAINT: "#efefef",
    Tone.LIGHT: "#d2d2d2",
    Tone.MEDIUM: "#6e6e6e",
    Tone.DARK: "#262626",
}
_INK: Final = "#1a1a1a"
_PAPER: Final = "#ffffff"
_OUTLINE: Final = "#595959"
_DARK_GROUNDS: Final = (Tone.MEDIUM, Tone.DARK)
#: The family that ships and the ones it resembles, as in the style sheet.
_FAMILY: Final = "'Source Sans 3', 'Source Sans Pro', Calibri, Arial, sans-serif"
_FRAME: Final = Markup(
    '<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="{name}.title" aria-describedby="{name}.desc"'
    ' width="{width}pt" height="{height}pt" viewBox="0 0 {width} {height}" font-family="{family}">\n'
    '<title id="{name}.title">{title}</title>\n<desc id="{name}.desc">{description}</desc>\n{shapes}\n</svg>'
)


def svg(drawing: Drawing, name: str, title: str, description: str) -> Markup:
    """The drawing with its title and what it shows; `name` begins the ids of both, and is unique on the page."""
    return _FRAME.format(
        name=name,
        width=_length(drawing.width),
        height=_length(drawing.height),
        family=_FAMILY,
        title=title,
        description=description,
        shapes=Markup("\n").join(_shape(shape) for shape in drawing.shapes),
    )


def _shape(shape: Shape) -> Markup:
    match shape:
        case Box(x, y, width, height, tone, outlined):
            outline = [("stroke", _OUTLINE), ("stroke-width", 0.5)] if outlined else []
            places = [("x", x), ("y", y), ("width", width), ("height", height)]
            return Markup("<rect{}/>").format(_attributes([*places, ("fill", _GREYS[tone]), *outline]))
        case Line(x1, y1, x2, y2, weight, dashed):
            dashes = [("stroke-dasharray", f"{_length(3 * weight)} {_length(2 * weight)}")] if dashed else []
            places = [("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2)]
            return Markup("<line{}/>").format(
                _attributes([*places, ("stroke", _INK), ("stroke-width", weight), *dashes])
            )
        case Dot(x, y, radius, tone):
            places = [("cx", x), ("cy", y), ("r", radius)]
            outline = [("stroke", _OUTLINE), ("stroke-width", 0.75)] if tone is Tone.NONE else []
            return Markup("<circle{}/>").format(_attributes([*places, ("fill", _GREYS[tone]), *outline]))
        case Label():
            return _label(shape)


def _label(label: Label) -> Markup:
    ink = _PAPER if label.on in _DARK_GROUNDS else _INK
    anchor = [] if label.align is Align.START else [("text-anchor", label.align.value)]
    weight = [("font-weight", 600)] if label.strong else []
    named = [("x", label.x), ("y", label.y), ("font-size", label.size), ("fill", ink), *anchor, *weight]
    return Markup("<text{}>{}</text>").format(_attributes(named), label.text)


def _attributes(named: Iterable[tuple[str, object]]) -> Markup:
    written = ((name, _length(value) if isinstance(value, float | int) else value) for name, value in named)
    return Markup("").join(Markup(' {}="{}"').format(name, value) for name, value in written)


def _length(value: float) -> str:
    """A length to the hundredth of a point, without needless figures."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
