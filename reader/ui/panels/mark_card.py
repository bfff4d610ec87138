"""The card of a mark of the program: what is marked, why, what to ask, why it might be fine, and one's own answer."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reader.analysis.findings import Attribution, Finding, Layer, QuoteUnclear
from reader.storage.records import Answer, MarkResponse
from reader.ui.article.highlights import LAYER_LOOKS, LOOKS, OWN_ROLES
from reader.ui.controls import choice_button, heading, link_button, quiet_label, text_label
from reader.ui.language import shown
from reader.ui.names import answer_name, confidence_name, kind_name, layer_name, own_kinds, own_layer_name, short
from reader.ui.panels.fields import is_undo
from reader.ui.theme import Size

if TYPE_CHECKING:
    from reader.storage.records import OwnMark
    from reader.text.article import Article
    from reader.text.spans import Span
    from reader.ui.theme import Theme


class MarkCard(QFrame):
    """Shows one finding, selected words, or an own mark to be read.

    Signals:
        answered(str, str, object, str): finding, its words, the `Answer` or None, and why.
        note_requested(): a note about these words is wanted.
        next_requested(): the next one of the marks that overlap here.
    """

    answered = Signal(str, str, object, str)
    note_requested = Signal()
    next_requested = Signal()

    def __init__(self, *, name: str = "card", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.finding: Finding | None = None
        self._words = ""
        self._known_why = ""
        self._eyebrow = QLabel(wordWrap=True)
        self._next = link_button()
        self._next.clicked.connect(self.next_requested)
        self._quoted = heading(kind="quoted")
        self._reason = text_label()
        self._question = text_label()
        self._question.setTextFormat(Qt.TextFormat.RichText)
        self._fine = quiet_label()
        self._buttons: dict[Answer, QPushButton] = {}
        self._answers = self._answer_row()
        self._why = _Line(placeholderText=self.tr("Why? One line is enough."))
        self._why.setAccessibleName(self.tr("Why"))
        self._why.setMaxLength(500)
        self._why.editingFinished.connect(self.flush)
        self._note = link_button(self.tr("Write a note"))
        self._note.clicked.connect(self.note_requested)
        self._lay_out()

    def _answer_row(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(6)
        for answer in Answer:
            button = choice_button(answer_name(answer))
            button.setProperty("answer", answer.value)
            button.clicked.connect(self._answer_clicked)
            self._buttons[answer] = button
            layout.addWidget(button)
        layout.addStretch()
        return row

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._eyebrow, 1)
        head.addWidget(self._next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(15, 13, 15, 13)
        layout.setSpacing(9)
        layout.addLayout(head)
        for part in (self._quoted, self._reason, self._question, self._fine, self._answers, self._why, self._note):
            layout.addWidget(part)

    def show_finding(
        self,
        finding: Finding,
        article: Article,
        theme: Theme,
        *,
        response: MarkResponse | None,
        place: tuple[int, int] = (1, 1),
        has_note: bool = False,
    ) -> None:
        """Show a finding. A reason that was typed for another one is saved first; if it cannot be, its card stays.

        Args:
            finding: what to show.
            article: its article.
            theme: colours.
            response: the answer already given.
            place: number of this finding among those that overlap here, and how many they are.
            has_note: whether there is a note about it already.
        """
        another = self.finding is None or finding.id != self.finding.id
        self.flush()
        if another and self.is_unsaved():
            return
        if another:
            self.clear()
        self.finding = finding
        self._words = words_of(finding, article)
        parts = [layer_name(finding.layer), kind_name(finding)]
        paragraph = article.paragraph_number(finding.span.start)
        if paragraph is not None:
            parts.append(self.tr("paragraph {number}").format(number=paragraph))
        colour = getattr(theme, LAYER_LOOKS[finding.layer].colour)
        self._set_eyebrow(" · ".join(part for part in parts if part), colour)
        self._next.setText(self.tr("{number} of {count} here").format(number=place[0], count=place[1]))
        self._next.setVisible(place[1] > 1)
        self._set(self._quoted, short(self._words))
        if isinstance(finding, QuoteUnclear):
            self._set(self._reason, shown(finding.reason))
            self._set(self._question, "")
            self._set(self._fine, "")
        else:
            self._set(self._reason, shown(finding.explanation.reason))
            ask = self.tr("Ask:")
            self._set(
                self._question,
                f"<span style='font-weight:600'>{ask}</span> {escape(shown(finding.explanation.question))}",
            )
            fine = self.tr("Why this might be fine: {reason}").format(reason=shown(finding.explanation.maybe_fine))
            if not finding.explanation.reason:  # a lesson set leaves that to its reader
                self._question.hide()
                fine = ""
            self._set(self._fine, "\n".join(filter(None, (fine, confidence_name(finding.confidence)))))
        self._answers.setVisible(finding.layer is not Layer.QUOTE_UNCLEAR)
        self.show_response(response)
        self._note.setVisible(not has_note)

    def show_own(self, mark: OwnMark, article: Article, theme: Theme) -> None:
        """Show an own mark, to be read; it is changed on a card of its own."""
        self.flush()
        if self.is_unsaved():
            return
        self.clear()
        parts = [self.tr("Your mark"), own_layer_name(mark.layer), own_kinds(mark.layer).get(mark.kind, "")]
        paragraph = article.paragraph_number(mark.quote.start)
        if paragraph is not None:
            parts.append(self.tr("paragraph {number}").format(number=paragraph))
        colour = getattr(theme, LOOKS[OWN_ROLES[mark.layer]].colour)
        self._set_eyebrow(" · ".join(part for part in parts if part), colour)
        self._set(self._quoted, short(mark.quote.exact))
        self._set(self._reason, mark.reason)
        for widget in (self._next, self._question, self._fine, self._answers, self._why, self._note):
            widget.hide()

    def show_selection(self, span: Span, article: Article, theme: Theme, *, has_note: bool) -> None:
        """Show selected words, which may become a note."""
        self.flush()
        if self.is_unsaved():
            return
        self.clear()
        self._words = span.of(article.text)
        self._set_eyebrow(self.tr("Selected words"), theme.muted)
        self._next.hide()
        self._set(self._quoted, short(self._words))
        for part in (self._reason, self._question, self._fine):
            self._set(part, "")
        for widget in (self._answers, self._why):
            widget.hide()
        self._note.setVisible(not has_note)

    def clear(self) -> None:
        """Show no finding any more."""
        self.finding = None
        self._known_why = ""
        self._why.clear()

    @property
    def asks_why(self) -> bool:
        """Whether somebody types a reason, or may do so now."""
        return self._why.hasFocus()

    def ask_why(self) -> None:
        """Let the reason be typed, where an answer is given and the card is seen."""
        if self._why.isVisible():
            self._why.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def flush(self) -> None:
        """Send the reason that was typed for the finding on the card and not sent yet."""
        if self.finding is not None and self.is_unsaved():
            self.answered.emit(self.finding.id, self._words, self._chosen(), self._why.text().strip())

    def is_unsaved(self) -> bool:
        """Whether a reason was typed for an answer that is not stored with it."""
        answered = self.finding is not None and self._chosen() is not None
        return answered and self._why.text().strip() != self._known_why

    def _chosen(self) -> Answer | None:
        return next((answer for answer, button in self._buttons.items() if button.isChecked()), None)

    def show_response(self, response: MarkResponse | None) -> None:
        """Show the answer that is stored, if any; a reason that is not stored yet is left alone."""
        typed = self._why.text().strip() != self._known_why
        for answer, button in self._buttons.items():
            button.setChecked(response is not None and response.answer is answer)
        self._known_why = response.why if response else ""
        if response is None or not typed:
            self._why.setText(self._known_why)
        self._why.setVisible(response is not None and not self._answers.isHidden())

    def _set_eyebrow(self, words: str, colour: str) -> None:
        self._eyebrow.setText(words)
        self._eyebrow.setStyleSheet(f"color: {colour}; font-size: {Size.SMALL}px; font-weight: 600;")

    @staticmethod
    def _set(label: QLabel, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    @Slot()
    def _answer_clicked(self) -> None:
        button = self.sender()
        if self.finding is None or not isinstance(button, QPushButton):
            return
        answer = Answer(button.property("answer")) if button.isChecked() else None
        why = self._why.text().strip() if answer else ""
        self.answered.emit(self.finding.id, self._words, answer, why)
        self.ask_why()


class _Line(QLineEdit):
    """Undo and redo are those of the program, as in every other field."""

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window, though an editor claims their keys."""
        if is_undo(event):
            event.ignore()
            return False
        return super().event(event)


def words_of(finding: Finding, article: Article) -> str:
    """The marked words of a finding; of an attribution its content, in pieces joined by “…”."""
    if isinstance(finding, Attribution) and finding.content:
        return " … ".join(span.of(article.text) for span in finding.content)
    return finding.span.of(article.text)
