"""What the class view says in words, beside those that every report shares (`reader.lessons.report_words`)."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.lessons import report_words
from reader.lessons.hand_in_files import FileState
from reader.lessons.projection import FEWEST
from reader.ui.classroom.passages import Group, Order
from reader.ui.language import listed, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reader.lessons.agreement import Discernment
    from reader.lessons.report import ArticleReport
    from reader.ui.classroom.collection import Collection
    from reader.ui.classroom.passages import Passage

_tr = QCoreApplication.translate

_MOST_LAYERS = 2
"""Layers that stand beside a sentence; all of them stand with its reasons."""


def order_name(order: Order) -> str:
    """An order of the sentences, as it stands in the box to choose from."""
    return {
        Order.DISAGREEMENT: _tr("class", "Disagreement first"),
        Order.CHANGED: _tr("class", "Changed after the reveal first"),
        Order.PROGRAM: _tr("class", "Disagreed with the marks first"),
        Order.TEXT: _tr("class", "As in the text"),
    }[order]


def group_name(group: Group) -> str:
    """The heading over a part of the list."""
    return {
        Group.TWO_MINDS: _tr("class", "Where the class was of two minds"),
        Group.NEARLY_ALL: _tr("class", "Where nearly all agreed"),
        Group.FEW: _tr("class", "What few or nobody marked"),
        Group.HIDDEN: _tr("class", "Marked by fewer than five"),
        Group.CHANGED: _tr("class", "Marked otherwise after the reveal"),
        Group.NOT_CHANGED: _tr("class", "Left as it was"),
        Group.DISAGREED: _tr("class", "Where somebody disagreed with a mark of the set"),
        Group.NOT_DISAGREED: _tr("class", "Where nobody did"),
        Group.TEXT: _tr("class", "The whole article"),
    }[group]


def name_of(label: str) -> str:
    """A layer, an answer, a stance or a kind of evidence by its name; other labels as they are."""
    return shown(report_words.NAMES.get(label, label))


def count(found: int | None) -> str:
    """A number, or that there were few."""
    return shown(report_words.count(found))


def part(found: int | None) -> str:
    """A number of a sum, or that it is not shown."""
    return shown(report_words.part(found))


def by_name(counts: Mapping[str, int | None]) -> str:
    """“Uncertain: 12, Highlight: 3”."""
    return listed(f"{name_of(label) or label}: {part(number)}" for label, number in counts.items())


def discernment(found: Discernment) -> str:
    """Hits and other marks beside the key, always both."""
    return " ".join(map(shown, report_words.discernment_lines(found)))


def layer_words(layers: Iterable[str]) -> str:
    """Layers by their names; “not marked” where there is none."""
    return listed(name_of(layer) for layer in layers) or _tr("class", "not marked")


def place(passage: Passage) -> str:
    """Where a sentence stands: “¶ 2”, or its number where it is in no numbered paragraph."""
    return f"¶ {passage.paragraph}" if passage.paragraph else ""


def marked_line(passage: Passage, readers: int) -> str:
    """“15 of 28 marked it”, in whole words also where the count is hidden."""
    row = passage.row
    if row.marked is None:
        return _tr("class", "fewer than {few} of {readers} marked it").format(few=FEWEST, readers=readers)
    return _tr("class", "%n of {readers} marked it", "", row.marked.count).format(readers=row.marked.of)


def side_lines(passage: Passage, readers: int, order: Order) -> list[str]:
    """What stands beside a sentence, under its bar."""
    row = passage.row
    lines = [marked_line(passage, readers)]
    if any(row.layers.values()):
        lines.append(_layer_counts(passage))
    if order is Order.CHANGED and row.changed != 0:
        lines.append(_tr("class", "changed by {count}").format(count=count(row.changed)))
    if order is Order.PROGRAM and passage.marks:
        lines.append(_tr("class", "%n disagreed with a mark", "", passage.disagreed))
    if row.key:
        lines.append(_tr("class", "Key: {layers}").format(layers=layer_words(row.key)))
    return lines


def _layer_counts(passage: Passage) -> str:
    counts = sorted(passage.row.layers.items(), key=lambda pair: (-(pair[1] or 0), pair[0]))
    if len(counts) == 1:
        return layer_words(counts[0][:1])
    return by_name(dict(counts[:_MOST_LAYERS]))


def spoken(passage: Passage, readers: int, order: Order) -> str:
    """A sentence with everything beside it, for screen readers."""
    where = _tr("class", "Paragraph {n}").format(n=passage.paragraph) if passage.paragraph else ""
    parts = [where, passage.row.text.strip(), *side_lines(passage, readers, order)]
    return ". ".join(part.rstrip(".") for part in parts if part)


def reveal_line(passage: Passage) -> str:
    """How many marked it before and after the marks of the set were shown."""
    row = passage.row
    if row.marked_after is None:
        return _tr("class", "before the reveal {before}").format(before=count(row.marked.count if row.marked else None))
    return _tr("class", "before the reveal {before}, after {after}").format(
        before=count(row.marked.count if row.marked else None),
        after=count(row.marked_after.count),
    )


def readers_line(article: ArticleReport) -> str:
    """Who worked on an article, for the list of articles."""
    parts = [_tr("class", "%n read it", "", article.readers)]
    changed = sum(bool(row.changed) for row in article.sentences)
    if changed:
        parts.append(_tr("class", "%n sentences changed", "", changed))
    if article.well_sourced:
        parts.append(_tr("class", "for contrast"))
    return " · ".join(parts)


def counted_over(passages: Iterable[Passage]) -> str:
    """Over which sentences the counts of agreement go."""
    count = sum(bool(one.row.key or one.row.marked is None or one.row.marked.count) for one in passages)
    return _tr(
        "class",
        "Counted over the %n sentences that someone or the key marked; unmarked text is never agreement.",
        "",
        count,
    )


def alike_line(article: ArticleReport) -> str:
    """On how many sentences everybody agrees, as a plain count; empty where that says nothing."""
    if article.alike is None or article.readers < 2:
        return ""
    words = _tr(
        "class", "All readers agree on {alike} of %n sentences that someone or the key marked.", "", article.alike.of
    )
    return words.format(alike=article.alike.count)


def hand_ins(count: int) -> str:
    """How many people’s work there is."""
    return _tr("class", "%n hand-ins", "", count)


def files_head(collection: Collection) -> str:
    """“30 of 38 files are used”; pages to read beside hand-ins are no files to be used."""
    rows = [row for row in collection.collected.files if row.state is not FileState.READABLE_COPY]
    return _tr("class", "{used} of %n files are used", "", len(rows)).format(used=collection.used)


def files_line(collection: Collection) -> str:
    """How many files are not used, by what became of them; empty where all are."""
    counts = Counter(row.state for row in collection.collected.files)
    states = (state for state in FileState if state not in (FileState.USED, FileState.READABLE_COPY) and counts[state])
    return " · ".join(f"{shown(report_words.FILE_STATES[state])}: {counts[state]}" for state in states)


def belief_line(before: float | None, after: float | None) -> str:
    """How much readers believed an article, in the middle, before and after; empty where nobody said so."""
    if before is not None and after is not None:
        line = _tr(
            "class", "How much readers believed it, in the middle: before {before:.0f} of 100, after {after:.0f}."
        )
        return line.format(before=before, after=after)
    if before is not None:
        return _tr("class", "How much readers believed it before, in the middle: {n:.0f} of 100.").format(n=before)
    if after is not None:
        return _tr("class", "How much readers believed it after, in the middle: {n:.0f} of 100.").format(n=after)
    return ""


def brought_forward(count: str) -> str:
    """How many people named an origin; `count` may also say that they were few."""
    return _tr("class", "Brought forward by {count}").format(count=count)


def also_as(others: str) -> str:
    """Under what else an origin was named."""
    return _tr("class", "Also as: {others}").format(others=others)
