"""Colours and measures of the interface: one palette a theme, and the style sheet made from it."""

from __future__ import annotations

from dataclasses import dataclass
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from reader.paths import resource


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme, as `#rrggbb`.

    Text colours reach 4.5:1 on every background they stand on, text on tints 7:1, lines 3:1 (WCAG 2.2, 1.4.3 and
    1.4.11); tests compute them.
    """

    name: str
    chrome: str
    page: str
    inset: str
    border: str
    strong_border: str
    text: str
    secondary: str
    muted: str
    accent: str
    accent_tint: str
    hover: str
    ring: str
    selection: str
    find_tint: str
    find_line: str
    quote_tint: str
    quote_line: str
    speaker_line: str
    hedge_tint: str
    hedge_line: str
    unsourced_tint: str
    unsourced_line: str
    own_tint: str
    own_line: str
    state_sourced: str
    state_unnamed: str
    state_mixed: str
    state_unsourced: str
    state_other: str
    note: str


LIGHT = Theme(
    name="light",
    chrome="#f5f2ec",
    page="#ffffff",
    inset="#fbfaf7",
    border="#e6e1d8",
    strong_border="#8c8578",
    text="#1e1d1b",
    secondary="#4a463f",
    muted="#696459",
    accent="#0b5a8a",
    accent_tint="#e8f1f7",
    hover="#fcfaf6",
    ring="#1e1d1b",
    selection="#cfe0ec",
    find_tint="#d9f0d2",
    find_line="#2f6b1f",
    quote_tint="#dcebf7",
    quote_line="#0072b2",
    speaker_line="#00664a",
    hedge_tint="#fbe3a6",
    hedge_line="#a34700",
    unsourced_tint="#f3f0f2",
    unsourced_line="#a0457a",
    own_tint="#e7e4dd",
    own_line="#4a463f",
    state_sourced="#00664a",
    state_unnamed="#62a5c9",
    state_mixed="#66568c",
    state_unsourced="#a0457a",
    state_other="#c9c3b8",
    note="#6b5a00",
)

DARK = Theme(
    name="dark",
    chrome="#1c1b19",
    page="#201f1d",
    inset="#191817",
    border="#34322f",
    strong_border="#7d776d",
    text="#ede9e2",
    secondary="#c9c4bb",
    muted="#a39d92",
    accent="#7cc4f2",
    accent_tint="#1f2f3a",
    hover="#2b2926",
    ring="#ede9e2",
    selection="#2f4a5e",
    find_tint="#24401c",
    find_line="#9fd68a",
    quote_tint="#17344b",
    quote_line="#56b4e9",
    speaker_line="#2fc79a",
    hedge_tint="#4a3500",
    hedge_line="#f0b429",
    unsourced_tint="#2a2529",
    unsourced_line="#e29ac2",
    own_tint="#3d3a36",
    own_line="#c9c4bb",
    state_sourced="#2fc79a",
    state_unnamed="#3f7696",
    state_mixed="#a594d0",
    state_unsourced="#e29ac2",
    state_other="#57534d",
    note="#e6cf6a",
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK)}


def choose(name: str) -> Theme:
    """The theme called `name`; "system" (or an unknown name) follows the desktop."""
    if name in THEMES:
        return THEMES[name]
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def qt_palette(theme: Theme) -> QPalette:
    """The palette for everything that the style sheet does not name, such as native dialogs."""
    palette = QPalette()
    role = QPalette.ColorRole
    for where, colour in {
        role.Window: theme.chrome,
        role.Base: theme.page,
        role.AlternateBase: theme.inset,
        role.Button: theme.page,
        role.ToolTipBase: theme.page,
        role.Text: theme.text,
        role.WindowText: theme.text,
        role.ButtonText: theme.text,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.text,
        role.Link: theme.accent,
    }.items():
        palette.setColor(where, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for where in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(disabled, where, QColor(theme.muted))
    return palette


def style_sheet(theme: Theme) -> str:
    """The style sheet of the whole program."""
    colours = {name: getattr(theme, name) for name in Theme.__slots__}
    return Template(_STYLE).substitute(
        colours, arrow=resource("icons", "arrow-down.svg").as_posix(), tick=resource("icons", "tick.svg").as_posix()
    )


_STYLE = """
* { font-family: "Inter"; font-size: 13px; outline: none; }
QWidget { color: $text; }
QMainWindow, QDialog, #chrome { background: $chrome; }
#topBar { background: $chrome; border-bottom: 1px solid $border; }
#stateBar { background: $chrome; border-top: 1px solid $border; }
#sidePane { background: $chrome; }
#page { background: $page; border-left: 1px solid $border; border-right: 1px solid $border; }
#articleTitle { font-weight: 600; font-size: 13px; }
QLabel[quiet="true"] { color: $muted; }
QLabel[section="true"] { color: $muted; font-size: 12px; font-weight: 600; }
QLabel[field="true"] { color: $muted; font-size: 12px; }
QSplitter::handle { background: transparent; }

QToolButton, QPushButton {
  background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 5px 9px;
}
QToolButton:hover, QPushButton:hover { background: $hover; }
QToolButton:focus, QPushButton:focus { border-color: $accent; }
QToolButton::menu-indicator { image: none; }
QToolButton:disabled, QPushButton:disabled { color: $muted; }
QPushButton[choice="true"] {
  background: $page; border: 1px solid $border; border-radius: 6px; padding: 4px 9px; color: $secondary;
}
QPushButton[choice="true"]:hover { border-color: $strong_border; }
QPushButton[choice="true"]:checked { border: 1px solid $accent; color: $accent; font-weight: 600; }
QPushButton[choice="true"]:disabled { color: $muted; background: transparent; border-style: dashed; }
QPushButton[choice="true"]:focus { border: 2px solid $accent; padding: 3px 8px; }
QPushButton[link="true"] { color: $accent; padding: 2px 0; text-align: left; border: none; }
QPushButton[link="true"]:hover { background: transparent; text-decoration: underline; }
QPushButton[link="true"]:focus { text-decoration: underline; }
QPushButton[compact="true"] { font-size: 12px; padding: 4px 2px; }
QPushButton[compact="true"]:focus { padding: 3px 1px; }
QPushButton[lines="true"] { text-align: left; }
QToolButton[fold="true"] { padding: 4px 5px 4px 1px; font-weight: 600; border-radius: 4px; }
QCheckBox { border: 1px solid transparent; border-radius: 4px; padding: 2px 0; }
QCheckBox:focus { border-color: $accent; }
QCheckBox::indicator {
  width: 14px; height: 14px; background: $inset; border: 1px solid $strong_border; border-radius: 3px;
}
QListView::indicator {
  width: 14px; height: 14px; background: $inset; border: 1px solid $strong_border; border-radius: 3px;
}
QListView::indicator:checked { border-color: $accent; image: url("$tick"); }
QListWidget::item { padding: 4px 2px; }
QCheckBox::indicator:checked { border-color: $accent; image: url("$tick"); }
QRadioButton { border: 1px solid transparent; border-radius: 4px; padding: 2px 0; }
QRadioButton:focus { border-color: $accent; }
QRadioButton::indicator {
  width: 14px; height: 14px; background: $inset; border: 1px solid $strong_border; border-radius: 8px;
}
QRadioButton::indicator:checked {
  width: 6px; height: 6px; background: $page; border: 5px solid $accent; border-radius: 8px;
}
QPushButton[primary="true"] {
  background: $accent; color: $page; border: 1px solid $accent; padding: 7px 14px; font-weight: 600;
}
QPushButton[primary="true"]:disabled { background: $border; border-color: $border; color: $muted; }
QPushButton[primary="true"]:focus { border: 2px solid $ring; padding: 6px 13px; }

#card, #notice { background: $page; border: 1px solid $border; border-radius: 8px; }
#card QLabel, #notice QLabel { background: transparent; }
#hoverCard { background: $page; border: 1px solid $strong_border; border-radius: 8px; }
#selectionBar { background: $page; border: 1px solid $strong_border; border-radius: 8px; }
#selectionBar QToolButton { padding: 3px 4px; font-size: 12px; }
#sourceStrip { background: $inset; border: 1px solid $border; border-radius: 8px; color: $secondary; }
#notice { border-color: $accent; background: $accent_tint; }
#anchorBox { background: $inset; border: 1px dotted $note; border-radius: 6px; }
#articleNotice { background: $inset; border: none; border-bottom: 1px solid $border; }
#articleNotice QLabel { background: transparent; color: $secondary; }

QPlainTextEdit, QTextEdit, QLineEdit {
  background: $inset; border: 1px solid $border; border-radius: 6px; padding: 5px 7px;
  selection-background-color: $selection; selection-color: $text;
}
QPlainTextEdit:focus, QTextEdit:focus, QLineEdit:focus { border-color: $accent; }
QTextBrowser#article {
  background: $page; border: none; padding: 0; selection-background-color: $selection; selection-color: $text;
}

QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab {
  background: transparent; color: $secondary; padding: 6px 13px; margin-right: 4px; border: 1px solid transparent;
  border-radius: 7px;
}
QTabBar::tab:hover { background: $hover; }
QTabBar::tab:selected { background: $page; color: $text; border-color: $border; }
QTabBar::tab:focus { border-color: $accent; }

QListView { background: transparent; border: none; show-decoration-selected: 0; }
QListView::item { border: none; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget#scrolled { background: transparent; }

QScrollBar:vertical { background: transparent; width: 11px; margin: 2px; }
QScrollBar::handle:vertical { background: $state_other; border-radius: 3px; min-height: 34px; }
QScrollBar::handle:vertical:hover { background: $strong_border; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 2px; }
QScrollBar::handle:horizontal { background: $state_other; border-radius: 3px; min-width: 34px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $border; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
#paper { border: 1px solid $border; background: #ffffff; }

QMenu { background: $page; border: 1px solid $border; border-radius: 8px; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 12px; border-radius: 5px; }
QMenu::item:selected { background: $accent_tint; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $border; margin: 5px 8px; }
QToolTip { background: $page; color: $text; border: 1px solid $strong_border; padding: 4px 6px; }

QComboBox { background: $page; border: 1px solid $border; border-radius: 6px; padding: 5px 9px; }
QComboBox:focus { border-color: $accent; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$arrow"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $page; border: 1px solid $border; selection-background-color: $accent_tint; }
QSlider::groove:horizontal { height: 4px; background: $border; border-radius: 2px; }
QSlider::handle:horizontal { background: $accent; width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; }
QSlider::handle:horizontal[unasked="true"] { background: $page; border: 1px solid $strong_border; width: 12px; }
QSlider::handle:horizontal:focus { border: 2px solid $ring; }
"""
