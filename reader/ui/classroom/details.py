"""The pane on the right: reasons for a sentence side by side, evidence by its origin, and answers to questions."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from reader.lessons import report_words
from reader.lessons.projection import FEWEST
from reader.ui.classroom import words
from reader.ui.classroom.conclusion import Conclusion
from reader.ui.classroom.scaled_list import ScaledList, heading
from reader.ui.controls import name_for_style
from reader.ui.language import listed, shown
from reader.ui.models.rows import Row, Style, Text
from reader.ui.names import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.lessons.evidence_wall import EvidenceRow
    from reader.lessons.report import ArticleReport, MarkRow, PromptRow, Said
    from reader.ui.classroom.passages import Change, Passage
    from reader.ui.theme import Theme


class Details(QWidget):
    """Three lists under tabs; the names of people stand in them as far as the report has them."""

    def __init__(self) -> None:
        super().__init__()
        name_for_style(self, "sidePane")
        self.tabs = QTabBar(expanding=False, drawBase=False)
        self.tabs.setAccessibleName(self.tr("What is shown"))
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.reasons = ScaledList(self.tr("Reasons"), cards=True)
        self.evidence = ScaledList(self.tr("Evidence"), cards=True)
        self.questions = ScaledList(self.tr("Questions"), cards=True)
        self.lists = (self.reasons, self.evidence, self.questions)
        self.conclusion = Conclusion()
        self._stack = QStackedWidget()
        for part in self.lists:
            self.tabs.addTab(part.accessibleName())
            self._stack.addWidget(part)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.conclusion)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        for part in self.lists:
            part.set_theme(theme)

    def set_scale(self, scale: float) -> None:
        """Set the type so many times its usual size."""
        for part in (*self.lists, self.conclusion):
            part.set_scale(scale)

    def show_passage(self, passage: Passage | None) -> None:
        """List who marked a sentence as what, and why."""
        rows = list(self._reason_rows(passage)) if passage else []
        self.reasons.rows.set_rows(
            _chosen_by_place(rows) or [heading(self.tr("Choose a sentence to see the reasons."))]
        )
        self.reasons.scrollToTop()

    def show_article(self, article: ArticleReport) -> None:
        """List the evidence on an article, and the notes that it stands in; and show what the class came to."""
        self.conclusion.show_words(article.article, article.conclusion)
        rows = [_evidence_row(row) for row in article.evidence]
        if article.notes:
            rows += [heading(self.tr("What people checked")), *map(_said_row, article.notes)]
        self.evidence.rows.set_rows(
            _chosen_by_place(rows) or [heading(self.tr("Nobody brought evidence forward on this article."))]
        )

    def show_questions(self, of_article: Sequence[PromptRow], others: Sequence[PromptRow]) -> None:
        """List the questions of the set with their answers, those about the article first."""
        rows: list[Row] = []
        for title, prompts in ((self.tr("On this article"), of_article), (self.tr("Other questions"), others)):
            rows += [heading(title)] if prompts else []
            rows += [row for prompt in prompts for row in self._prompt_rows(prompt)]
        self.questions.rows.set_rows(_chosen_by_place(rows) or [heading(self.tr("This set asks no questions."))])

    def _reason_rows(self, passage: Passage) -> Iterator[Row]:
        place = words.place(passage)
        yield heading(" · ".join(part for part in (place, words.reveal_line(passage)) if part))
        yield Row((Text(passage.row.text.strip(), Style.SERIF),), record=passage.row.number)
        yield from self._layer_rows(passage)
        if passage.changes:
            yield heading(self.tr("Changed after the reveal"))
            yield from map(_change_row, passage.changes)
        for mark in passage.marks:
            yield from self._mark_rows(mark)
        if passage.row.key:
            yield heading(self.tr("The key"))
            yield Row((Text(words.layer_words(passage.row.key)),), record="key")

    def _layer_rows(self, passage: Passage) -> Iterator[Row]:
        row = passage.row
        by_layer: dict[str, list[Said]] = {layer: [] for layer, count in row.layers.items() if count != 0}
        for said in row.reasons:
            by_layer.setdefault(said.label, []).append(said)
        names = dict(passage.who)
        for layer in sorted(by_layer, key=lambda layer: (-(row.layers.get(layer) or 0), layer)):
            title = words.layer_words((layer,))
            yield heading(f"{title}: {words.part(row.layers.get(layer, 0))}")
            yield from (_quoted(said) for said in by_layer[layer])
            silent = [name for name in names.get(layer, ()) if name not in {said.name for said in by_layer[layer]}]
            if silent:
                lead = self.tr("Without a reason") if by_layer[layer] else self.tr("Marked by")
                yield Row((Text(lead, Style.QUIET), Text(listed(silent))), record=f"names {layer}")
        if row.marked is not None and not row.marked.count:
            yield heading(self.tr("Nobody marked this before the reveal."))
        if row.marked is None:
            yield heading(self.tr("Groups under {few} are not shown.").format(few=FEWEST))

    def _mark_rows(self, mark: MarkRow) -> Iterator[Row]:
        yield heading(self.tr("The mark of the set: “{words}”").format(words=" ".join(mark.words.split())))
        yield Row((Text(words.by_name(mark.answers)),), record=f"mark {mark.mark}")
        yield from (_quoted(said, label=words.name_of(said.label)) for said in mark.reasons)

    def _prompt_rows(self, prompt: PromptRow) -> Iterator[Row]:
        answered = self.tr("answered by {counted}").format(counted=shown(report_words.counted(prompt.answered)))
        if prompt.levels:
            level = self.tr("in the middle {level:.0f} of 100").format(level=median(prompt.levels))
            answered = f"{answered} · {level}"
        yield Row((Text(prompt.text or prompt.prompt, Style.STRONG), Text(answered, Style.QUIET)), record=prompt.prompt)
        of = prompt.answered.count if prompt.answered else 0
        for option, count in prompt.options.items():
            share = count / of if count is not None and of else None
            yield Row(
                (Text(option), Text(words.part(count), Style.QUIET)),
                record=f"{prompt.prompt} {option}",
                share=share,
            )
        yield from map(_quoted, prompt.answers)


def _chosen_by_place(rows: Iterable[Row]) -> list[Row]:
    """The rows, each with a record of its own: two people may have written the same."""
    return [
        Row(row.texts, (number, row.record), row.accessible, row.look, row.share) if row.record is not None else row
        for number, row in enumerate(rows)
        if any(text.words for text in row.texts)
    ]


def _quoted(said: Said, label: str = "") -> Row:
    by = " · ".join(part for part in (said.name, label) if part)
    return Row((Text(quoted(said.words.strip())), Text(by, Style.QUIET)), record="said")


def _said_row(said: Said) -> Row:
    by = " · ".join(part for part in (said.name, words.name_of(said.label)) if part)
    return Row((Text(said.words), Text(by, Style.QUIET)), record="note")


def _change_row(change: Change) -> Row:
    turned = f"{words.layer_words(change.before)} → {words.layer_words(change.after)}"
    spoken = f"{change.name}: {listed((words.layer_words(change.before), words.layer_words(change.after)))}"
    return Row((Text(turned), Text(change.name, Style.QUIET)), record="change", accessible=spoken)


def _evidence_row(row: EvidenceRow) -> Row:
    kinds = {kind: count for kind, count in row.kinds.items() if report_words.NAMES.get(kind)}
    lines = (
        words.brought_forward(words.count(row.people)),
        words.by_name(row.stances),
        words.by_name(kinds),
        listed(row.names),
    )
    also = words.also_as(listed(row.others)) if row.others else ""
    texts = (Text(row.title, Style.STRONG), *(Text(line) for line in lines), Text(also, Style.QUIET))
    return Row(tuple(text for text in texts if text.words), record="origin")
