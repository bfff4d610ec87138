"""One piece of evidence in a note: two lines that open to a form."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from reader.text import citations
from reader.ui.controls import link_button
from reader.ui.note_names import stance_name, stance_sign
from reader.ui.panels.evidence_form import EvidenceForm, is_blank
from reader.ui.panels.line_button import LineButton

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.storage.records import Evidence


class EvidenceCard(QFrame):
    """Shows one `Evidence`, and edits it when it is opened; `is_open` says whether its form is shown.

    Signals:
        edited(object): the `Evidence` as it is to be stored.
        toggled(str): id of the item; it was opened or closed by the person.
        move_requested(str, int): id of the item, and how many places down.
        delete_requested(str): id of the item.
        typed(): something was typed that is not sent yet.
        folds_changed(): the part with the questions was opened or closed.
    """

    edited = Signal(object)
    toggled = Signal(str)
    move_requested = Signal(str, int)
    delete_requested = Signal(str)
    typed = Signal()
    folds_changed = Signal()

    def __init__(self, item: Evidence) -> None:
        super().__init__()
        self.item = item
        self.is_open = False
        self._others: Mapping[str, str] = {}
        self._place = (1, 1)
        self.form: EvidenceForm | None = None
        self.setObjectName("evidence")
        self.head = LineButton()
        self.head.setCheckable(True)
        self.head.clicked.connect(self._clicked)
        self._up = link_button(self.tr("Move up"))
        self._up.clicked.connect(self._move_up)
        self._down = link_button(self.tr("Move down"))
        self._down.clicked.connect(self._move_down)
        self._delete = link_button(self.tr("Delete evidence"))
        self._delete.clicked.connect(self._delete_clicked)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(self.head)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self._up)
        buttons.addWidget(self._down)
        buttons.addStretch()
        buttons.addWidget(self._delete)
        self._layout.addLayout(buttons)
        self.set_open(False)

    def set_open(self, opened: bool, *, questions: bool = False) -> None:
        """Show or hide the form, with its questions unfolded or not."""
        self.is_open = opened
        self.head.setChecked(opened)
        if opened:
            self._make_form().questions.set_open(questions)
        if self.form is not None:
            self.form.setVisible(opened)
        self._delete.setVisible(opened)
        self._show_moves()

    def _make_form(self) -> EvidenceForm:
        if self.form is None:
            self.form = EvidenceForm()
            self.form.edited.connect(self._field_edited)
            self.form.pasted.connect(self._pasted)
            self.form.typed.connect(self.typed)
            self.form.folds_changed.connect(self.folds_changed)
            self.form.show_item(self.item, self._others)
            self._layout.insertWidget(1, self.form)
        return self.form

    def show_item(self, item: Evidence, *, others: Mapping[str, str], place: tuple[int, int]) -> None:
        """Show what is stored.

        Args:
            item: the item.
            others: the other items of the note by id, in words.
            place: number of the item, from 1, and how many there are.
        """
        self.item, self._others, self._place = item, others, place
        same = others.get(item.same_origin_as, "")
        origin = self.tr("Same news as {item}").format(item=same) if same else ""
        self.head.set_lines((f"{stance_sign(item.stance)}  {title_of(item)}", about(item), origin))
        if self.form is not None:
            self.form.show_item(item, others)
        self._show_moves()

    def _show_moves(self) -> None:
        number, count = self._place
        self._up.setVisible(self.is_open and number > 1)
        self._down.setVisible(self.is_open and number < count)

    def flush(self) -> None:
        """Send what was typed and not sent yet."""
        if self.form is not None:
            self.form.flush()

    def is_unsaved(self) -> bool:
        """Whether words were typed that are not stored."""
        return self.form is not None and self.form.is_unsaved()

    def value(self) -> Evidence:
        """The item with what was typed and is not stored."""
        typed: dict[str, Any] = self.form.unsaved() if self.form is not None else {}
        return replace(self.item, **typed)

    @Slot(str, object)
    def _field_edited(self, field: str, value: object) -> None:
        change: dict[str, Any] = {field: value}
        self.edited.emit(replace(self.item, **change))

    @Slot(str)
    def _pasted(self, words: str) -> None:
        citation = citations.read(words)
        found = {field: value for field, value in asdict(citation).items() if value}
        item = replace(self.item, **found)
        self.edited.emit(replace(item, title=words) if is_blank(item) else item)
        if self.form is not None:
            self.form.editor("locator" if citation.title else "title").setFocus()

    @Slot()
    def _clicked(self) -> None:
        self.toggled.emit(self.item.id)

    @Slot()
    def _move_up(self) -> None:
        self.move_requested.emit(self.item.id, -1)

    @Slot()
    def _move_down(self) -> None:
        self.move_requested.emit(self.item.id, 1)

    @Slot()
    def _delete_clicked(self) -> None:
        self.delete_requested.emit(self.item.id)


def title_of(item: Evidence) -> str:
    """The words by which an item is known: its title, or else what there is."""
    return (
        item.title
        or item.publisher
        or item.creator
        or item.url
        or QCoreApplication.translate("EvidenceCard", "New evidence")
    )


def about(item: Evidence) -> str:
    """What an item does to the claim, where in it one has to look, and who published it when."""
    publisher = item.publisher if item.title else ""
    parts = (stance_name(item.stance), item.locator, publisher, item.date_published)
    return " · ".join(part for part in parts if part)
