"""Findings: every body sentence with its state, and under it its marks, as a real list."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from reader.analysis.findings import Finding, QuoteUnclear, Sentence, State
from reader.ui.controls import quiet_label
from reader.ui.highlights import LAYER_LOOKS, STATE_COLOURS
from reader.ui.models.rows import Row, Style, Text
from reader.ui.names import answer_name, kind_name, layer_name, short, state_name
from reader.ui.panels.mark_card import words_of
from reader.ui.panels.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QShowEvent

    from reader.analysis.findings import Report
    from reader.storage.records import MarkResponse, Note
    from reader.text.article import Article
    from reader.ui.theme import Theme


class FindingsPanel(QWidget):
    """The article as a list; complete for people who do not see the marks.

    Signals:
        finding_chosen(str): id of a finding.
        sentence_chosen(object): the `Span` of a sentence.
    """

    finding_chosen = Signal(str)
    sentence_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._article: Article | None = None
        self._report: Report | None = None
        self._findings: Sequence[Finding] = ()
        self._notes: Sequence[Note] = ()
        self._responses: dict[str, MarkResponse] = {}
        self._stale = False
        self._current = ""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fill)
        self._filter = QComboBox()
        self._filter.setAccessibleName(self.tr("Which sentences"))
        self._filter.addItem(self.tr("All sentences"), "")
        for state in State:
            name = state_name(state)
            self._filter.addItem(name[:1].upper() + name[1:], state.value)
        self._filter.currentIndexChanged.connect(self._fill)
        self._empty = quiet_label()
        self.list = RowList(self.tr("Sentences and marks"))
        self.list.chosen.connect(self._chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 4, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self._filter)
        layout.addWidget(self._empty)
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
        responses: dict[str, MarkResponse],
    ) -> None:
        """List the sentences of `report` with those of its findings that are in view."""
        self._article, self._report, self._findings = article, report, findings
        self._notes, self._responses = notes, responses
        self._stale = True
        if self.isVisible():
            self._soon.start()

    def mark_current(self, finding_id: str) -> None:
        """Choose the row of a finding."""
        self._current = finding_id
        if self.isVisible():
            self.list.mark_current(finding_id)

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
        self._empty.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self._empty.setText(self.tr("No such sentence in this article.") if self._report else self.tr("No marks yet."))

    def _rows(self) -> list[Row]:
        if self._article is None or self._report is None:
            return []
        chosen = self._filter.currentData()
        wanted = State(chosen) if chosen else None
        rows = []
        waiting = deque(self._findings)
        for sentence in self._report.sentences:
            before = list(_taken(waiting, sentence.span.start))
            own = list(_taken(waiting, sentence.span.end))
            if wanted is None:
                rows += [self._finding_row(finding, self._article) for finding in before]
            if wanted is None or sentence.state is wanted:
                rows.append(self._sentence_row(sentence, self._article))
                rows += [self._finding_row(finding, self._article) for finding in own]
        if wanted is None:
            rows += [self._finding_row(finding, self._article) for finding in waiting]
        return rows

    def _sentence_row(self, sentence: Sentence, article: Article) -> Row:
        number = article.paragraph_number(sentence.span.start)
        head = state_name(sentence.state)
        if number is not None:
            head = self.tr("{number} · {state}").format(number=number, state=head)
        noted = any(
            note.quote and note.quote.start < sentence.span.end and note.quote.end > sentence.span.start
            for note in self._notes
        )
        if noted:
            head = self.tr("{head} · note").format(head=head)
        return Row(
            (
                Text(head, Style.EYEBROW, STATE_COLOURS[sentence.state][1]),
                Text(short(sentence.span.of(article.text), 400), Style.PLAIN, "text", lines=3),
            ),
            record=sentence.span,
        )

    def _finding_row(self, finding: Finding, article: Article) -> Row:
        kind = kind_name(finding)
        name = f"{layer_name(finding.layer)} · {kind}" if kind else layer_name(finding.layer)
        look = LAYER_LOOKS[finding.layer]
        reason = finding.reason if isinstance(finding, QuoteUnclear) else finding.explanation.reason
        texts = [
            Text(name, Style.QUIET, look.colour, lines=2),
            Text(_quoted(short(words_of(finding, article), 160)), Style.PLAIN, lines=2),
            Text(reason, Style.QUIET),
        ]
        if finding.id in self._responses:
            texts.append(Text(answer_name(self._responses[finding.id].answer), Style.QUIET, "accent"))
        return Row(tuple(texts), record=finding.id, look=look, indent=1)

    @Slot(object)
    def _chosen(self, record: object) -> None:
        if isinstance(record, str):
            self.finding_chosen.emit(record)
        else:
            self.sentence_chosen.emit(record)


def _quoted(words: str) -> str:
    """Words in quotation marks, unless they have their own."""
    return words if words.startswith(("“", '"', "«", "‘")) else f"“{words}”"


def _taken(findings: deque[Finding], end: int) -> Iterator[Finding]:
    """Take the findings that begin before `end`."""
    while findings and findings[0].span.start < end:
        yield findings.popleft()
