"""What a teacher does with hand-ins: collect, put right who is who, look, export, answer, and delete it all."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from reader.errors import UserError
from reader.export.files import safe_name
from reader.lessons.classroom import (
    UNFINISHED,
    delete_student_data,
    keep,
    keep_conclusions,
    keep_people,
    kept_conclusions,
    kept_people,
    student_data,
)
from reader.lessons.drafts import Drafts
from reader.lessons.feedback import make_feedback
from reader.lessons.feedback_file import feedback_paths, write_feedback
from reader.lessons.report_page import report_page
from reader.lessons.report_table import report_json, report_table
from reader.lessons.unfinished import noted
from reader.lessons.zipped import write_atomically
from reader.ui import messages
from reader.ui.classroom import questions
from reader.ui.classroom.feedback_dialog import FeedbackDialog
from reader.ui.classroom.kept import Search, keep_set, kept_sets, kept_work
from reader.ui.classroom.reading import Reading
from reader.ui.classroom.top_bar import Output
from reader.ui.classroom.window import ClassWindow
from reader.ui.file_work import FileWork
from reader.ui.folder_window import show_folder
from reader.ui.language import shown

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from reader.lessons.classroom import StudentData
    from reader.lessons.feedback import Feedback
    from reader.lessons.people import People
    from reader.lessons.report import ClassReport
    from reader.storage.library import Library
    from reader.ui.classroom.collection import Collection
    from reader.ui.classroom.feedback_dialog import Place
    from reader.ui.classroom.kept import Kept
    from reader.ui.theme import Theme

_WRITERS = {Output.PAGE: report_page, Output.TABLE: report_table, Output.PROGRAMS: report_json}


class ClassroomDesk(QObject):
    """Opens the class view, one at a time, and carries out what is asked for there."""

    def __init__(self, library: Library, classroom: Path, window: QWidget) -> None:
        """Keep collected work in the folder `classroom`, and look for sets in the library too."""
        super().__init__(window)
        self._library, self._classroom = library, classroom
        self._last = ""
        self.window: ClassWindow | None = None
        self.feedback: FeedbackDialog | None = None
        self._feedback_words: dict[str, dict[Place, str]] = {}
        self.reading = Reading(self)
        self.reading.finished.connect(self._read)
        self.reading.failed.connect(self._not_read)
        self.files = FileWork(self)
        self.files.failed.connect(self._failed)

    def open(self, theme: Theme) -> None:
        """Show the class view; one that is open comes to the front."""
        if self.window is None:
            self.window = ClassWindow()
            self._wire(self.window)
            self.window.set_theme(theme)
            self._show_start()
            self.window.show()
            return
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        if self.window is not None:
            self.window.set_theme(theme)

    @Slot()
    def close(self) -> None:
        """End what is being read and close the window; for the end of the program."""
        self.reading.stop()
        if self.window is not None:
            self.window.details.conclusion.flush()
            self.window.close()
            self.window.deleteLater()
            self.window = None

    def _wire(self, window: ClassWindow) -> None:
        window.start.folder_wanted.connect(self._ask_for_folder)
        window.folder_dropped.connect(self._collect)
        window.start.kept_chosen.connect(self._open_kept)
        window.start.stop_wanted.connect(self._stop)
        self.reading.progressed.connect(window.start.show_progress)
        window.start.delete_wanted.connect(self._delete)
        window.files.name_wanted.connect(self._name)
        window.files.set_wanted.connect(self._ask_for_set)
        window.people.same.connect(self._same)
        window.people.different.connect(self._different)
        window.people.join_wanted.connect(self._join)
        window.people.name_wanted.connect(self._name)
        window.people.undo_wanted.connect(self._undo)
        window.details.conclusion.written.connect(self._conclusion_written)
        window.top_bar.back.connect(self._show_start)
        window.top_bar.export_wanted.connect(self._export)
        window.top_bar.feedback_wanted.connect(self._write_feedback)
        window.top_bar.delete_wanted.connect(self._delete)

    @property
    def _collection(self) -> Collection | None:
        return self.window.collection if self.window is not None else None

    @Slot(str)
    def _say(self, sentence: str) -> None:
        if self.window is not None:
            self.window.say(sentence)

    @Slot(str)
    def _failed(self, sentence: str) -> None:
        if self.feedback is not None:
            self.feedback.say(sentence)
            return
        if self._collection is None and not self.reading.busy:
            self._show_start()
        self._say(sentence)

    # Collecting

    @Slot()
    def _show_start(self) -> None:
        if self.window is not None:
            held = student_data(self._classroom)
            self.window.show_start(kept_work(self._classroom), anything=bool(held.hand_ins or held.lists))

    @Slot()
    def _ask_for_folder(self) -> None:
        if self.window is None:
            return
        folder = questions.hand_in_folder(self.window, self._last)
        if folder is not None:
            self._collect(folder)

    @Slot(object)
    def _collect(self, folder: Path) -> None:
        self._last = str(folder)
        self._start(self._search(folder))

    @Slot(object)
    def _open_kept(self, kept: Kept) -> None:
        self._start(self._search(kept.folder))

    @Slot()
    def _ask_for_set(self) -> None:
        collection = self._collection
        if self.window is None or collection is None:
            return
        path = questions.lesson_file(self.window, self._last)
        if path is not None:
            self._start(Search(folder=collection.folder, lesson=path))

    def _search(self, folder: Path) -> Search:
        """A search that also looks into the sets of the library, those that were collected before, and the drafts."""
        try:
            stored = tuple(one.file for one in self._library.lessons.sets())
        except UserError as error:
            self._say(shown(error))
            stored = ()
        places = (*kept_sets(self._classroom), Drafts(self._library.path.parent).folder)
        return Search(folder=folder, places=places, stored=stored)

    def _start(self, search: Search) -> None:
        if self.window is not None:
            words = self.tr("Reading the hand-ins in “{folder}” …").format(folder=search.folder.name)
            self.window.show_reading(words)
            self.reading.start(search)

    @Slot()
    def _stop(self) -> None:
        self.reading.stop()
        self._not_read(self.tr("Stopped. Nothing was collected."))

    @Slot(str)
    def _not_read(self, sentence: str) -> None:
        if self.window is not None:
            self.window.end_reading()
            self.window.say(sentence)

    @Slot(object)
    def _read(self, collection: Collection) -> None:
        if self.window is None:
            return
        self.window.end_reading()
        if not collection.rows:
            self.window.say(self.tr("There is no file in “{folder}”.").format(folder=collection.folder.name))
            return
        self.window.details.conclusion.flush()
        self.window.conclusions = {}
        try:
            people = kept_people(collection.collected.set_id, self._classroom)
            collection = collection.with_people(people) if people.steps else collection
            self.window.conclusions = kept_conclusions(collection.collected.set_id, self._classroom)
        except UserError as error:
            self._say(shown(error))
        self.window.show_collection(collection, fresh=True)
        self._keep(collection)

    def _keep(self, collection: Collection) -> None:
        if collection.collected.students:
            self.files.start(partial(_keep_all, collection, self._classroom), _nothing)

    # People

    @Slot(tuple)
    def _same(self, group: Sequence[str]) -> None:
        collection = self._collection
        if collection is not None:
            people = collection.people
            for person in group[1:]:
                people = people.joined(person, to=group[0])
            self._put_right(people, self.tr("Joined: {name}").format(name=collection.name_of(group[0])))

    @Slot(tuple)
    def _different(self, group: tuple[str, ...]) -> None:
        if self.window is not None and self.window.collection is not None:
            self.window.show_collection(self.window.collection.with_different(group))

    @Slot(str)
    def _join(self, person: str) -> None:
        collection = self._collection
        if self.window is None or collection is None:
            return
        name = collection.name_of(person) or self.tr("Somebody without a name")
        other = questions.join_to(self.window, name, _labels(collection, person))
        if other:
            people = collection.people.joined(person, to=other)
            self._put_right(people, self.tr("Joined: {name}").format(name=collection.name_of(other)))

    @Slot(str)
    def _name(self, person: str) -> None:
        collection = self._collection
        if self.window is None or collection is None:
            return
        name = questions.name_for(self.window, collection.name_of(person))
        if name:
            self._put_right(collection.people.named(person, name), self.tr("Named: {name}").format(name=name))

    @Slot()
    def _undo(self) -> None:
        collection = self._collection
        if collection is not None and collection.people.steps:
            self._put_right(collection.people.undone(), self.tr("Undone."))

    def _put_right(self, people: People, sentence: str) -> None:
        """Show who is who now, and keep it."""
        collection = self._collection
        if self.window is None or collection is None:
            return
        changed = collection.with_people(people)
        self.window.show_collection(changed)
        self.window.announce(sentence)
        try:
            keep_people(people, changed.collected.set_id, self._classroom)
        except UserError as error:
            self._say(shown(error))
        self._keep(changed)

    @Slot(str, str)
    def _conclusion_written(self, article: str, words: str) -> None:
        collection = self._collection
        if self.window is not None and collection is not None:
            conclusions = self.window.conclusions = self.window.conclusions | {article: words}
            write = partial(keep_conclusions, conclusions, collection.collected.set_id, self._classroom)
            self.files.start(write, _nothing)

    # Out

    @Slot(object)
    def _export(self, output: Output) -> None:
        if self.window is None:
            return
        self.window.details.conclusion.flush()
        report = self.window.report
        if report is None:
            return
        name = safe_name(self.tr("{title} (class)").format(title=report.set_title or self.tr("Lesson set")))
        path = messages.ask_where_to_save(self.window, self._home() / f"{name}{output.value}", output.value)
        if path is not None:
            write = partial(_write, path, output, report, self._classroom)
            self.files.start(write, partial(self._saved, path))

    def _home(self) -> Path:
        last = Path(self._last) if self._last else Path.home()
        return last if last.is_dir() else Path.home()

    def _saved(self, path: Path, _nothing: None) -> None:
        if self.window is not None:
            words = self.tr("Saved as “{name}”.").format(name=path.name)
            self.window.notice.show_done(words, self.tr("Show in folder"), partial(show_folder, path))
            self.window.announce(words)

    @Slot()
    def _write_feedback(self) -> None:
        collection = self._collection
        if self.window is None or collection is None:
            return
        words = self._feedback_words.get(collection.collected.set_id, {})
        self.feedback = FeedbackDialog(collection, self.window.theme, self.window, words=words)
        self.feedback.save_wanted.connect(self._save_feedback)
        self.feedback.finished.connect(self._feedback_closed)
        self.feedback.open()

    @Slot()
    def _save_feedback(self) -> None:
        dialog, collection = self.feedback, self._collection
        if dialog is None or collection is None:
            return
        folder = questions.feedback_folder(dialog, self._last)
        if folder is None:
            return
        lesson = collection.lesson
        given = [
            make_feedback(
                student,
                comments=dialog.comments_to(student.key),
                lesson=lesson.set if lesson else None,
                key=lesson.key if lesson and dialog.with_key.isChecked() else None,
            )
            for student in collection.collected.students
        ]
        self.files.start(partial(_give_feedback, given, folder, self._classroom), self._feedback_saved)

    def _feedback_saved(self, paths: Sequence[Path]) -> None:
        if self.feedback is not None:
            self.feedback.accept()
        if self.window is not None and paths:
            folder = paths[0].parent
            words = self.tr("Feedback to %n students is in “{folder}”.", "", len(paths) // 2)
            words = words.format(folder=folder.name)
            self.window.notice.show_done(words, self.tr("Show in folder"), partial(show_folder, paths[0]))
            self.window.announce(words)

    @Slot()
    def _feedback_closed(self) -> None:
        """Keep what was written for the next time, also where the page was only cancelled."""
        if self.feedback is not None:
            if self._collection is not None:
                self._feedback_words[self._collection.collected.set_id] = self.feedback.words_by_place
            self.feedback.deleteLater()
            self.feedback = None

    @Slot()
    def _delete(self) -> None:
        if self.window is None:
            return
        if not questions.delete_student_data(self.window, shown(student_data(self._classroom).in_words)):
            return
        self.window.details.conclusion.forget()
        self.window.conclusions = {}
        self.window.show_start((), anything=False)
        self._feedback_words.clear()
        self.files.start(partial(delete_student_data, self._classroom), self._deleted)  # after what is being kept

    def _deleted(self, data: StudentData) -> None:
        self._show_start()
        self._say(self.tr("Deleted: {held}").format(held=shown(data.in_words)))


def _labels(collection: Collection, person: str) -> Mapping[str, str]:
    """The keys of everybody else, by names that differ."""
    labels: dict[str, str] = {}
    for student in collection.collected.students:
        if student.key != person:
            number = student.response.person.id[:4]
            label = student.name if student.name not in labels else f"{student.name} ({number})"
            labels[label] = student.key
    return labels


def _keep_all(collection: Collection, classroom: Path) -> None:
    keep(collection.collected, classroom)
    if collection.lesson is not None:
        keep_set(collection.lesson, classroom)


def _write(path: Path, output: Output, report: ClassReport, classroom: Path) -> None:
    data = _WRITERS[output](report).encode()
    with noted(classroom / UNFINISHED, [path]):
        write_atomically(path, data)


def _give_feedback(given: Sequence[Feedback], folder: Path, classroom: Path) -> list[Path]:
    with noted(classroom / UNFINISHED, feedback_paths(given, folder)):
        return write_feedback(given, folder)


def _nothing(_result: None) -> None:
    """Nobody waits for it."""
