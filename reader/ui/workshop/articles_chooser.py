"""The library as a list to choose articles from, with a line to search in titles, outlets and sets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.text.invisible import with_signs
from reader.ui.controls import heading, quiet_label

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QKeyEvent

    from reader.storage.records import StoredArticle


class ArticlesChooser(QDialog):
    """Articles with a box to tick at each; those that are in the set already cannot be taken twice.

    Signals:
        chosen(list): the `StoredArticle`s with a tick, in the order of the library.
    """

    chosen = Signal(list)

    def __init__(self, articles: Sequence[StoredArticle], known: Collection[str], parent: QWidget) -> None:
        """Make the dialog; `known` has the `sha256` of what is in the set already."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add from the library"))
        self.setMinimumSize(440, 360)
        self.resize(560, 560)
        self._articles = articles
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search in titles, outlets and sets"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.list.setItemDelegate(_WholeRow(self.list))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for article in articles:
            self._add(article, known=article.sha256 in known)
        self.list.itemChanged.connect(self._enable)
        self.nothing = quiet_label(self.tr("No article has these words."))
        self.nothing.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.add_button = buttons.addButton(self.tr("Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.add_button.setProperty("primary", True)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(10)
        layout.addWidget(heading(self.windowTitle()))
        for part in (self.search, self.nothing):
            layout.addWidget(part)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self._enable()
        self.search.setFocus()

    def _add(self, article: StoredArticle, *, known: bool) -> None:
        facts = (with_signs(article.outlet), with_signs(article.collection))
        below = " · ".join(filter(None, (*facts, self.tr("in the set already") if known else "")))
        item = QListWidgetItem("\n".join(filter(None, (with_signs(article.title), below))), self.list)
        item.setCheckState(Qt.CheckState.Checked if known else Qt.CheckState.Unchecked)
        if known:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)

    @property
    def ticked(self) -> list[StoredArticle]:
        """The articles with a tick that are not in the set."""
        items = ((self.list.item(row), article) for row, article in enumerate(self._articles))
        return [
            article
            for item, article in items
            if item.checkState() is Qt.CheckState.Checked and item.flags() & Qt.ItemFlag.ItemIsEnabled
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the line of the search, the arrow leads into the list."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            shown = (row for row in range(self.list.count()) if not self.list.item(row).isHidden())
            self.list.setCurrentRow(next(shown, -1))
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _filter(self, words: str) -> None:
        wanted = words.casefold().split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not all(word in item.text().casefold() for word in wanted))
        self.nothing.setVisible(all(self.list.item(row).isHidden() for row in range(self.list.count())))

    @Slot()
    def _enable(self) -> None:
        count = len(self.ticked)
        self.add_button.setText(self.tr("Add %n articles", "", count) if count else self.tr("Add"))
        self.add_button.setEnabled(count > 0)

    @Slot()
    def _take(self) -> None:
        ticked = self.ticked
        self.accept()
        self.chosen.emit(ticked)


class _WholeRow(QStyledItemDelegate):
    """A click anywhere on a row sets its tick, not only one on the small box."""

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Change the tick where the row was clicked; all else as usual."""
        if not isinstance(event, QMouseEvent) or event.type() is not QEvent.Type.MouseButtonRelease:
            return super().editorEvent(event, model, option, index)
        if event.button() is not Qt.MouseButton.LeftButton or not index.flags() & Qt.ItemFlag.ItemIsEnabled:
            return False
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return model.setData(index, state.value, Qt.ItemDataRole.CheckStateRole)
