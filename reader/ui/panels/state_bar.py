"""The bar under the window: how many body sentences name a source, as a picture and in words."""

from __future__ import annotations

from collections import Counter
from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from reader.analysis.findings import Report, State
from reader.ui.actions import key_of
from reader.ui.article.highlights import STATE_COLOURS
from reader.ui.controls import link_button, name_for_style
from reader.ui.language import listed
from reader.ui.pictures import Key, Picture, paint_words
from reader.ui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


_ON_PAPER, _NUMBERS = 50, 22
"""Height of the picture that leaves the program, and of the numbers over it."""

_LEAST_FOR_NUMBER = 20.0


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
            _paint_shares(painter, QRectF(self.rect()), self._counts, self.theme)


def _paint_shares(painter: QPainter, box: QRectF, counts: Mapping[State, int], theme: Theme) -> None:
    painter.fillRect(box, QColor(theme.border))
    for state, length in _lengths(box, counts):
        painter.fillRect(length, QColor(getattr(theme, STATE_COLOURS[state][0])))


def _lengths(box: QRectF, counts: Mapping[State, int]) -> Iterator[tuple[State, QRectF]]:
    """The part of the bar of each state that there is."""
    total, left = sum(counts.values()), box.left()
    for state in STATE_COLOURS:
        width = counts.get(state, 0) / total * box.width() if total else 0.0
        if width:
            yield state, QRectF(left, box.top(), max(1.0, width - 1), box.height())
            left += width


def _paint_on_paper(counts: Mapping[State, int], painter: QPainter, box: QRectF, theme: Theme) -> None:
    """The bar with the numbers over it, so that it can be read without colours."""
    bar = box.adjusted(0, _NUMBERS, 0, 0)
    _paint_shares(painter, bar, counts, theme)
    for state, length in _lengths(bar, counts):
        if length.width() > _LEAST_FOR_NUMBER:
            number = QRectF(length.left(), box.top(), length.width(), _NUMBERS)
            paint_words(painter, number, str(counts[state]), theme.text, strong=True)


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
        self._counts: Counter[State] = Counter()
        self._summary = ""
        self.show_report(None)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        self.shares.theme = theme
        self.shares.update()

    def show_report(self, report: Report | None) -> None:
        """Count the sentences of a report."""
        counts = Counter(sentence.state for sentence in report.sentences) if report else Counter[State]()
        self._counts = counts
        self.shares.set_counts(counts)
        self.shares.setVisible(bool(counts))
        self._summary = self._words(counts) if counts else ""
        self.words.setText(self._summary)
        self.words.setToolTip(self._explained() if counts else "")

    def picture(self, about: str) -> Picture | None:
        """The bar with its numbers, for the article `about`; None where nothing is counted."""
        if not self._counts:
            return None
        return Picture(
            title=self.tr("Which sentences name a source"),
            about=about,
            says=self._summary,
            height=_ON_PAPER,
            paint=partial(_paint_on_paper, dict(self._counts)),
            legend=[Key(STATE_COLOURS[state][0], words) for state, words in self._parts(self._counts).items()],
            note=self.tr("No mark does not mean checked."),
        )

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

    def _parts(self, counts: Counter[State]) -> dict[State, str]:
        """How many sentences are in each state, in words; in the order of the bar."""
        parts = {
            State.SOURCED: self.tr("%n name a source", "", counts[State.SOURCED]),
            State.UNNAMED: self.tr("%n a source without a name", "", counts[State.UNNAMED]),
            State.MIXED: self.tr("%n a source for part of it", "", counts[State.MIXED]),
            State.UNSOURCED: self.tr("%n no source", "", counts[State.UNSOURCED]),
            State.OTHER: self.tr("%n nothing to check", "", counts[State.OTHER]),
        }
        return {state: words for state, words in parts.items() if counts[state] or state is not State.MIXED}

    def _words(self, counts: Counter[State]) -> str:
        head = self.tr("%n body sentences:", "", sum(counts.values()))
        return f"{head} {listed(self._parts(counts).values())}"
