"""Who handed in, and who may be one person under two names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.ui.classroom import words
from reader.ui.classroom.scaled_list import ScaledList, heading
from reader.ui.controls import name_for_style, quiet_label, text_label
from reader.ui.models.rows import Row, Style, Text
from reader.ui.theme import Size

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.lessons.report import StudentRow
    from reader.ui.classroom.collection import Collection


@dataclass(frozen=True, slots=True)
class Offer:
    """People who may be one, by their keys."""

    group: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Somebody:
    """One person, by their key."""

    key: str


class PeoplePage(QWidget):
    """The people of a class.

    Signals:
        same(tuple): the people with these keys are one.
        different(tuple): they are not.
        join_wanted(str): join the person with this key to somebody.
        name_wanted(str): give the person with this key a name.
        undo_wanted(): take back what was put right last.
    """

    same = Signal(tuple)
    different = Signal(tuple)
    join_wanted = Signal(str)
    name_wanted = Signal(str)
    undo_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        name_for_style(self, "page")
        self._advanced = False
        self.head = text_label(style=f"font-size: {Size.DISPLAY}px; font-weight: 600;")
        self.list = ScaledList(self.tr("People"))
        self.list.current_changed.connect(self._enable)
        self.same_button = self._button(self.tr("One person: join them"))
        self.different_button = self._button(self.tr("They are different people"))
        self.join_button = self._button(self.tr("Join with …"))
        self.name_button = self._button(self.tr("Name …"))
        self.undo_button = self._button(self.tr("Undo"))
        for button, slot in (
            (self.same_button, self._same),
            (self.different_button, self._different),
            (self.join_button, self._join),
            (self.name_button, self._name),
            (self.undo_button, self.undo_wanted),
        ):
            button.clicked.connect(slot)
        self._lay_out()

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("choice", True)
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.same_button, self.different_button, self.join_button, self.name_button):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.undo_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(52, 22, 52, 16)
        layout.setSpacing(8)
        layout.addWidget(self.head)
        layout.addWidget(
            quiet_label(
                self.tr(
                    "People are told apart by the number of their profile and their name. Put right here who is who; "
                    "the files stay as they are."
                )
            )
        )
        layout.addSpacing(4)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)

    def set_advanced(self, advanced: bool) -> None:
        """Show for each person how their marks stand beside the key, from the next time that they are listed."""
        self._advanced = advanced

    def show_collection(self, collection: Collection) -> None:
        """List the people of this collection."""
        count = len(collection.collected.students)
        self.head.setText(self.tr("%n people", "", count))
        self.list.set_rows(list(self._rows(collection)))
        self.list.choose_first()
        self.undo_button.setEnabled(bool(collection.people.steps))
        self._enable()

    def _rows(self, collection: Collection) -> Iterator[Row]:
        if collection.offers:
            yield heading(self.tr("Perhaps the same person"))
            yield from (self._offer_row(collection, group) for group in collection.offers)
        known = {student.key for student in collection.collected.students}
        nameless = [person for person in collection.persons if person not in known]
        if nameless:
            yield heading(self.tr("Without a name, so not used yet"))
            for person in nameless:
                number = self.tr("Profile {number}").format(number=collection.persons[person].id[:8])
                yield Row((Text(number, Style.STRONG),), record=Somebody(person))
        yield heading(self.tr("Used"))
        yield from (self._person_row(student) for student in collection.report.students)

    def _offer_row(self, collection: Collection, group: tuple[str, ...]) -> Row:
        names = [collection.name_of(person) or self.tr("without a name") for person in group]
        one_profile = len({person.partition(" ")[0] for person in group}) == 1
        why = (
            self.tr("One profile under several names: renamed, or two people at one computer.")
            if one_profile
            else self.tr("The same name with several profiles: two computers, or two people.")
        )
        return Row((Text(" · ".join(names), Style.STRONG), Text(why, Style.QUIET)), record=Offer(group))

    def _person_row(self, student: StudentRow) -> Row:
        counts = (
            (self.tr("articles: {n}"), student.articles),
            (self.tr("marks: {n}"), student.marks),
            (self.tr("changed afterwards: {n}"), student.changed),
            (self.tr("notes: {n}"), student.notes),
            (self.tr("answers: {n}"), student.answers),
            (self.tr("hand-in: {n}"), student.revision),
        )
        done = " · ".join(line.format(n=count) for line, count in counts if count)
        texts = [Text(student.name, Style.STRONG), Text(done)]
        if self._advanced:
            kinds = (
                (self.tr("Well-sourced texts"), student.well_sourced),
                (self.tr("Other texts"), student.badly_sourced),
            )
            lines = (f"{kind}: {words.discernment(found)}" for kind, found in kinds if found)
            texts += [Text(line, Style.QUIET) for line in lines]
        return Row(tuple(texts), record=Somebody(student.key))

    @property
    def _record(self) -> Offer | Somebody | None:
        return self.list.record if isinstance(self.list.record, Offer | Somebody) else None

    @Slot()
    def _enable(self) -> None:
        offered = isinstance(self._record, Offer)
        for button in (self.same_button, self.different_button):
            button.setVisible(offered)
        for button in (self.join_button, self.name_button):
            button.setVisible(isinstance(self._record, Somebody))

    @Slot()
    def _same(self) -> None:
        if isinstance(self._record, Offer):
            self.same.emit(self._record.group)

    @Slot()
    def _different(self) -> None:
        if isinstance(self._record, Offer):
            self.different.emit(self._record.group)

    @Slot()
    def _join(self) -> None:
        if isinstance(self._record, Somebody):
            self.join_wanted.emit(self._record.key)

    @Slot()
    def _name(self) -> None:
        if isinstance(self._record, Somebody):
            self.name_wanted.emit(self._record.key)
