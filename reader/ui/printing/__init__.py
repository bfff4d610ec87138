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
from reader.ui.printing.document import dossier_by_steps, worksheet_sheet
from reader.ui.printing.pages import Canvas, cut_by_steps
from reader.ui.printing.steps import in_one_go
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
    return Pages(tuple(_cut(in_one_go(sheet), paper) for sheet in _sheets(dossiers, worksheet=worksheet)), paper)


def pdf(dossiers: Sequence[Dossier], *, worksheet: bool = False, page_size: QPageSize | None = None) -> bytes:
    """Articles with their marks and notes as one PDF, or their blank worksheets.

    Args:
        dossiers: each begins on a page of its own.
        worksheet: the article without marks, with questions instead.
        page_size: that of `default_page_size` if None.
    """
    return in_one_go(pdf_by_steps(dossiers, worksheet=worksheet, page_size=page_size))


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
    deque(_draw_by_steps(device, _sheets(dossiers, worksheet=worksheet)), maxlen=0)


def draw_sheets(device: QPagedPaintDevice, sheets: Iterable[Sheet]) -> None:
    """Draw all pages on a device: a `QPdfWriter`, or a `QPrinter` as the print dialog leaves it.

    Raises:
        UserError: the device cannot be drawn on; a printer may be off, a file in use.
    """
    deque(_draw_by_steps(device, map(_ready, sheets)), maxlen=0)


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


def _sheets(dossiers: Iterable[Dossier], *, worksheet: bool) -> Iterator[Generator[None, None, Sheet]]:
    return (_ready(worksheet_sheet(one.article)) if worksheet else dossier_by_steps(one) for one in dossiers)


def _ready(sheet: Sheet) -> Generator[None, None, Sheet]:
    yield
    return sheet


def _cut(sheet: Sheet, paper: QSizeF) -> tuple[Sheet, int]:
    return sheet, in_one_go(cut_by_steps(sheet, paper))


def _draw_by_steps(device: QPagedPaintDevice, sheets: Iterable[Generator[None, None, Sheet]]) -> Iterator[None]:
    device.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    paper = device.pageLayout().fullRect(QPageLayout.Unit.Point).size() * UNIT
    cut = []
    for steps in sheets:
        sheet = yield from steps
        pages = yield from cut_by_steps(sheet, paper)
        cut.append((sheet, pages))
        yield
    whole = Pages(tuple(cut), paper)
    painter = QPainter()
    if not painter.begin(device):
        raise UserError(_tr("print", "The printer, or the file to print into, cannot be used now."))
    try:
        painter.scale(*(painter.device().logicalDpiX() / (72 * UNIT),) * 2)
        for number in whole.draw(painter):
            yield
            if number < whole.count:
                device.newPage()
    finally:
        painter.end()
