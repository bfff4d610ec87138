"""The bar under the class view: over what the counts go, and the figures for those who ask for more than counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.lessons import report_words
from reader.ui.classroom import words
from reader.ui.controls import link_button, name_for_style, quiet_label, text_label
from reader.ui.language import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.lessons.report import ArticleReport
    from reader.ui.classroom.passages import Passage


class Foot(QWidget):
    """Counts first; coefficients only when they are asked for.

    Signals:
        advanced_switched(bool): figures were asked for, or put away.
    """

    advanced_switched = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        name_for_style(self, "stateBar")
        self.counted, self.figures = quiet_label(), text_label()
        self.advanced = link_button(self.tr("Advanced figures"))
        self.advanced.setCheckable(True)
        self.advanced.clicked.connect(self._switched)
        self._about_article = True
        line = QHBoxLayout()
        line.addWidget(self.counted, 1)
        line.addStretch()
        line.addWidget(self.advanced)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 5, 14, 5)
        layout.setSpacing(4)
        layout.addLayout(line)
        layout.addWidget(self.figures)
        self.figures.hide()

    def show_article(self, article: ArticleReport, passages: Sequence[Passage]) -> None:
        """Say over which sentences the counts of this article go, and what else can be computed."""
        self.counted.setText(words.counted_over(passages))
        lines = [" ".join(map(shown, report_words.agreement_lines(article))), shown(report_words.alpha_line(article))]
        if article.discernment:
            together = self.tr("All readers together beside the key.")
            lines.append(" ".join([together, *map(shown, report_words.discernment_lines(article.discernment))]))
        self.figures.setText("\n".join(line for line in lines if line))

    def set_about_article(self, about_article: bool) -> None:
        """Elsewhere the figures stand with each person."""
        self._about_article = about_article
        self.counted.setVisible(about_article)
        self._show_figures()

    @Slot()
    def _switched(self) -> None:
        self._show_figures()
        self.advanced_switched.emit(self.advanced.isChecked())

    def _show_figures(self) -> None:
        self.advanced.setText(
            self.tr("Hide advanced figures") if self.advanced.isChecked() else self.tr("Advanced figures")
        )
        self.figures.setVisible(self._about_article and self.advanced.isChecked())
