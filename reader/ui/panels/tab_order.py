"""Tab goes through a page as it is read, also where parts of it were made later."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout


class TabOrder(QObject):
    """Keeps the controls of `page` in the order of its layouts whenever these change."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put the controls in order when something was added, shown or hidden."""
        if event.type() is QEvent.Type.LayoutRequest:
            for before, after in pairwise(_controls(self._page)):
                QWidget.setTabOrder(before, after)
        return super().eventFilter(watched, event)


def _controls(part: QWidget) -> Iterator[QWidget]:
    """What the keyboard reaches in `part`, in the order of its layouts."""
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield part
    layout = part.layout()
    if layout is not None:
        yield from _controls_in(layout)


def _controls_in(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        widget = item.widget() if item is not None else None
        below = item.layout() if item is not None else None
        if widget is not None:
            yield from _controls(widget)
        elif below is not None:
            yield from _controls_in(below)
