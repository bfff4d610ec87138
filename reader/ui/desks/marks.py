"""What a person does with the marks of the program: switch them, step through them, choose them in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reader.analysis.findings import Finding, QuoteUnclear
from reader.ui.article.highlights import LAYERS, in_view, switch_of
from reader.ui.language import shown
from reader.ui.names import layer_name, short
from reader.ui.panels.mark_card import words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from reader.settings import Settings
    from reader.text.spans import Span
    from reader.ui.article.navigator import Navigator
    from reader.ui.article.view import ArticleView
    from reader.ui.panels.findings_panel import FindingsPanel
    from reader.ui.panels.sources_panel import SourcesPanel
    from reader.ui.panels.top_bar import TopBar
    from reader.ui.session import Session

_ANSWERS = ("agree", "disagree", "not_sure")


class MarkDesk(QObject):
    """Connects the navigator with the switches, the list of findings and the list of sources.

    Signals:
        switched(tuple, bool): the layers that are shown, and whether weaker marks are too.
        said(str): for screen readers, what the mark in hand is.
    """

    switched = Signal(tuple, bool)
    said = Signal(str)

    def __init__(
        self,
        session: Session,
        navigator: Navigator,
        view: ArticleView,
        lists: tuple[FindingsPanel, SourcesPanel, TopBar],
        actions: Mapping[str, QAction],
        window: QWidget,
    ) -> None:
        """Connect everything.

        Args:
            session: what is open.
            navigator: knows which marks are in view.
            view: shows them.
            lists: what names or counts them.
            actions: those of the window, by id.
            window: the parent.
        """
        super().__init__(window)
        self._session, self._navigator, self._view, self._actions = session, navigator, view, actions
        self._findings, self._sources, self._top_bar = lists
        navigator.view_changed.connect(self._view_changed)
        navigator.focused.connect(self.mark_focused)
        session.notebook.changed.connect(self._fill_findings)
        session.responses_changed.connect(self._fill_findings)
        self._findings.finding_chosen.connect(self._choose)
        self._findings.sentence_chosen.connect(self._show_sentence)
        self._sources.finding_chosen.connect(self._choose)

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What to do for each action of this desk."""
        switches = dict.fromkeys((*(layer.value for layer in LAYERS), "show_all", "hide_marks"), self._switch)
        return {"next_mark": self._next, "previous_mark": self._previous, **switches}

    def restore(self, settings: Settings) -> None:
        """Switch the layers as they were."""
        for layer in LAYERS:
            self._actions[layer.value].setChecked(layer.value in settings.layers)
        self._actions["show_all"].setChecked(settings.show_all)
        self._navigator.layers = {layer for layer in LAYERS if layer.value in settings.layers}
        self._navigator.show_all = settings.show_all

    @Slot(object)
    def mark_focused(self, finding: Finding | None) -> None:
        """Offer what can be done with the mark in hand, and say what it is."""
        for name in _ANSWERS:
            self._actions[name].setEnabled(finding is not None and not isinstance(finding, QuoteUnclear))
        if finding is None or self._session.article is None:
            return
        self._findings.mark_current(finding.id)
        reason = shown(finding.reason if isinstance(finding, QuoteUnclear) else finding.explanation.reason)
        words = short(words_of(finding, self._session.article))
        self.said.emit(f"{layer_name(finding.layer)}: {words}. {reason}")

    @Slot()
    def _view_changed(self) -> None:
        self._top_bar.set_counts(self._navigator.counts() if self._session.report else None)
        self._fill_findings()

    @Slot()
    def _fill_findings(self) -> None:
        if self._session.article is not None:
            self._findings.show_report(
                self._session.article,
                self._session.report,
                self._navigator.findings,
                self._session.notebook.notes,
                self._session.responses,
                self._session.own_marks.marks,
            )

    @Slot()
    def _switch(self) -> None:
        on = {layer for layer in LAYERS if self._actions[layer.value].isChecked()}
        self._navigator.layers = on
        self._navigator.show_all = self._actions["show_all"].isChecked()
        self._navigator.hidden = self._actions["hide_marks"].isChecked()
        self._navigator.refresh()
        self.switched.emit(tuple(sorted(on)), self._navigator.show_all)

    @Slot()
    def _next(self) -> None:
        self._navigator.step(1, self._view.top_position())

    @Slot()
    def _previous(self) -> None:
        self._navigator.step(-1, self._view.top_position())

    @Slot(str)
    def _choose(self, finding_id: str) -> None:
        finding = self._navigator.finding(finding_id)
        if finding is not None and finding not in self._navigator.findings:
            self._actions[switch_of(finding.layer).value].setChecked(True)
            if not in_view(finding, show_all=self._navigator.show_all):
                self._actions["show_all"].setChecked(True)
            self._switch()
        self._navigator.focus(finding_id)

    @Slot(object)
    def _show_sentence(self, span: Span) -> None:
        self._view.reveal(span)
        self._view.select(span)
        if self._session.article is not None:
            words = short(span.of(self._session.article.text))
            self.said.emit(self.tr("Shown in the article: {words}").format(words=words))
