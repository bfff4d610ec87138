"""The card of the mark in hand: what the program says to it, and what the teacher says instead."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from reader.analysis.findings import QuoteUnclear
from reader.lessons.records import Decision
from reader.ui.actions import key_of
from reader.ui.article.highlights import LAYER_LOOKS
from reader.ui.controls import heading, link_button, text_label
from reader.ui.language import shown
from reader.ui.names import short
from reader.ui.panels.choices import ChoiceBox, Choices
from reader.ui.panels.fields import TextField
from reader.ui.panels.mark_card import words_of
from reader.ui.workshop.decisions import kind_of
from reader.ui.workshop.mark_names import decision_name, kinds_of, mark_name

if TYPE_CHECKING:
    from reader.lessons.records import CuratedMark
    from reader.text.article import Article
    from reader.ui.theme import Theme

_LONGEST = 1000


class DecisionCard(QFrame):
    """Shows one mark. What is chosen is sent at once, words a moment after they were typed.

    Signals:
        decided(object): the `Decision` that was chosen.
        edited(str, str, object): id of the mark, “kind”, “reason” or “question”, and the new value.
        deleted(): the mark that the teacher added is to go.
        done(): the person pressed Enter after a line, and wants to go on.
        left(): the person pressed Esc, and wants to stay at this mark.
    """

    decided = Signal(object)
    edited = Signal(str, str, object)
    deleted = Signal()
    done = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._mark: CuratedMark | None = None
        self._eyebrow = QLabel(wordWrap=True)
        self._decision = QLabel()
        self._quoted = heading(kind="quoted")
        self._reason = text_label()
        self._question = text_label()
        self._question.setTextFormat(Qt.TextFormat.RichText)
        decisions = {
            Decision.ACCEPTED: self.tr("Accept ({key})").format(key=key_of("accept_mark")),
            Decision.REJECTED: self.tr("Reject ({key})").format(key=key_of("reject_mark")),
            Decision.OPEN: self.tr("Open ({key})").format(key=key_of("leave_open")),
        }
        self.decisions = Choices("decision", self.tr("What you say to the mark"), decisions, columns=3, needed=True)
        self.decisions.edited.connect(self._decided)
        self.delete = link_button(self.tr("Delete this mark"))
        self.delete.clicked.connect(self.deleted)
        self.kind = ChoiceBox("kind", self.tr("Kind"))
        self.reason = _Line("reason", self.tr("Your reason"), lines=(1, 4), limit=_LONGEST)
        hint = self.tr("Your own question")
        self.question = _Line("question", hint, hint=hint, lines=(1, 4), limit=_LONGEST)
        for field in (self.reason, self.question):
            field.entered.connect(self.done)
            field.left.connect(self.left)
        for editor in (self.kind, self.reason, self.question):
            editor.edited.connect(self._edited)
        self._lay_out()

    def _lay_out(self) -> None:
        self.kind.setToolTip(self.tr("Change the kind ({key})").format(key=key_of("change_kind")))
        head = QHBoxLayout()
        head.addWidget(self._eyebrow, 1)
        head.addWidget(self._decision, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 11, 14, 12)
        layout.setSpacing(7)
        layout.addLayout(head)
        layout.addWidget(self._quoted)
        layout.addWidget(self._reason)
        layout.addWidget(self._question)
        layout.addWidget(self.decisions)
        for part in (self.kind, self.reason, self.question):
            layout.addWidget(part)
        layout.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def mark_id(self) -> str:
        """Id of the mark on the card, or empty."""
        return self._mark.id if self._mark else ""

    def show_mark(self, mark: CuratedMark, article: Article, theme: Theme) -> None:
        """Show a mark, or its new state; words being typed for it are left alone."""
        another = mark.id != self.mark_id
        self._mark = mark
        colour = getattr(theme, LAYER_LOOKS[mark.layer].colour)
        self._eyebrow.setText(_head(mark, article))
        self._eyebrow.setStyleSheet(f"color: {colour}; font-size: 12px; font-weight: 600;")
        self._decision.setText(decision_name(mark.decision))
        self._decision.setStyleSheet(f"color: {theme.secondary}; font-size: 12px; font-weight: 600;")
        self._quoted.setText(short(words_of(mark.finding, article)))
        self._show_reason(mark)
        self._show_choices(mark)
        rejected = mark.decision is Decision.REJECTED
        why, own = self.tr("Why not? Only you read this."), self.tr("Your own reason")
        self.reason.setPlaceholderText(why if rejected else own)
        self.reason.setAccessibleName(why if rejected else own)
        self.question.setHidden(rejected or isinstance(mark.finding, QuoteUnclear))
        for field, value in ((self.reason, mark.reason), (self.question, mark.question)):
            if another:
                field.reset(value)
            else:
                field.show_value(value)

    def _show_reason(self, mark: CuratedMark) -> None:
        finding, question = mark.finding, ""
        if isinstance(finding, QuoteUnclear):
            self._reason.setText(shown(finding.reason))
        else:
            self._reason.setText(shown(finding.explanation.reason))
            question = shown(finding.explanation.question)
        ask = self.tr("Ask:")
        self._question.setText(f"<span style='font-weight:600'>{ask}</span> {escape(question)}")
        self._reason.setVisible(mark.decision is not Decision.REJECTED and not mark.reason)
        self._question.setVisible(bool(question) and mark.decision is not Decision.REJECTED and not mark.question)

    def _show_choices(self, mark: CuratedMark) -> None:
        self.decisions.show_value(mark.decision)
        self.decisions.setVisible(mark.decision is not Decision.ADDED)
        self.delete.setVisible(mark.decision is Decision.ADDED)
        kinds = {kind: name[:1].upper() + name[1:] for kind, name in kinds_of(mark.layer).items()}
        self.kind.set_options(kinds)
        self.kind.show_value(kind_of(mark))
        self.kind.setVisible(bool(kinds))

    def choose_kind(self) -> None:
        """Open the list of kinds."""
        if self.kind.isVisible():
            self.kind.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.kind.showPopup()

    def ask_why(self) -> None:
        """Let a line be written to the mark."""
        self.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> None:
        """Send what was typed and not sent yet."""
        for field in (self.reason, self.question):
            if self.mark_id:
                field.flush()

    def clear(self) -> None:
        """Show no mark any more."""
        self._mark = None
        for field in (self.reason, self.question):
            field.reset("")

    @Slot(str, object)
    def _decided(self, _field: str, decision: object) -> None:
        self.decided.emit(decision)

    @Slot(str, object)
    def _edited(self, field: str, value: object) -> None:
        if self.mark_id:
            self.edited.emit(self.mark_id, field, value)


class _Line(TextField):
    """A line, or a few; Enter and Esc are the end of it.

    Signals:
        entered(): Enter was pressed.
        left(): Esc was pressed.
    """

    entered = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window does."""
        asked = event.type() is QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter sends the words and goes on; Tab leads to the next field as elsewhere."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.flush()
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.flush()
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _head(mark: CuratedMark, article: Article) -> str:
    number = article.paragraph_number(mark.span.start)
    return mark_name(mark) if number is None else f"{mark_name(mark)} · ¶ {number}"
