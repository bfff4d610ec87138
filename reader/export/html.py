"""The article with its marks as one HTML page that needs nothing else: no script, no address is ever loaded.

Every role has a line shape of its own, and letters in the margin say what is in a paragraph, so the page reads in black
and white too. What a person wrote on the article stands on it where a `Dossier` brings it along.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass, field
from html import escape
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from reader.export import notes_html
from reader.export.dossier import Dossier, labelled_notes, labelled_own_marks
from reader.export.marks import (
    LEGEND,
    LETTER_KEY,
    LETTERS,
    NO_MARK,
    OWN_LEGEND,
    OWN_LETTER_KEY,
    SOURCE_KINDS,
    Mark,
    Role,
    dimmed_as,
    left_out,
    numbered_marks,
    roles,
    source_strip,
    state_line,
)
from reader.export.note_text import ANSWERS
from reader.export.style import STYLE
from reader.text.article import BlockKind, Region

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reader.analysis.findings import Report, Source
    from reader.storage.records import MarkResponse
    from reader.text.article import Article, Block
    from reader.text.spans import Span


def html_page(article: Article, report: Report) -> str:
    """One article with the marks of the program as a whole page."""
    return dossiers_page([Dossier(article=article, report=report)])


def dossiers_page(dossiers: Sequence[Dossier]) -> str:
    """Articles with their marks and all that was written on them, as one page that prints well."""
    first = dossiers[0].article if len(dossiers) == 1 else None
    start = page_start(first.title if first else "Notes", language=first.metadata.language if first else "")
    sections = (dossier_section(dossier, number=number) for number, dossier in enumerate(dossiers, start=1))
    return start + "".join(sections) + page_end()


def page_start(title: str, *, language: str = "", style: str = STYLE) -> str:
    """The page up to its first `section`."""
    lang = f' lang="{escape(language)}"' if language else ""
    return (
        f'<!DOCTYPE html>\n<html{lang}>\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{escape(title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n"
    )


def section(article: Article, report: Report, *, number: int = 1) -> str:
    """One article with its marks; `number` keeps the anchors of several articles on one page apart."""
    return dossier_section(Dossier(article=article, report=report), number=number)


def dossier_section(dossier: Dossier, *, number: int = 1) -> str:
    """One article with its marks and what was written on it; `number` as for `section`."""
    article, report = dossier.article, dossier.report
    marks = numbered_marks(article, report) if report else []
    answers = {response.mark: response for response in dossier.responses}
    warnings = article.warnings + (report.warnings if report else ())
    return (
        f'<main>\n<p class="strip" dir="auto">{escape(source_strip(article))}</p>\n'
        + "".join(f'<p class="small" dir="auto">{escape(line)}</p>\n' for line in warnings)
        + f"{_title(article)}{_blocks(article, _pieces(dossier, marks, number))}{_counts(report)}{_legend(dossier)}"
        + notes_html.notes(dossier, number)
        + f"{_mark_list(marks, answers, number)}{_source_list(report.sources if report else ())}</main>\n"
    )


def page_end() -> str:
    """What closes the page."""
    return "</body>\n</html>\n"


@dataclass(frozen=True, slots=True)
class _Pieces:
    """What stands on the text: marked words, and signs with the code point after which each stands."""

    marked: list[tuple[Role, Span]] = field(default_factory=list)
    signs: list[tuple[int, str]] = field(default_factory=list)


def _pieces(dossier: Dossier, marks: Sequence[Mark], number: int) -> _Pieces:
    pieces = _Pieces()
    for mark in marks:
        pieces.marked.extend(roles(mark.finding))
        pieces.signs.append((mark.place, _sign(str(mark.number), number, "m")))
    added = [(Role.OWN, item.label, item.span) for item in labelled_own_marks(dossier)]
    added += [(Role.NOTE, item.label, item.span) for item in labelled_notes(dossier)]
    for role, label, span in added:
        if span is not None:
            pieces.marked.append((role, span))
            pieces.signs.append((span.end, _sign(label, number, "n")))
    return pieces


def _sign(label: str, number: int, to: str) -> str:
    kind = "" if to == "m" else ' class="own"'
    return f'<sup{kind} id="t{number}-{label}"><a href="#{to}{number}-{label}">{label}</a></sup>'


def _counts(report: Report | None) -> str:
    if report is None:
        return ""
    counts = " ".join(line for line in (state_line(report), left_out(report), NO_MARK) if line)
    return f'<p class="counts">{escape(counts)}</p>\n'


def _title(article: Article) -> str:
    """The title from the metadata where the text has no headline of its own."""
    if article.blocks_in(Region.HEADLINE) or not article.metadata.title:
        return ""
    return f'<h1 dir="auto">{escape(article.metadata.title)}</h1>\n'


def _blocks(article: Article, pieces: _Pieces) -> str:
    marked, signs = _by_block(article, pieces)
    rendered = (
        (block, _block(block, _words(article.text, block.span, marked[index], signs[index]), _letters(marked[index])))
        for index, block in enumerate(article.blocks)
    )
    return "".join(_run(list(run)) for _, run in groupby(rendered, key=lambda item: dimmed_as(item[0])))


def _run(run: list[tuple[Block, str]]) -> str:
    """Neighbouring blocks that are dimmed alike, or not dimmed at all."""
    parts = []
    for is_list, items in groupby(run, key=lambda item: item[0].kind is BlockKind.LIST_ITEM):
        inside = "".join(block for _, block in items)
        parts.append(f"<ul>\n{inside}</ul>\n" if is_list else inside)
    content = "".join(parts)
    name = dimmed_as(run[0][0])
    if not name:
        return content
    why = "; ".join(dict.fromkeys([f"{name}, not analysed", *(block.reason for block, _ in run if block.reason)]))
    return f'<aside>\n<p class="small">{escape(why)}</p>\n{content}</aside>\n'


def _block(block: Block, words: str, letters: str) -> str:
    tag = _tag(block)
    beside = f' data-letters="{letters}"' if letters else ""
    return f'<{tag} class="{block.region}" dir="auto"{beside}>{words}</{tag}>\n'


def _letters(marked: Iterable[tuple[Role, Span]]) -> str:
    found = {LETTERS[role] for role, _ in marked}
    return " ".join(letter for letter in dict.fromkeys(LETTERS.values()) if letter in found)


def _tag(block: Block) -> str:
    if block.kind is BlockKind.LIST_ITEM:
        return "li"
    if block.region is Region.HEADLINE:
        return "h1"
    if block.region is Region.SUBHEADING or block.kind is BlockKind.HEADING:
        return "h2"
    return "blockquote" if block.kind is BlockKind.QUOTATION else "p"


def _by_block(
    article: Article, pieces: _Pieces
) -> tuple[dict[int, list[tuple[Role, Span]]], dict[int, list[tuple[int, str]]]]:
    """The marked pieces, and the signs that stand there, by the index of the block."""
    starts = [block.span.start for block in article.blocks]
    marked, signs = defaultdict(list), defaultdict(list)
    for place, sign in pieces.signs:
        signs[bisect_left(starts, place) - 1].append((place, sign))
    for role, span in pieces.marked:
        for index in range(max(0, bisect_right(starts, span.start) - 1), bisect_left(starts, span.end)):
            marked[index].append((role, span))
    return marked, signs


def _words(text: str, block: Span, pieces: Iterable[tuple[Role, Span]], signs: Iterable[tuple[int, str]]) -> str:
    """The words of a block, cut wherever a mark begins or ends, so that marks may overlap in any way."""
    opened, closed, after = defaultdict(list), defaultdict(list), defaultdict(list)
    for role, span in pieces:
        opened[max(span.start, block.start)].append(role)
        closed[min(span.end, block.end)].append(role)
    for place, sign in signs:
        after[min(place, block.end)].append(sign)
    active = dict.fromkeys(Role, 0)
    parts = []
    for start, end in pairwise(sorted({*block, *opened, *closed, *after})):
        for role in opened[start]:
            active[role] += 1
        for role in closed[start]:
            active[role] -= 1
        parts.append(_marked(escape(text[start:end]), [role for role in Role if active[role] > 0]))
        parts += after[end]
    return "".join(parts)


def _marked(words: str, names: Sequence[Role]) -> str:
    for role in reversed(names):
        words = f'<mark class="{role}">{words}</mark>'
    return words


def _legend(dossier: Dossier) -> str:
    added = bool(dossier.notes or dossier.own_marks)
    shown = (LEGEND if dossier.report else {}) | (OWN_LEGEND if added else {})
    if not shown:
        return ""
    rows = "".join(f"<li>{_marked(name, [role])}: {meaning}</li>\n" for role, (name, meaning) in shown.items())
    key = ", ".join(_keys(dossier, added=added))
    return f'<h2>What is marked</h2>\n<ul class="legend">\n{rows}</ul>\n<p class="small">{key}.</p>\n'


def _keys(dossier: Dossier, *, added: bool) -> Iterator[str]:
    if dossier.report:
        yield LETTER_KEY
    if added:
        yield OWN_LETTER_KEY if dossier.report else f"In the margin: {OWN_LETTER_KEY}"


def _mark_list(marks: Sequence[Mark], answers: Mapping[str, MarkResponse], number: int) -> str:
    items = "".join(_mark_item(mark, answers.get(mark.finding.id), number) for mark in marks)
    return f'<h2>The marks</h2>\n<ol class="marks">\n{items}</ol>\n' if items else ""


def _mark_item(mark: Mark, answer: MarkResponse | None, number: int) -> str:
    explanation = mark.explanation
    question = f"<br><strong>Ask:</strong> {escape(explanation.question)}" if explanation.question else ""
    fine = f"<br>Why this might be fine: {escape(explanation.maybe_fine)}" if explanation.maybe_fine else ""
    return (
        f'<li id="m{number}-{mark.number}" value="{mark.number}"><a href="#t{number}-{mark.number}">'
        f"{escape(mark.heading)}</a>: <bdi>{escape(mark.words)}</bdi>"
        f"<br>{escape(explanation.reason)}{question}{fine}{_answer(answer)}</li>\n"
    )


def _answer(answer: MarkResponse | None) -> str:
    if answer is None:
        return ""
    why = f": {escape(answer.why)}" if answer.why else ""
    return f"<br><strong>The reader’s answer:</strong> {ANSWERS[answer.answer]}{why}"


def _source_list(sources: Sequence[Source]) -> str:
    items = "".join(
        f"<li><bdi>{escape(source.name)}</bdi>, {SOURCE_KINDS[source.kind]}, statements: {len(source.findings)}</li>\n"
        for source in sources
    )
    return f"<h2>Who is heard</h2>\n<ul>\n{items}</ul>\n" if items else ""
