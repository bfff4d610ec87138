"""What a person did to check a claim: the moves of SIFT under the three questions of Civic Online Reasoning."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from reader.storage.records import Method
from reader.ui.controls import heading, quiet_label
from reader.ui.note_names import method_help, method_name


class Methods(QWidget):
    """A box to tick for each method, with a line of help.

    Signals:
        edited(str, object): name of the field and the tuple of `Method`.
    """

    edited = Signal(str, object)

    def __init__(self, field: str) -> None:
        super().__init__()
        self.field = field
        self._boxes: dict[Method, QCheckBox] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        for question, methods in self._groups():
            if question:
                layout.addSpacing(8)
                layout.addWidget(heading(question, kind="line"))
            for method in methods:
                layout.addWidget(self._box(method))
                help_line = quiet_label(method_help(method))
                help_line.setContentsMargins(24, 0, 0, 3)
                layout.addWidget(help_line)

    def _groups(self) -> tuple[tuple[str, tuple[Method, ...]], ...]:
        return (
            ("", (Method.STOP,)),
            (self.tr("Who is behind it?"), (Method.WHO_IS_BEHIND,)),
            (
                self.tr("What is the evidence?"),
                (
                    Method.TRACE_QUOTE,
                    Method.TRACE_NUMBER,
                    Method.TRACE_IMAGE,
                    Method.PRIMARY_DOCUMENT,
                    Method.DATES_AND_PLACES,
                ),
            ),
            (
                self.tr("What do other sources say?"),
                (Method.FIND_OTHER_COVERAGE, Method.EXPERT_OR_REFERENCE, Method.COMPARE_ARTICLES),
            ),
        )

    def _box(self, method: Method) -> QCheckBox:
        box = QCheckBox(method_name(method))
        box.setAccessibleDescription(method_help(method))
        box.clicked.connect(self._clicked)
        self._boxes[method] = box
        return box

    def show_value(self, value: object) -> None:
        """Show what is stored."""
        for method, box in self._boxes.items():
            box.setChecked(isinstance(value, tuple) and method in value)

    @Slot()
    def _clicked(self) -> None:
        self.edited.emit(self.field, tuple(method for method in Method if self._boxes[method].isChecked()))
