"""Pages of text that open over the reader: the shortcuts, and the help on a panel."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout

from reader.ui.actions import CLASS_ACTIONS, Menu, in_menu, shown_key
from reader.ui.panel_help import paragraphs

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QWidget

    from reader.ui.panel_help import Topic

_tr = QCoreApplication.translate

_PAGE = QSize(640, 600)


def show_page(parent: QWidget, title: str, html: str, *, size: QSize = _PAGE) -> QDialog:
    """Open a page with our own words; it closes with Escape and is gone then."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.resize(size)
    text = QTextBrowser(openLinks=False)
    # With a caret a screen reader goes through it line by line.
    text.setTextInteractionFlags(text.textInteractionFlags() | Qt.TextInteractionFlag.TextSelectableByKeyboard)
    text.document().setDocumentMargin(14)
    text.setHtml(html)
    text.setAccessibleName(title)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(16, 16, 16, 12)
    layout.addWidget(text, 1)
    layout.addWidget(buttons)
    dialog.open()
    return dialog


def shortcuts_html(*, without: Collection[str] = ()) -> str:
    """Every action with its keys, those of the ids `without` left out."""
    parts = []
    groups = [(menu.label, tuple(in_menu(menu))) for menu in Menu]
    groups.append((_tr("pages", "Class view"), CLASS_ACTIONS))
    for label, specs in groups:
        parts.append(f"<h3>{escape(label)}</h3><table cellspacing='4'>")
        for spec in specs:
            keys = _tr("pages", " or ").join(shown_key(key) for key in spec.keys)
            if keys and spec.id not in without:
                action = escape(_tr("action", spec.text))
                parts.append(f"<tr><td width='170'><b>{escape(keys)}</b></td><td>{action}</td></tr>")
        parts.append("</table>")
    return "".join(parts)


def panel_html(topic: Topic) -> str:
    """The help on one panel."""
    return f"<h3>{escape(topic.title)}</h3>" + "".join(f"<p>{escape(words)}</p>" for words in paragraphs(topic))
