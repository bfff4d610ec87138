"""The few kinds of labels and buttons that the window is made of; the style sheet knows them by their property."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QToolButton, QWidget


def choice_button(text: str) -> QPushButton:
    """A button that is chosen or not."""
    button = QPushButton(text)
    button.setCheckable(True)
    button.setProperty("choice", True)
    return button


def menu_button(name: str, menu: QMenu) -> QToolButton:
    """A button without words that opens a menu."""
    button = QToolButton()
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setMenu(menu)
    return button


def link_button(text: str = "") -> QPushButton:
    """A button that looks like a link."""
    button = QPushButton(text)
    button.setProperty("link", True)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def quiet_label(text: str = "") -> QLabel:
    """Wrapped words that stand back. Plain text: `<` in an article is no markup."""
    label = text_label(text)
    label.setProperty("quiet", True)
    return label


def text_label(text: str = "", *, style: str = "") -> QLabel:
    """Wrapped plain words that can be selected, with a style sheet of their own."""
    label = QLabel(text, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if style:
        label.setStyleSheet(style)
    return label


def heading(text: str = "", *, kind: str = "title") -> QLabel:
    """Words over a dialog ("title"), a part of it ("part") or a few lines ("line"), or those of an article ("quoted").

    The style sheet knows them by their kind.
    """
    label = text_label(text)
    label.setProperty("heading", kind)
    return label


def name_for_style(widget: QWidget, name: str) -> None:
    """Give a widget the name that the style sheet knows, and a background of its own."""
    widget.setObjectName(name)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


def delete_at_once(window: QWidget) -> None:
    """Delete a closed window now: where no event loop runs, `deleteLater` waits for the next one, of another window."""
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
