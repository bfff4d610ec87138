"""The last look before a set is given out, and the ways out: two editions, and a stick for the room."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reader.lessons.giving_out import Output, Written, file_name, give_out
from reader.lessons.package import SUFFIX
from reader.ui import messages
from reader.ui.controls import heading, link_button, name_for_style, quiet_label, text_label
from reader.ui.file_work import FileWork
from reader.ui.folder_window import show_folder
from reader.ui.models.rows import Row, Style, Text
from reader.ui.panels.row_list import RowList
from reader.ui.workshop import questions
from reader.ui.workshop.checking import Hint, Place, State, needed, state_of
from reader.ui.workshop.section import Section

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from reader.lessons.records import Lesson
    from reader.ui.theme import Theme
    from reader.ui.workshop.editor import LessonEditor

_QUIET = 400
"""Milliseconds without a change before the set is looked through."""

_SHOW_PROGRESS = 300
_SIDE = 400


class CheckSection(Section):
    """Says what to look at, as advice, and writes the files.

    Signals:
        exported(object): the `Written` file.
    """

    exported = Signal(object)

    def __init__(self, editor: LessonEditor, theme: Theme) -> None:
        """Show the set of `editor`."""
        super().__init__(editor, theme)
        name_for_style(self, "page")
        self.state: State | None = None
        self._checked: Lesson | None = None
        self._wait = QTimer(self, singleShot=True, interval=_QUIET)
        self._wait.timeout.connect(self._check)
        self._checking, self._writing = FileWork(self), FileWork(self)
        self._checking.failed.connect(self.failed)
        self._writing.failed.connect(self._not_written)
        self._pressed: QPushButton | None = None
        self._written: Written | None = None
        self._folder = ""
        self._slow = QTimer(self, singleShot=True, interval=_SHOW_PROGRESS)
        self.list = RowList(self.tr("What to look at before the set is given out"))
        self.list.chosen.connect(self._go)
        self._build()
        self._slow.timeout.connect(self.progress.show)
        self.list.hide()
        self.setFocusProxy(self.buttons[Output.STICK])
        self.set_theme(theme)
        self.refresh()

    # Building

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(40, 28, 24, 18)
        layout.setSpacing(28)
        layout.addLayout(self._build_checks(), 1)
        side = QWidget()
        side.setObjectName("scrolled")
        side.setLayout(self._build_ways())
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFixedWidth(_SIDE)
        scroll.setWidget(side)
        layout.addWidget(scroll)

    def _build_checks(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(heading(self.tr("Check and export")))
        self._summary = quiet_label()
        column.addWidget(self._summary)
        column.addSpacing(6)
        column.addWidget(self.list, 1)
        column.addStretch(0)  # takes the room where there is no list
        return column

    def _build_ways(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 4, 8, 0)
        column.setSpacing(12)
        self._version = quiet_label()
        column.addWidget(self._version)
        self._done = self._build_done()
        column.addWidget(self._done)
        self.buttons: dict[Output, QPushButton] = {}
        for output, (title, words, label) in self._ways().items():
            column.addWidget(self._build_way(output, title, words, label))
        self.progress = QProgressBar(textVisible=False)
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("Writing the file"))
        self.progress.hide()
        column.addWidget(self.progress)
        column.addStretch(1)
        return column

    def _ways(self) -> dict[Output, tuple[str, str, str]]:
        """In the order in which they are offered: a title, what is in it, and the words of the button."""
        return {
            Output.STICK: (
                self.tr("A stick for the room"),
                self.tr(
                    "The student edition, one page that says what to do, and the folder “Hand in”. What students saved"
                    " there before stays."
                ),
                self.tr("Write a stick …"),
            ),
            Output.STUDENT: (
                self.tr("Student edition"),
                self.tr(
                    "The articles, the marks to reveal, prompts, glossary and reference pack. Not in it: the key, your"
                    " notes, rejected marks, and which article is there for contrast."
                ),
                self.tr("Save the student edition …"),
            ),
            Output.TEACHER: (
                self.tr("Teacher’s edition"),
                self.tr("Everything, the key among it. For you and your colleagues: whoever has it can change it."),
                self.tr("Save the teacher’s edition …"),
            ),
        }

    def _build_way(self, output: Output, title: str, words: str, label: str) -> QFrame:
        card = QFrame()
        name_for_style(card, "card")
        button = QPushButton(label)
        button.setProperty("primary" if output is Output.STICK else "choice", True)
        button.clicked.connect(partial(self._ask, output))
        self.buttons[output] = button
        about = quiet_label(words)
        button.setAccessibleDescription(words)
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(6)
        column.addWidget(heading(title, kind="line"))
        column.addWidget(about)
        column.addSpacing(2)
        column.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        return card

    def _build_done(self) -> QFrame:
        box = QFrame()
        name_for_style(box, "notice")
        self.done_words: QLabel = text_label()
        self.folder_button = link_button(self.tr("Show the folder"))
        self.folder_button.clicked.connect(self._show_folder)
        column = QVBoxLayout(box)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(2)
        column.addWidget(self.done_words)
        column.addWidget(self.folder_button, alignment=Qt.AlignmentFlag.AlignLeft)
        box.hide()
        return box

    def set_theme(self, theme: Theme) -> None:
        """Show other colours."""
        super().set_theme(theme)
        self.list.set_theme(theme)

    # Checking

    @Slot()
    def refresh(self) -> None:
        """Look through the set soon, or when it is shown next."""
        if self.isVisible():
            self._wait.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Look through what was changed meanwhile."""
        super().showEvent(event)
        self._check()

    @Slot()
    def _check(self) -> None:
        self._wait.stop()
        lesson = self.editor.lesson
        if lesson is self._checked:
            return
        self._checked = lesson
        if self.state is None:
            self._summary.setText(self.tr("Looking through the set …"))
        self._checking.start(partial(state_of, lesson, self.editor.drafts), partial(self._show, lesson))

    def _show(self, lesson: Lesson, state: State) -> None:
        if lesson is not self._checked:  # an older look
            return
        self.state = state
        self._summary.setText(self._summary_words(state))
        self.list.set_rows([self._row(hint) for hint in state.hints])
        self.list.setVisible(bool(state.hints))
        self.setFocusProxy(self.list if state.hints else self.buttons[Output.STICK])
        self._version.setText(self._version_words(state))

    def _summary_words(self, state: State) -> str:
        if any(hint.needed for hint in state.hints):
            return self.tr("One thing is needed before the set can be given out. The rest is advice; you decide.")
        if state.hints:
            return self.tr("This is advice: the set can be given out as it is. Enter or a click leads to the place.")
        return self.tr("Nothing to look at: the set is ready to be given out.")

    def _row(self, hint: Hint) -> Row:
        where = self.tr("Go there: {place}").format(place=self._place_words(hint.place))
        texts = [
            Text(hint.words, Style.STRONG if hint.needed else Style.TITLE),
            Text(where, Style.QUIET, "accent", 1),
        ]
        if hint.needed:
            texts.insert(0, Text(self.tr("Needed"), Style.EYEBROW, "hedge_line"))
        return Row(tuple(texts), hint)

    def _place_words(self, place: Place) -> str:
        lesson = self.editor.set
        if place.section == "article" and place.id in lesson.article_by_id:
            return self.tr("article “{title}”").format(title=lesson.article_by_id[place.id].title)
        return {
            "set": self.tr("the set"),
            "prompts": self.tr("prompts"),
            "glossary": self.tr("glossary"),
            "pack": self.tr("reference pack"),
            "key": self.tr("key"),
        }.get(place.section, self.tr("the set"))

    def _version_words(self, state: State) -> str:
        if not state.given_version:
            words = self.tr("Nobody has this set yet. The next file is version {version}.")
        elif state.next_version > state.given_version:
            words = self.tr(
                "Students have version {given}. The set was changed since, so the next file is version {version}; what"
                " they wrote stays."
            )
        else:
            words = self.tr("Students have version {given}. What they see was not changed since.")
        return words.format(given=state.given_version, version=state.next_version)

    @Slot(object)
    def _go(self, hint: Hint) -> None:
        self.go_to.emit(hint.place.section, hint.place.id)

    # Writing

    @Slot()
    def _ask(self, output: Output) -> None:
        """Let the person choose a place, and write there."""
        for hint in needed(self.editor.lesson):
            self._not_written(hint.words)
            return
        folder = self._last_folder()
        if output is Output.STICK:
            place = questions.stick_folder(self, folder)
        else:
            place = messages.ask_where_to_save(self, folder / file_name(self.editor.set, output), SUFFIX)
        if place is not None:
            self.write(output, place)

    def _last_folder(self) -> Path:
        known = self.editor.drafts.given_out(self.editor.set.id).folder
        return Path(known) if known and Path(known).is_dir() else Path.home()

    def write(self, output: Output, place: Path) -> None:
        """Write the set to a file, or lay it out in a folder; what was typed is in it."""
        self.editor.flush()
        self._done.hide()
        self._pressed = next((button for button in self.buttons.values() if button.hasFocus()), None)
        self._enable(enabled=False)
        self._slow.start()
        work = partial(give_out, self.editor.drafts, self.editor.lesson, output, place)
        self._writing.start(work, self._is_written)

    def _enable(self, *, enabled: bool) -> None:
        for button in self.buttons.values():
            button.setEnabled(enabled)

    def _is_written(self, written: Written) -> None:
        self._end()
        self._written = written
        if written.version != self.editor.set.version:
            words = self.tr("Version {version}").format(version=written.version)
            self.editor.change_set(words, version=written.version)
        words = self._written_words(written)
        self.done_words.setText(words)
        self._done.show()
        self.said.emit(words)
        self._checked = None
        self._check()
        self.exported.emit(written)

    def _written_words(self, written: Written) -> str:
        words = {
            Output.TEACHER: self.tr("The teacher’s edition is saved as “{name}”, version {version}."),
            Output.STUDENT: self.tr("The student edition is saved as “{name}”, version {version}."),
            Output.STICK: self.tr("The stick is ready: “{name}”, version {version}, and the folder “Hand in”."),
        }[written.output].format(name=written.path.name, version=written.version)
        if not written.is_new_version:
            return words
        new = self.tr("This is version {version}: students keep what they wrote when they open it.")
        return f"{words}\n{new.format(version=written.version)}"

    @Slot(str)
    def _not_written(self, words: str) -> None:
        self._end()
        self.failed.emit(words)

    def _end(self) -> None:
        self._slow.stop()
        self.progress.hide()
        self._enable(enabled=True)
        if self._pressed is not None:  # a button without use loses the focus to the menu
            self._pressed.setFocus(Qt.FocusReason.OtherFocusReason)
            self._pressed = None

    @Slot()
    def _show_folder(self) -> None:
        if self._written is not None:
            show_folder(self._written.path)
