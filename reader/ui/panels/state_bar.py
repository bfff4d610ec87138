"""The bar under the window: how many body sentences name a source, as a picture and in words."""

from __future__ import annotations

from collections import Counter
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from reader.analysis.findings import Report, State
from reader.ui.actions import key_of
from reader.ui.article.highlights import STATE_COLOURS
from reader.ui.controls import link_button, name_for_style
from reader.ui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from collections.abc import Mapping


class SharesBar(QWidget):
    """Shares of the sentence states as one bar; the words beside it say the same."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: Mapping[State, int] = {}
        self.theme: Theme = LIGHT
        self.setFixedSize(220, 8)

    def set_counts(self, counts: Mapping[State, int]) -> None:
        """Draw these counts."""
        self._counts = counts
        self.update()

    def sizeHint(self) -> QSize:
        """Fixed."""
        return QSize(220, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One length for each state, with a gap between two."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
            path = QPainterPath()
            path.addRoundedRect(QRectF(self.rect()), 4, 4)
            painter.setClipPath(path)
            painter.fillRect(self.rect(), QColor(self.theme.border))
            total = sum(self._counts.values())
            left = 0.0
            for state, (colour, _) in STATE_COLOURS.items():
                width = self._counts.get(state, 0) / total * self.width() if total else 0.0
                if width:
                    painter.fillRect(
                        QRectF(left, 0, max(1.0, width - 1), self.height()), QColor(getattr(self.theme, colour))
                    )
                    left += width


class _Words(QLabel):
    """Plain words, elided where they do not fit."""

    def minimumSizeHint(self) -> QSize:
        """They may be cut."""
        return QSize(60, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """What fits of the words."""
        with QPainter(self) as painter:
            painter.setPen(self.palette().windowText().color())
            words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, words)


class StateBar(QWidget):
    """Shares, words, and the reminder that no mark does not mean checked; or what is being done."""

    def __init__(self) -> None:
        super().__init__()
        name_for_style(self, "stateBar")
        self.setFixedHeight(30)
        self.shares = SharesBar()
        self.words = _Words()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setAccessibleName(self.tr("Sentences of the article"))
        self.cancel = link_button(self.tr("Cancel"))
        self.cancel.hide()
        self._reminder = QLabel()
        self._reminder.setProperty("quiet", True)
        self.show_hidden(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 14, 0)
        layout.setSpacing(16)
        layout.addWidget(self.shares)
        layout.addWidget(self.words)
        layout.addWidget(self.cancel)
        layout.addStretch()
        layout.addWidget(self._reminder)
        self._summary = ""
        self.show_report(None)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        self.shares.theme = theme
        self.shares.update()

    def show_report(self, report: Report | None) -> None:
        """Count the sentences of a report."""
        counts = Counter(sentence.state for sentence in report.sentences) if report else Counter[State]()
        self.shares.set_counts(counts)
        self.shares.setVisible(bool(counts))
        self._summary = self._words(counts) if counts else ""
        self.words.setText(self._summary)
        self.words.setToolTip(self._explained() if counts else "")

    def _explained(self) -> str:
        why = self.tr(
            "This counts sentences. The switch “No source named” counts marks, and at first only the strongest of them "
            "are shown; {key} shows the weaker ones too."
        ).format(key=key_of("show_all"))
        return f"<p>{escape(self._summary)}.</p><p>{escape(why)}</p>"

    def show_busy(self, words: str) -> None:
        """Say what takes long and offer to cancel it; an empty text is the end of it."""
        self.cancel.setVisible(bool(words))
        self.words.setText(f"{words} …" if words else self._summary)

    @Slot(bool)
    def show_hidden(self, hidden: bool) -> None:
        """Say that the marks are hidden, or what it means where there is none."""
        no_mark = self.tr("No mark does not mean checked.")
        are_hidden = self.tr("Marks are hidden. Press {key} to show them.").format(key=key_of("hide_marks"))
        self._reminder.setText(are_hidden if hidden else no_mark)

    def _words(self, counts: Counter[State]) -> str:
        parts = [
            self.tr("%n name a source", "", counts[State.SOURCED]),
            self.tr("%n a source without a name", "", counts[State.UNNAMED]),
            self.tr("%n a source for part of it", "", counts[State.MIXED]) if counts[State.MIXED] else "",
            self.tr("%n no source", "", counts[State.UNSOURCED]),
            self.tr("%n nothing to check", "", counts[State.OTHER]),
        ]
        head = self.tr("%n body sentences:", "", sum(counts.values()))
        return f"{head} {', '.join(part for part in parts if part)}"
