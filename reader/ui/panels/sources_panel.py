"""Sources: who speaks in the article, how often, and as what."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.analysis.findings import UNNAMED, Attribution, Report, Source
from reader.ui.controls import quiet_label
from reader.ui.models.rows import Row, Style, Text
from reader.ui.names import source_kind_name
from reader.ui.panels.row_list import RowList
from reader.ui.pictures import BAR_HEIGHT, Bar, Picture, paint_bars

if TYPE_CHECKING:
    from reader.ui.theme import Theme


_MOST_ON_PAPER = 20
"""Sources with a bar of their own in the picture that leaves the program."""


class SourcesPanel(QWidget):
    """One row a source, the most quoted first; choosing it again walks through what it said.

    Signals:
        finding_chosen(str): id of the next attribution of the chosen source.
    """

    finding_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._sources: dict[str, Source] = {}
        self._walk: tuple[str, int] = ("", -1)
        self._summary = quiet_label()
        self.list = RowList(self.tr("Sources of the article"))
        self.list.chosen.connect(self._chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 4, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self._summary)
        layout.addWidget(self.list, 1)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        self.list.set_theme(theme)

    def show_report(self, report: Report | None) -> None:
        """List the sources of a report."""
        sources = [] if report is None else [source for source in report.sources if source.findings]
        sources.sort(key=lambda source: -len(source.findings))
        self._sources = {source.id: source for source in sources}
        self._walk = ("", -1)
        most = max((len(source.findings) for source in sources), default=1)
        self.list.set_rows([self._row(source, most) for source in sources])
        unnamed = sum(source.kind in UNNAMED for source in sources)
        self._summary.setText(
            self.tr(
                "%n sources, {unnamed} of them without a name. Choose one to walk through what it said.",
                "",
                len(sources),
            ).format(unnamed=unnamed)
            if sources
            else self.tr("The sources are left for you to find.")
            if report and any(isinstance(finding, Attribution) and finding.source for finding in report.findings)
            else self.tr("No source is named in this article.")
            if report
            else self.tr("No marks yet.")
        )

    def _row(self, source: Source, most: int) -> Row:
        count = len(source.findings)
        said = self.tr("%n times", "", count)
        texts = [Text(source.name, Style.STRONG, lines=2)]
        if source.description and source.description != source.name:
            texts.append(Text(source.description, Style.PLAIN, lines=2))
        texts.append(Text(f"{source_kind_name(source.kind)} · {said}", Style.QUIET))
        return Row(tuple(texts), record=source.id, share=count / most)

    def picture(self, about: str) -> Picture | None:
        """A bar for each source of the article `about`, with how often it speaks; None where there is none."""
        sources = list(self._sources.values())
        if not sources:
            return None
        shown = sources[:_MOST_ON_PAPER]
        more = len(sources) - len(shown)
        bars = [Bar(source.name, source_kind_name(source.kind), len(source.findings)) for source in shown]
        if more:
            rest = sum(len(source.findings) for source in sources[_MOST_ON_PAPER:])
            bars.append(Bar(self.tr("%n more", "", more), "", rest, joined=True))
        said = [self.tr("%n times", "", bar.count) for bar in bars]
        return Picture(
            title=self.tr("Who speaks in the article, and how often"),
            about=about,
            says=". ".join(f"{bar.name}: {times}" for bar, times in zip(bars, said, strict=True)),
            height=BAR_HEIGHT * len(bars),
            paint=partial(paint_bars, bars),
        )

    @Slot(object)
    def _chosen(self, source_id: str) -> None:
        findings = self._sources[source_id].findings
        last, step = self._walk
        step = (step + 1) % len(findings) if last == source_id else 0
        self._walk = (source_id, step)
        self.finding_chosen.emit(findings[step])
