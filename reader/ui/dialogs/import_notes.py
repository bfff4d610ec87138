"""What a file of notes holds, beside what is in the library, before anything of it is taken in."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.storage.records import MarkResponse, Note, OwnMark
from reader.ui.announcing import announce
from reader.ui.controls import choice_button, heading, name_for_style, quiet_label, text_label
from reader.ui.language import listed, shown
from reader.ui.models.rows import Row, Style, Text
from reader.ui.names import answer_name, quoted, short
from reader.ui.note_names import field_name
from reader.ui.panels.row_list import RowList
from reader.ui.theme import DIALOG_MARGINS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reader.export.incoming import NotesFile
    from reader.storage.merging import Comparison, Record
    from reader.ui.theme import Theme

_tr = QCoreApplication.translate

_MOST_ROWS = 200
"""Rows under one heading; the heading counts them all."""

_COMPARED = (
    *("body", "status", "claim", "claim_type", "finding", "finding_reason", "certainty", "belief_before"),
    *("belief_after", "methods", "evidence", "question", "place_to_look", "tags"),
)
"""Fields of a note in which two may differ, and which have a name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """A file beside the library.

    Attributes:
        name: of the file.
        file: what it holds.
        found: what of it is new, the same or different.
        mine: for each different record the one of the library, in the same order; None for a deleted mark.
        titles: of articles, by their hash, as far as they are known.
    """

    name: str
    file: NotesFile
    found: Comparison
    mine: tuple[Record | None, ...]
    titles: Mapping[str, str]

    @property
    def holds_news(self) -> bool:
        """Whether taking it in would change anything."""
        return bool(self.found.new or self.found.other or self.found.articles)


class ImportDialog(QDialog):
    """Shows an `Import` and asks whether to take it in.

    Signals:
        accepted_with(bool): take it in; true where different records of the file replace those of the library.
    """

    accepted_with = Signal(bool)

    def __init__(self, what: Import, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import notes"))
        self.resize(640, 640)
        self._what = what
        self.list = RowList(self.tr("What is in the file"))
        self.list.set_theme(theme)
        self.list.set_rows(list(_rows(what)))
        self.keep = choice_button(self.tr("Keep mine"))
        self.take = choice_button(self.tr("Take those of the file"))
        self._which = QButtonGroup(self)
        self.import_button, self.close_button = QPushButton(), QPushButton(self.tr("Cancel"))
        self._said = text_label()
        self._lay_out()
        self._refresh()
        (self.import_button if self.import_button.isEnabled() else self.close_button).setFocus()

    def _lay_out(self) -> None:
        name_for_style(self._said, "notice")
        self._said.setContentsMargins(12, 8, 12, 8)
        self._said.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(12)
        layout.addWidget(heading(self.windowTitle()))
        layout.addWidget(heading(origin_words(self._what), kind="line"))
        file = [self._what.name] if self._what.file.title else []
        layout.addWidget(quiet_label(" · ".join([*file, counts_words(self._what)])))
        layout.addWidget(self.list, 1)
        layout.addWidget(self._question())
        layout.addWidget(self._said)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(quiet_label(self.tr("A backup of your notes is made first.")), 1)
        for button in (self.close_button, self.import_button):
            buttons.addWidget(button)
        layout.addLayout(buttons)
        self.close_button.setProperty("choice", True)
        self.import_button.setProperty("primary", True)
        self.import_button.setDefault(True)
        self.import_button.clicked.connect(self._accept)
        self.close_button.clicked.connect(self.reject)

    def _question(self) -> QWidget:
        """Which to keep where both have something, with one's own as the answer that is there."""
        question = QWidget()
        row = QHBoxLayout(question)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(text_label(self.tr("Where the file differs from what you have:")), 1)
        for button in (self.keep, self.take):
            self._which.addButton(button)
            row.addWidget(button)
        self.keep.setChecked(True)
        self._which.buttonClicked.connect(self._refresh)
        question.setVisible(bool(self._what.found.other))
        return question

    @Slot()
    def _refresh(self) -> None:
        found, replaces = self._what.found, self.take.isChecked()
        added = _number(len(found.new) + len(found.articles))
        replaced = _number(len(found.other))
        if found.other and replaces:
            words = self.tr("Add {added} and replace {replaced}").format(added=added, replaced=replaced)
        else:
            words = self.tr("Add {added}").format(added=added)
        self.import_button.setText(words)
        self.import_button.setEnabled(bool(found.new or found.articles or (found.other and replaces)))

    @Slot()
    def _accept(self) -> None:
        for part in (self.import_button, self.keep, self.take):
            part.setEnabled(False)
        self.accepted_with.emit(self.take.isChecked())

    def say(self, words: str) -> None:
        """Say what went wrong; then it can be tried again."""
        self._said.setText(words)
        self._said.show()
        announce(self, words)
        for part in (self.keep, self.take):
            part.setEnabled(True)
        self._refresh()


def origin_words(what: Import) -> str:
    """What the file calls itself, and who wrote it."""
    title = what.file.title or what.name
    by = _tr("import", "by {author}").format(author=what.file.author) if what.file.author else ""
    return " · ".join(part for part in (title, by) if part)


def counts_words(what: Import) -> str:
    """How much of what the file holds."""
    file = what.file
    counts = (
        (_tr("import", "articles: {n}"), len(file.articles)),
        (_tr("import", "notes: {n}"), len(file.notes)),
        (_tr("import", "own marks: {n}"), len(file.own_marks)),
        (_tr("import", "answers to marks: {n}"), len(file.responses)),
    )
    parts = [words.format(n=_number(count)) for words, count in counts if count]
    if not parts:
        return _tr("import", "There is nothing in this file that can be taken in.")
    if not what.holds_news:
        parts.append(_tr("import", "you have all of it already"))
    return " · ".join(parts)


def _rows(what: Import) -> Iterable[Row]:
    found = what.found
    yield from _group(_tr("import", "New articles"), [Row((Text(a.title, Style.STRONG),), a) for a in found.articles])
    yield from _group(_tr("import", "New"), [_record_row(record, what) for record in found.new])
    both = zip(found.other, what.mine, strict=True)
    yield from _group(_tr("import", "Different from yours"), [_other_row(record, mine, what) for record, mine in both])
    yield from _group(_tr("import", "Cannot be taken in"), list(_skipped(what)))
    yield from _group(_tr("import", "There already"), [_record_row(record, what) for record in found.same])


def _group(heading: str, rows: Sequence[Row]) -> Iterable[Row]:
    if rows:
        yield Row((Text(f"{heading} · {_number(len(rows))}", Style.EYEBROW),))
        yield from islice(rows, _MOST_ROWS)
    if len(rows) > _MOST_ROWS:
        rest = _tr("import", "and {n} more").format(n=_number(len(rows) - _MOST_ROWS))
        yield Row((Text(rest, Style.QUIET),))


def _record_row(record: Record, what: Import) -> Row:
    return Row((Text(_words(record), Style.STRONG, lines=2), Text(_about(record, what), Style.QUIET, lines=2)), record)


def _other_row(record: Record, mine: Record | None, what: Import) -> Row:
    texts = [Text(_words(record), Style.STRONG, lines=2), Text(_about(record, what), Style.QUIET, lines=2)]
    if isinstance(mine, Note) and mine.deleted_at:
        texts.append(Text(_tr("import", "Yours is among the deleted notes."), Style.PLAIN))
    elif mine is None:
        texts.append(Text(_tr("import", "You deleted yours."), Style.PLAIN))
    elif _words(mine) != _words(record):
        yours = _tr("import", "Yours: {words}").format(words=_words(mine))
        texts.append(Text(yours, Style.PLAIN, lines=2))
    differs = listed(_differing(record, mine))
    if differs:
        texts.append(Text(_tr("import", "Differs in: {fields}").format(fields=differs), Style.QUIET))
    return Row(tuple(texts), record)


def _differing(record: Record, mine: Record | None) -> list[str]:
    if not isinstance(record, Note) or not isinstance(mine, Note):
        return []
    return [field_name(name) for name in _COMPARED if getattr(record, name) != getattr(mine, name)]


def _skipped(what: Import) -> Iterable[Row]:
    missing = Counter(record.article for record in what.found.without_article)
    for sha256, count in missing.items():
        title = what.titles.get(sha256, "")
        why = _tr("import", "Its article is not in your library. Open the article once, then import the file again.")
        named = quoted(short(title, 90)) if title else _tr("import", "An article without a title")
        entries = _tr("import", "{article}: {n}").format(article=named, n=_number(count))
        yield Row((Text(entries, Style.STRONG), Text(why, Style.QUIET)), sha256)
    for skipped in what.file.skipped:
        yield Row(
            (Text(shown(skipped.entry), Style.STRONG), Text(_sentence(shown(skipped.why)), Style.QUIET)),
            skipped,
        )


def _words(record: Record) -> str:
    match record:
        case Note():
            words = record.body or record.claim or record.question
            return short(words or (record.quote.exact if record.quote else ""), 200) or _tr("import", "An empty note")
        case OwnMark():
            return quoted(short(record.quote.exact, 160))
        case MarkResponse():
            said = answer_name(record.answer)
            return f"{said}: {quoted(short(record.words, 140))}" if record.words else said


def _about(record: Record, what: Import) -> str:
    kinds = {
        Note: _tr("import", "Note"),
        OwnMark: _tr("import", "Own mark"),
        MarkResponse: _tr("import", "Answer to a mark"),
    }
    words = quoted(short(record.quote.exact, 70)) if isinstance(record, Note) and record.quote else ""
    title = short(what.titles.get(record.article, ""), 80)
    return " · ".join(part for part in (kinds[type(record)], title, words) if part)


def _number(value: int) -> str:
    return QLocale().toString(value)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."
