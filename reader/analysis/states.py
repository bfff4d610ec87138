"""The state of each body sentence: where its statement comes from."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from reader.analysis.findings import UNNAMED, Attribution, Sentence, State, Unsourced

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.text.spans import Span


def sentence_states(
    sentences: Sequence[Span], attributions: Iterable[Attribution], unsourced: Iterable[Unsourced]
) -> tuple[Sentence, ...]:
    """Each of `sentences` with its state.

    A mark counts for a sentence of which it covers a third, or in which half of the mark lies.

    Args:
        sentences: those of the body, in reading order.
        attributions: marks with a source.
        unsourced: marks without one.
    """
    sourced: set[int] = set()
    unnamed: set[int] = set()
    for mark in attributions:
        found = unnamed if mark.source_kind in UNNAMED else sourced
        for piece in (*mark.content, *mark.cue):
            found.update(_sentences_of(piece, sentences))
    own = {index for mark in unsourced for index in _sentences_of(mark.span, sentences)}
    return tuple(
        Sentence(span, _state(named=i in sourced, unnamed=i in unnamed, own=i in own))
        for i, span in enumerate(sentences)
    )


def _state(*, named: bool, unnamed: bool, own: bool) -> State:
    if own:
        return State.MIXED if named or unnamed else State.UNSOURCED
    if named:
        return State.SOURCED
    return State.UNNAMED if unnamed else State.OTHER


def _sentences_of(mark: Span, sentences: Sequence[Span]) -> list[int]:
    found = []
    index = bisect_right(sentences, mark.start, key=lambda span: span.end)
    while index < len(sentences) and sentences[index].start < mark.end:
        span = sentences[index]
        both = min(span.end, mark.end) - max(span.start, mark.start)
        if both * 3 >= span.end - span.start or both * 2 >= mark.end - mark.start:
            found.append(index)
        index += 1
    return found
