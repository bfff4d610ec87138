"""Changes to articles of which it is known where every word went: the truth that anchoring is measured against.

Each character of a changed text carries the place it had in the old one, so that what became of some quoted words is
read off, not searched for. Copies carry no place: they are not the words the note was about.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING
from unicodedata import combining, normalize

from reader.text.anchors import CONTEXT, MOST_EDITS, SHORT, Anchor, AnchorState, Quote
from reader.text.fuzzy import difference
from reader.text.importers import article_from_text
from reader.text.sentences import sentence_spans
from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FILLERS = (
    "The ferry to Kesten did not sail that evening.",
    "A council in Varrow had asked for the plans twice.",
    "“We were not told,” said a keeper of the lighthouse.",
    "About 40 boats lay in the inner basin at the time.",
    "The figures were corrected after publication.",
    "It was not clear who had signed the order.",
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SWAPS = {"the": "this", "a": "one", "said": "says", "had": "has", "and": "or", "is": "was", "in": "at", "of": "from"}
EMOJI = ("⛵", "🌊", "❤️", "👩‍🚒", "🇳🇴")


class Truth(StrEnum):
    """What is right to answer.

    Attributes:
        THERE: the words stand at a known place, unchanged or within the edits that are allowed.
        CHANGED: they were rewritten; their place is right and so is any doubt.
        GONE: they were taken out; any sure answer is wrong.
        TWICE: nothing tells two copies apart; only doubt is right.
    """

    THERE = "there"
    CHANGED = "changed"
    GONE = "gone"
    TWICE = "twice"


@dataclass(frozen=True)
class Case:
    """One quote in one edit.

    Attributes:
        quote: what is to be found again.
        truth: what became of it.
        span: where its words went, from the first to the last character that is left.
        left: the places of these characters.
        needs_old: no new text alone can tell, because the words stood twice in the old text with all their context, or
            the paragraph around them did and was cut in one of the two places.
    """

    quote: Quote
    truth: Truth
    span: Span | None
    left: tuple[int, ...]
    needs_old: bool


@dataclass(frozen=True)
class Edit:
    """One change of one article, with several quotes to find again."""

    kind: str
    old: str
    new: str
    cases: tuple[Case, ...]


@dataclass(frozen=True)
class Tracked:
    """A text each of whose characters knows its place in the old text; None for a new one."""

    text: str
    origins: tuple[int | None, ...]

    @classmethod
    def start(cls, text: str) -> Tracked:
        return cls(text, tuple(range(len(text))))

    def part(self, start: int, end: int | None = None) -> Tracked:
        return Tracked(self.text[start:end], self.origins[start:end])

    def plus(self, other: Tracked) -> Tracked:
        return Tracked(self.text + other.text, self.origins + other.origins)

    def replaced(self, span: Span, words: str) -> Tracked:
        new = Tracked(words, (None,) * len(words))
        return self.part(0, span.start).plus(new).plus(self.part(span.end))

    def moved(self, span: Span, to: int) -> Tracked:
        rest = self.part(0, span.start).plus(self.part(span.end))
        to -= len(span.of(self.text)) if to >= span.end else 0
        return rest.part(0, to).plus(self.part(*span)).plus(rest.part(to))

    def now(self, span: Span) -> Span | None:
        """Where what is left of an old span stands, from its first to its last character."""
        places = _left(self, span)
        return Span(places[0], places[-1] + 1) if places else None


def bulletin(chance: random.Random) -> str:
    """A made-up article of one formula over and over, in which every line has its lookalikes."""
    towns, parts = ("Selm", "Varrow", "Kesten", "Orvan", "Corin"), ["Ferries on the strait, week by week"]
    for week in range(1, 8):
        parts.append(f"Week {week}")
        for _ in range(3):
            town, other = chance.sample(towns, 2)
            day, number = chance.choice(DAYS), chance.randrange(3, 40)
            parts.append(
                f"On {day} {number} ferries left {town} for {other}, and the port office of {town} reported no delay. "
                f"The crossing to {other} took {number + 20} minutes, as it did in the week before."
            )
    return "\n".join(parts)


def lines(text: str) -> list[Span]:
    """The paragraphs, each with the newline that ends it; the last without."""
    return [Span(match.start(), match.end()) for match in re.finditer(r"[^\n]+\n?", text)]


def sentences(text: str) -> list[Span]:
    return [span for span in sentence_spans(text, Span(0, len(text))) if span.end - span.start > 3]


def quotes(text: str, chance: random.Random, number: int) -> list[Span]:
    """Words a note may be about: sentences, parts of them, single words, paragraphs, and across two paragraphs."""
    return [_quote(text, chance) for _ in range(number)]


def _quote(text: str, chance: random.Random) -> Span:
    kind = chance.random()
    tokens = [match.span() for match in re.finditer(r"\w+", text)]
    if kind < 0.35:
        return chance.choice(sentences(text))
    if kind < 0.45:
        return chance.choice(lines(text)).trimmed(text)
    first = chance.randrange(len(tokens) - 16)
    last = first + (chance.randrange(0, 3) if kind < 0.65 else chance.randrange(4, 14))
    return Span(tokens[first][0], tokens[last][1])


def _short_and_frequent(text: str, chance: random.Random) -> Span:
    """One of several equal pairs of words, such as “the harbour”."""
    pairs = [match.span() for match in re.finditer(r"\b(?:the|of|in|to) \w{4,}", text)]
    frequent = [span for span in pairs if text.count(text[span[0] : span[1]]) > 2]
    return Span(*chance.choice(frequent or pairs))


# The edits: each takes the old text and the span it is about


def insert(text: Tracked, focus: Span, chance: random.Random) -> Tracked:
    for _ in range(chance.randrange(1, 4)):
        ends = [span.end for span in sentences(text.text)]
        place = chance.choice([*(line.start for line in lines(text.text)), *ends])
        at_start = place == 0 or text.text[place - 1] == "\n"
        filler = chance.choice(FILLERS)
        text = text.replaced(Span(place, place), f"{filler}\n" if at_start else f" {filler}")
    return text


def insert_beside(text: Tracked, focus: Span, chance: random.Random) -> Tracked:
    place = chance.choice([focus.start, focus.end])
    words = chance.choice(FILLERS)
    return text.replaced(Span(place, place), f"{words} " if place == focus.start else f" {words}")


def delete(text: Tracked, focus: Span, chance: random.Random) -> Tracked:
    others = [span for span in sentences(text.text) if not span.overlaps(focus)]
    near = sorted(others, key=lambda span: abs(span.start - focus.start))[:4]
    for span in sorted(chance.sample(near, 2), reverse=True):
        text = text.replaced(Span(span.start, min(span.end + 1, len(text.text))), "")
    return text


def delete_it(text: Tracked, focus: Span, chance: random.Random) -> Tracked:
    return text.replaced(focus, "")


def replaced_by_lookalike(text: Tracked, focus: Span, chance: random.Random) -> Tracked:
    """The words are taken out, and something very like them is written in another place."""
    copy = _slightly_different(focus.of(text.text), chance)
    far = [
        span.end for span in sentences(text.text) if min(abs(span.end - focus.start), abs(span.end - focus.end)) > 200
    ]
    place = chance.choice(far)
    for span, words in sorted([(Span(place, place), f" {copy}"), (focus, "")], reverse=True):
        text = text.replaced(span, words)
    return text


def duplicate(text: Tracked, focus: Span, chance: random.Random) -> Tracked:
    paragraph = next(line for line in lines(text.text) if line.overlaps(focus))
    words = paragraph.of(text.text).rstrip("\n") + "\n"
    place = chance.choice([paragraph.start, chance.choice(lines(text.text)).start])
    return text.replaced(Span(place, place), words)


def reorder(text: Tracked, focus: Span, chance: random.Random) -> Tracked:
    whole = [line for line in lines(text.text) if line.of(text.text).endswith("\n")]
    mine = [line for line in whole if line.contains(focus)]
    paragraph = mine[0] if mine else chance.choice(whole)
    return text.moved(paragraph, chance.choice([line.start for line in whole if line != paragraph]))


def decomposed(text: Tracked, focus: Span, chance: random.Random) -> Tracked:
    forms = [normalize("NFD", character) for character in text.text]
    return _by_pieces(forms, list(range(len(forms))))


def composed(text: Tracked, focus: Span, chance: random.Random) -> Tracked:
    starts = [place for place, character in enumerate(text.text) if not combining(character)]
    pieces = [text.text[start:end] for start, end in zip(starts, [*starts[1:], len(text.text)], strict=True)]
    return _by_pieces([normalize("NFC", piece) for piece in pieces], starts)


def _by_pieces(pieces: list[str], origins: list[int]) -> Tracked:
    places = [origin for piece, origin in zip(pieces, origins, strict=True) for _ in piece]
    return Tracked("".join(pieces), tuple(places))


def line_ends(text: Tracked, focus: Span, chance: random.Random) -> Tracked:
    again = article_from_text(text.text.replace("\n", "\r\n\r\n")).text
    assert again == text.text
    return text


def typography(text: Tracked, focus: Span, chance: random.Random) -> Tracked:
    straight = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-"})
    curly = str.maketrans({'"': "”", "'": "’", "-": "–"})
    words = text.text.translate(chance.choice([straight, curly]))
    return Tracked("".join("\u00a0" if c == " " and chance.random() < 0.2 else c for c in words), text.origins)


def emoji(text: Tracked, focus: Span, chance: random.Random) -> Tracked:
    places = [chance.randrange(len(text.text)) for _ in range(6)]
    places.append(chance.randrange(focus.start, focus.end + 1))
    for place in sorted(places, reverse=True):
        text = text.replaced(Span(place, place), chance.choice(EMOJI))
    return text


def typos(text: Tracked, focus: Span, chance: random.Random) -> Tracked:
    """Letters dropped, doubled or exchanged all over the text, as an editor would mend them."""
    number = max(4, len(text.text) // 60)
    for place in sorted(chance.sample(range(len(text.text) - 1), number), reverse=True):
        if text.text[place].isalpha():
            letters = chance.choice(["", text.text[place] * 2, chance.choice("aeinst".replace(text.text[place], ""))])
            text = text.replaced(Span(place, place + 1), letters)
    return text


def own_words(text: Tracked, focus: Span, chance: random.Random) -> Tracked:
    """Words of the quote exchanged for others; long quotes lose more."""
    found = [match for match in re.finditer(r"\w+", focus.of(text.text)) if match.group() in SWAPS]
    for match in sorted(chance.sample(found, min(len(found), 3)), key=lambda match: -match.start()):
        span = Span(*match.span()).shifted(focus.start)
        text = text.replaced(span, SWAPS[match.group()])
    return text


def rewritten(text: Tracked, focus: Span, chance: random.Random) -> Tracked:
    """A third to two thirds of the quote taken away and something else written instead."""
    size = focus.end - focus.start
    start = focus.start + chance.randrange(0, size // 3 + 1)
    return text.replaced(Span(start, start + max(1, size // 3)), chance.choice(FILLERS)[: max(1, size // 3)])


def several(text: Tracked, focus: Span, chance: random.Random) -> Tracked:
    """An article brought up to date: what was known is mended, moved and added to."""
    text = typos(text, focus, chance)
    text = insert(text, focus, chance)
    return reorder(text, Span(0, 0), chance)


EDITS: dict[str, Callable[[Tracked, Span, random.Random], Tracked]] = {
    "insert": insert,
    "insert beside": insert_beside,
    "delete": delete,
    "delete it": delete_it,
    "duplicate": duplicate,
    "reorder": reorder,
    "decompose": decomposed,
    "compose": composed,
    "line ends": line_ends,
    "typography": typography,
    "emoji": emoji,
    "typos": typos,
    "own words": own_words,
    "rewrite": rewritten,
    "replace by a lookalike": replaced_by_lookalike,
    "several": several,
    "lookalike": delete_it,
    "copy that stays": delete_it,
    "near copy that stays": delete_it,
}


TAKEN_OUT = frozenset({"delete it", "replace by a lookalike"})
"""Edits after which a part of the words may stand in a new sentence, so that nobody can say what became of it."""


def edits_of(text: str, *, seed: int, rounds: int) -> Iterator[Edit]:
    """So many edits of each kind to an article, the same for the same seed."""
    for kind in EDITS:
        for number in range(rounds):
            yield _edit(kind, text, random.Random(f"{seed} {kind} {number}"))


def _edit(kind: str, text: str, chance: random.Random) -> Edit:
    old, focus = _prepared(kind, text, chance)
    changed = EDITS[kind](Tracked.start(old), focus, chance)
    others = [span for span in quotes(old, chance, 4) if kind not in TAKEN_OUT or not span.overlaps(focus)]
    doubled = _doubled_before(kind, old, focus)
    cases = [_case(old, changed, span, doubled=doubled) for span in dict.fromkeys([focus, *others])]
    return Edit(kind, old, changed.text, tuple(cases))


def _doubled_before(kind: str, old: str, focus: Span) -> Span | None:
    """What stood twice, or nearly so, in the old text already; a sentence without the context at its two ends."""
    if kind == "lookalike":
        return Span(focus.start + 1, focus.end - 1)
    if kind in ("copy that stays", "near copy that stays"):
        return next(line for line in lines(old) if line.contains(focus))
    return None


def _prepared(kind: str, text: str, chance: random.Random) -> tuple[str, Span]:
    """The old text and what the edit is about; some edits need accents or a second copy to start with."""
    if kind in ("decompose", "compose"):
        accents = {"e": "é", "o": "ö", "a": "å", "n": "ñ"}
        text = "".join(accents.get(c, c) if chance.random() < 0.2 else c for c in text)
        text = normalize("NFD" if kind == "compose" else "NFC", text)
    if kind in ("lookalike", "copy that stays", "near copy that stays"):
        return _with_lookalike(kind, text, chance)
    focus = _short_and_frequent(text, chance) if chance.random() < 0.25 else _quote(text, chance)
    if kind in ("delete it", "own words", "rewrite", "replace by a lookalike") and chance.random() < 0.6:
        focus = chance.choice([span for span in sentences(text) if span.end - span.start > 40])
    return text, focus


def _with_lookalike(kind: str, text: str, chance: random.Random) -> tuple[str, Span]:
    """An article in which something very like one of its sentences stands once more, before or after it."""
    words = [span for span in sentences(text) if span.end - span.start > 40]
    focus = chance.choice(words)
    copied = focus if kind == "lookalike" else next(line for line in lines(text) if line.contains(focus))
    copy = copied.of(text).rstrip("\n")
    if kind != "copy that stays":
        copy = _slightly_different(copy, chance)
    if kind == "lookalike":
        place = chance.choice([span.end for span in sentences(text) if not span.overlaps(focus)])
        copy = f" {copy}"
    else:
        place = chance.choice([line.start for line in lines(text)])
        copy += "\n"
    return text[:place] + copy + text[place:], focus.shifted(len(copy) if place <= focus.start else 0)


def _slightly_different(words: str, chance: random.Random) -> str:
    """A sentence with a word or a figure exchanged, as news agencies repeat them from day to day."""
    found = list(re.finditer(r"\w+", words))
    for match in sorted(chance.sample(found, max(1, len(found) // 12)), key=lambda match: -match.start()):
        other = SWAPS.get(match.group(), match.group()[:-1] + chance.choice("äöü"))
        words = words[: match.start()] + other + words[match.end() :]
    return words


# What became of the words


def _case(old: str, changed: Tracked, span: Span, *, doubled: Span | None) -> Case:
    quote, now = Quote.of(old, span), changed.now(span)
    truth = _truth(old, changed, span, now)
    left = tuple(place for place in _left(changed, span) if now and now.start <= place < now.end)
    once = changed.text.count(quote.exact) == old.count(quote.exact) == 1
    torn = truth is Truth.CHANGED and left != tuple(range(left[0], left[-1] + 1))
    if once and (torn or truth is Truth.TWICE):
        # What came in between begins or ends like the words: they stand together, with some of its characters.
        place = changed.text.index(quote.exact)
        truth, now = Truth.THERE, Span(place, place + len(quote.exact))
        left = tuple(range(*now))
    recurs = old == changed.text and len(_copies(quote, old)) > 1
    within = (
        doubled is not None and span.overlaps(doubled) and not (span.start < doubled.start < doubled.end < span.end)
    )
    return Case(quote, truth, now, left, needs_old=recurs or within)


def _truth(old: str, changed: Tracked, span: Span, now: Span | None) -> Truth:
    left = len(_left(changed, span)) / (span.end - span.start)
    if now is None or left < 0.2:
        return Truth.GONE
    if old != changed.text and _stands_twice(Quote.of(old, span), changed.text, now):
        return Truth.TWICE
    was, words = bare(span.of(old)), bare(now.of(changed.text))
    allowed = 0 if len(was) < SHORT else MOST_EDITS
    return Truth.THERE if difference(was, words) <= allowed else Truth.CHANGED


def _left(changed: Tracked, span: Span) -> list[int]:
    """The places of all characters of an old span that are left."""
    return [place for place, old in enumerate(changed.origins) if old is not None and span.start <= old < span.end]


def bare(words: str) -> str:
    """Words without typography, so that it does not count as a change."""
    straight = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "\u00a0": " ", "\n": " "})
    return re.sub("[\ufe0f\u200d]", "", normalize("NFC", words.translate(straight)))


def _stands_twice(quote: Quote, new: str, now: Span) -> bool:
    """Whether a copy has the same context, or the passage around the words stands twice in a row."""
    paragraphs = [line for line in lines(new) if line.overlaps(now)]
    return len(_copies(quote, new)) > 1 or any(_doubled(new, line) for line in paragraphs)


def _copies(quote: Quote, text: str) -> list[str]:
    """The words with all their context, wherever they stand; the edge of a text is context too."""
    whole = re.escape(quote.prefix + quote.exact + quote.suffix)
    first = r"\A" if quote.start < CONTEXT else ""
    last = r"\Z" if len(quote.suffix) < CONTEXT else ""
    return re.findall(f"(?={first}{whole}{last})", text)


def _doubled(text: str, line: Span) -> bool:
    words = line.of(text).rstrip("\n")
    return text[line.end :].startswith(f"{words}\n") or text[: line.start].endswith(f"\n{words}\n")


def is_right(case: Case, anchor: Anchor) -> bool:
    """Whether an answer is right: not sure, or sure and at the place of the words."""
    if anchor.state in (AnchorState.UNSURE, AnchorState.ORPHAN):
        return case.truth is not Truth.TWICE or anchor.state is AnchorState.UNSURE
    return case.truth in (Truth.THERE, Truth.CHANGED) and _is_there(case, anchor)


def is_found(case: Case, anchor: Anchor) -> bool:
    """Whether the words were found again, surely and at the right place."""
    return anchor.state in (AnchorState.EXACT, AnchorState.MOVED) and _is_there(case, anchor)


def _is_there(case: Case, anchor: Anchor) -> bool:
    """To the character for `exact`; else nearly all that is left of the words, or most if they were torn apart."""
    if anchor.span is None or anchor.state is AnchorState.EXACT:
        return anchor.span == case.span
    covered = sum(anchor.span.start <= place < anchor.span.end for place in case.left)
    share = 0.9 if case.truth is Truth.THERE else 0.5
    return covered >= share * len(case.left) and anchor.span.end - anchor.span.start <= 1.25 * len(case.quote.exact)
