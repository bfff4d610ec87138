"""The fields of one piece of evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader.storage.records import LONGEST_QUOTE, Evidence, EvidenceKind, FoundIn, Known, Stance
from reader.ui.controls import heading, quiet_label
from reader.ui.note_names import evidence_kind_name, found_in_name, known_name, stance_name
from reader.ui.panels.choices import ChoiceBox, Choices
from reader.ui.panels.fields import TextField, field_label, show_record
from reader.ui.panels.section import Section

if TYPE_CHECKING:
    from collections.abc import Mapping

_Editor = TextField | Choices | ChoiceBox


class PasteField(TextField):
    """Takes a link or a citation whole: when it is pasted, or typed and left."""

    def words(self) -> str:
        """The words without space around them."""
        return self.toPlainText().strip()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Read at once what is pasted, line by line as it is."""
        self.insertPlainText(source.text())
        self.flush()

    @Slot()
    def _typed(self) -> None:
        self.typed.emit()


class EvidenceForm(QWidget):
    """Edits one `Evidence`.

    Signals:
        edited(str, object): name of a field of `Evidence` and its new value.
        pasted(str): a link or a citation for an item that is still empty.
        typed(): something was typed that is not sent yet.
        folds_changed(): the part with the questions was opened or closed.
    """

    edited = Signal(str, object)
    pasted = Signal(str)
    typed = Signal()
    folds_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._editors: list[_Editor] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 4, 0, 0)
        self._layout.setSpacing(5)
        self.paste = PasteField("paste", self.tr("Link or citation"), lines=(1, 6))
        self.paste.setPlaceholderText(self.tr("Paste a link or a citation"))
        self.paste.edited.connect(self._pasted)
        self.paste.typed.connect(self.typed)
        self._paste_help = quiet_label(self.tr("What it says is filled in below. Nothing is looked up online."))
        self._layout.addWidget(self.paste)
        self._layout.addWidget(self._paste_help)
        stances = {stance: stance_name(stance) for stance in Stance}
        self._add(
            self.tr("What it does to the claim"), Choices("stance", self.tr("Stance"), stances, columns=2, needed=True)
        )
        self._add_source()
        self._add_origin()
        self.questions = Section("questions", self.tr("About this source"))
        self.questions.toggled.connect(self.folds_changed)
        self._add_questions()
        self._layout.addWidget(self.questions)

    def _add(self, label: str, editor: _Editor, *, column: QVBoxLayout | None = None) -> None:
        editor.edited.connect(self.edited)
        if isinstance(editor, TextField):
            editor.typed.connect(self.typed)
        self._editors.append(editor)
        layout = column or self._layout
        if column is None:
            layout.addSpacing(3)
        layout.addWidget(field_label(label, editor))
        layout.addWidget(editor)

    def _add_text(self, field: str, label: str, hint: str = "", *, column: QVBoxLayout | None = None) -> None:
        self._add(label, TextField(field, label, hint=hint), column=column)

    def _add_source(self) -> None:
        self._add_text("title", self.tr("Title"))
        self._add_text("publisher", self.tr("Outlet or publisher"))
        pair = QHBoxLayout()
        pair.setSpacing(8)
        columns = QVBoxLayout(), QVBoxLayout()
        for column in columns:
            column.setSpacing(5)
            column.setAlignment(Qt.AlignmentFlag.AlignTop)
            pair.addLayout(column, 1)
        self._add_text("date_published", self.tr("Date"), column=columns[0])
        self._add_text("locator", self.tr("Where in it"), self.tr("p. 4, para. 6, 12:30"), column=columns[1])
        self._layout.addSpacing(3)
        self._layout.addLayout(pair)
        self._add_quote()
        self._add_text("creator", self.tr("Who made it"))
        self._add_text("url", self.tr("Link"))
        self._add_text("archive_url", self.tr("Link to a kept copy"))
        self._add_text("accessed", self.tr("Looked at on"))
        kind = ChoiceBox("kind", self.tr("What it is"))
        kind.set_options({one: evidence_kind_name(one) for one in EvidenceKind})
        self._add(self.tr("What it is"), kind)
        found = ChoiceBox("found_in", self.tr("Where I found it"))
        found.set_options({one: found_in_name(one) for one in FoundIn})
        self._add(self.tr("Where I found it"), found)

    def _add_quote(self) -> None:
        label = self.tr("Its own words")
        self.quote = TextField("quote", label, lines=(2, 8), limit=LONGEST_QUOTE)
        self._add(label, self.quote)
        self._counter = QLabel(alignment=Qt.AlignmentFlag.AlignRight)
        self._counter.setProperty("field", True)
        self._layout.addWidget(self._counter)
        self.quote.document().contentsChanged.connect(self._count)
        self._count()

    def _add_origin(self) -> None:
        """Shown where there are other items."""
        label = self.tr("Where its news comes from")
        self._origin = ChoiceBox("same_origin_as", label)
        self._origin_label = field_label(label, self._origin)
        self._origin.edited.connect(self.edited)
        self._editors.append(self._origin)
        self._layout.addWidget(self._origin_label)
        self._layout.addWidget(self._origin)

    def _add_questions(self) -> None:
        answers = {answer: known_name(answer) for answer in Known}
        for number, (field, (question, help_line)) in enumerate(self._imvain().items()):
            if number:
                self.questions.content.addSpacing(8)
            self.questions.content.addWidget(heading(question, kind="line"))
            self.questions.content.addWidget(quiet_label(help_line))
            choices = Choices(field, question, answers, columns=3, needed=True)
            choices.edited.connect(self.edited)
            self._editors.append(choices)
            self.questions.content.addWidget(choices)

    def _imvain(self) -> dict[str, tuple[str, str]]:
        """The questions that the Center for News Literacy (Stony Brook University) asks about a source."""
        return {
            "independent": (
                self.tr("Is it independent?"),
                self.tr("It has nothing to win or lose if the claim is believed."),
            ),
            "multiple": (
                self.tr("Does it have several sources?"),
                self.tr("More than one, and not all from the same place."),
            ),
            "verifies": (
                self.tr("Does it show evidence?"),
                self.tr("Documents, records, or what somebody saw, not only words."),
            ),
            "authoritative": (
                self.tr("Is it in a position to know?"),
                self.tr("By training, by work, or because it was there."),
            ),
            "named": (
                self.tr("Does it give names?"),
                self.tr("One could go and ask the people it goes by."),
            ),
        }

    def show_item(self, item: Evidence, others: Mapping[str, str]) -> None:
        """Show an item.

        Args:
            item: what to show.
            others: the other items of the note by id, in words.
        """
        blank = is_blank(item)
        if not blank:
            self.paste.reset("")
        self.paste.setVisible(blank)
        self._paste_help.setVisible(blank)
        self._origin_label.setVisible(bool(others))
        self._origin.setVisible(bool(others))
        self._origin.set_options(
            {
                "": self.tr("Its own reporting"),
                **{one: self.tr("Same as {item}").format(item=name) for one, name in others.items()},
            }
        )
        show_record(self._editors, item)
        answered = sum(getattr(item, field) is not Known.UNKNOWN for field in self._imvain())
        self.questions.set_summary(self.tr("%n of 5 answered", "", answered) if answered else "")

    def flush(self) -> None:
        """Send what was typed and not sent yet."""
        for editor in (self.paste, *self._editors):
            if isinstance(editor, TextField):
                editor.flush()

    def is_unsaved(self) -> bool:
        """Whether words were typed that are not stored."""
        editors = (self.paste, *self._editors)
        return any(isinstance(editor, TextField) and editor.is_unsaved() for editor in editors)

    def unsaved(self) -> dict[str, object]:
        """What was typed and is not stored, by the fields of `Evidence`."""
        texts = (editor for editor in self._editors if isinstance(editor, TextField))
        return {editor.field: editor.value() for editor in texts if editor.is_unsaved()}

    def editor(self, field: str) -> QWidget:
        """The editor of a field."""
        return next(editor for editor in self._editors if editor.field == field)

    @Slot()
    def _count(self) -> None:
        used = len(self.quote.toPlainText())
        words = self.tr("{used} of {most} characters").format(used=used, most=LONGEST_QUOTE)
        self._counter.setText(words)
        self.quote.setAccessibleDescription(words)

    @Slot(str, object)
    def _pasted(self, _field: str, words: str) -> None:
        self.pasted.emit(words)


def is_blank(item: Evidence) -> bool:
    """Whether nothing says yet which source an item is."""
    return not any((item.title, item.creator, item.publisher, item.date_published, item.url, item.archive_url))
