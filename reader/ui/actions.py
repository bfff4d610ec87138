"""The one table of actions. Menus, shortcuts, tool bar and the shortcut page read it; nothing else names a key."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

from reader.ui.direction import isolated_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from PySide6.QtWidgets import QWidget


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for translation without translating it yet; Qt's tools look for this name."""
    return text


class Menu(StrEnum):
    """The menus, in order."""

    FILE = QT_TRANSLATE_NOOP("menu", "File")
    EDIT = QT_TRANSLATE_NOOP("menu", "Edit")
    MARKS = QT_TRANSLATE_NOOP("menu", "Marks")
    SET = QT_TRANSLATE_NOOP("menu", "Set")
    WORKSHOP = QT_TRANSLATE_NOOP("menu", "Workshop")
    VIEW = QT_TRANSLATE_NOOP("menu", "View")
    HELP = QT_TRANSLATE_NOOP("menu", "Help")

    @property
    def label(self) -> str:
        """The name in the language of the interface."""
        return QCoreApplication.translate("menu", self.value)


@dataclass(frozen=True, slots=True)
class Spec:
    """One action.

    Attributes:
        id: its name in code and tests.
        text: what it does, untranslated.
        menu: where it stands.
        keys: its shortcuts, the first one is shown.
        checkable: whether it is on or off.
        separated: whether a line stands before it in the menu.
        local: whether its keys count only in the parts of the window to which the action is added.
    """

    id: str
    text: str
    menu: Menu
    keys: tuple[str, ...] = ()
    checkable: bool = False
    separated: bool = False
    local: bool = False


ACTIONS = (
    Spec("open", QT_TRANSLATE_NOOP("action", "Open files"), Menu.FILE, ("Ctrl+O",)),
    Spec("open_folder", QT_TRANSLATE_NOOP("action", "Open a folder"), Menu.FILE, ("Ctrl+Shift+O",)),
    Spec("paste", QT_TRANSLATE_NOOP("action", "Open what was copied"), Menu.FILE, ("Ctrl+V",)),
    Spec("paste_text", QT_TRANSLATE_NOOP("action", "Open only the copied text"), Menu.FILE, ("Ctrl+Shift+V",)),
    Spec("sample", QT_TRANSLATE_NOOP("action", "Open the sample set"), Menu.FILE),
    Spec("export", QT_TRANSLATE_NOOP("action", "Export …"), Menu.FILE, ("Ctrl+Shift+E",), separated=True),
    Spec("print", QT_TRANSLATE_NOOP("action", "Print …"), Menu.FILE, ("Ctrl+P",)),
    Spec("pictures", QT_TRANSLATE_NOOP("action", "Save or copy a picture …"), Menu.FILE),
    Spec("import_notes", QT_TRANSLATE_NOOP("action", "Import notes …"), Menu.FILE),
    Spec("collect", QT_TRANSLATE_NOOP("action", "Collect responses …"), Menu.FILE, ("Ctrl+Shift+R",)),
    Spec("notes_file", QT_TRANSLATE_NOOP("action", "Notes file …"), Menu.FILE),
    Spec("remove", QT_TRANSLATE_NOOP("action", "Remove this article from the library"), Menu.FILE, separated=True),
    Spec("quit", QT_TRANSLATE_NOOP("action", "Quit"), Menu.FILE, ("Ctrl+Q",), separated=True),
    Spec("undo", QT_TRANSLATE_NOOP("action", "Undo"), Menu.EDIT, ("Ctrl+Z",)),
    Spec("redo", QT_TRANSLATE_NOOP("action", "Redo"), Menu.EDIT, ("Ctrl+Shift+Z", "Ctrl+Y")),
    Spec("copy", QT_TRANSLATE_NOOP("action", "Copy the selected words"), Menu.EDIT, ("Ctrl+C",), separated=True),
    Spec("note", QT_TRANSLATE_NOOP("action", "Write a note"), Menu.EDIT, ("N",), separated=True),
    Spec("note_on_article", QT_TRANSLATE_NOOP("action", "Write a note on the whole article"), Menu.EDIT),
    Spec("note_more", QT_TRANSLATE_NOOP("action", "More or less about this check"), Menu.EDIT, ("Ctrl+M",)),
    Spec("part_of_article", QT_TRANSLATE_NOOP("action", "This is part of the article"), Menu.EDIT, ("B",), False, True),
    Spec("no_part_of_article", QT_TRANSLATE_NOOP("action", "This is not part of the article"), Menu.EDIT, ("X",)),
    Spec("look_up_list", QT_TRANSLATE_NOOP("action", "To look up later"), Menu.EDIT, ("Ctrl+L",), separated=True),
    Spec("trash", QT_TRANSLATE_NOOP("action", "Deleted notes"), Menu.EDIT),
    Spec("find", QT_TRANSLATE_NOOP("action", "Find in the text"), Menu.EDIT, ("Ctrl+F",), separated=True),
    Spec("find_next", QT_TRANSLATE_NOOP("action", "Find the next place"), Menu.EDIT, ("F3",)),
    Spec("find_previous", QT_TRANSLATE_NOOP("action", "Find the place before"), Menu.EDIT, ("Shift+F3",)),
    Spec("search", QT_TRANSLATE_NOOP("action", "Search in everything"), Menu.EDIT, ("Ctrl+Shift+F",)),
    Spec("next_mark", QT_TRANSLATE_NOOP("action", "Next mark"), Menu.MARKS, ("F8", "J")),
    Spec("previous_mark", QT_TRANSLATE_NOOP("action", "Previous mark"), Menu.MARKS, ("Shift+F8", "K")),
    Spec("agree", QT_TRANSLATE_NOOP("action", "Agree with the mark"), Menu.MARKS, ("Alt+1",), separated=True),
    Spec("disagree", QT_TRANSLATE_NOOP("action", "Disagree with the mark"), Menu.MARKS, ("Alt+2",)),
    Spec("not_sure", QT_TRANSLATE_NOOP("action", "Not sure about the mark"), Menu.MARKS, ("Alt+3",)),
    Spec("mark_attribution", QT_TRANSLATE_NOOP("action", "Mark as “Attributed”"), Menu.MARKS, ("Q",), separated=True),
    Spec("mark_hedge", QT_TRANSLATE_NOOP("action", "Mark as “Uncertain”"), Menu.MARKS, ("H",)),
    Spec("mark_unsourced", QT_TRANSLATE_NOOP("action", "Mark as “No source named”"), Menu.MARKS, ("U",)),
    Spec("mark_highlight", QT_TRANSLATE_NOOP("action", "Mark as “My highlight”"), Menu.MARKS, ("M",)),
    Spec("widen", QT_TRANSLATE_NOOP("action", "Widen the selection to the sentence"), Menu.MARKS, ("S",)),
    Spec("delete_mark", QT_TRANSLATE_NOOP("action", "Delete your mark"), Menu.MARKS, ("Del",), local=True),
    Spec("attribution", QT_TRANSLATE_NOOP("action", "Show “Attributed”"), Menu.MARKS, ("1",), True, True),
    Spec("hedge", QT_TRANSLATE_NOOP("action", "Show “Uncertain”"), Menu.MARKS, ("2",), True),
    Spec("unsourced", QT_TRANSLATE_NOOP("action", "Show “No source named”"), Menu.MARKS, ("3",), True),
    Spec("show_all", QT_TRANSLATE_NOOP("action", "Also show weaker “No source named” marks"), Menu.MARKS, ("4",), True),
    Spec("own_marks", QT_TRANSLATE_NOOP("action", "Show your own marks"), Menu.MARKS, ("5",), True),
    Spec("hide_marks", QT_TRANSLATE_NOOP("action", "Hide all marks"), Menu.MARKS, ("0",), True),
    Spec("next_step", QT_TRANSLATE_NOOP("action", "Go on to the next step"), Menu.SET, ("Ctrl+Return",)),
    Spec("show_set_marks", QT_TRANSLATE_NOOP("action", "Show the marks of the set"), Menu.SET),
    Spec("references", QT_TRANSLATE_NOOP("action", "References"), Menu.SET, ("Ctrl+R",)),
    Spec("take_passage", QT_TRANSLATE_NOOP("action", "Take the words as evidence"), Menu.SET, ("Ctrl+E",)),
    Spec("hand_in", QT_TRANSLATE_NOOP("action", "Hand in …"), Menu.SET, ("Ctrl+Shift+H",), separated=True),
    Spec("who", QT_TRANSLATE_NOOP("action", "Your name or number …"), Menu.SET),
    Spec("take_out_set", QT_TRANSLATE_NOOP("action", "Take this set out of the library …"), Menu.SET),
    Spec("clear_pc", QT_TRANSLATE_NOOP("action", "Clear this PC …"), Menu.SET),
    Spec("prepare_set", QT_TRANSLATE_NOOP("action", "Prepare a lesson set …"), Menu.WORKSHOP, ("Ctrl+Shift+L",)),
    Spec(
        "article_up", QT_TRANSLATE_NOOP("action", "Move the article up"), Menu.WORKSHOP, ("Alt+Up",), False, True, True
    ),
    Spec(
        "article_down", QT_TRANSLATE_NOOP("action", "Move the article down"), Menu.WORKSHOP, ("Alt+Down",), local=True
    ),
    Spec("accept_mark", QT_TRANSLATE_NOOP("action", "Accept the mark of the set"), Menu.WORKSHOP, ("A",), local=True),
    Spec("reject_mark", QT_TRANSLATE_NOOP("action", "Reject the mark of the set"), Menu.WORKSHOP, ("R",), local=True),
    Spec("change_kind", QT_TRANSLATE_NOOP("action", "Change the kind of the mark"), Menu.WORKSHOP, ("C",), local=True),
    Spec("leave_open", QT_TRANSLATE_NOOP("action", "Leave the mark open"), Menu.WORKSHOP, ("O",), local=True),
    Spec("key_mark", QT_TRANSLATE_NOOP("action", "Students should mark this"), Menu.WORKSHOP, ("T",), local=True),
    Spec("library", QT_TRANSLATE_NOOP("action", "Show the library"), Menu.VIEW, ("F9",), True),
    Spec("side_panel", QT_TRANSLATE_NOOP("action", "Show notes, findings and sources"), Menu.VIEW, ("F10",), True),
    Spec("left_out", QT_TRANSLATE_NOOP("action", "Show what was left out of the body"), Menu.VIEW, ("L",), True),
    Spec("encoding", QT_TRANSLATE_NOOP("action", "Wrong letters: choose the encoding"), Menu.VIEW),
    Spec("notes_tab", QT_TRANSLATE_NOOP("action", "Notes"), Menu.VIEW, ("Ctrl+1",), separated=True),
    Spec("findings_tab", QT_TRANSLATE_NOOP("action", "Findings"), Menu.VIEW, ("Ctrl+2",)),
    Spec("sources_tab", QT_TRANSLATE_NOOP("action", "Sources"), Menu.VIEW, ("Ctrl+3",)),
    Spec("set_tab", QT_TRANSLATE_NOOP("action", "Set"), Menu.VIEW, ("Ctrl+4",)),
    Spec("next_pane", QT_TRANSLATE_NOOP("action", "Go to the next pane"), Menu.VIEW, ("F6",)),
    Spec("back", QT_TRANSLATE_NOOP("action", "Back to the text"), Menu.VIEW, ("Esc",)),
    Spec("larger", QT_TRANSLATE_NOOP("action", "Larger text"), Menu.VIEW, ("Ctrl++", "Ctrl+="), separated=True),
    Spec("smaller", QT_TRANSLATE_NOOP("action", "Smaller text"), Menu.VIEW, ("Ctrl+-",)),
    Spec("reading", QT_TRANSLATE_NOOP("action", "Font, size and colours"), Menu.VIEW, ("Ctrl+,",)),
    Spec("language", QT_TRANSLATE_NOOP("action", "Language of the interface …"), Menu.VIEW),
    Spec("read_aloud", QT_TRANSLATE_NOOP("action", "Read aloud or pause"), Menu.VIEW, ("F4",), separated=True),
    Spec("stop_reading", QT_TRANSLATE_NOOP("action", "End reading aloud"), Menu.VIEW, ("Shift+F4",)),
    Spec("read_faster", QT_TRANSLATE_NOOP("action", "Read aloud faster"), Menu.VIEW, ("Ctrl+Shift+Up",)),
    Spec("read_slower", QT_TRANSLATE_NOOP("action", "Read aloud more slowly"), Menu.VIEW, ("Ctrl+Shift+Down",)),
    Spec("marks_help", QT_TRANSLATE_NOOP("action", "What do these marks mean?"), Menu.HELP, ("F1",)),
    Spec("panel_help", QT_TRANSLATE_NOOP("action", "Help on this panel"), Menu.HELP, ("Shift+F1",)),
    Spec("shortcuts", QT_TRANSLATE_NOOP("action", "Keyboard shortcuts"), Menu.HELP, ("?",)),
    Spec("tour", QT_TRANSLATE_NOOP("action", "Show the tour again"), Menu.HELP),
    Spec("check_pc", QT_TRANSLATE_NOOP("action", "Check this PC"), Menu.HELP),
    Spec("about", QT_TRANSLATE_NOOP("action", "About Lateral Reader"), Menu.HELP, separated=True),
)


CLASS_ACTIONS = (
    Spec("class_next_pane", QT_TRANSLATE_NOOP("action", "Go to the next pane"), Menu.VIEW, ("F6",)),
    Spec("class_project", QT_TRANSLATE_NOOP("action", "Project: names off and larger type"), Menu.VIEW, ("F11",)),
    Spec("class_undo", QT_TRANSLATE_NOOP("action", "Undo what was put right about people"), Menu.EDIT, ("Ctrl+Z",)),
    Spec("class_leave", QT_TRANSLATE_NOOP("action", "Stop reading, or end projecting"), Menu.VIEW, ("Esc",)),
    Spec("class_close", QT_TRANSLATE_NOOP("action", "Close the class view"), Menu.FILE, ("Ctrl+W",)),
)
"""Those of the class view, a window of its own; it has no menus, so `Spec.menu` says only what they are like."""


def create(window: QWidget, specs: Iterable[Spec] = ACTIONS) -> dict[str, QAction]:
    """An action of `window` for each line of a table, by its id."""
    actions = {}
    for spec in specs:
        action = QAction(QCoreApplication.translate("action", spec.text), window)
        action.setObjectName(spec.id)
        action.setCheckable(spec.checkable)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        if spec.local:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        else:
            window.addAction(action)
        actions[spec.id] = action
    return actions


def connect(actions: Mapping[str, QAction], slots: Mapping[str, Callable[[], object]]) -> None:
    """Connect each action with the slot of its id.

    Raises:
        KeyError: an action has no slot.
    """
    for name, action in actions.items():
        action.triggered.connect(slots[name])


def shown_key(key: str) -> str:
    """A key of the table as keyboards and menus of this system write it."""
    return isolated_key(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))


def with_key(action: QAction) -> str:
    """The words of an action and its key, for a tooltip."""
    key = isolated_key(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
    return f"{action.text()} ({key})" if key else action.text()


def key_of(name: str) -> str:
    """The first key of the action with this id, to be named in a sentence.

    Raises:
        StopIteration, IndexError: there is no such action, or it has no key.
    """
    return shown_key(next(spec for spec in (*ACTIONS, *CLASS_ACTIONS) if spec.id == name).keys[0])


def in_menu(menu: Menu) -> Iterable[Spec]:
    """The actions of one menu, in order."""
    return (spec for spec in ACTIONS if spec.menu is menu)
