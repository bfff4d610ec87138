"""Pages of text that open over the reader: shortcuts and about."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout

from reader import __version__
from reader.paths import resource
from reader.ui.actions import Menu, in_menu

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


_tr = QCoreApplication.translate


def show_page(parent: QWidget, title: str, html: str) -> QDialog:
    """Open a page with our own words; it closes with Escape and is gone then."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.resize(640, 600)
    text = QTextBrowser(openLinks=False)
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


def shortcuts_html() -> str:
    """Every action with its keys."""
    parts = []
    for menu in Menu:
        parts.append(f"<h3>{escape(menu.label)}</h3><table cellspacing='4'>")
        for spec in in_menu(menu):
            keys = _tr("pages", " or ").join(_key(key) for key in spec.keys)
            if keys:
                action = escape(_tr("action", spec.text))
                parts.append(f"<tr><td width='170'><b>{escape(keys)}</b></td><td>{action}</td></tr>")
        parts.append("</table>")
    return "".join(parts)


def _key(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def about_html(notes_file: str) -> str:
    """Version, licences, and where a person's own work is."""
    licences = (
        ("PySide6 / Qt", "LGPL-3.0"),
        ("Python-Markdown", "BSD-3-Clause"),
        ("sqlite-utils", "Apache-2.0"),
        ("platformdirs", "MIT"),
        ("onnxruntime", "MIT"),
        ("tokenizers", "Apache-2.0"),
        ("NumPy", "BSD-3-Clause"),
        ("all-MiniLM-L6-v2, the model before it was trained here", "Apache-2.0"),
        ("Source Serif 4, Inter, Atkinson Hyperlegible, OpenDyslexic", "SIL OFL-1.1"),
        ("Lucide icons", "ISC"),
    )
    rows = "".join(f"<tr><td width='330'>{name}</td><td>{licence}</td></tr>" for name, licence in licences)
    purpose = _tr("pages", "Read the news and see where its statements come from.")
    where = _tr("pages", "Your notes are in this file, and nowhere else. The program opens no network connection.")
    contents = _tr("pages", "It comes with:")
    full = _tr("pages", "The full licences of the fonts and icons lie in")
    return (
        f"<h2>Lateral Reader {__version__}</h2><p>{purpose}</p>"
        f"<p>{where}</p><p><code>{escape(notes_file)}</code></p>"
        f"<p>Apache-2.0. {contents}</p><table>{rows}</table>"
        f"<p>{full} <code>{escape(str(resource()))}</code>.</p>"
    )
