"""One list model for every list in the window: rows of styled lines, each with a record behind it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.text.spans import Span
    from reader.ui.article.highlights import Look

ROW = Qt.ItemDataRole.UserRole


class Style(StrEnum):
    """How a line of a row is set."""

    TITLE = "title"
    STRONG = "strong"
    PLAIN = "plain"
    QUIET = "quiet"
    EYEBROW = "eyebrow"
    SERIF = "serif"


@dataclass(frozen=True, slots=True)
class Text:
    """One paragraph of a row.

    Attributes:
        colour: name of a colour of the theme; that of the style where empty.
        lines: most lines that it takes.
        found: spans of the words that stand out, as those that a search was for.
    """

    words: str
    style: Style = Style.PLAIN
    colour: str = ""
    lines: int = 4
    found: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Attributes:
        texts: its lines, from the top.
        record: what it stands for; None for a heading, which cannot be chosen.
        accessible: what a screen reader says; the lines where empty.
        look: shape of the mark drawn before the first line.
        share: part of the width, from 0 to 1, that a bar under the row fills; None for no bar.
        indent: steps from the left.
        description: what a screen reader says after that, such as the reason of a mark.
    """

    texts: tuple[Text, ...]
    record: Any = None
    accessible: str = ""
    look: Look | None = None
    share: float | None = None
    indent: int = 0
    description: str = ""


class Planned(NamedTuple):
    """A row that is made when it is looked at: making all of a long text takes longer than anybody waits."""

    record: object
    make: Callable[[], Row]


class RowsModel(QAbstractListModel):
    """A list of `Row`s, replaced as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row | Planned] = []

    def set_rows(self, rows: Sequence[Row | Planned]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    @property
    def rows(self) -> Sequence[Row]:
        """What is shown."""
        return [self._made(number) for number in range(len(self._rows))]

    def _made(self, number: int) -> Row:
        row = self._rows[number]
        if isinstance(row, Planned):
            row = self._rows[number] = row.make()
        return row

    def find(self, record: object) -> QModelIndex:
        """The index of the row with this record; invalid where there is none."""
        for number, row in enumerate(self._rows):
            if row.record is not None and row.record == record:
                return self.index(number)
        return QModelIndex()

    def row(self, index: QModelIndex | QPersistentModelIndex) -> Row | None:
        """The row at an index; None where there is none."""
        return self._made(index.row()) if index.isValid() and index.row() < len(self._rows) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Number of rows; a list has no rows under a row."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself for the delegate, words for everybody else."""
        row = self.row(index)
        if row is None:
            return None
        if role == ROW:
            return row
        words = ". ".join(text.words for text in row.texts if text.words)
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.accessible or words
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return row.description
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Headings are read, not chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._rows[index.row()].record is None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
