"""The pictures of the window as they leave the program: with their title and their legend, as SVG, PNG or a copy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QImageWriter, QPainter, QPen

from reader.export.files import write_file
from reader.ui import fonts
from reader.ui.article.highlights import Look, draw_bracket, draw_line
from reader.ui.theme import LIGHT, Size, Space, Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

WIDTH = 640
"""Of what is painted, in pixels of a screen at 100 %; the margins come to it."""

SUFFIXES = (".svg", ".png")

BAR_HEIGHT = 38

_NAMES, _NUMBER = 250, 48
_MARGIN = 28
_SWATCH = 22
_SHARPNESS = 2
_DOTS_PER_INCH = 96


@dataclass(frozen=True, slots=True)
class Key:
    """One entry of a legend: what it means, and the name of a colour of the theme for an area or the look of a mark."""

    look: str | Look
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One picture of the window.

    Attributes:
        title: over it; the file is called after it.
        about: what it is a picture of, as the title of the article; may be empty.
        says: the picture in words, for whoever does not see it; the file carries it too.
        height: of what is painted, in pixels.
        paint: paints it into a box that is `WIDTH` wide and `height` high.
        legend: under it.
        note: under that, in lines as long as the picture is wide.
    """

    title: str
    about: str
    says: str
    height: int
    paint: Callable[[QPainter, QRectF, Theme], None]
    legend: Sequence[Key] = ()
    note: str = ""


def size_of(picture: Picture) -> QSize:
    """The size of the whole sheet, with title, legend and margins."""
    height = _head_height(picture) + picture.height + _legend_boxes(picture)[1] + _note_box(picture).height()
    return QSize(WIDTH + 2 * _MARGIN, round(height) + 2 * _MARGIN)


def paint_sheet(painter: QPainter, picture: Picture, theme: Theme = LIGHT) -> None:
    """Paint title, picture and legend with their top left corner at the origin."""
    sheet = size_of(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
    painter.fillRect(QRect(0, 0, sheet.width(), sheet.height()), QColor(theme.page))
    top = _paint_head(painter, picture, theme)
    painter.save()
    picture.paint(painter, QRectF(_MARGIN, top, WIDTH, picture.height), theme)
    painter.restore()
    boxes, height = _legend_boxes(picture)
    for key, box in zip(picture.legend, boxes, strict=True):
        _paint_key(painter, key, box.translated(_MARGIN, top + picture.height), theme)
    painter.setFont(_font(Size.NORMAL))
    painter.setPen(QColor(theme.muted))
    note = _note_box(picture).translated(_MARGIN, top + picture.height + height)
    painter.drawText(note, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignBottom, picture.note)


def as_image(picture: Picture, theme: Theme = LIGHT, *, sharpness: int = _SHARPNESS) -> QImage:
    """The sheet as pixels, `sharpness` of them for each of a screen at 100 %; its words are in its text."""
    image = QImage(size_of(picture) * sharpness, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(sharpness)
    image.setText("Title", picture.title)
    image.setText("Description", picture.says)
    with QPainter(image) as painter:
        paint_sheet(painter, picture, theme)
    return image


def as_svg(picture: Picture, theme: Theme = LIGHT) -> bytes:
    """The sheet as SVG, which stays sharp at any size; title and words are elements of it."""
    from PySide6.QtSvg import QSvgGenerator

    sheet, buffer = size_of(picture), QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(_DOTS_PER_INCH)
    generator.setSize(sheet)
    generator.setViewBox(QRect(0, 0, sheet.width(), sheet.height()))
    generator.setTitle(picture.title)
    generator.setDescription(picture.says)
    with QPainter(generator) as painter:
        paint_sheet(painter, picture, theme)
    return bytes(buffer.data().data())


def as_png(picture: Picture, theme: Theme = LIGHT) -> bytes:
    """The sheet as PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(as_image(picture, theme))
    return bytes(buffer.data().data())


def save(picture: Picture, path: Path, theme: Theme = LIGHT) -> None:
    """Write the sheet to a file, in the format that its ending names; light as paper unless a theme is given.

    Raises:
        UserError: it cannot be written.
    """
    write_file(path, as_svg(picture, theme) if path.suffix.lower() == ".svg" else as_png(picture, theme))


# Parts that several pictures have


def paint_words(
    painter: QPainter,
    box: QRectF,
    words: str,
    colour: str,
    *,
    size: Size = Size.NORMAL,
    strong: bool = False,
    right: bool = False,
) -> None:
    """Write one line into a box, at its left or at its `right`; it is cut where it does not fit."""
    font = _font(size, strong=strong)
    metrics = QFontMetricsF(font)
    fitting = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(font)
    painter.setPen(QColor(colour))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side, fitting)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a list of bars; `joined` where it stands for several things and is no length among the others."""

    name: str
    kind: str
    count: int
    joined: bool = False


def paint_bars(bars: Sequence[Bar], painter: QPainter, box: QRectF, theme: Theme) -> None:
    """One bar under the other, each `BAR_HEIGHT` high: the name and the kind at the left, the number behind the bar."""
    most = max(bar.count for bar in bars if not bar.joined)
    room = box.width() - _NAMES - _NUMBER
    for place, bar in enumerate(bars):
        top = box.top() + place * BAR_HEIGHT
        words = QRectF(box.left(), top, _NAMES - Space.MEDIUM, BAR_HEIGHT / 2)
        paint_words(painter, words.translated(0, 0 if bar.kind else BAR_HEIGHT / 4), bar.name, theme.text, strong=True)
        paint_words(painter, words.translated(0, BAR_HEIGHT / 2 - 2), bar.kind, theme.muted, size=Size.SMALL)
        length = 0.0 if bar.joined else max(2.0, room * bar.count / most)
        painter.fillRect(QRectF(box.left() + _NAMES, top + 8, length, BAR_HEIGHT - 18), QColor(theme.quote_line))
        number = QRectF(box.left() + _NAMES + length + Space.SMALL, top, _NUMBER, BAR_HEIGHT - 2)
        paint_words(painter, number, str(bar.count), theme.text)


# The sheet


def _font(size: Size, *, strong: bool = False) -> QFont:
    font = QFont(fonts.INTERFACE)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font


def _head_height(picture: Picture) -> float:
    lines = 26.0 + (22.0 if picture.about else 0.0)
    return lines + Space.LARGE


def _paint_head(painter: QPainter, picture: Picture, theme: Theme) -> float:
    top = float(_MARGIN)
    paint_words(painter, QRectF(_MARGIN, top, WIDTH, 26), picture.title, theme.text, size=Size.TITLE, strong=True)
    if picture.about:
        paint_words(painter, QRectF(_MARGIN, top + 26, WIDTH, 22), picture.about, theme.muted, size=Size.LARGE)
    return top + _head_height(picture)


def _legend_boxes(picture: Picture) -> tuple[list[QRectF], float]:
    """Where the entries of the legend stand under the picture, and how high it is: as many on a line as fit."""
    if not picture.legend:
        return [], 0.0
    advance = QFontMetricsF(_font(Size.NORMAL)).horizontalAdvance
    boxes: list[QRectF] = []
    left, top = 0.0, float(Space.LARGE)
    for key in picture.legend:
        width = min(float(WIDTH), _SWATCH + Space.SMALL + advance(key.words) + 1)
        if left and left + width > WIDTH:
            left, top = 0.0, top + 24
        boxes.append(QRectF(left, top, width, 20))
        left += width + 2 * Space.LARGE
    return boxes, top + 24


def _note_box(picture: Picture) -> QRectF:
    """The room for the note, with the space over it."""
    if not picture.note:
        return QRectF()
    room = QRectF(0, 0, WIDTH, 1_000)
    words = QFontMetricsF(_font(Size.NORMAL)).boundingRect(room, Qt.TextFlag.TextWordWrap, picture.note)
    return QRectF(0, 0, WIDTH, words.height() + Space.MEDIUM)


def _paint_key(painter: QPainter, key: Key, box: QRectF, theme: Theme) -> None:
    swatch = QRectF(box.left(), box.top() + 3, _SWATCH, 14)
    if isinstance(key.look, str):
        painter.fillRect(swatch, QColor(getattr(theme, key.look)))
        painter.setPen(QPen(QColor(theme.strong_border), 0.5))
        painter.drawRect(swatch)
    else:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        if key.look.tint:
            painter.fillRect(swatch, QColor(getattr(theme, key.look.tint)))
        draw_line(painter, swatch, key.look, theme)
        if key.look.own:
            for left in (True, False):
                draw_bracket(painter, swatch, key.look, theme, left=left)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
    words = box.adjusted(_SWATCH + Space.SMALL, 0, 0, 0)
    paint_words(painter, words, key.words, theme.secondary)
