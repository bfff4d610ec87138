"""What is printed, in its order: an article with its marks and notes, a blank worksheet, what to look up later."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont

from reader.export import note_text, worksheet
from reader.export.dossier import Dossier, labelled_notes, labelled_own_marks
from reader.export.marks import (
    LEGEND,
    LETTER_KEY,
    LETTERS,
    NO_MARK,
    OWN_LEGEND,
    OWN_LETTER_KEY,
    SOURCE_KINDS,
    Role,
    dimmed_as,
    left_out,
    numbered_marks,
    roles,
    source_strip,
    state_line,
)
from reader.messages import join
from reader.text.article import Region
from reader.text.spans import Span
from reader.ui.language import shown
from reader.ui.names import quoted
from reader.ui.printing.steps import in_one_go
from reader.ui.printing.writer import SheetWriter, translated

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Sequence

    from reader.export.dossier import LabelledMark, LabelledNote
    from reader.export.marks import Mark
    from reader.export.worksheet import Question
    from reader.text.article import Article, Block
    from reader.ui.printing.writer import Sheet

_tr = QCoreApplication.translate


def dossier_sheet(dossier: Dossier) -> Sheet:
    """The article with numbered marks, then the legend, the notes, own marks, and the marks with their reasons."""
    return in_one_go(dossier_by_steps(dossier))


def dossier_by_steps(dossier: Dossier) -> Generator[None, None, Sheet]:
    """The same, a step for each paragraph and each mark."""
    writer = _writer(dossier.article)
    article, report = dossier.article, dossier.report
    marks = numbered_marks(article, report) if report else []
    writer.small(source_strip(article))
    yield from _write_article(writer, dossier, marks)
    if report:
        writer.small(join(" ", (line for line in (state_line(report), left_out(report), NO_MARK) if line)), space=14)
    _write_legend(writer, dossier)
    _write_notes(writer, labelled_notes(dossier))
    _write_own_marks(writer, labelled_own_marks(dossier))
    yield from _write_marks(writer, marks, dossier)
    if report and report.sources:
        writer.heading(_tr("print", "Who is heard"))
        for source in report.sources:
            words = _tr("print", "{name}, {kind}, statements: {count}")
            kind = shown(SOURCE_KINDS[source.kind])
            writer.small(words.format(name=source.name, kind=kind, count=len(source.findings)), space=2)
    return writer.sheet


def worksheet_sheet(article: Article, *, questions: Sequence[Question] = worksheet.QUESTIONS) -> Sheet:
    """The blank article with paragraph numbers and room beside it, and questions with lines to write on."""
    writer = _writer(article)
    writer.fill_in("\t".join(map(shown, worksheet.FILL_IN)))
    writer.small(source_strip(article), space=10)
    writer.question(1, worksheet.BEFORE)
    space = 22.0
    for block in article.blocks:
        if not dimmed_as(block):
            writer.article_block(block, right=0.34, space=space)
            _write_beside(writer, article, block, "")
            space = 0
    for number, question in enumerate(questions, start=2):
        writer.question(number, question)
    writer.small(worksheet.GOOD_OUTCOME, space=10)
    return writer.sheet


def look_up_sheet(groups: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> Sheet:
    """What is to be looked up, by the place to look: questions, and what each is about, with lines for the answers."""
    title = _tr("print", "To look up later")
    writer = SheetWriter(title)
    writer.title(title)
    for place, questions in groups:
        writer.heading(place)
        for question, about in questions:
            writer.to_tick(question, about, lines=2)
    return writer.sheet


def _writer(article: Article) -> SheetWriter:
    return SheetWriter(article.title, article.metadata.outlet, text=article.text)


def _write_article(writer: SheetWriter, dossier: Dossier, marks: Sequence[Mark]) -> Iterator[None]:
    article = dossier.article
    marked, signs = _pieces(dossier, marks)
    title = dossier.article.title if not article.blocks_in(Region.HEADLINE) else ""
    if title:
        writer.title(title)
    region = ""
    in_block = _by_block(article, marked)
    for number, block in enumerate(article.blocks):
        yield
        name = dimmed_as(block)
        if name and name != region:
            words = _tr("print", "{name}, not analysed").format(name=shown(name))
            writer.small(f"{words}: {shown(block.reason)}" if block.reason else words, space=8)
            writer.sheet.headings.add(writer.block)
        region = name
        inside = in_block.get(number, [])
        here = [(place, sign) for place, sign in signs if block.span.start < place <= block.span.end]
        writer.article_block(block, marked=inside, signs=here)
        found = {LETTERS[role] for role, _ in inside}
        letters = " ".join(letter for letter in dict.fromkeys(LETTERS.values()) if letter in found)
        _write_beside(writer, article, block, letters)


def _by_block(article: Article, marked: Iterable[tuple[Role, Span]]) -> dict[int, list[tuple[Role, Span]]]:
    """What is marked in each block that has marks, by the number of the block."""
    starts = [block.span.start for block in article.blocks]
    found: dict[int, list[tuple[Role, Span]]] = {}
    for role, span in marked:
        for number in range(max(0, bisect_right(starts, span.start) - 1), bisect_left(starts, span.end)):
            if span.overlaps(article.blocks[number].span):
                found.setdefault(number, []).append((role, span))
    return found


def _write_beside(writer: SheetWriter, article: Article, block: Block, letters: str) -> None:
    number = article.paragraph_number(block.span.start) if block.region is Region.BODY else None
    if number or letters:
        writer.sheet.beside[writer.block] = (str(number or ""), letters)


def _pieces(dossier: Dossier, marks: Iterable[Mark]) -> tuple[list[tuple[Role, Span]], list[tuple[int, str]]]:
    marked: list[tuple[Role, Span]] = []
    signs: list[tuple[int, str]] = []
    for mark in marks:
        marked += roles(mark.finding)
        signs.append((mark.place, str(mark.number)))
    for role, label, span in (
        *((Role.OWN, item.label, item.span) for item in labelled_own_marks(dossier)),
        *((Role.NOTE, item.label, item.span) for item in labelled_notes(dossier)),
    ):
        if span is not None:
            marked.append((role, span))
            signs.append((span.end, label))
    return marked, signs


def _write_legend(writer: SheetWriter, dossier: Dossier) -> None:
    added = bool(dossier.notes or dossier.own_marks)
    legend = (LEGEND if dossier.report else {}) | (OWN_LEGEND if added else {})
    if not legend:
        return
    writer.heading(_tr("print", "What is marked"))
    first = writer.block
    for role, (name, meaning) in legend.items():
        words = shown(name)
        writer.small(f"{words}: {shown(meaning)}", space=3, marked=[(role, Span(0, len(words)))])
    keys = [LETTER_KEY] * bool(dossier.report) + [OWN_LETTER_KEY] * added
    writer.small(". ".join(map(shown, keys)) + ".", space=5)
    writer.sheet.together.append((first, writer.block))


def _write_notes(writer: SheetWriter, notes: Sequence[LabelledNote]) -> None:
    if notes:
        writer.heading(_tr("print", "Notes"))
    for labelled in notes:
        note = labelled.note
        about = "" if note.quote else _tr("print", " (on the whole article)")
        writer.subheading(f"{labelled.label}  {shown(note_text.heading(note))}{about}")
        first = writer.block
        if note.quote:
            writer.passage(note.quote.exact)
        for line in note.body.strip().splitlines():
            writer.written(line)
        writer.lines(note_text.lines(note))
        if note.evidence:
            counted = shown(note_text.origins_line(note))
            writer.strong(_tr("print", "Evidence") + (f" ({counted.rstrip('.')})" if counted else ""))
        for number, item in enumerate(note.evidence, start=1):
            writer.strong(f"{number}. {translated(note_text.evidence_title(item))}", weight=QFont.Weight.Medium)
            writer.lines(note_text.evidence_lines(item, note))
        writer.sheet.together.append((first, writer.block))
        writer.sheet.barred.append((first, writer.block))


def _write_own_marks(writer: SheetWriter, marks: Sequence[LabelledMark]) -> None:
    if marks:
        writer.heading(_tr("print", "Own marks"))
    for labelled in marks:
        mark = labelled.mark
        said = f": {quoted(mark.quote.exact.strip())}" + (f" – {mark.reason}" if mark.reason.strip() else "")
        writer.small(f"{labelled.label}  {shown(note_text.own_mark_name(mark))}{said}", space=4)


def _write_marks(writer: SheetWriter, marks: Sequence[Mark], dossier: Dossier) -> Iterator[None]:
    answers = {response.mark: response for response in dossier.responses}
    if marks:
        writer.heading(_tr("print", "The marks"))
    for mark in marks:
        yield
        explanation = mark.explanation
        writer.strong(f"{mark.number}  {shown(mark.heading)}: {mark.words}", weight=QFont.Weight.Medium)
        first = writer.block
        reason = shown(explanation.reason)
        asked = f" {shown(explanation.question)}" if explanation.question else ""
        writer.small(f"{reason}{_stop(reason)}{asked}", space=1)
        if explanation.maybe_fine:
            writer.small(
                _tr("print", "Why this might be fine: {reason}").format(reason=shown(explanation.maybe_fine)), space=1
            )
        answer = answers.get(mark.finding.id)
        if answer:
            why = f": {answer.why}" if answer.why else ""
            said = _tr("print", "The reader’s answer: {answer}").format(answer=shown(note_text.ANSWERS[answer.answer]))
            writer.small(f"{said}{why}", space=1, weight=QFont.Weight.DemiBold)
        writer.sheet.together.append((first, writer.block))


def _stop(words: str) -> str:
    return "" if words.endswith((".", "?", "”", "“", "»")) else "."
