"""The reference pack beside the article: one thing at a time, from which passages are taken into a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QImage, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from reader.text.invisible import with_signs
from reader.ui import fonts
from reader.ui.controls import link_button, name_for_style, quiet_label, text_label
from reader.ui.lessons.reference_list import ReferenceList
from reader.ui.theme import LIGHT, Size, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QUrl

    from reader.storage.records import Evidence
    from reader.ui.lessons.references import Reference


class ReferenceText(QTextBrowser):
    """The text of one reference. It loads nothing and follows nothing; words are selected by mouse or keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setAcceptDrops(False)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)
        self.setCursorWidth(2)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing is ever loaded: an empty picture keeps Qt from looking for the file itself."""
        return QImage(1, 1, QImage.Format.Format_ARGB32)

    def select_whole_words(self) -> None:
        """Make the selection wider where it cuts a word."""
        cursor, document = self.textCursor(), self.document()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        if start == end:
            return
        while start and _is_inside(document, start):
            start -= 1
        while _is_inside(document, end):
            end += 1
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def selected(self) -> str:
        """The selected words."""
        return self.textCursor().selection().toPlainText().strip()


def _is_inside(document: QTextDocument, position: int) -> bool:
    """Whether a position, in UTF-16 units, stands within a word."""
    return document.characterAt(position - 1).isalnum() and document.characterAt(position).isalnum()


class ReferencePane(QWidget):
    """A list to choose from, the text, where it is from, and the ways to take something of it.

    Signals:
        passage_wanted(object, str, int): the `Evidence` of a passage, the selected words, and the number of their
            paragraph, 0 where that says nothing.
        closed(): the pane is to be put away.
    """

    passage_wanted = Signal(object, str, int)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        name_for_style(self, "page")
        self.setMinimumWidth(300)
        self._shown: Reference | None = None
        self._theme: Theme = LIGHT
        self.list = ReferenceList()
        self.list.chosen.connect(self._show)
        close = link_button(self.tr("Close"))
        close.setAccessibleName(self.tr("Close the references"))
        close.clicked.connect(self.closed)
        self._group = quiet_label()
        self._title = text_label(style=f"font-family: '{fonts.SERIF}'; font-size: 19px; font-weight: 600;")
        self.text = ReferenceText()
        self.text.setObjectName("referenceText")
        self.text.selectionChanged.connect(self._enable)
        self._foot = quiet_label()
        self._hint = quiet_label(self.tr("Select words, then take them into your note, or drag them there."))
        self.take = QPushButton(self.tr("Take the words as evidence"))
        self.take.setProperty("primary", True)
        self.take.clicked.connect(self.take_selected)
        self.take_all = QPushButton(self.tr("Take the source"))
        self.take_all.setProperty("choice", True)
        self.take_all.clicked.connect(self._take_source)
        head = QHBoxLayout()
        head.addWidget(self.list, 1)
        head.addWidget(close, alignment=Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.addWidget(self.take)
        buttons.addWidget(self.take_all)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 14, 12)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self._group)
        layout.addWidget(self._title)
        layout.addWidget(self.text, 1)
        for label in (self._foot, self._hint):
            layout.addWidget(label)
        layout.addLayout(buttons)
        self._enable()
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        self._theme = theme
        if self._shown is not None:
            self._show(self._shown)

    def show_references(self, references: Sequence[Reference]) -> None:
        """Offer these; the one that is shown stays if it is among them."""
        self.list.show_references(references)

    @Slot(object)
    def _show(self, reference: Reference | None) -> None:
        self._shown = reference
        self._group.setText(reference.group if reference else "")
        self._title.setText(with_signs(reference.title) if reference else self.tr("No references"))
        document = QTextDocument(self.text)
        font = QFont(fonts.SERIF)
        font.setPixelSize(Size.QUOTED)
        document.setDefaultFont(font)
        document.setDocumentMargin(8)
        if reference is None:
            document.setPlainText(self.tr("This set has no reference pack."))
        elif reference.passages:
            self._write(document, reference)
        else:
            features = (
                QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
            )
            document.setMarkdown(reference.markdown, features)
        self.text.setDocument(document)
        self._foot.setText(reference.foot if reference else "")
        self._foot.setVisible(bool(reference and reference.foot))
        self.text.setAccessibleName(self._title.text())
        self._enable()

    def _write(self, document: QTextDocument, reference: Reference) -> None:
        """One paragraph for each passage, of which it keeps the number."""
        cursor = QTextCursor(document)
        for number, passage in enumerate(reference.passages):
            if number:
                cursor.insertBlock()
            paragraph, words = QTextBlockFormat(), QTextCharFormat()
            paragraph.setTopMargin(0 if passage.small or not number else 10)
            if passage.small:
                words.setForeground(QColor(self._theme.muted))
                words.setFontFamilies([fonts.INTERFACE])
                words.setProperty(QTextCharFormat.Property.FontPixelSize, 12)
            cursor.setBlockFormat(paragraph)
            cursor.insertText(passage.text, words)
            cursor.block().setUserState(number)

    # Taking

    @Slot()
    def take_selected(self) -> None:
        """Take the selected words as evidence."""
        self.text.select_whole_words()
        words = self.text.selected()
        if self._shown is not None and words:
            evidence, paragraph = self._place(self._shown)
            self.passage_wanted.emit(evidence, words, paragraph)

    @Slot()
    def _take_source(self) -> None:
        if self._shown is not None:
            self.passage_wanted.emit(self._shown.evidence, "", 0)

    def _place(self, shown: Reference) -> tuple[Evidence, int]:
        """What the selected words come to, and the number of their paragraph."""
        cursor = self.text.textCursor()
        block = self.text.document().findBlock(cursor.selectionStart())
        number = block.userState()
        if 0 <= number < len(shown.passages):
            passage = shown.passages[number]
            return passage.evidence, 0 if passage.evidence.locator else number + 1
        paragraph, earlier = 0, self.text.document().begin()
        while earlier.isValid() and earlier.position() <= block.position():
            paragraph += bool(earlier.text().strip())
            earlier = earlier.next()
        return shown.evidence, paragraph

    @Slot()
    def _enable(self) -> None:
        self.take.setEnabled(self._shown is not None and self.text.textCursor().hasSelection())
        self.take_all.setEnabled(self._shown is not None)
