"""Making a mark from selected words, and saying which words and which layer the mark in hand has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.analysis.findings import Layer
from reader.storage.records import OwnLayer
from reader.ui import fonts
from reader.ui.actions import key_of
from reader.ui.article.highlights import LAYERS
from reader.ui.controls import choice_button, heading, link_button, quiet_label, text_label
from reader.ui.names import layer_name, short
from reader.ui.panels.choices import Choices
from reader.ui.panels.selection_bar import MARK_ACTIONS
from reader.ui.workshop.decisions import PARTS, in_layer, shape_of, with_part

if TYPE_CHECKING:
    from reader.lessons.records import CuratedMark
    from reader.text.article import Article
    from reader.text.spans import Span
    from reader.ui.workshop.decisions import Shape


class ShapeCard(QWidget):
    """The tab in which marks are made and given other words.

    Signals:
        mark_wanted(object): the selected words are to be a mark of this `Layer`.
        shaped(object): the mark in hand is to have this `Shape`.
        part_wanted(bool): the selected paragraphs are part of the article, or are not.
        widen_wanted(): the selection is to be whole sentences.
        key_wanted(): students should mark the selected words, or should not any more.
    """

    mark_wanted = Signal(object)
    shaped = Signal(object)
    part_wanted = Signal(bool)
    widen_wanted = Signal()
    key_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shape: Shape | None = None
        self._words: Span | None = None
        self._selected = heading(kind="quoted")
        self._hint = quiet_label(self.tr("Select words in the article, by mouse or with Shift and the arrow keys."))
        self.makers = {layer: self._maker(layer) for layer in LAYERS}
        self.widen = link_button(self.tr("Whole sentence ({key})").format(key=key_of("widen")))
        self.widen.clicked.connect(self.widen_wanted)
        self.into_key = link_button(self.tr("Students should mark this ({key})").format(key=key_of("key_mark")))
        self.into_key.clicked.connect(self.key_wanted)
        words = self.tr("Part of the article ({key})")
        self.put_in = link_button(words.format(key=key_of("part_of_article")))
        words = self.tr("Not part of the article ({key})")
        self.leave_out = link_button(words.format(key=key_of("no_part_of_article")))
        self.put_in.clicked.connect(self._put_in)
        self.leave_out.clicked.connect(self._leave_out)
        self.layers = Choices(
            "layer", self.tr("Layer"), {layer: layer_name(layer) for layer in LAYERS}, columns=2, needed=True
        )
        self.layers.edited.connect(self._layer_chosen)
        self._labels = {name: QLabel() for name in PARTS}
        self._said = {name: text_label(style=f"font-family: '{fonts.SERIF}'; font-size: 15px;") for name in PARTS}
        self.takers = {name: link_button(self.tr("Take the selection")) for name in PARTS}
        self.removers = {name: link_button(self.tr("Remove")) for name in PARTS[1:]}
        for button in (*self.takers.values(), *self.removers.values()):
            button.clicked.connect(self._part_clicked)
        self._new, self._card = QFrame(), QFrame()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self._lay_out_new()
        self._lay_out_card()
        for part in (self._new, self._card):
            part.setObjectName("card")
            layout.addWidget(part)
        layout.addStretch()

    def _maker(self, layer: Layer) -> QPushButton:
        key = key_of(MARK_ACTIONS[OwnLayer(layer.value)])
        button = choice_button(f"{layer_name(layer)}  ({key})")
        button.setCheckable(False)
        button.clicked.connect(self._maker_clicked)
        return button

    def _lay_out_new(self) -> None:
        layout = QVBoxLayout(self._new)
        layout.setContentsMargins(14, 11, 14, 12)
        layout.setSpacing(7)
        layout.addWidget(_title(self.tr("Mark the selected words as")))
        layout.addWidget(self._selected)
        layout.addWidget(self._hint)
        for button in self.makers.values():
            layout.addWidget(button)
        for link in (self.widen, self.into_key, self.put_in, self.leave_out):
            layout.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _lay_out_card(self) -> None:
        layout = QVBoxLayout(self._card)
        layout.setContentsMargins(14, 11, 14, 12)
        layout.setSpacing(7)
        layout.addWidget(_title(self.tr("The mark in hand")))
        layout.addWidget(self.layers)
        grid = QGridLayout()
        grid.setVerticalSpacing(2)
        names = (self.tr("Words"), self.tr("Who says it"), self.tr("The word of saying"))
        for row, (part, words) in enumerate(zip(PARTS, names, strict=True)):
            label = self._labels[part]
            label.setText(words)
            label.setProperty("field", True)
            self.takers[part].setAccessibleDescription(words)
            grid.addWidget(label, 3 * row, 0)
            grid.addWidget(self._said[part], 3 * row + 1, 0, 1, 2)
            grid.addWidget(self.takers[part], 3 * row + 2, 0, Qt.AlignmentFlag.AlignLeft)
            if part in self.removers:
                self.removers[part].setAccessibleDescription(words)
                grid.addWidget(self.removers[part], 3 * row + 2, 1, Qt.AlignmentFlag.AlignRight)
        layout.addLayout(grid)

    def show_selection(self, words: Span | None, article: Article, *, part: bool, no_part: bool) -> None:
        """Show the words that are selected, and what may be said of their paragraphs."""
        self._words = words
        self._selected.setText(short(words.of(article.text), 160) if words else "")
        self._selected.setVisible(words is not None)
        self._hint.setVisible(words is None)
        self.put_in.setVisible(part)
        self.leave_out.setVisible(no_part)
        for button in (*self.makers.values(), self.widen, self.into_key):
            button.setEnabled(words is not None)
        self._enable()

    def show_mark(self, mark: CuratedMark | None, article: Article) -> None:
        """Show layer and words of the mark in hand."""
        marked = mark is not None and mark.layer in LAYERS
        self._card.setVisible(marked)
        self._shape = shape_of(mark) if mark is not None and marked else None
        if self._shape is None:
            return
        self.layers.show_value(self._shape.layer)
        spoken = self._shape.layer is Layer.ATTRIBUTION
        for part in PARTS:
            span: Span | None = getattr(self._shape, part)
            self._said[part].setText(short(span.of(article.text), 160) if span else "–")
            for widget in (self._labels[part], self._said[part], self.takers[part]):
                widget.setVisible(spoken or part == "content")
        for part, button in self.removers.items():
            button.setVisible(spoken and getattr(self._shape, part) is not None)
        self._enable()

    def _enable(self) -> None:
        for button in self.takers.values():
            button.setEnabled(self._words is not None)

    @Slot()
    def _maker_clicked(self) -> None:
        button = self.sender()
        self.mark_wanted.emit(next(layer for layer, one in self.makers.items() if one is button))

    @Slot()
    def _put_in(self) -> None:
        self.part_wanted.emit(True)

    @Slot()
    def _leave_out(self) -> None:
        self.part_wanted.emit(False)

    @Slot(str, object)
    def _layer_chosen(self, _field: str, layer: object) -> None:
        if self._shape is not None and isinstance(layer, Layer):
            self.shaped.emit(in_layer(self._shape, layer))

    @Slot()
    def _part_clicked(self) -> None:
        button = self.sender()
        if self._shape is None:
            return
        for part, one in self.takers.items():
            if one is button and self._words is not None:
                self.shaped.emit(with_part(self._shape, part, self._words))
        for part, one in self.removers.items():
            if one is button:
                self.shaped.emit(with_part(self._shape, part, None))


def _title(words: str) -> QLabel:
    label = QLabel(words, wordWrap=True)
    label.setProperty("section", True)
    return label
