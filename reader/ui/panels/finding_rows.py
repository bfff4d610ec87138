"""The rows of the findings list: sentences, the marks in them, and where a person sees it differently."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from reader.analysis.findings import Confidence, QuoteUnclear, Unsourced, review_order
from reader.storage.records import Answer, OwnMark
from reader.text.anchors import AnchorState
from reader.ui.article.highlights import LAYER_LOOKS, LOOKS, OWN_ROLES, STATE_COLOURS, place_of
from reader.ui.language import listed, shown
from reader.ui.models.rows import Planned, Row, Style, Text
from reader.ui.names import answer_name, kind_name, layer_name, own_kinds, own_layer_name, quoted, short, state_name
from reader.ui.note_names import note_sign, note_state
from reader.ui.own_mark_compare import answered, own_only
from reader.ui.panels.mark_card import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reader.analysis.findings import Finding, Report, Sentence, State
    from reader.storage.records import MarkResponse, Note
    from reader.text.anchors import Quote
    from reader.text.article import Article
    from reader.text.spans import Span
    from reader.ui.own_mark_compare import Answered, OwnOnly

_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Material:
    """What the list is made from; `findings` are those in view, in the order of the text."""

    article: Article
    report: Report | None
    findings: Sequence[Finding]
    notes: Sequence[Note]
    responses: Mapping[str, MarkResponse]
    own_marks: Sequence[OwnMark]


@dataclass(frozen=True, slots=True)
class NoteRow:
    """Stands in the list for the note with this id, where it belongs to no sentence."""

    id: str


class _Placed(NamedTuple):
    """A mark and the character where it begins."""

    start: int
    mark: Finding | OwnMark


class FindingRows:
    """Makes rows whose records are ids of marks, the `Span` of a sentence, or a `NoteRow`."""

    def __init__(self, material: Material) -> None:
        self._of = material
        placed = (note for note in material.notes if note.anchor is not AnchorState.ORPHAN)
        self._noted = [(note.quote, note) for note in placed if note.quote is not None]
        self._in_view = {finding.id for finding in material.findings}
        self._about: dict[str, list[Note]] = {}
        for note in material.notes:
            self._about.setdefault(note.mark or "", []).append(note)

    def in_order(self, state: State | None) -> list[Row | Planned]:
        """The sentences in this state, or all of them, each followed by the marks that begin in it."""
        report = self._of.report
        if report is None:
            return []
        rows: list[Row | Planned] = []
        marks, at = self._marks(), 0
        for sentence in report.sentences:
            first, at = at, _until(marks, at, sentence.span.start)
            if state is None:
                rows += self._rows(marks[first:at])
            first, at = at, _until(marks, at, sentence.span.end)
            if state is None or sentence.state is state:
                rows.append(Planned(sentence.span, partial(self._sentence, sentence)))
                rows += self._rows(marks[first:at])
        return [*rows, *self._rows(marks[at:]), *self._other_notes(report)] if state is None else rows

    def _other_notes(self, report: Report) -> list[Row]:
        """The notes on the whole article, on words outside of its body, and on words that were lost."""
        body = [sentence.span for sentence in report.sentences]
        noted = {note.id for quote, note in self._noted if any(_meet(quote, place) for place in body)}
        others = [note for note in self._of.notes if note.id not in noted]
        return (
            [_heading(_tr("findings", "Notes on no sentence of the body")), *map(_note_row, others)] if others else []
        )

    def least_certain_first(self, state: State | None) -> list[Row | Planned]:
        """The program's marks without their sentences, in groups, for going through them."""
        report = self._of.report
        if report is None:
            return []
        wanted = None if state is None else [one.span for one in report.sentences if one.state is state]
        found = [finding for finding in review_order(report) if finding.id in self._in_view]
        if wanted is not None:
            found = [finding for finding in found if _begins_in(finding.span, wanted)]
        rows: list[Row | Planned] = []
        for heading, group in groupby(found, key=_how_sure):
            rows += [_heading(heading), *(Planned(finding.id, partial(self._finding, finding)) for finding in group)]
        return rows

    def own_marks(self) -> list[Row]:
        """What the person marked; what has no sure place in the text comes last."""
        placed = [self._own(mark) for mark in self._of.own_marks if place_of(mark) is not None]
        lost = [self._own(mark) for mark in self._of.own_marks if place_of(mark) is None]
        return placed + ([_heading(_tr("findings", "Not found for sure in this text")), *lost] if lost else [])

    def disagreements(self) -> list[Row]:
        """What was answered with disagree or not sure, and own marks where the program has none of that layer."""
        report = self._of.report
        if report is None:
            return []
        parts = {
            _tr("findings", "You disagree"): [
                self._answered(one) for one in answered(report, self._of.responses, Answer.DISAGREE)
            ],
            _tr("findings", "You are not sure"): [
                self._answered(one) for one in answered(report, self._of.responses, Answer.NOT_SURE)
            ],
            _tr("findings", "You marked, the program did not"): [
                self._own_only(one) for one in own_only(report, self._of.own_marks)
            ],
        }
        rows: list[Row] = []
        for heading, part in parts.items():
            if part:
                rows += [_heading(f"{heading} · {len(part)}"), *part]
        return rows

    def _marks(self) -> list[_Placed]:
        """The marks of the program in view and the own ones, in the order of the text."""
        marks = [_Placed(finding.span.start, finding) for finding in self._of.findings]
        marks += [_Placed(place.start, mark) for mark in self._of.own_marks if (place := place_of(mark))]
        return sorted(marks, key=lambda placed: placed.start)

    def _rows(self, marks: Iterable[_Placed]) -> list[Planned]:
        return [
            Planned(mark.id, partial(self._own, mark) if isinstance(mark, OwnMark) else partial(self._finding, mark))
            for _, mark in marks
        ]

    # One row each

    def _sentence(self, sentence: Sentence) -> Row:
        number = self._of.article.paragraph_number(sentence.span.start)
        state, words = state_name(sentence.state), sentence.span.of(self._of.article.text)
        head = state if number is None else _tr("findings", "{number} · {state}").format(number=number, state=state)
        spoken = state
        if number is not None:
            spoken = _tr("findings", "Paragraph {number}, {state}").format(number=number, state=state)
        notes = [note for quote, note in self._noted if _meet(quote, sentence.span)]
        if notes:
            head = _tr("findings", "{head} · note").format(head=head)
        return Row(
            (
                Text(head, Style.EYEBROW, STATE_COLOURS[sentence.state][1]),
                Text(short(words, 400), Style.PLAIN, "text", lines=3),
            ),
            record=sentence.span,
            accessible=f"{spoken}: {' '.join(words.split())}",
            description=" ".join(_spoken(note) for note in notes if note.mark not in self._in_view),
        )

    def _finding(self, finding: Finding) -> Row:
        kind = kind_name(finding)
        name = f"{layer_name(finding.layer)} · {kind}" if kind else layer_name(finding.layer)
        look = LAYER_LOOKS[finding.layer]
        words = words_of(finding, self._of.article)
        reason = shown(finding.reason if isinstance(finding, QuoteUnclear) else finding.explanation.reason)
        texts = [
            Text(name, Style.QUIET, look.colour, lines=2),
            Text(quoted(short(words, 160)), Style.PLAIN, lines=2),
            Text(reason, Style.QUIET),
        ]
        response = self._of.responses.get(finding.id)
        if response is not None:
            texts.append(Text(_said(response), Style.QUIET, "accent"))
        said = _ended(_tr("findings", "Your answer: {answer}").format(answer=_said(response))) if response else ""
        notes = [_spoken(note) for note in self._about.get(finding.id, ())]
        return Row(
            tuple(texts),
            record=finding.id,
            look=look,
            indent=1,
            accessible=_called(layer_name(finding.layer), kind, words),
            description=" ".join(filter(None, (reason, said, *notes))),
        )

    def _own(self, mark: OwnMark, *more: Text) -> Row:
        layer, kind = own_layer_name(mark.layer), own_kinds(mark.layer).get(mark.kind, "")
        look = LOOKS[OWN_ROLES[mark.layer]]
        texts = [
            Text(
                " · ".join(filter(None, (_tr("findings", "Your mark"), layer, kind))), Style.QUIET, look.colour, lines=2
            ),
            Text(quoted(short(mark.quote.exact, 160)), Style.PLAIN, lines=2),
        ]
        texts += [Text(mark.reason, Style.QUIET)] * bool(mark.reason)
        return Row(
            (*texts, *more),
            record=mark.id,
            look=look,
            indent=1,
            accessible=_called(_tr("findings", "Your mark, {layer}").format(layer=layer), kind, mark.quote.exact),
            description=" ".join(text.words for text in (*texts[2:], *more)),
        )

    def _answered(self, one: Answered) -> Row:
        if one.finding is not None:
            return self._finding(one.finding)
        return Row(
            (
                Text(quoted(short(one.response.words, 160)), Style.PLAIN, lines=2),
                Text(_tr("findings", "The program does not make this mark any more."), Style.QUIET),
                Text(_said(one.response), Style.QUIET, "accent"),
            ),
            indent=1,
        )

    def _own_only(self, one: OwnOnly) -> Row:
        words = _tr("findings", "The program has no mark here.")
        if one.weaker:
            words = _tr("findings", "The program has a weaker mark here, which is not shown at first.")
        elif one.layers:
            layers = listed(layer_name(layer) for layer in one.layers)
            words = _tr("findings", "The program has here: {layers}").format(layers=layers)
        return self._own(one.mark, Text(words, Style.QUIET))


def _heading(words: str) -> Row:
    return Row((Text(words, Style.EYEBROW),))


def _note_row(note: Note) -> Row:
    words = quoted(short(note.quote.exact, 160)) if note.quote is not None else _tr("findings", "The whole article")
    texts = (Text(f"{note_sign(note)}  {note_state(note)}", Style.QUIET, "note"), Text(words, lines=2))
    written = Text(short(note.body or note.claim or note.question, 400), Style.QUIET)
    return Row((*texts, written), record=NoteRow(note.id), indent=1, accessible=words, description=_spoken(note))


def _spoken(note: Note) -> str:
    """A note as a screen reader says it: how far it is, and what was written."""
    written = " ".join((note.body or note.claim or note.question).split()) or _tr("findings", "no text yet")
    return _ended(_tr("findings", "Note, {state}: {words}").format(state=note_state(note), words=written))


def _ended(words: str) -> str:
    """`words` as a sentence with an end, so that the next one is heard apart."""
    return words if words.endswith((".", "?", "!", "…")) else f"{words}."


def _called(layer: str, kind: str, words: str) -> str:
    """A mark as a screen reader says it: its layer and kind, and all of its words."""
    words = quoted(" ".join(words.split()))
    if not kind:
        return _tr("findings", "{layer}: {words}").format(layer=layer, words=words)
    return _tr("findings", "{layer}, {kind}: {words}").format(layer=layer, kind=kind, words=words)


def _said(response: MarkResponse) -> str:
    answer = answer_name(response.answer)
    return _tr("findings", "{answer}: {why}").format(answer=answer, why=response.why) if response.why else answer


def _how_sure(finding: Finding) -> str:
    if isinstance(finding, Unsourced) and not finding.shown:
        return _tr("findings", "Weaker marks")
    if isinstance(finding, QuoteUnclear) or finding.confidence is Confidence.LOW:
        return _tr("findings", "The program is not sure")
    return _tr("findings", "Fairly sure") if finding.confidence is Confidence.MEDIUM else _tr("findings", "Sure")


def _meet(quote: Quote, place: Span) -> bool:
    return quote.start < place.end and quote.end > place.start


def _begins_in(span: Span, places: Sequence[Span]) -> bool:
    """Whether a mark begins in one of these places, which are in order."""
    number = bisect_right(places, span.start, key=lambda place: place.start)
    return number > 0 and span.start < places[number - 1].end


def _until(marks: Sequence[_Placed], at: int, end: int) -> int:
    """The index, from `at` on, of the first mark that does not begin before `end`."""
    while at < len(marks) and marks[at].start < end:
        at += 1
    return at
