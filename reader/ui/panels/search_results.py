"""What a search found, as a list under headings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from reader.ui.models.rows import Row, Style, Text
from reader.ui.note_names import finding_name, finding_sign, status_name, status_sign
from reader.ui.panels.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from reader.storage.search import Hit

_SPACES = str.maketrans("\n\r\t\u2028\u2029", "     ")
"""One character for one, so that matches stay where they are."""


class SearchResults(RowList):
    """Hits, the notes before the articles; each row has a `Hit` as its record.

    Signals:
        left_above(): Up was pressed on the first of them.
    """

    left_above = Signal()

    hits: Sequence[Hit] = ()

    def show_hits(self, hits: Sequence[Hit], *, keep_place: bool) -> None:
        """Show these hits; the first is chosen, or with `keep_place` the one that was."""
        self.hits = hits
        notes = [_note_row(hit) for hit in hits if hit.note is not None]
        articles = [_article_row(hit) for hit in hits if hit.note is None]
        rows = [*self._under(self.tr("Notes"), notes), *self._under(self.tr("Articles"), articles)]
        self.set_rows(rows)
        if hits and not (keep_place and self.currentIndex().isValid()):
            self.mark_current(hits[0], scroll=False)
            self.scrollToTop()

    def open_current(self) -> None:
        """Open the hit that is chosen."""
        self._choose(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from hit to hit, over the headings, and Up from the first one to the box."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        place = self.currentIndex().row() + step
        while 0 <= place < len(self.rows.rows) and self.rows.rows[place].record is None:
            place += step
        if place < 0:
            self.left_above.emit()
        elif place < len(self.rows.rows):
            self.setCurrentIndex(self.rows.index(place))

    def _under(self, heading: str, rows: list[Row]) -> list[Row]:
        return [Row((Text(heading, Style.EYEBROW),)), *rows] if rows else []


def _note_row(hit: Hit) -> Row:
    return Row((Text(_state(hit), Style.QUIET, "note"), _snippet(hit), Text(hit.title, Style.QUIET, lines=2)), hit)


def _article_row(hit: Hit) -> Row:
    return Row((Text(hit.title, Style.STRONG, lines=2), _snippet(hit)), hit)


def _snippet(hit: Hit) -> Text:
    return Text(hit.snippet.translate(_SPACES), Style.PLAIN, lines=6, found=hit.matches)


def _state(hit: Hit) -> str:
    """The sign and the words of how far a note is and what it came to, as everywhere else."""
    if hit.status is None:
        return ""
    if hit.finding is None:
        return f"{status_sign(hit.status)}  {status_name(hit.status)}"
    return f"{finding_sign(hit.finding)}  {status_name(hit.status)} · {finding_name(hit.finding)}"
