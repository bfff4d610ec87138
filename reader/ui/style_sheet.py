"""The style sheet of the whole program, made from a theme."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from reader.paths import resource
from reader.ui.theme import Size, Use, colours_for

if TYPE_CHECKING:
    from reader.ui.theme import Theme


def style_sheet(theme: Theme) -> str:
    """The style sheet in the colours of `theme`."""
    colours = {name: getattr(theme, name) for name in colours_for(*Use)}
    sizes = {f"size_{size.name.lower()}": f"{size}px" for size in Size}
    arrow, tick = (resource("icons", f"{name}.svg").as_posix() for name in ("arrow-down", "tick"))
    return Template(TEMPLATE).substitute(colours | sizes, arrow=arrow, tick=tick)


TEMPLATE = """
* { font-family: "Inter"; font-size: $size_normal; outline: none; }
QWidget { color: $text; }
QMainWindow, QDialog, #chrome { background: $chrome; }
#topBar { background: $chrome; border-bottom: 1px solid $border; }
#stateBar { background: $chrome; border-top: 1px solid $border; }
#sidePane { background: $chrome; }
#page { background: $page; border-left: 1px solid $border; border-right: 1px solid $border; }
#articleTitle { font-weight: 600; }
QLabel[quiet="true"] { color: $muted; }
QLabel[section="true"] { color: $muted; font-size: $size_small; font-weight: 600; }
QLabel[heading="title"] { font-size: $size_title; font-weight: 600; }
QLabel[heading="part"] { font-size: $size_large; font-weight: 600; }
QLabel[heading="line"] { font-weight: 600; }
QLabel[heading="quoted"] { font-family: "Source Serif 4"; font-size: $size_quoted; }
QLabel[field="true"] { color: $muted; font-size: $size_small; }
QSplitter::handle { background: transparent; }

QToolButton, QPushButton {
  background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 5px 9px;
}
QToolButton:hover, QPushButton:hover { background: $hover; }
QToolButton:focus, QPushButton:focus { border-color: $accent; }
QToolButton::menu-indicator { image: none; }
QToolButton:disabled, QPushButton:disabled { color: $muted; }
QPushButton[choice="true"] {
  background: $page; border: 1px solid $strong_border; border-radius: 6px; padding: 4px 9px; color: $secondary;
}
QPushButton[choice="true"]:hover { background: $hover; border-color: $secondary; }
QPushButton[choice="true"]:checked {
  background: $accent_tint; border: 1px solid $accent; color: $accent; font-weight: 600;
}
QPushButton[choice="true"]:disabled { color: $muted; background: transparent; border-style: dashed; }
QPushButton[choice="true"]:focus { border: 2px solid $accent; padding: 3px 8px; }
QPushButton[link="true"] {
  color: $accent; padding: 1px 0; text-align: left; border: 1px solid transparent; border-radius: 4px;
}
QPushButton[link="true"]:disabled { color: $muted; }
QPushButton[link="true"]:hover { background: transparent; text-decoration: underline; }
QPushButton[link="true"]:focus { border-color: $accent; text-decoration: underline; }
QPushButton[compact="true"] { font-size: $size_small; padding: 4px 2px; }
QPushButton[compact="true"]:focus { padding: 3px 1px; }
QPushButton[lines="true"] { text-align: left; }
QToolButton[fold="true"] { padding: 4px 5px 4px 1px; font-weight: 600; border-radius: 4px; }
QToolButton[help="true"] {
  padding: 0; border: 1px solid $strong_border; border-radius: 12px; color: $secondary; font-weight: 600;
}
QToolButton[help="true"]:focus { border: 2px solid $accent; }
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
QPushButton[primary="true"]:disabled { background: $inset; border: 1px dashed $strong_border; color: $muted; }
QPushButton[primary="true"]:focus { border: 2px solid $ring; padding: 6px 13px; }

#card, #notice { background: $page; border: 1px solid $border; border-radius: 8px; }
#card QLabel, #notice QLabel { background: transparent; }
#hoverCard { background: $page; border: 1px solid $strong_border; border-radius: 8px; }
#selectionBar { background: $page; border: 1px solid $strong_border; border-radius: 8px; }
#selectionBar QToolButton { padding: 3px 4px; font-size: $size_small; }
#sourceStrip { background: $inset; border: 1px solid $border; border-radius: 8px; color: $secondary; }
#sourceStrip:focus { border-color: $accent; }
QLabel:focus { background: $accent_tint; }
#notice { border-color: $accent; background: $accent_tint; }
#anchorBox { background: $inset; border: 1px dotted $note; border-radius: 6px; }
#articleNotice { background: $inset; border: none; border-bottom: 1px solid $border; }
#articleNotice QLabel { background: transparent; color: $secondary; }

QPlainTextEdit, QTextEdit, QLineEdit {
  background: $inset; border: 1px solid $strong_border; border-radius: 6px; padding: 5px 7px;
  selection-background-color: $selection; selection-color: $text; placeholder-text-color: $muted;
}
QPlainTextEdit:focus, QTextEdit:focus, QLineEdit:focus { border-color: $accent; }
QTextBrowser#article {
  background: $page; border: none; padding: 0; selection-background-color: $selection; selection-color: $text;
}

QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab {
  background: transparent; color: $secondary; padding: 6px 9px; margin-right: 2px; border: 1px solid transparent;
  border-radius: 7px;
}
QTabBar::tab:hover { background: $hover; }
QTabBar::tab:selected { background: $page; color: $text; border-color: $border; }
QTabBar::tab:focus { border-color: $accent; }

QListView { background: transparent; border: none; show-decoration-selected: 0; }
QListView::item { border: none; }
QScrollArea { background: transparent; border: 1px solid transparent; }
QScrollArea:focus { border-color: $accent; }
QScrollArea > QWidget > QWidget#scrolled { background: transparent; }

QScrollBar:vertical { background: transparent; width: 11px; margin: 2px; }
QScrollBar::handle:vertical { background: $state_other; border-radius: 3px; min-height: 34px; }
QScrollBar::handle:vertical:hover { background: $muted; }
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

QComboBox { background: $page; border: 1px solid $strong_border; border-radius: 6px; padding: 5px 9px; }
QComboBox:focus { border-color: $accent; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$arrow"); width: 12px; height: 12px; }
QComboBox QAbstractItemView {
  background: $page; border: 1px solid $strong_border; selection-background-color: $accent_tint; selection-color: $text;
}
QSlider::groove:horizontal { height: 4px; background: $strong_border; border-radius: 2px; }
QSlider::handle:horizontal { background: $accent; width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; }
QSlider::handle:horizontal[unasked="true"] { background: $page; border: 1px solid $strong_border; width: 12px; }
QSlider::handle:horizontal:focus { border: 2px solid $ring; }
"""
