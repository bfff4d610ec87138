"""Printing and PDF: the pages of articles, or of their worksheets, on whatever has pages.

`draw` fills any paged device, so a printer and a PDF get the same pages; `pdf` makes the bytes of a file; `picture`
shows one page on the screen. Needs a `QGuiApplication`; one without a screen will do.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QLocale, QMarginsF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from reader.errors import UserError
from reader.ui.printing.document import dossier_sheet, worksheet_sheet
from reader.ui.printing.pages import Canvas, cut_into_pages
from reader.ui.printing.writer import UNIT

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Sequence

    from PySide6.QtGui import QPagedPaintDevice

    from reader.export.dossier import Dossier
    from reader.ui.printing.writer import Sheet

_tr = QCoreApplication.translate


def default_page_size() -> QPageSize:
    """Letter where people measure in inches, else A4."""
    imperial = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize(QPageSize.PageSizeId.Letter if imperial else QPageSize.PageSizeId.A4)


@dataclass(frozen=True, slots=True)
class Pages:
    """Articles cut into the pages of one paper, whose size is in units; each begins on a page of its own."""

    sheets: tuple[tuple[Sheet, int], ...]
    paper: QSizeF

    @property
    def count(self) -> int:
        """How many pages there are."""
        return sum(pages for _, pages in self.sheets)

    def draw(self, painter: QPainter) -> Iterator[int]:
        """Draw page after page, each when the number of the last one, from 1, was taken; the painter is scaled."""
        number, count = 0, self.count
        for sheet, pages in self.sheets:
            canvas = Canvas(painter, sheet, self.paper)
            for page in range(pages):
                number += 1
                canvas.draw(page)
                canvas.draw_frame(number, count, first=page == 0)
                yield number


def laid_out(dossiers: Sequence[Dossier], page_size: QPageSize, *, worksheet: bool = False) -> Pages:
    """The pages of articles with their marks and notes, or of their blank worksheets."""
    paper = page_size.size(QPageSize.Unit.Point) * UNIT
    return Pages(tuple(_cut(sheet, paper) for sheet in _sheets(dossiers, worksheet=worksheet)), paper)


def pdf(dossiers: Sequence[Dossier], *, worksheet: bool = False, page_size: QPageSize | None = None) -> bytes:
    """Articles with their marks and notes as one PDF, or their blank worksheets.

    Args:
        dossiers: each begins on a page of its own.
        worksheet: the article without marks, with questions instead.
        page_size: that of `default_page_size` if None.
    """
    steps = pdf_by_steps(dossiers, worksheet=worksheet, page_size=page_size)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: bytes = end.value
            return result


def pdf_by_steps(
    dossiers: Sequence[Dossier], *, worksheet: bool = False, page_size: QPageSize | None = None
) -> Generator[None, None, bytes]:
    """The same in steps short enough for a window that stays awake between them; the bytes come at the end."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(72 * UNIT)
    writer.setPageSize(page_size or default_page_size())
    writer.setTitle(dossiers[0].article.title if len(dossiers) == 1 else _tr("print", "Notes"))
    writer.setCreator("Lateral Reader")
    yield from _draw_by_steps(writer, _sheets(dossiers, worksheet=worksheet))
    buffer.close()
    return bytes(buffer.data().data())


def draw(device: QPagedPaintDevice, dossiers: Sequence[Dossier], *, worksheet: bool = False) -> None:
    """Draw all pages of articles, as `draw_sheets` does."""
    draw_sheets(device, _sheets(dossiers, worksheet=worksheet))


def draw_sheets(device: QPagedPaintDevice, sheets: Iterable[Sheet]) -> None:
    """Draw all pages on a device: a `QPdfWriter`, or a `QPrinter` as the print dialog leaves it.

    Raises:
        UserError: the device cannot be drawn on; a printer may be off, a file in use.
    """
    deque(_draw_by_steps(device, sheets), maxlen=0)


def picture(pages: Pages, number: int, *, width: int) -> QImage:
    """One page, from 1, as a picture so many pixels wide."""
    scale = width / pages.paper.width()
    image = QImage(width, round(pages.paper.height() * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    first = 0
    for sheet, count in pages.sheets:
        if number - first <= count:
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(scale, scale)
            canvas = Canvas(painter, sheet, pages.paper)
            canvas.draw(number - first - 1)
            canvas.draw_frame(number, pages.count, first=number - first == 1)
            painter.end()
            break
        first += count
    return image


def _sheets(dossiers: Iterable[Dossier], *, worksheet: bool) -> Iterator[Sheet]:
    return (worksheet_sheet(one.article) if worksheet else dossier_sheet(one) for one in dossiers)


def _cut(sheet: Sheet, paper: QSizeF) -> tuple[Sheet, int]:
    return sheet, cut_into_pages(sheet, paper)


def _draw_by_steps(device: QPagedPaintDevice, sheets: Iterable[Sheet]) -> Iterator[None]:
    device.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    paper = device.pageLayout().fullRect(QPageLayout.Unit.Point).size() * UNIT
    cut = []
    for sheet in sheets:
        cut.append(_cut(sheet, paper))
        yield
    pages = Pages(tuple(cut), paper)
    painter = QPainter()
    if not painter.begin(device):
        raise UserError(_tr("print", "The printer, or the file to print into, cannot be used now."))
    try:
        painter.scale(*(painter.device().logicalDpiX() / (72 * UNIT),) * 2)
        for number in pages.draw(painter):
            yield
            if number < pages.count:
                device.newPage()
    finally:
        painter.end()
