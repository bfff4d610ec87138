"""Fields of the workshop for texts in Markdown, with a look at how they will be set, and for lists of lines."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from reader.ui.controls import link_button
from reader.ui.panels.fields import TextField, field_label
from reader.ui.panels.note_preview import NotePreview


class LinesField(TextField):
    """Answers with a line for each, sent as a tuple."""

    def words(self) -> str:
        """The lines as they are stored, each once."""
        return "\n".join(self.value())

    def _words_of(self, value: object) -> str:
        return "\n".join(value) if isinstance(value, tuple) else ""

    def value(self) -> tuple[str, ...]:
        """The lines, each once."""
        lines = (" ".join(line.split()) for line in self.toPlainText().splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))


class MarkdownField(QWidget):
    """A text field with its label, and beside it a link to see the text as students will.

    Signals:
        edited(str, object): name of the field and its words.
    """

    edited = Signal(str, object)

    def __init__(self, field: str, name: str, *, hint: str = "", lines: tuple[int, int] = (3, 12)) -> None:
        """Make an editor; the arguments are those of `TextField`."""
        super().__init__()
        self.field = field
        self.text = TextField(field, name, hint=hint, lines=lines)
        self.text.edited.connect(self.edited)
        self.text.textChanged.connect(self._enable)
        self._preview = NotePreview()
        self._preview.setAccessibleName(self.tr("Preview: {name}").format(name=name))
        self._preview.hide()
        self._toggle = link_button(self.tr("Preview"))
        self._toggle.setAccessibleDescription(name)
        self._toggle.clicked.connect(self._toggled)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        grid.addWidget(field_label(name, self.text), 0, 0)
        grid.addWidget(self.text, 1, 0, 1, 2)
        grid.addWidget(self._preview, 2, 0, 1, 2)
        grid.addWidget(self._toggle, 0, 1)  # last, so that Tab comes to the text first
        self.setFocusProxy(self.text)
        self._enable()

    def show_value(self, value: object) -> None:
        """Show what is stored; words being typed are left alone."""
        self.text.show_value(value)
        self._enable()
        if self._preview.isVisible():
            self._preview.show_markdown(self.text.toPlainText())

    def flush(self) -> None:
        """Send what was typed and not sent yet."""
        self.text.flush()

    @property
    def shows_preview(self) -> bool:
        """Whether the text is shown as students will see it."""
        return self._preview.isVisibleTo(self)

    @Slot()
    def _enable(self) -> None:
        self._toggle.setVisible(self.shows_preview or bool(self.text.toPlainText().strip()))

    @Slot()
    def _toggled(self) -> None:
        shows = not self.shows_preview
        self.flush()
        self._preview.show_markdown(self.text.toPlainText())
        self._preview.setVisible(shows)
        self.text.setHidden(shows)
        self._toggle.setText(self.tr("Write") if shows else self.tr("Preview"))
