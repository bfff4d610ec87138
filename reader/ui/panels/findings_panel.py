"""Findings: every body sentence with its state, and under it its marks and one's own, as a real list."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from reader.analysis.findings import State
from reader.ui.controls import quiet_label
from reader.ui.names import state_name
from reader.ui.panels.finding_rows import FindingRows, Material, NoteRow
from reader.ui.panels.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QShowEvent

    from reader.analysis.findings import Finding, Report
    from reader.storage.records import MarkResponse, Note, OwnMark
    from reader.text.article import Article
    from reader.ui.models.rows import Planned, Row
    from reader.ui.theme import Theme


class Part(StrEnum):
    """What the list can show beside the sentences of one `State`."""

    ALL = ""
    OWN = "own_marks"
    DISAGREEMENTS = "disagreements"


class FindingsPanel(QWidget):
    """The article as a list; complete for people who do not see the marks.

    Signals:
        finding_chosen(str): id of a finding.
        own_mark_chosen(str): id of an own mark.
        sentence_chosen(object): the `Span` of a sentence.
        note_chosen(str): id of a note.
    """

    finding_chosen = Signal(str)
    own_mark_chosen = Signal(str)
    sentence_chosen = Signal(object)
    note_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._material: Material | None = None
        self._stale = False
        self._current = ""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fill)
        self._filter = QComboBox()
        self._filter.setAccessibleName(self.tr("What to list"))
        self._filter.addItem(self.tr("All sentences"), Part.ALL.value)
        for state in State:
            name = state_name(state)
            self._filter.addItem(name[:1].upper() + name[1:], state.value)
        self._filter.insertSeparator(self._filter.count())
        self._filter.addItem(self.tr("Your own marks"), Part.OWN.value)
        self._filter.addItem(self.tr("Where you disagree"), Part.DISAGREEMENTS.value)
        self._order = QComboBox()
        self._order.setAccessibleName(self.tr("Order"))
        self._order.addItem(self.tr("In the order of the text"), False)
        self._order.addItem(self.tr("Least certain first"), True)
        for box in (self._filter, self._order):
            box.setAccessibleDescription(box.accessibleName())  # Linux says the chosen entry in place of the name
            box.currentIndexChanged.connect(self._fill)
        self._empty = quiet_label()
        self.list = RowList(self.tr("Sentences and marks"))
        self.list.chosen.connect(self._chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 4, 8, 8)
        layout.setSpacing(8)
        for part in (self._filter, self._order, self._empty):
            layout.addWidget(part)
        layout.addWidget(self.list, 1)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        self.list.set_theme(theme)

    def show_report(
        self,
        article: Article,
        report: Report | None,
        findings: Sequence[Finding],
        notes: Sequence[Note],
        responses: Mapping[str, MarkResponse],
        own_marks: Sequence[OwnMark] = (),
    ) -> None:
        """List the sentences of `report` with those of its findings that are in view, and the own marks."""
        self._material = Material(article, report, findings, notes, responses, own_marks)
        self._stale = True
        if self.isVisible():
            self._soon.start()

    def mark_current(self, mark_id: str) -> None:
        """Choose the row of a finding or of an own mark."""
        self._current = mark_id
        if self.isVisible():
            self.list.mark_current(mark_id)

    def showEvent(self, event: QShowEvent) -> None:
        """The list is made when it is looked at: on a long article that takes a while."""
        super().showEvent(event)
        if self._stale:
            self._fill()
        self.list.mark_current(self._current)

    @Slot()
    def _fill(self) -> None:
        self._stale = False
        rows = self._rows()
        self.list.set_rows(rows)
        if not self.list.currentIndex().isValid():
            self.list.mark_current(self._current)
        self._order.setVisible(self._filter.currentData() not in (Part.OWN, Part.DISAGREEMENTS))
        self._empty.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self._empty.setText(self._why_empty())

    def _rows(self) -> Sequence[Row | Planned]:
        if self._material is None:
            return []
        rows, chosen = FindingRows(self._material), self._filter.currentData()
        if chosen == Part.OWN:
            return rows.own_marks()
        if chosen == Part.DISAGREEMENTS:
            return rows.disagreements()
        state = State(chosen) if chosen else None
        return rows.least_certain_first(state) if self._order.currentData() else rows.in_order(state)

    def _why_empty(self) -> str:
        chosen = self._filter.currentData()
        if chosen == Part.OWN:
            return self.tr("You have marked nothing here. Select words in the article to mark them.")
        if self._material is None or self._material.report is None:
            return self.tr("No marks yet.")
        if chosen == Part.DISAGREEMENTS:
            return self.tr(
                "Nothing yet. Marks that you answer with “Disagree” or “Not sure” stand here, and words that you"
                " marked where the program has no such mark."
            )
        return (
            self.tr("No such mark in this article.")
            if self._order.currentData()
            else self.tr("No such sentence in this article.")
        )

    @Slot(object)
    def _chosen(self, record: object) -> None:
        if isinstance(record, NoteRow):
            self.note_chosen.emit(record.id)
        elif not isinstance(record, str):
            self.sentence_chosen.emit(record)
        elif self._material is not None and any(mark.id == record for mark in self._material.own_marks):
            self.own_mark_chosen.emit(record)
        else:
            self.finding_chosen.emit(record)
