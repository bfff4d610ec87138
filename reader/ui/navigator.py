"""Which marks are in view and which one has the focus."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.ui.highlights import LAYERS, Mark, in_view, marks_of, switch_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.analysis.findings import Finding, Layer, Report


class Navigator(QObject):
    """Filters the findings of a report by the layer switches and walks through them in reading order.

    Signals:
        view_changed(): other findings are in view.
        focused(object): the `Finding` that has the focus now, or None.
    """

    view_changed = Signal()
    focused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.layers: set[Layer] = set(LAYERS)
        self.show_all = False
        self.hidden = False
        self.current: Finding | None = None
        self._stack: Sequence[str] = ()
        self._all: Sequence[Finding] = ()
        self._by_id: dict[str, Finding] = {}
        self._in_view: set[str] = set()
        self.findings: Sequence[Finding] = ()

    def set_report(self, report: Report | None) -> None:
        """Walk through the findings of this report from now on."""
        self._all = report.findings if report else ()
        self._by_id = {finding.id: finding for finding in self._all}
        self.focus(None)
        self.refresh()

    def refresh(self) -> None:
        """Apply the switches."""
        self.findings = [
            finding
            for finding in self._all
            if switch_of(finding.layer) in self.layers and in_view(finding, show_all=self.show_all)
        ]
        self._in_view = {finding.id for finding in self.findings}
        if self.current is not None and self.current.id not in self._in_view:
            self.focus(None)
        self.view_changed.emit()

    def marks(self) -> Iterable[Mark]:
        """The marks to paint."""
        if self.hidden:
            return ()
        return (mark for finding in self.findings for mark in marks_of(finding))

    def counts(self) -> dict[Layer, int]:
        """How many findings each layer has in view or would have, were its switch on."""
        return Counter(finding.layer for finding in self._all if in_view(finding, show_all=self.show_all))

    def finding(self, finding_id: str | None) -> Finding | None:
        """The finding with this id, in view or not; None where there is none."""
        return self._by_id.get(finding_id or "")

    def focus(self, finding_id: str | None, *, among: Sequence[str] = ()) -> None:
        """Put the focus on a finding, or on none.

        Args:
            finding_id: its id; a finding that is not in view gets no focus.
            among: ids of all findings that overlap at the place, for cycling.
        """
        found = self.finding(finding_id) if finding_id in self._in_view else None
        self._stack = among or ((found.id,) if found else ())
        if found is not self.current or found is not None:
            self.current = found
            self.focused.emit(found)

    def place(self) -> tuple[int, int]:
        """Number of the focused finding among those that overlap it, and how many these are."""
        if self.current is None or self.current.id not in self._stack:
            return 1, 1
        return list(self._stack).index(self.current.id) + 1, len(self._stack)

    def cycle(self) -> None:
        """Focus the next one of the findings that overlap at the place."""
        number, count = self.place()
        if count > 1:
            self.focus(self._stack[number % count], among=self._stack)

    def step(self, direction: int, position: int) -> None:
        """Focus the next or the previous finding.

        Args:
            direction: 1 or -1.
            position: where in the text to begin when no finding has the focus.
        """
        order = self.findings
        if not order:
            return
        if self.current in order:
            index = order.index(self.current) + direction
        else:
            index = sum(finding.span.start < position for finding in order) - (direction < 0)
        self.focus(order[index % len(order)].id)
