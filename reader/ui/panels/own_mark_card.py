"""The card of a person's own mark: its words, and its layer, kind and reason, which can be changed here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from reader.storage.records import OwnLayer
from reader.ui.article.highlights import LOOKS, OWN_ROLES
from reader.ui.controls import heading, link_button
from reader.ui.names import own_kinds, own_layer_name, short
from reader.ui.panels.choices import ChoiceBox, Choices
from reader.ui.panels.fields import TextField, field_label
from reader.ui.theme import Size

if TYPE_CHECKING:
    from reader.storage.records import OwnMark
    from reader.text.article import Article
    from reader.ui.theme import Theme

_LONGEST_REASON = 1000


class OwnMarkCard(QFrame):
    """Shows one own mark; what is changed is sent at once, a reason a moment after it was typed.

    Signals:
        edited(str, str, object): id of the mark, name of a field of `OwnMark`, and its new value.
        delete_requested(str): id of the mark.
        note_requested(): a note about these words is wanted.
        next_requested(): the next one of the marks that overlap here.
    """

    edited = Signal(str, str, object)
    delete_requested = Signal(str)
    note_requested = Signal()
    next_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.mark: OwnMark | None = None
        self._eyebrow = QLabel()
        self._next = link_button()
        self._next.clicked.connect(self.next_requested)
        self._quoted = heading(kind="quoted")
        layers = {layer: own_layer_name(layer) for layer in OwnLayer}
        self.layers = Choices("layer", self.tr("What you marked the words as"), layers, columns=2, needed=True)
        self.kinds = ChoiceBox("kind", self.tr("Kind"))
        self._kind_label = field_label(self.tr("Kind"), self.kinds)
        hint = self.tr("Why did you mark this?")
        self.reason = TextField("reason", self.tr("Your reason"), hint=hint, lines=(2, 8), limit=_LONGEST_REASON)
        for editor in (self.layers, self.kinds, self.reason):
            editor.edited.connect(self._field_edited)
        self._note = link_button(self.tr("Write a note"))
        self._note.clicked.connect(self.note_requested)
        self._delete = link_button(self.tr("Delete"))
        self._delete.setAccessibleName(self.tr("Delete your mark"))
        self._delete.clicked.connect(self._delete_clicked)
        self._lay_out()

    @property
    def mark_id(self) -> str:
        """Id of the mark on the card, or empty."""
        return self.mark.id if self.mark else ""

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._eyebrow, 1)
        head.addWidget(self._next)
        foot = QHBoxLayout()
        foot.addWidget(self._note)
        foot.addStretch()
        foot.addWidget(self._delete)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(15, 13, 15, 11)
        layout.setSpacing(8)
        layout.addLayout(head)
        for part in (self._quoted, self.layers, self._kind_label, self.kinds, self.reason):
            layout.addWidget(part)
        layout.addLayout(foot)

    def show_mark(
        self, mark: OwnMark, article: Article, theme: Theme, *, place: tuple[int, int] = (1, 1), has_note: bool = False
    ) -> None:
        """Show a mark, or its new state; a reason that is being typed for it is left alone.

        A reason that was typed for another mark is saved first; if it cannot be, its card stays.

        Args:
            mark: what to show.
            article: its article.
            theme: colours.
            place: number of this mark among those that overlap here, and how many they are.
            has_note: whether there is a note about these words already.
        """
        another = mark.id != self.mark_id
        if another:
            self.flush()
            if self.is_unsaved():
                return
        self.mark = mark
        paragraph = article.paragraph_number(mark.quote.start)
        words = self.tr("Your mark")
        if paragraph is not None:
            words = self.tr("Your mark · paragraph {number}").format(number=paragraph)
        colour = getattr(theme, LOOKS[OWN_ROLES[mark.layer]].colour)
        self._eyebrow.setText(words)
        self._eyebrow.setStyleSheet(f"color: {colour}; font-size: {Size.SMALL}px; font-weight: 600;")
        self._next.setText(self.tr("{number} of {count} here").format(number=place[0], count=place[1]))
        self._next.setVisible(place[1] > 1)
        self._quoted.setText(short(mark.quote.exact))
        self._show_choices(mark)
        if another:
            self.reason.reset(mark.reason)
        else:
            self.reason.show_value(mark.reason)
        self._note.setVisible(not has_note)

    def _show_choices(self, mark: OwnMark) -> None:
        kinds = {kind: name[:1].upper() + name[1:] for kind, name in own_kinds(mark.layer).items()}
        label = self.tr("Who says it") if mark.layer is OwnLayer.ATTRIBUTION else self.tr("Kind")
        self._kind_label.setText(label)
        self.kinds.setAccessibleName(label)
        self.layers.show_value(mark.layer)
        self.kinds.set_options({"": self.tr("No kind chosen")} | kinds)
        self.kinds.show_value(mark.kind)
        for part in (self._kind_label, self.kinds):
            part.setVisible(bool(kinds))

    def show_stored(self, mark: OwnMark) -> None:
        """Take note of what is stored of the mark on the card."""
        if mark.id == self.mark_id:
            self.reason.show_value(mark.reason)

    def flush(self) -> None:
        """Send the reason that was typed and not sent yet."""
        if self.mark_id:
            self.reason.flush()

    def draft(self) -> OwnMark | None:
        """The mark on the card with the reason as it stands there."""
        return replace(self.mark, reason=self.reason.words()) if self.mark else None

    def is_unsaved(self) -> bool:
        """Whether a reason was typed that is not stored."""
        return bool(self.mark_id) and self.reason.is_unsaved()

    def clear(self) -> None:
        """Show no mark any more."""
        self.mark = None
        self.reason.reset("")

    @Slot(str, object)
    def _field_edited(self, field: str, value: object) -> None:
        if self.mark_id:
            self.edited.emit(self.mark_id, field, value)

    @Slot()
    def _delete_clicked(self) -> None:
        self.flush()
        self.delete_requested.emit(self.mark_id)
