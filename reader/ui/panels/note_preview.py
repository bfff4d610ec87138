"""The text of a note as it looks when its Markdown is set. It loads nothing and follows nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QResizeEvent, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QSizePolicy, QTextBrowser

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

_FRAME = 4


class NotePreview(QTextBrowser):
    """Shows Markdown, as high as it needs."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notePreview")
        self.setAccessibleName(self.tr("Preview of the note"))
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_markdown(self, markdown: str) -> None:
        """Show this text. HTML in it stays as it was typed, and a picture becomes its words."""
        document = QTextDocument(self)
        document.setDefaultFont(self.font())
        features = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
        document.setMarkdown(markdown, features)
        _pictures_to_words(document)
        self.setDocument(document)
        self.updateGeometry()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing is ever loaded: an empty picture keeps Qt from looking for the file itself."""
        return QImage(1, 1, QImage.Format.Format_ARGB32)

    def sizeHint(self) -> QSize:
        """As high as the text at this width."""
        self.document().setTextWidth(self.viewport().width())
        return QSize(120, round(self.document().size().height()) + 2 * _FRAME)

    def minimumSizeHint(self) -> QSize:
        """The same height; there are no scroll bars."""
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width asks for another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()


def _pictures_to_words(document: QTextDocument) -> None:
    """Put the alternative text of each picture in its place."""
    cursor = QTextCursor(document)
    for place in reversed(range(document.characterCount())):
        cursor.setPosition(place)
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
        image = cursor.charFormat()
        if image.isImageFormat():
            words = image.property(QTextFormat.Property.ImageAltText)
            plain = cursor.block().charFormat()
            cursor.insertText(f"[{words}]" if words else "", plain)
