"""One's own marks beside those of the set, one after the other, with one's word to each difference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from reader.lessons.comparison import Pair, Side, differences
from reader.lessons.lesson_work import ENOUGH_DIFFERENCES
from reader.ui.controls import quiet_label, text_label
from reader.ui.lessons.words import side_words
from reader.ui.panels.fields import TextField, field_label
from reader.ui.panels.mark_card import MarkCard

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.storage.records import MarkResponse
    from reader.text.article import Article
    from reader.ui.theme import Theme

_LONGEST_REASON = 1000


class CompareCard(QWidget):
    """Shows the pair in hand, and how many differences were looked at.

    Signals:
        wanted(str): id of the finding or own mark that is to be taken in hand.
        reason_given(str, object): id of an own mark, and why it was made.
    """

    wanted = Signal(str)
    reason_given = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._pairs: Sequence[Pair] = ()
        self._responses: Mapping[str, MarkResponse] = {}
        self._in_hand: Pair | None = None
        self._side = text_label(style="font-weight: 600;")
        self.card = MarkCard(name="pairCard")
        self.card.setContentsMargins(-15, -8, -15, -8)  # it stands in a card already
        self.reason = TextField("reason", self.tr("Why did you mark this?"), lines=(1, 4), limit=_LONGEST_REASON)
        self.reason.edited.connect(self._reason_edited)
        self._reason_label = field_label(self.tr("Why did you mark this? One line."), self.reason)
        self._count = text_label(style="font-weight: 600;")
        self.bar = QProgressBar(textVisible=False)
        self._more = quiet_label()
        self._hint = quiet_label(self.tr("Choose a mark in the article, or go from difference to difference."))
        self.previous = self._button(self.tr("Previous"), self._previous)
        self.next = self._button(self.tr("Next difference"), self._next)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(row)
        parts = (self._hint, self._side, self.card, self._reason_label, self.reason, self._count, self.bar, self._more)
        for part in parts:
            layout.addWidget(part)
        self._show_pair(None)

    @staticmethod
    def _button(words: str, slot: object) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("choice", True)
        button.clicked.connect(slot)
        return button

    def show_pairs(self, pairs: Sequence[Pair], responses: Mapping[str, MarkResponse]) -> None:
        """Compare these from now on."""
        self._pairs, self._responses = pairs, responses
        apart = differences(pairs)
        wanted = min(ENOUGH_DIFFERENCES, len(apart))
        looked_at = min(wanted, sum(pair.is_looked_at(responses) for pair in apart))
        words = self.tr("{done} of %n differences looked at", "", wanted).format(done=looked_at)
        self._count.setText(words if apart else self.tr("You and the set have marked the same."))
        self.bar.setRange(0, max(1, wanted))
        self.bar.setValue(looked_at)
        self.bar.setAccessibleName(self._count.text())
        self.bar.setVisible(bool(apart))
        all_of_them = self.tr("The article has {count} differences in all; look at more if you like.")
        self._more.setText(all_of_them.format(count=len(apart)))
        self._more.setVisible(len(apart) > wanted)
        for button in (self.previous, self.next):
            button.setVisible(bool(apart))

    def show_in_hand(self, mark_id: str, article: Article | None, theme: Theme) -> None:
        """Show the pair that this finding or own mark belongs to; none for an empty id."""
        self.flush()
        pair = next((one for one in self._pairs if _has(one, mark_id)), None) if mark_id else None
        self._show_pair(pair)
        if pair is None or article is None:
            return
        if pair.finding is not None:
            self.card.show_finding(
                pair.finding, article, theme, response=self._responses.get(pair.finding.id), has_note=True
            )
        elif pair.mark is not None:
            self.card.show_own(pair.mark, article, theme)
            self.reason.reset(pair.mark.reason)

    def show_responses(self) -> None:
        """Show the stored answer to the mark in hand."""
        if self.card.finding is not None:
            self.card.show_response(self._responses.get(self.card.finding.id))

    def flush(self) -> None:
        """Send what was typed and not sent yet."""
        self.card.flush()
        if self._in_hand is not None and self._in_hand.side is Side.OWN:
            self.reason.flush()

    def is_unsaved(self) -> bool:
        """Whether something was typed that is not stored."""
        own = self._in_hand is not None and self._in_hand.side is Side.OWN
        return self.card.is_unsaved() or (own and self.reason.is_unsaved())

    def _show_pair(self, pair: Pair | None) -> None:
        self._in_hand = pair
        if pair is None:
            self.card.clear()
        own = pair is not None and pair.side is Side.OWN
        self._side.setText(side_words(pair.side) if pair is not None else "")
        for part in (self._side, self.card):
            part.setVisible(pair is not None)
        for field in (self._reason_label, self.reason):
            field.setVisible(own)
        self._hint.setVisible(pair is None and bool(self._pairs))

    @Slot()
    def _next(self) -> None:
        self._step(1)

    @Slot()
    def _previous(self) -> None:
        self._step(-1)

    def _step(self, direction: int) -> None:
        """Go to the next difference; among those not looked at, as long as there are some."""
        apart = differences(self._pairs)
        waiting = [pair for pair in apart if not pair.is_looked_at(self._responses)]
        ordered = waiting or list(apart)
        if not ordered:
            return
        here = self._in_hand.span if self._in_hand is not None else (-1, -1)
        if direction > 0:
            chosen = next((pair for pair in ordered if pair.span > here), ordered[0])
        else:
            chosen = next((pair for pair in reversed(ordered) if pair.span < here), ordered[-1])
        self.wanted.emit(chosen.id)

    @Slot(str, object)
    def _reason_edited(self, _field: str, value: object) -> None:
        if self._in_hand is not None and self._in_hand.mark is not None:
            self.reason_given.emit(self._in_hand.mark.id, value)
            self.reason.show_value(value)


def _has(pair: Pair, mark_id: str) -> bool:
    return any(record is not None and record.id == mark_id for record in (pair.finding, pair.mark))
