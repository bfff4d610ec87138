"""The marks of an article, the least certain first, as a teacher with little time goes through them."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from reader.analysis.findings import Layer
from reader.ui.article.highlights import LAYER_LOOKS, LAYERS
from reader.ui.controls import quiet_label
from reader.ui.models.rows import Row, Style, Text
from reader.ui.names import layer_name, quoted, short
from reader.ui.panels.mark_card import words_of
from reader.ui.workshop.decisions import Which, listed, looked_at, next_open
from reader.ui.workshop.local_keys import keys_of
from reader.ui.workshop.mark_names import certainty_name, decision_name, mark_name
from reader.ui.workshop.mark_rows import MarkRows

if TYPE_CHECKING:
    from reader.lessons.records import CuratedMark, LessonArticle
    from reader.text.article import Article
    from reader.ui.theme import Theme

_LONGEST = 120


class ReviewList(QWidget):
    """Lists marks, says how many were looked at, and knows which one comes next.

    Signals:
        taken(object): id of the mark that is in hand now.
    """

    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._article: LessonArticle | None = None
        self._marks: tuple[CuratedMark, ...] = ()
        self._current = ""
        self.count = QLabel()
        self.count.setProperty("section", True)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Marks looked at"))
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Which marks to list"))
        for which, words in self._choices().items():
            self.which.addItem(words, which.value)
        self.layer = QComboBox()
        self.layer.setAccessibleName(self.tr("Layer"))
        self.layer.addItem(self.tr("All layers"), None)
        for layer in (*LAYERS, Layer.QUOTE_UNCLEAR):
            self.layer.addItem(layer_name(layer), layer.value)
        self.which.setCurrentIndex(self.which.findData(Which.ALL.value))
        for box in (self.which, self.layer):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
            box.currentIndexChanged.connect(self._fill)
        self._empty = quiet_label()
        self.rows = MarkRows(self.tr("Marks, the least certain first"))
        self.rows.taken.connect(self.taken)
        self.rows.chosen.connect(self.taken)
        self._lay_out()

    def _choices(self) -> dict[Which, str]:
        return {
            Which.ALL: self.tr("All marks"),
            Which.OPEN: self.tr("Not looked at"),
            Which.DECIDED: self.tr("Looked at"),
        }

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.count)
        head.addStretch()
        head.addWidget(quiet_label(self.tr("Least certain first")), 0, Qt.AlignmentFlag.AlignRight)
        boxes = QHBoxLayout()
        boxes.setSpacing(6)
        boxes.addWidget(self.which, 1)
        boxes.addWidget(self.layer, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(7)
        layout.addLayout(head)
        layout.addWidget(self._bar)
        layout.addLayout(boxes)
        layout.addWidget(self._empty)
        layout.addWidget(self.rows, 1)
        layout.addWidget(quiet_label(self._keys()))

    def _keys(self) -> str:
        (in_text, following), (_, before) = keys_of("next_mark"), keys_of("previous_mark")
        words = self.tr("{next} next · {before} before · {text} through the text")
        return words.format(next=following, before=before, text=in_text)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        self.rows.set_theme(theme)

    def show_article(self, article: LessonArticle, current: str) -> None:
        """Show the marks of an article as they are now, and which one is in hand."""
        known, self._current = article is self._article, current
        if known:  # the list does not change under the mark that somebody goes to
            self.rows.show_current(current)
            return
        self._article = article
        done, count = looked_at(article)
        self.count.setText(self.tr("{done} of {count} looked at").format(done=done, count=count))
        self._bar.setMaximum(max(1, count))
        self._bar.setValue(done)
        self._fill()

    def next_open(self, after: str) -> str:
        """The id of the mark that comes into hand after a decision upon the one with the id `after`; empty for none."""
        if self._article is None:
            return ""
        return next_open(listed(self._article, Which.ALL, self._layer()), after)

    def step(self, direction: int) -> None:
        """Go to the next mark of the list, or to the one before for -1."""
        self.rows.step(direction)

    def _layer(self) -> Layer | None:
        name = self.layer.currentData()
        return Layer(name) if name else None

    @Slot()
    def _fill(self) -> None:
        if self._article is None:
            return
        which, layer = Which(self.which.currentData()), self._layer()
        marks = listed(self._article, which, layer)
        if which is Which.OPEN:  # what was just decided stays until another one is in hand
            shown = {mark.id for mark in marks} | {self._current}
            marks = tuple(mark for mark in listed(self._article, Which.ALL, layer) if mark.id in shown)
        rows: list[Row] = []
        for heading, group in groupby(marks, key=certainty_name):
            rows += [Row((Text(heading, Style.EYEBROW),)), *(_row(mark, self._article.article) for mark in group)]
        self.rows.show_rows(rows, self._current)
        self.rows.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._empty.setText(self.tr("There is no mark to list here."))


def _row(mark: CuratedMark, article: Article) -> Row:
    look = LAYER_LOOKS[mark.layer]
    decision = decision_name(mark.decision)
    texts = [
        Text(mark_name(mark), Style.QUIET, look.colour, lines=2),
        Text(quoted(short(words_of(mark.finding, article), _LONGEST)), Style.PLAIN, lines=2),
    ]
    texts += [Text(decision, Style.QUIET, "accent", lines=1)] * bool(decision)
    return Row(tuple(texts), record=mark.id, look=look)
