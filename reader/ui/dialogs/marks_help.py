"""What the marks mean, each shown as it is drawn in the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.ui import fonts
from reader.ui.actions import key_of
from reader.ui.article.highlights import LOOKS, Role, draw_bracket, draw_line
from reader.ui.controls import text_label
from reader.ui.measured import measured

if TYPE_CHECKING:
    from reader.ui.theme import Theme


class MarksHelp(QDialog):
    """One row for each kind of line, and what no mark can say."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What do these marks mean?"))
        self.resize(680, 620)
        page = QWidget()
        page.setObjectName("scrolled")
        rows = QVBoxLayout(page)
        rows.setContentsMargins(8, 4, 16, 8)
        rows.setSpacing(14)
        rows.addWidget(_heading(self.windowTitle(), "title"))
        rows.addWidget(
            text_label(
                self.tr(
                    "A mark shows where a statement comes from and what to ask next. It never says whether the"
                    " statement is right."
                )
            )
        )
        rows.addLayout(self._marks(theme))
        for words in self._limits():
            rows.addWidget(text_label(words))
        rows.addWidget(_heading(self.tr("How often the marks are wrong")))
        for words in self._errors():
            rows.addWidget(text_label(words))
        rows.addStretch()
        area = QScrollArea(widgetResizable=True)
        area.setAccessibleName(self.windowTitle())
        area.setWidget(page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 12, 14)
        layout.addWidget(area, 1)
        layout.addWidget(buttons)

    def _marks(self, theme: Theme) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(22)
        grid.setVerticalSpacing(14)
        grid.setColumnStretch(1, 1)
        for row, (role, example, meaning) in enumerate(self._meanings()):
            grid.addWidget(MarkSample(example, role, theme), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text_label(meaning), row, 1)
        return grid

    def _meanings(self) -> tuple[tuple[Role, str, str], ...]:
        return (
            (
                Role.CONTENT,
                self.tr("“We will rebuild”"),
                self.tr("Q · Attributed: somebody says, thinks or found this. A solid line under what is said."),
            ),
            (Role.SOURCE, self.tr("the harbour master"), self.tr("A double line under who says it.")),
            (Role.CUE, self.tr("according to"), self.tr("A dashed line under the words of saying.")),
            (
                Role.HEDGE,
                self.tr("reportedly"),
                self.tr(
                    "H · Uncertain: the words make a statement cautious, rough or second-hand, or keep it at a"
                    " distance. A wavy line. Caution is no fault: careful reporting is full of it."
                ),
            ),
            (
                Role.UNSOURCED,
                self.tr("Forty houses burned"),
                self.tr(
                    "U · No source named: the article states this in its own voice, it could be checked, and the"
                    " sentence does not show where it comes from. A dotted line. In the New York Times more than a"
                    " third of the sentences are like this."
                ),
            ),
            (
                Role.UNCLEAR,
                self.tr("“"),
                self.tr("A box around a quotation mark whose partner is missing: where the quotation ends is open."),
            ),
            (
                Role.OWN_UNSOURCED,
                self.tr("the third this spring"),
                self.tr(
                    "Your own marks have their line over the words, between brackets, and their letter in a filled"
                    " box; M is a highlight of yours. Select words to make one."
                ),
            ),
        )

    def _limits(self) -> tuple[str, ...]:
        return (
            self.tr(
                "No mark does not mean checked. The list under Findings gives a state for every sentence of the body,"
                " marked or not."
            ),
            self.tr(
                "Parts of a page that are not the article itself, such as related links, captions, comments and"
                " notices, are folded to one line. Nothing is ever taken away: {key} shows them."
            ).format(key=key_of("left_out")),
            self.tr(
                "The program makes mistakes. If you disagree with a mark, say so on its card: your answer is kept"
                " with the article."
            ),
        )

    def _errors(self) -> tuple[str, ...]:
        figures = measured()
        link, content, hedge, unsourced = (figures[name] for name in ("link", "content", "hedge", "unsourced"))
        return (
            self.tr(
                "Often enough that no mark should be taken on trust. Beside the marks of people, on texts they had"
                " marked:"
            ),
            self.tr(
                "Attributed: of 100 statements that the program ties to a source, {right} are tied as people tied"
                " them; of 100 that people tied to a source, it misses {missed}. Of the words themselves that somebody"
                " said or thought it finds {found} in 100."
            ).format(right=link.right, missed=100 - link.found, found=content.found),
            self.tr(
                "Two people who marked the same articles agree on {agreed} of 100 such statements: where a statement"
                " comes from is not always one answer."
            ).format(agreed=link.people),
            self.tr(
                "Uncertain: of 100 words that the program marks, people saw caution in {right}; of 100 cautious words"
                " it misses {missed}. This was measured on encyclopedia articles."
            ).format(right=hedge.right, missed=100 - hedge.found),
            self.tr(
                "No source named: of 100 such sentences it misses {missed}. This was measured on two articles only,"
                " which were at hand when the rules were written, so expect more mistakes in yours."
            ).format(missed=100 - unsourced.found),
            self.tr(
                "What goes wrong most: plans, wishes and feelings told as facts; sentences in which two people speak;"
                " statements that go on into the next paragraph. The texts were in English, most of them American news:"
                " expect more mistakes elsewhere."
            ),
        )


def _heading(words: str, kind: str = "part") -> QLabel:
    label = text_label(words)
    label.setProperty("heading", kind)
    return label


class MarkSample(QWidget):
    """A few words as they are marked in an article."""

    def __init__(self, words: str, role: Role, theme: Theme) -> None:
        super().__init__()
        self._words, self._look, self._theme = words, LOOKS[role], theme
        self._font = fonts.reading_font(fonts.SERIF, 17)
        metrics = QFontMetricsF(self._font)
        self._box = QRectF(2, 2, metrics.horizontalAdvance(words), metrics.height())
        self.setAccessibleName(words)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """As large as the words and their line."""
        return QSize(round(self._box.width()) + 6, round(self._box.height()) + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint, words, line: as on the page."""
        with QPainter(self) as painter:
            if self._look.tint:
                painter.fillRect(self._box, QColor(getattr(self._theme, self._look.tint)))
            painter.setFont(self._font)
            painter.setPen(QColor(self._theme.text))
            painter.drawText(self._box, Qt.AlignmentFlag.AlignCenter, self._words)
            draw_line(painter, self._box, self._look, self._theme)
            for left in (True, False) if self._look.own else ():
                draw_bracket(painter, self._box, self._look, self._theme, left=left)
