"""A drawing as shapes of DrawingML, grouped to one picture: vectors that Word prints sharp and whose words are text.

A program that knows no such shapes reads what the drawing shows instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape, quoteattr

from ciminfo.document.drawing import Align, Box, Dot, Drawing, Label, Line, Shape, Tone

if TYPE_CHECKING:
    from collections.abc import Iterator

_GROUP: Final = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
_NAMESPACES: Final = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    f'xmlns:wpg="{_GROUP}" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
#: English Metric Units in a point.
_EMU: Final = 12700
_INK, _PAPER, _OUTLINE = "1A1A1A", "FFFFFF", "595959"
#: The greys of the page that is laid out as PDF.
_TONES: Final = {Tone.NONE: "", Tone.FAINT: "EFEFEF", Tone.LIGHT: "D2D2D2", Tone.MEDIUM: "6E6E6E", Tone.DARK: "262626"}
#: The height of a line and what of it stands above the baseline, for a size of 1: those of Calibri and Carlito.
_LINE, _ASCENT = 1.2207, 0.952
#: Room enough for a letter, for a size of 1: not all programs keep from breaking words in a frame that is too narrow.
_LETTER, _CAPITAL, _WIDE = 0.6, 0.72, 1.0
_JUSTIFIED: Final = {Align.START: "left", Align.MIDDLE: "center", Align.END: "right"}


def drawn(drawing: Drawing, description: str, style: str, ids: Iterator[int], width: float) -> str:
    """A run with the picture, made smaller where it is wider than the text; `style` is the one of its labels."""
    scale = min(1.0, width / drawing.width)
    sheet = Box(0, 0, drawing.width, drawing.height)
    id_, pen = next(ids), _Pen(style, ids, scale, drawing.width)
    shapes = "".join(pen.shape(shape) for shape in (sheet, *drawing.shapes))
    size = _size(drawing.width * scale, drawing.height * scale)
    frame = f'<a:off x="0" y="0"/><a:ext {size}/><a:chOff x="0" y="0"/><a:chExt {size}/>'
    group = f"<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>{frame}</a:xfrm></wpg:grpSpPr>{shapes}</wpg:wgp>"
    name = f'<wp:docPr id="{id_}" name="Figure {id_}" descr={quoteattr(description)}/><wp:cNvGraphicFramePr/>'
    inline = (
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f'<wp:effectExtent l="0" t="0" r="0" b="0"/>{name}'
        f'<a:graphic><a:graphicData uri="{_GROUP}">{group}</a:graphicData></a:graphic></wp:inline>'
    )
    choice = f'<mc:Choice Requires="wpg"><w:drawing>{inline}</w:drawing></mc:Choice>'
    fallback = f"<mc:Fallback><w:t>{escape(description)}</w:t></mc:Fallback>"
    return f"<w:r><mc:AlternateContent {_NAMESPACES}>{choice}{fallback}</mc:AlternateContent></w:r>"


class _Pen:
    """Draws the shapes of one sheet, each with a number of its own, so much larger than they were planned."""

    def __init__(self, style: str, ids: Iterator[int], scale: float, width: float) -> None:
        self.style, self.ids, self.scale, self.width = style, ids, scale, width

    def shape(self, shape: Shape) -> str:
        match shape:
            case Box(x, y, width, height, tone, outlined):
                ink = _fill(_TONES[tone]) + self.line(0.5 * outlined, _OUTLINE)
                return self.form("Box", "<wps:cNvSpPr/>", self.placed(x, y, width, height), "rect", ink)
            case Dot(x, y, radius, tone):
                place = self.placed(x - radius, y - radius, 2 * radius, 2 * radius)
                ink = _fill(_TONES[tone]) + self.line(0.75 * (tone is Tone.NONE), _OUTLINE)
                return self.form("Dot", "<wps:cNvSpPr/>", place, "ellipse", ink)
            case Line(x1, y1, x2, y2, weight, dashed):
                flip = ' flipV="1"' if (x2 - x1) * (y2 - y1) < 0 else ""
                place = self.placed(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1), flip)
                return self.form("Line", "<wps:cNvCnPr/>", place, "line", self.line(weight, _INK, dashed=dashed))
            case Label():
                return self.label(shape)

    def label(self, label: Label) -> str:
        """A frame around words on one line, whose baseline is where the drawing has it."""
        room = {Align.START: self.width - label.x, Align.END: label.x}
        room[Align.MIDDLE] = 2 * min(room.values())
        width = min(room[label.align], _width(label.text) * label.size)
        left = label.x - width * {Align.START: 0, Align.MIDDLE: 0.5, Align.END: 1}[label.align]
        place = self.placed(left, label.y - _ASCENT * label.size, width, _LINE * label.size)
        color = _PAPER if label.on in {Tone.MEDIUM, Tone.DARK} else _INK
        bold, size = "<w:b/>" * label.strong, round(2 * label.size * self.scale)
        look = f'<w:rPr>{bold}<w:color w:val="{color}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr>'
        lay = f'<w:pPr><w:pStyle w:val="{self.style}"/><w:jc w:val="{_JUSTIFIED[label.align]}"/></w:pPr>'
        line = f'<w:p>{lay}<w:r>{look}<w:t xml:space="preserve">{escape(label.text)}</w:t></w:r></w:p>'
        box = f"<wps:txbx><w:txbxContent>{line}</w:txbxContent></wps:txbx>"
        ink = "<a:noFill/>" + self.line(0)
        return self.form("Label", '<wps:cNvSpPr txBox="1"/>', place, "rect", ink, box)

    def form(self, name: str, kind: str, place: str, form: str, ink: str, words: str = "") -> str:
        id_ = next(self.ids)
        shown = f'{place}<a:prstGeom prst="{form}"><a:avLst/></a:prstGeom>{ink}'
        inset = '<wps:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0"><a:noAutofit/></wps:bodyPr>'
        return (
            f'<wps:wsp><wps:cNvPr id="{id_}" name="{name} {id_}"/>{kind}<wps:spPr>{shown}</wps:spPr>'
            f"{words}{inset if words else '<wps:bodyPr/>'}</wps:wsp>"
        )

    def placed(self, x: float, y: float, width: float, height: float, flip: str = "") -> str:
        size = _size(width * self.scale, height * self.scale)
        off = f'<a:off x="{_emu(x * self.scale)}" y="{_emu(y * self.scale)}"/>'
        return f"<a:xfrm{flip}>{off}<a:ext {size}/></a:xfrm>"

    def line(self, weight: float, color: str = _INK, *, dashed: bool = False) -> str:
        if not weight:
            return "<a:ln><a:noFill/></a:ln>"
        dash = '<a:custDash><a:ds d="300000" sp="200000"/></a:custDash>' * dashed
        return f'<a:ln w="{_emu(weight * self.scale)}">{_fill(color)}{dash}</a:ln>'


def _width(text: str) -> float:
    """More than words are wide in a plain type, for a size of 1."""
    return sum(_WIDE if each in "MWmw@%—…" else _CAPITAL if each.isupper() else _LETTER for each in text)


def _fill(color: str) -> str:
    return f'<a:solidFill><a:srgbClr val="{color}"/></a:solidFill>' if color else "<a:noFill/>"


def _size(width: float, height: float) -> str:
    return f'cx="{_emu(width)}" cy="{_emu(height)}"'


def _emu(points: float) -> int:
    return round(points * _EMU)
