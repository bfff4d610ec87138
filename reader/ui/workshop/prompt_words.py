"""What kinds and times of prompts are called in the workshop."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.lessons.records import PromptKind
from reader.storage.records import Phase

_tr = QCoreApplication.translate


def kind_name(kind: PromptKind) -> str:
    """The kind of a prompt, in a menu and over its form."""
    return {
        PromptKind.OPEN: _tr("workshop", "Open question"),
        PromptKind.CHOICE: _tr("workshop", "Choice"),
        PromptKind.MARK: _tr("workshop", "Passages to find"),
        PromptKind.CONFIDENCE: _tr("workshop", "How sure, from 0 to 100"),
        PromptKind.COMPARE: _tr("workshop", "Two articles to compare"),
    }[kind]


def phase_name(phase: Phase) -> str:
    """When a prompt is asked."""
    return {
        Phase.BEFORE_REVEAL: _tr("workshop", "Before the marks are shown"),
        Phase.AFTER_REVEAL: _tr("workshop", "After the marks are shown"),
        Phase.AFTER_DISCUSSION: _tr("workshop", "After the discussion"),
    }[phase]


def undo_name(field: str) -> str:
    """What was changed in a prompt or its key, for “Undo: …”."""
    return {
        "text": _tr("workshop", "text of a prompt"),
        "article": _tr("workshop", "article of a prompt"),
        "phase": _tr("workshop", "time of a prompt"),
        "required": _tr("workshop", "whether a prompt is required"),
        "several": _tr("workshop", "answers of a choice"),
        "options": _tr("workshop", "options of a choice"),
        "layer": _tr("workshop", "what is marked"),
        "compare": _tr("workshop", "articles to compare"),
    }.get(field, _tr("workshop", "key of a prompt"))
