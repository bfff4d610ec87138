import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.fuzzy import LONG, difference, likeness, search
from reader.text.spans import Span

few_letters = st.text(alphabet="abc", max_size=12)


def table(pattern: str, text: str) -> int:
    """The edit distance as it is taught, row by row."""
    row = list(range(len(pattern) + 1))
    for number, character in enumerate(text, 1):
        above, row = row, [number]
        for place, other in enumerate(pattern, 1):
            row.append(min(above[place - 1] + (character != other), above[place] + 1, row[-1] + 1))
    return row[-1]


@given(few_letters.filter(bool), few_letters)
def test_the_difference_is_the_edit_distance_for_each_character(pattern, text):
    assert difference(pattern, text) == pytest.approx(table(pattern, text) / len(pattern))


@given(few_letters.filter(bool), st.text(alphabet="abc", max_size=30))
def test_no_piece_of_the_text_is_more_like_the_pattern_than_the_one_found(pattern, text):
    match = search(pattern, text)
    pieces = (text[start:end] for start in range(len(text) + 1) for end in range(start, len(text) + 1))
    assert match.difference == pytest.approx(min(table(pattern, piece) for piece in pieces) / len(pattern))
    assert difference(pattern, match.span.of(text)) == pytest.approx(match.difference)


def test_a_long_pattern_is_compared_word_by_word():
    words = [f"word{number}" for number in range(LONG)]
    text = " ".join(["before", *words[:500], "changed", *words[501:], "after"])
    match = search(" ".join(words), text)
    assert match.span == Span(7, len(text) - 6)
    assert match.difference == pytest.approx(1 / LONG)


def test_a_context_that_is_there_is_like_itself_and_an_unrelated_one_is_not():
    assert likeness("and nobody knew", "and nobody knew why") == 1
    assert 0.7 < likeness("and nobody knew", "and noboby knew why") < 1
    assert likeness("and nobody knew", "The ferry left in the evening") < 0.2
