"""Which marks are in view and which one has the focus."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.ui.article.highlights import LAYERS, Mark, in_view, marks_of, own_marks_of, place_of, switch_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.analysis.findings import Finding, Layer, Report
    from reader.storage.records import OwnMark
    from reader.text.spans import Span


class Navigator(QObject):
    """Filters the findings of a report by the layer switches and walks through them and own marks in reading order.

    At most one of `current`, a finding, and `own`, an own mark, has the focus.

    Signals:
        view_changed(): other marks are in view.
        focused(object): the `Finding` that has the focus now, or None.
        own_focused(object): the `OwnMark` that has the focus now, or None; follows `focused`.
    """

    view_changed = Signal()
    focused = Signal(object)
    own_focused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.layers: set[Layer] = set(LAYERS)
        self.show_all = False
        self.hidden = False
        self.own_shown = True
        self.current: Finding | None = None
        self.own: OwnMark | None = None
        self._stack: Sequence[str] = ()
        self._all: Sequence[Finding] = ()
        self._by_id: dict[str, Finding] = {}
        self._own: dict[str, OwnMark] = {}
        self._marks: dict[str, tuple[Mark, ...]] = {}
        self._in_view: set[str] = set()
        self._order: Sequence[tuple[Span, str]] = ()
        self.findings: Sequence[Finding] = ()

    def set_report(self, report: Report | None) -> None:
        """Walk through the findings of this report from now on."""
        self._all = report.findings if report else ()
        self._by_id = {finding.id: finding for finding in self._all}
        self._marks = {finding.id: tuple(marks_of(finding)) for finding in self._all}
        if self.own is None:
            self.focus(None)
        self.refresh()

    def set_own(self, marks: Iterable[OwnMark]) -> None:
        """Walk through these own marks too; one that has the focus keeps it, in its new state."""
        self._own = {mark.id: mark for mark in marks if place_of(mark) is not None}
        if self.own is not None:
            self.own = self._own.get(self.own.id, self.own)
        self.refresh()

    def refresh(self) -> None:
        """Apply the switches."""
        self.findings = [
            finding
            for finding in self._all
            if switch_of(finding.layer) in self.layers and in_view(finding, show_all=self.show_all)
        ]
        order = [(finding.span, finding.id) for finding in self.findings]
        if self.own_shown:
            order += [(span, mark.id) for mark in self._own.values() if (span := place_of(mark))]
        self._order = sorted(order, key=_start)
        self._in_view = {mark_id for _, mark_id in order}
        if self._focused_id and self._focused_id not in self._in_view:
            self.focus(None)
        self.view_changed.emit()

    def marks(self) -> Iterable[Mark]:
        """The marks to paint."""
        if self.hidden:
            return
        for finding in self.findings:
            yield from self._marks[finding.id]
        if self.own_shown:
            for mark in self._own.values():
                yield from own_marks_of(mark)

    def counts(self) -> dict[Layer, int]:
        """How many findings each layer has in view or would have, were its switch on."""
        return Counter(finding.layer for finding in self._all if in_view(finding, show_all=self.show_all))

    def finding(self, finding_id: str | None) -> Finding | None:
        """The finding with this id, in view or not; None where there is none."""
        return self._by_id.get(finding_id or "")

    def own_mark(self, mark_id: str) -> OwnMark | None:
        """The own mark with this id that has a place in the text, in view or not; None where there is none."""
        return self._own.get(mark_id)

    @property
    def _focused_id(self) -> str:
        focused = self.current or self.own
        return focused.id if focused else ""

    def focus(self, mark_id: str | None, *, among: Sequence[str] = ()) -> None:
        """Put the focus on a finding or an own mark, or on none.

        Args:
            mark_id: its id; what is not in view gets no focus.
            among: ids of all marks that overlap at the place, for cycling.
        """
        shown = mark_id if mark_id is not None and mark_id in self._in_view else ""
        before = self.current, self.own
        self.current, self.own = self._by_id.get(shown), self._own.get(shown)
        self._stack = among or ((shown,) if shown else ())
        if self.current is not None or before[0] is not None:
            self.focused.emit(self.current)
        if self.own is not None or before[1] is not None:
            self.own_focused.emit(self.own)

    def place(self) -> tuple[int, int]:
        """Number of the focused mark among those that overlap it, and how many these are."""
        if self._focused_id not in self._stack:
            return 1, 1
        return list(self._stack).index(self._focused_id) + 1, len(self._stack)

    def cycle(self) -> None:
        """Focus the next one of the marks that overlap at the place."""
        number, count = self.place()
        if count > 1:
            self.focus(self._stack[number % count], among=self._stack)

    def step(self, direction: int, position: int) -> None:
        """Focus the next or the previous mark.

        Args:
            direction: 1 or -1.
            position: where in the text to begin when no mark has the focus.
        """
        ids = [mark_id for _, mark_id in self._order]
        if not ids:
            return
        if self._focused_id:
            index = ids.index(self._focused_id) + direction
        else:
            index = sum(span.start < position for span, _ in self._order) - (direction < 0)
        self.focus(ids[index % len(ids)])


def _start(item: tuple[Span, str]) -> int:
    return item[0].start
