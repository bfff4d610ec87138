"""The tab in which a teacher says what students should mark in an article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.storage.records import OwnLayer
from reader.ui.actions import key_of
from reader.ui.article.highlights import LOOKS, OWN_ROLES
from reader.ui.controls import choice_button, link_button, quiet_label
from reader.ui.language import listed
from reader.ui.models.rows import Row, Style, Text
from reader.ui.names import quoted, short
from reader.ui.panels.fields import TextField, field_label
from reader.ui.panels.section import Section
from reader.ui.workshop.key_form import KeyForm
from reader.ui.workshop.key_marks import (
    article_key,
    passage_at,
    with_article_key,
    with_changed,
    with_decided,
    with_passage,
    without_passage,
)
from reader.ui.workshop.mark_names import key_chip, key_layer_name, label_name
from reader.ui.workshop.mark_rows import MarkRows

if TYPE_CHECKING:
    from reader.lessons.records import ArticleKey, KeyMark, MarkLabel
    from reader.text.spans import Span
    from reader.ui.theme import Theme
    from reader.ui.workshop.editor import LessonEditor

_LONGEST = 4000


class Words(NamedTuple):
    """Words of the article that may go into the key, and as what."""

    span: Span
    label: MarkLabel


class ArticleKeyPanel(QWidget):
    """Shows and changes what the key says of one article.

    Signals:
        passage_taken(str): id of the passage that is in hand now.
        said(str): something for screen readers.
    """

    passage_taken = Signal(str)
    said = Signal(str)

    def __init__(self, editor: LessonEditor, theme: Theme, article_id: str) -> None:
        super().__init__()
        self._editor, self._article_id = editor, article_id
        self._words: Words | None = None
        self._current = ""
        self._shown = quiet_label()
        self.toggle_button = choice_button(self.tr("Students should mark this ({key})").format(key=key_of("key_mark")))
        self.toggle_button.clicked.connect(self.toggle)
        self.count = QLabel()
        self.count.setProperty("section", True)
        self.rows = MarkRows(self.tr("Passages of the key"))
        self.rows.taken.connect(self._taken)
        self.rows.chosen.connect(self._taken)
        self.form = KeyForm()
        self.form.edited.connect(self._passage_edited)
        self.form.removed.connect(self._remove)
        self.take_all = link_button(self.tr("Take in all accepted marks"))
        self.take_all.clicked.connect(self.take_decided)
        self.layers = {layer: QCheckBox(key_layer_name(layer)) for layer in OwnLayer}
        for box in self.layers.values():
            box.clicked.connect(self._layers_clicked)
        hint = self.tr("What is there to see in this article?")
        self.explanation = TextField("explanation", hint, hint=hint, lines=(2, 8), limit=_LONGEST)
        self.explanation.edited.connect(self._explanation_edited)
        self.whole = Section("whole", self.tr("The article as a whole"))
        self._lay_out()
        self.set_theme(theme)

    def _lay_out(self) -> None:
        words = self.tr(
            "All there is to mark of these layers is in the key. What else a student marks counts as too much."
        )
        self.whole.content.addWidget(quiet_label(words))
        for box in self.layers.values():
            self.whole.content.addWidget(box)
        self.whole.content.addWidget(field_label(self.tr("Explanation"), self.explanation))
        self.whole.content.addWidget(self.explanation)
        inside = QWidget()
        inside.setObjectName("scrolled")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 6, 0)
        layout.setSpacing(8)
        self.rows.setMinimumHeight(150)
        for part in (self._shown, self.toggle_button, self.take_all, self.count, self.rows, self.form, self.whole):
            layout.addWidget(part, 1 if part is self.rows else 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        self.rows.set_theme(theme)

    @property
    def key(self) -> ArticleKey:
        """What the key says of the article."""
        return article_key(self._editor.key, self._article_id)

    @property
    def passage(self) -> KeyMark | None:
        """The passage in hand."""
        return next((one for one in self.key.marks if one.id == self._current), None)

    # What is shown

    def show_words(self, words: Words | None) -> None:
        """Offer the selected words, or those of the mark in hand."""
        self._words = words
        self._show_words()

    def take(self, name: str) -> None:
        """Take the passage with this id in hand, or none."""
        self.form.flush()
        self._current = name
        self.refresh()
        self.passage_taken.emit(name)

    def refresh(self) -> None:
        """Show what the editor has now."""
        key, passage = self.key, self.passage
        self.count.setText(self.tr("%n passages in the key", "", len(key.marks)))
        self.rows.show_rows([_row(one) for one in key.marks], self._current)
        self.rows.setVisible(bool(key.marks))
        self.form.setVisible(passage is not None)
        if passage is not None:
            self.form.show_passage(passage)
        else:
            self.form.clear()
        for layer, box in self.layers.items():
            box.setChecked(layer in key.layers)
        covered = listed(key_layer_name(layer) for layer in key.layers)
        self.whole.set_summary(covered)
        self.explanation.show_value(key.explanation)
        article = self._editor.set.article_by_id.get(self._article_id)
        self.take_all.setEnabled(article is not None and with_decided(key, article) != key)
        self._show_words()

    def flush(self) -> None:
        """Send what was typed and not sent yet."""
        self.form.flush()
        self.explanation.flush()

    def _show_words(self) -> None:
        words = self._words
        self.toggle_button.setEnabled(words is not None)
        self.toggle_button.setChecked(words is not None and self._passage_of(words) is not None)
        text = self._editor.article(self._article_id).article.text
        self._shown.setText(
            quoted(short(words.span.of(text), 100)) if words else self.tr("Select words, or take a mark in hand.")
        )

    def _passage_of(self, words: Words) -> KeyMark | None:
        return passage_at(self.key, words.span, words.label.layer)

    # What is changed

    @Slot()
    def toggle(self) -> None:
        """Put the offered words into the key, or take them out."""
        words = self._words
        if words is None:
            return
        passage = self._passage_of(words)
        if passage is not None:
            self._remove(passage.id)
            return
        text = self._editor.article(self._article_id).article.text
        self._put(self.tr("put it into the key"), with_passage(self.key, text, words.span, words.label))
        added = self._passage_of(words)
        if added is not None:
            self.take(added.id)
        self.said.emit(self.tr("It is in the key."))

    @Slot()
    def take_decided(self) -> None:
        """Put all accepted, changed and added marks into the key."""
        before = len(self.key.marks)
        article = self._editor.article(self._article_id)
        self._put(self.tr("take the marks into the key"), with_decided(self.key, article))
        self.said.emit(self.tr("%n passages are new in the key.", "", len(self.key.marks) - before))

    @Slot(str)
    def _remove(self, name: str) -> None:
        self._put(self.tr("take it out of the key"), without_passage(self.key, name))
        self.said.emit(self.tr("It is not in the key any more."))

    def _put(self, text: str, key: ArticleKey, *, merge: str = "") -> None:
        self._editor.change_key(text, with_article_key(self._editor.key, key), merge=merge)

    @Slot(object, str)
    def _passage_edited(self, passage: KeyMark, field: str) -> None:
        if any(one.id == passage.id for one in self.key.marks):
            merge = f"key:{self._article_id}:{passage.id}" if field == "explanation" else ""
            self._put(self.tr("change the passage of the key"), with_changed(self.key, passage), merge=merge)
        self.refresh()

    @Slot()
    def _layers_clicked(self) -> None:
        layers = tuple(layer for layer, box in self.layers.items() if box.isChecked())
        self._put(self.tr("change what the key covers"), replace(self.key, layers=layers))

    @Slot(str, object)
    def _explanation_edited(self, _field: str, value: object) -> None:
        merge = f"key explanation:{self._article_id}"
        self._put(self.tr("explain the key"), replace(self.key, explanation=str(value)), merge=merge)

    @Slot(object)
    def _taken(self, name: object) -> None:
        self.take(str(name))


def _row(passage: KeyMark) -> Row:
    look = LOOKS[OWN_ROLES[passage.label.layer]]
    name = label_name(passage.label)
    also = "/".join(label_name(one) for one in passage.alternatives)
    texts = [
        Text(f"{name} · {key_chip(passage)}" if passage.arguable else name, Style.QUIET, look.colour, lines=2),
        Text(quoted(short(passage.quote.exact, 120)), Style.PLAIN, lines=2),
    ]
    texts += [Text(f"≈ {also}", Style.QUIET, lines=2)] * bool(also)
    return Row(tuple(texts), record=passage.id, look=look)
