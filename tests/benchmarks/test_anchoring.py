"""How many notes find their words again in changed articles, and how long 200 notes in a very long one take."""

import random
from collections import Counter
from pathlib import Path

import pytest

from reader.text.anchors import AnchorState, Quote, find_again, find_all_again
from reader.text.importers import read_article
from reader.text.spans import Span
from tests.text.anchor_edits import Truth, bulletin, edits_of, is_found, is_right

pytestmark = pytest.mark.benchmark

SEEDS = sorted((Path(__file__).resolve().parents[2] / "seeds").glob("[0-9]*.md"))
ROUNDS = 15
LEAST_FOUND = 0.95

WORDS, NOTES = 200_000, 200
UNCHANGED_SECONDS, ALL_CHANGED_SECONDS = 0.6, 3.0


@pytest.fixture(scope="module")
def edits():
    articles = [read_article(path).text for path in SEEDS]
    formula = bulletin(random.Random(1))
    return {
        "articles": [edit for text in articles for edit in edits_of(text, seed=3, rounds=ROUNDS)],
        "a bulletin of one formula": list(edits_of(formula, seed=3, rounds=ROUNDS)),
    }


@pytest.mark.parametrize("with_old", [True, False])
@pytest.mark.parametrize("kind", ["articles", "a bulletin of one formula"])
def test_words_are_found_again_and_never_in_the_wrong_place(edits, kind, with_old, tell):
    count: Counter[str] = Counter()
    for edit in edits[kind]:
        anchors = find_all_again([case.quote for case in edit.cases], edit.new, old=edit.old if with_old else None)
        for case, anchor in zip(edit.cases, anchors, strict=True):
            count.update(_counted(case, anchor, edit.new, with_old=with_old))
    share = {part: count[f"found, {part}"] / count[part] for part in ("there", "touched")}
    tell(
        f"{len(edits[kind]):,} edits of {kind}, {'with' if with_old else 'without'} the old text: "
        f"{share['there']:.1%} of {count['there']:,} quotes found, {share['touched']:.1%} of the {count['touched']:,} "
        f"whose words or context changed; {count['wrong']} of {count['judged']:,} answers surely wrong"
        + (f", and {count['wrong, recurring']} of {count['recurring']:,} whose words recurred" if not with_old else "")
    )
    if kind == "articles":
        assert share["there"] >= LEAST_FOUND
    if kind == "articles" or with_old:
        assert count["wrong"] == 0


def _counted(case, anchor, new, *, with_old):
    where = ", recurring" if case.needs_old and not with_old else ""
    yield "recurring" if where else "judged"
    if not is_right(case, anchor):
        yield f"wrong{where}"
    if case.truth is Truth.THERE and not where:
        quote = case.quote
        touched = quote.prefix + quote.exact + quote.suffix not in new
        for part in ("there", "touched") if touched else ("there",):
            yield part
            if is_found(case, anchor):
                yield f"found, {part}"


@pytest.fixture(scope="module")
def long_text():
    """Invented words, as often as words of a language are: few very often, most seldom."""
    chance = random.Random(1)
    invented = ["".join(chance.choices("abdefgiklmnoprstuvy", k=chance.randrange(2, 10))) for _ in range(20_000)]
    words = chance.choices(invented, weights=[1 / (rank + 5) for rank in range(len(invented))], k=WORDS)
    return "\n".join(" ".join(words[start : start + 80]) + "." for start in range(0, WORDS, 80))


@pytest.fixture(scope="module")
def notes(long_text):
    chance = random.Random(2)
    starts = [chance.randrange(len(long_text) - 300) for _ in range(NOTES)]
    return [Quote.of(long_text, Span(start, start + chance.randrange(20, 200))) for start in starts]


def test_the_notes_of_a_long_text_are_found_at_once_if_little_changed(benchmark, long_text, notes, tell, figure):
    new = f"A new line.\n{long_text[:500_000]} A new sentence. {long_text[500_000:]}"
    anchors = benchmark.pedantic(find_all_again, (notes, new), {"old": long_text}, rounds=3)
    median = benchmark.stats.stats.median
    tell(_states(anchors))
    figure(f"finding {NOTES} notes again in {WORDS:,} words, little changed", median, "s", most=UNCHANGED_SECONDS)


@pytest.mark.parametrize("share", [0.02, 0.08, 1.0])
def test_the_notes_of_a_long_text_are_found_soon_if_all_changed(benchmark, long_text, notes, share, tell, figure):
    new = _mistyped(long_text, share) if share < 1 else long_text[::-1]
    anchors = benchmark.pedantic(find_all_again, (notes, new), {"old": long_text}, rounds=1)
    median = benchmark.stats.stats.median
    tell(_states(anchors))
    name = f"finding {NOTES} notes again in {WORDS:,} words, {share:.0%} of characters changed"
    figure(name, median, "s", most=ALL_CHANGED_SECONDS)


@pytest.mark.parametrize("size", [1_900, 20_000, 100_000])
def test_a_note_on_a_very_long_passage_is_found_soon(benchmark, long_text, size, figure):
    quote, new = Quote.of(long_text, Span(5_000, 5_000 + size)), _mistyped(long_text, 0.02)
    anchor = benchmark.pedantic(find_again, (quote, new), {"old": long_text}, rounds=1)
    median = benchmark.stats.stats.median
    assert anchor.state is AnchorState.MOVED
    name = f"finding a note on {size:,} characters again, 2% of them changed"
    figure(name, median, "s", most=ALL_CHANGED_SECONDS)


def _mistyped(text, share):
    chance, characters = random.Random(3), list(text)
    for place in chance.sample(range(len(characters)), int(len(characters) * share)):
        characters[place] = chance.choice(["", "x", characters[place] * 2])
    return "".join(characters)


def _states(anchors):
    return ", ".join(f"{number} {state}" for state, number in Counter(anchor.state for anchor in anchors).items())
