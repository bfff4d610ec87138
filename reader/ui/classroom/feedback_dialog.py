"""Words of the teacher to the class and to each student, and whether their marks go back beside the key."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.classroom.scaled_list import ScaledList
from reader.ui.controls import heading, name_for_style, quiet_label, text_label
from reader.ui.models.rows import Row, Style, Text
from reader.ui.theme import DIALOG_MARGINS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.ui.classroom.collection import Collection
    from reader.ui.theme import Theme


class Place(NamedTuple):
    """To whom words go, by the key of the student, and on which article, by `Article.sha256`; empty for all."""

    person: str
    article: str


_EVERYBODY = Place("", "")


class FeedbackDialog(QDialog):
    """Collects what goes back.

    Signals:
        save_wanted(): everything is said; choose a folder and write the files.
    """

    save_wanted = Signal()

    def __init__(self, collection: Collection, theme: Theme, parent: QWidget, *, words: Mapping[Place, str]) -> None:
        """Show the students of a collection; `words` are those of before, as `words_by_place` gave them."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Feedback to students"))
        self.resize(720, 600)
        self._comments = dict(words)
        self._place = _EVERYBODY
        self.about = QComboBox()
        self.about.setAccessibleName(self.tr("About which article"))
        self.about.addItem(self.tr("On the whole work"), "")
        for article in collection.report.articles:
            self.about.addItem(self.tr("On “{title}”").format(title=article.title), article.article)
        self.about.currentIndexChanged.connect(self._moved)
        self.to_all = _editor(self.tr("Words to everybody"))
        self.to_all.setPlainText(self._comments.get(_EVERYBODY, ""))
        self.to_one = _editor(self.tr("Words to this student"))
        self.list = ScaledList(self.tr("Students"))
        self.list.set_theme(theme)
        students = collection.collected.students
        self._names = {student.key: student.name for student in students}
        self.list.set_rows([Row((Text(student.name, Style.STRONG),), record=student.key) for student in students])
        self.list.current_changed.connect(self._moved)
        self.with_key = QCheckBox(self.tr("Show each student their own marks beside the key"))
        has_key = collection.lesson is not None and collection.lesson.key is not None
        self.with_key.setEnabled(has_key)
        self._told = quiet_label(
            self.tr(
                "Each student gets a page to read and a file for the program: your words, and nothing about anybody "
                "else."
            )
            if has_key
            else self.tr(
                "Each student gets a page to read and a file for the program: your words, and nothing about anybody "
                "else. Without the teacher’s edition of the set there is no key to show."
            )
        )
        self.save_button, self.close_button = (
            QPushButton(self.tr("Save into a folder …")),
            QPushButton(self.tr("Cancel")),
        )
        self._said = text_label()
        self._lay_out()
        self.say("")
        if students:
            self.list.mark_current(students[0].key)

    def _lay_out(self) -> None:
        self.save_button.setProperty("primary", True)
        self.close_button.setProperty("choice", True)
        self.save_button.clicked.connect(self.save_wanted)
        self.close_button.clicked.connect(self.reject)
        name_for_style(self._said, "notice")
        self._said.setContentsMargins(12, 8, 12, 8)
        self.list.setFixedWidth(200)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(self.list)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(self.about)
        words.addWidget(self.to_one, 1)
        columns.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.save_button)
        self.to_all.setMaximumHeight(96)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(10)
        layout.addWidget(heading(self.windowTitle()))
        layout.addWidget(self._told)
        layout.addWidget(self.to_all)
        layout.addLayout(columns, 1)
        layout.addWidget(self.with_key)
        layout.addWidget(self._said)
        layout.addLayout(buttons)

    @Slot()
    def _moved(self) -> None:
        """Keep the words that stand there and show those to the student, and on the article, that are chosen now."""
        self._keep()
        person = str(self.list.record or "")
        self._place = Place(person, self.about.currentData())
        self.to_one.setPlainText(self._comments.get(self._place, ""))
        words = self.tr("Words to {name}").format(name=self._names.get(person, ""))
        self.to_one.setPlaceholderText(words)
        self.to_one.setAccessibleName(words)

    def _keep(self) -> None:
        if self._place.person:
            self._comments[self._place] = self.to_one.toPlainText()

    @property
    def words_by_place(self) -> dict[Place, str]:
        """All that was written."""
        self._keep()
        return self._comments | {_EVERYBODY: self.to_all.toPlainText()}

    def comments_to(self, person: str) -> dict[str, str]:
        """What was written to the person with this key by `Article.sha256`; under "" on the whole, to everybody too."""
        written = {
            place.article: words.strip() for place, words in self.words_by_place.items() if place.person == person
        }
        parts = (self.to_all.toPlainText().strip(), written.get("", ""))
        return written | {"": "\n\n".join(part for part in parts if part)}

    @property
    def said(self) -> str:
        """The sentence that is shown."""
        return self._said.text()

    def say(self, sentence: str) -> None:
        """Show one sentence; none where it is empty."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))


def _editor(name: str) -> QPlainTextEdit:
    editor = QPlainTextEdit()
    editor.setPlaceholderText(name)
    editor.setAccessibleName(name)
    editor.setTabChangesFocus(True)
    editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    return editor
