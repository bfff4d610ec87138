"""More about a check: everything beyond the quick note, in parts that fold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.storage.records import Certainty, ClaimType, NoteFinding
from reader.ui.controls import quiet_label
from reader.ui.note_names import certainty_name, claim_type_name, finding_name
from reader.ui.panels.belief import Belief
from reader.ui.panels.choices import ChoiceBox, Choices
from reader.ui.panels.evidence_list import EvidenceList
from reader.ui.panels.fields import TagsField, TextField, field_label, show_record
from reader.ui.panels.methods import Methods
from reader.ui.panels.section import Section

if TYPE_CHECKING:
    from collections.abc import Collection

    from reader.storage.records import Note

_tr = QCoreApplication.translate

_Editor = TextField | Choices | ChoiceBox | Belief | Methods | EvidenceList

_QUESTIONS = "questions"
"""The folding part inside of each piece of evidence."""

_FINDINGS = (
    NoteFinding.SUPPORTED,
    NoteFinding.CONTRADICTED,
    NoteFinding.PARTLY_SUPPORTED,
    NoteFinding.SOURCES_DISAGREE,
    NoteFinding.NOT_ENOUGH_EVIDENCE,
    NoteFinding.NOT_CHECKABLE,
)


class NoteForm(QWidget):
    """Edits the fields of a `Note` beyond its text and status. All of it may stay empty.

    Signals:
        edited(str, object): name of a field of `Note` and its new value.
        typed(): something was typed that is not sent yet.
        folds_changed(tuple): names of the parts that are open.
    """

    edited = Signal(str, object)
    typed = Signal()
    folds_changed = Signal(tuple)

    def __init__(self, opened: Collection[str]) -> None:
        super().__init__()
        self._editors: dict[str, _Editor] = {}
        self._section_of: dict[str, Section] = {}
        self._sections: dict[str, Section] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._build_claim()
        self._build_belief()
        self._add(self._section("methods", self.tr("What I did")), Methods("methods"))
        self._build_evidence()
        self._build_finding()
        self._build_look_up()
        self._build_tags()
        for section in self._sections.values():
            section.set_open(section.name in opened)
        self.evidence.questions_open = _QUESTIONS in opened

    def _section(self, name: str, title: str) -> Section:
        section = self._sections[name] = Section(name, title)
        section.toggled.connect(self._folded)
        self._layout.addWidget(section)
        return section

    def _add(self, section: Section, editor: _Editor, label: str = "") -> None:
        editor.edited.connect(self.edited)
        if isinstance(editor, (TextField, EvidenceList)):
            editor.typed.connect(self.typed)
        self._editors[editor.field] = editor
        self._section_of[editor.field] = section
        if label:
            section.content.addSpacing(3 if section.content.count() else 0)
            section.content.addWidget(field_label(label, editor))
        section.content.addWidget(editor)

    def _build_claim(self) -> None:
        section = self._section("claim", self.tr("The claim"))
        words = self.tr("In my own words")
        self._add(section, TextField("claim", words, hint=self.tr("What exactly does it say?"), lines=(2, 8)), words)
        kind = ChoiceBox("claim_type", self.tr("What kind of claim it is"))
        kind.set_options({None: self.tr("Not chosen"), **{one: claim_type_name(one) for one in ClaimType}})
        self._add(section, kind, self.tr("What kind of claim it is"))

    def _build_belief(self) -> None:
        section = self._section("belief", self.tr("How much I believe it"))
        self._add(section, Belief("belief_before", self.tr("Before checking")))
        section.content.addSpacing(6)
        self._add(section, Belief("belief_after", self.tr("After checking")))

    def _build_evidence(self) -> None:
        section = self._section("evidence", self.tr("Evidence"))
        self.evidence = EvidenceList("evidence")
        self.evidence.folds_changed.connect(self._folded)
        self._origins = quiet_label()
        self._add(section, self.evidence)
        section.content.addWidget(self._origins)

    def _build_finding(self) -> None:
        section = self._section("finding", self.tr("What I found"))
        section.content.addWidget(quiet_label(self.tr("About the claim, as far as the evidence goes.")))
        names = {one: finding_name(one) for one in _FINDINGS}
        self._add(section, Choices("finding", self.tr("What I found"), names, columns=2))
        section.content.addWidget(
            quiet_label(
                self.tr(
                    "“I could not check this here” is a good result: it says honestly how far checking can go, and"
                    " others can go on from there."
                )
            )
        )
        why = self.tr("Why, in a line or two")
        self._add(section, TextField("finding_reason", why, lines=(1, 5)), why)
        sure = {one: certainty_name(one) for one in Certainty}
        label = self.tr("How sure I am")
        self._add(section, Choices("certainty", label, sure, columns=3), label)

    def _build_look_up(self) -> None:
        section = self._section("look_up", self.tr("To look up later"))
        question, place = self.tr("Question"), self.tr("Where to look")
        self._add(section, TextField("question", question, hint=self.tr("What do I want to find out?")), question)
        hint = self.tr("a library, an archive, a person, a site")
        self._add(section, TextField("place_to_look", place, hint=hint), place)

    def _build_tags(self) -> None:
        section = self._section("tags", self.tr("Tags"))
        name = self.tr("Tags")
        self._add(section, TagsField("tags", name, hint=self.tr("short words, with commas between them")))

    def show_note(self, note: Note, *, another: bool) -> None:
        """Show what is stored; words being typed are left alone, unless it is another note than before."""
        if another:
            for editor in self._editors.values():
                if isinstance(editor, (TextField, Belief)):
                    editor.reset(getattr(note, editor.field))
        show_record(self._editors.values(), note)
        self._show_origins(note)
        for name, words in self._summaries(note).items():
            self._sections[name].set_summary(words)

    def _show_origins(self, note: Note) -> None:
        fewer = note.origins < len(note.evidence)
        self._origins.setVisible(fewer)
        words = self.tr("{count}. Items whose news comes from one another count once.")
        self._origins.setText(words.format(count=evidence_count(note)) if fewer else "")

    def _summaries(self, note: Note) -> dict[str, str]:
        return {
            "claim": note.claim or (claim_type_name(note.claim_type) if note.claim_type else ""),
            "belief": self._belief_words(note.belief_before, note.belief_after),
            "methods": str(len(note.methods) or ""),
            "evidence": evidence_count(note),
            "finding": finding_name(note.finding) if note.finding else "",
            "look_up": note.question or note.place_to_look,
            "tags": ", ".join(note.tags),
        }

    def _belief_words(self, before: int | None, after: int | None) -> str:
        if before is None and after is None:
            return ""
        if after is None:
            return self.tr("{number} before").format(number=before)
        if before is None:
            return self.tr("{number} after").format(number=after)
        return self.tr("{before} → {after}").format(before=before, after=after)

    def flush(self) -> None:
        """Send what was typed and not sent yet."""
        for editor in self._typed_in():
            editor.flush()

    def is_unsaved(self) -> bool:
        """Whether words were typed that are not stored."""
        return any(editor.is_unsaved() for editor in self._typed_in())

    def unsaved(self) -> dict[str, object]:
        """What was typed and is not stored, by the fields of `Note`."""
        return {editor.field: editor.value() for editor in self._typed_in() if editor.is_unsaved()}

    def _typed_in(self) -> list[TextField | Belief | EvidenceList]:
        kept = (TextField, Belief, EvidenceList)
        return [editor for editor in self._editors.values() if isinstance(editor, kept)]

    def editor(self, field: str) -> QWidget:
        """The editor of a field of `Note`."""
        return self._editors[field]

    def reveal(self, field: str) -> None:
        """Unfold the part with a field of `Note`, or with the locators of its evidence, and go there."""
        inside = field == "locator"
        section = self._section_of["evidence" if inside else field]
        if not section.is_open:
            section.set_open(True)
            self._folded()
        if inside:
            self.evidence.focus_field(field)
        elif field == "evidence":
            self.evidence.add()
        elif isinstance(editor := self._editors[field], Choices):
            editor.go()
        else:
            editor.setFocus()

    def open_part(self, name: str) -> None:
        """Unfold a part and leave the focus where it is."""
        if not self._sections[name].is_open:
            self._sections[name].set_open(True)
            self._folded()

    @Slot()
    def _folded(self) -> None:
        opened = [name for name, section in self._sections.items() if section.is_open]
        self.folds_changed.emit((*opened, *([_QUESTIONS] if self.evidence.questions_open else [])))


def evidence_count(note: Note) -> str:
    """How much evidence a note has, in words; empty where it has none."""
    count = len(note.evidence)
    items = _tr("NoteForm", "%n items", "", count)
    if count < 2:
        return items if count else ""
    origins = _tr("NoteForm", "%n origins", "", note.origins)
    return _tr("NoteForm", "{items}, {origins}").format(items=items, origins=origins)
