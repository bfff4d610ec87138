"""One passage of the key: as what it is to be marked, what else is as good, whether it is arguable, and why."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader.lessons.records import MarkLabel
from reader.storage.records import OwnLayer
from reader.ui import fonts
from reader.ui.controls import link_button, text_label
from reader.ui.names import own_kinds, short
from reader.ui.panels.choices import ChoiceBox
from reader.ui.panels.fields import TextField, field_label
from reader.ui.workshop.mark_names import label_name

if TYPE_CHECKING:
    from reader.lessons.records import KeyMark

_LONGEST = 2000


class KeyForm(QFrame):
    """Shows a passage of the key; what is changed is sent as the whole new passage.

    Signals:
        edited(object, str): the `KeyMark` as it is to be, and the name of the field that is another one.
        removed(str): id of a passage that is to go.
    """

    edited = Signal(object, str)
    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._passage: KeyMark | None = None
        self._quoted = text_label(style=f"font-family: '{fonts.SERIF}'; font-size: 16px;")
        self.label = ChoiceBox("label", self.tr("To be marked as"))
        self.label.set_options({label: label_name(label) for label in _all_labels()})
        self.arguable = QCheckBox(self.tr("Arguable: counts neither way"))
        self.arguable.clicked.connect(self._arguable_clicked)
        self.alternatives = Labels("alternatives", self.tr("As good as that"))
        hint = self.tr("Why? For you and for feedback.")
        self.explanation = TextField("explanation", self.tr("Explanation"), hint=hint, lines=(2, 6), limit=_LONGEST)
        for editor in (self.label, self.alternatives, self.explanation):
            editor.edited.connect(self._edited)
        self._remove = link_button(self.tr("Take out of the key"))
        self._remove.clicked.connect(self._remove_clicked)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 11, 14, 10)
        layout.setSpacing(7)
        layout.addWidget(self._quoted)
        layout.addWidget(field_label(self.tr("To be marked as"), self.label))
        layout.addWidget(self.label)
        layout.addWidget(field_label(self.tr("As good as that"), self.alternatives.add))
        layout.addWidget(self.alternatives)
        layout.addWidget(self.arguable)
        layout.addWidget(self.explanation)
        layout.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def passage_id(self) -> str:
        """Id of the passage that is shown, or empty."""
        return self._passage.id if self._passage else ""

    def show_passage(self, passage: KeyMark) -> None:
        """Show a passage, or its new state; words being typed for it are left alone."""
        another = passage.id != self.passage_id
        self._passage = passage
        self._quoted.setText(short(passage.quote.exact, 160))
        self.label.show_value(passage.label)
        self.arguable.setChecked(passage.arguable)
        self.alternatives.show_labels(passage.alternatives, besides=passage.label)
        if another:
            self.explanation.reset(passage.explanation)
        else:
            self.explanation.show_value(passage.explanation)

    def flush(self) -> None:
        """Send what was typed and not sent yet."""
        if self._passage is not None:
            self.explanation.flush()

    def clear(self) -> None:
        """Show no passage any more."""
        self._passage = None
        self.explanation.reset("")

    @Slot(str, object)
    def _edited(self, field: str, value: object) -> None:
        if self._passage is None:
            return
        if field == "label" and isinstance(value, MarkLabel):
            changed = _relabelled(self._passage, value)
        elif field == "alternatives" and isinstance(value, tuple):
            changed = replace(self._passage, alternatives=value)
        else:
            changed = replace(self._passage, explanation=str(value))
        self.edited.emit(changed, field)

    @Slot(bool)
    def _arguable_clicked(self, checked: bool) -> None:
        if self._passage is not None:
            self.edited.emit(replace(self._passage, arguable=checked), "arguable")

    @Slot()
    def _remove_clicked(self) -> None:
        self.flush()
        self.removed.emit(self.passage_id)


class Labels(QWidget):
    """Other labels that are as good: a list to which one is added from a box, each with a button that removes it.

    Signals:
        edited(str, object): name of the field and the tuple of all `MarkLabel`s.
    """

    edited = Signal(str, object)

    def __init__(self, field: str, name: str) -> None:
        super().__init__()
        self.field = field
        self._labels: tuple[MarkLabel, ...] = ()
        self._shown: list[QWidget] = []
        self.add = ChoiceBox(field, name)
        self.add.edited.connect(self._added)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._rows)
        layout.addWidget(self.add)

    def show_labels(self, labels: tuple[MarkLabel, ...], *, besides: MarkLabel) -> None:
        """Show these, and offer every other one but `besides`."""
        if labels != self._labels:
            self._labels = labels
            for row in self._shown:
                self._rows.removeWidget(row)
                row.deleteLater()
            self._shown = [self._row(label) for label in labels]
            for row in self._shown:
                self._rows.addWidget(row)
        offered = [label for label in _all_labels() if label not in (*labels, besides)]
        self.add.set_options({None: self.tr("Add another …")} | {label: label_name(label) for label in offered})
        self.add.show_value(None)

    def _row(self, label: MarkLabel) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(QLabel(label_name(label), wordWrap=True), 1)
        remove = link_button(self.tr("Remove"))
        remove.setAccessibleDescription(label_name(label))
        remove.setProperty("number", self._labels.index(label))
        remove.clicked.connect(self._removed)
        layout.addWidget(remove)
        return row

    @Slot(str, object)
    def _added(self, field: str, label: object) -> None:
        if isinstance(label, MarkLabel):
            self.edited.emit(field, (*self._labels, label))

    @Slot()
    def _removed(self) -> None:
        number = self.sender().property("number")
        self.edited.emit(self.field, self._labels[:number] + self._labels[number + 1 :])


def _relabelled(passage: KeyMark, label: MarkLabel) -> KeyMark:
    """The passage with another label, which is no alternative to itself."""
    return replace(passage, label=label, alternatives=tuple(one for one in passage.alternatives if one != label))


def _all_labels() -> list[MarkLabel]:
    return [MarkLabel(layer=layer, kind=kind) for layer in OwnLayer for kind in ("", *own_kinds(layer))]
