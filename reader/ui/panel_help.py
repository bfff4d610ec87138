"""What each panel is for, in a few sentences; keys are named from the table of actions."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication

from reader.ui.actions import key_of

_tr = QCoreApplication.translate


class Topic(Enum):
    """What there is help on."""

    ARTICLE = "article"
    LIBRARY = "library"
    SEARCH = "search"
    NOTES = "notes"
    FINDINGS = "findings"
    SOURCES = "sources"
    SET = "set"

    @property
    def title(self) -> str:
        """The name of the panel in the language of the interface."""
        return {
            Topic.ARTICLE: _tr("panel help", "The article"),
            Topic.LIBRARY: _tr("panel help", "Library"),
            Topic.SEARCH: _tr("panel help", "Search in everything"),
            Topic.NOTES: _tr("panel help", "Notes"),
            Topic.FINDINGS: _tr("panel help", "Findings"),
            Topic.SOURCES: _tr("panel help", "Sources"),
            Topic.SET: _tr("panel help", "Set"),
        }[self]

    @property
    def question(self) -> str:
        """The name of the button that opens the help."""
        return _tr("panel help", "What is this? {panel}").format(panel=self.title)


def paragraphs(topic: Topic) -> tuple[str, ...]:
    """The help on one panel, in plain text."""
    return {
        Topic.ARTICLE: _article,
        Topic.LIBRARY: _library,
        Topic.SEARCH: _search,
        Topic.NOTES: _notes,
        Topic.FINDINGS: _findings,
        Topic.SOURCES: _sources,
        Topic.SET: _set,
    }[topic]()


def _article() -> tuple[str, ...]:
    return (
        _tr(
            "panel help",
            "The text is shown as it is in the file. Nothing is taken away: what is no part of the article itself, such"
            " as related links and comments, is folded to one line that says so. {key} shows all of it.",
        ).format(key=key_of("left_out")),
        _tr(
            "panel help",
            "{next} goes to the next mark and {previous} to the one before; {marks} explains what the marks mean. The"
            " strip beside the scroll bar shows where in the article they are.",
        ).format(next=key_of("next_mark"), previous=key_of("previous_mark"), marks=key_of("marks_help")),
        _tr(
            "panel help",
            "Shift and the arrow keys select words, and so does the mouse. Selected words can be marked, or a note can"
            " be written about them with {note}. A short bar beside the text shows where a note is.",
        ).format(note=key_of("note")),
    )


def _library() -> tuple[str, ...]:
    return (
        _tr(
            "panel help",
            "All articles you have opened, under the set or the folder they came with. Enter opens the chosen one; on a"
            " heading it folds the group and opens it again.",
        ),
        _tr(
            "panel help",
            "Under a title stands how many of your notes on it are still to check and how many are checked.",
        ),
        _tr(
            "panel help",
            "{open} opens files, {folder} a folder, and {paste} a text you have copied. The articles and your notes are"
            " kept on this computer. Taking an article out of the library keeps its notes.",
        ).format(open=key_of("open"), folder=key_of("open_folder"), paste=key_of("paste")),
    )


def _search() -> tuple[str, ...]:
    return (
        _tr("panel help", "Looks for words in all your notes and in all articles of the library while you type."),
        _tr(
            "panel help",
            "Words in quotation marks have to stand together. The boxes under the line keep to some notes or some"
            " articles.",
        ),
        _tr("panel help", "Down goes to what was found, Enter opens it, and {key} comes back to the text.").format(
            key=key_of("back")
        ),
    )


def _notes() -> tuple[str, ...]:
    return (
        _tr(
            "panel help",
            "Here stands the mark or the words in hand: why the mark is there, what to ask next, and why it might be"
            " fine. Say whether you agree; your answer is kept.",
        ),
        _tr(
            "panel help",
            "{note} writes a note about them. It is saved as you type. A text and a status are enough; {more} unfolds"
            " the claim, your evidence and what you found.",
        ).format(note=key_of("note"), more=key_of("note_more")),
        _tr(
            "panel help",
            "If you cannot check something here, say so: that is a good result, since it says how far checking can go."
            " “Look up later” puts it on a list for when you are online ({list}).",
        ).format(list=key_of("look_up_list")),
    )


def _findings() -> tuple[str, ...]:
    return (
        _tr(
            "panel help",
            "The whole article as a list: each sentence of the body with its state, and under it its marks, each with"
            " its reason. A screen reader reads here what others see in the text.",
        ),
        _tr(
            "panel help",
            "Enter on a sentence shows it in the article; on a mark it takes the mark in hand. The box above keeps to"
            " one state, to your own marks, or to where you disagree.",
        ),
        _tr(
            "panel help",
            "“Least certain first” begins with the marks the program is least sure of: these are most worth a second"
            " look. A sentence without a mark was not checked either.",
        ),
    )


def _sources() -> tuple[str, ...]:
    return (
        _tr(
            "panel help",
            "Who speaks in the article, the one who speaks most in front, with what kind of source it is. The bar"
            " compares how often.",
        ),
        _tr("panel help", "Enter on a source goes to what it says first; Enter again to what it says next."),
        _tr(
            "panel help",
            "The list counts what is tied to a source by the program, which makes mistakes. Many or few sources say"
            " nothing yet about an article: ask who could have been asked and was not.",
        ),
    )


def _set() -> tuple[str, ...]:
    return (
        _tr(
            "panel help",
            "A lesson set has articles, questions and sometimes references, in steps. This tab leads through them and"
            " shows how far you are; {key} comes back to the step in hand.",
        ).format(key=key_of("set_tab")),
        _tr(
            "panel help",
            "In some steps the program keeps its marks to itself, so that you look first. Your answers are saved as you"
            " give them.",
        ),
        _tr(
            "panel help",
            "“Hand in” says what is inside before it writes a file ({key}). Nothing is sent: you give the file to your"
            " teacher.",
        ).format(key=key_of("hand_in")),
    )
