"""What a selection stands for: whole words, the marked words themselves, or the sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.article import Article, Block
from reader.text.spans import Span
from reader.ui.own_mark_words import marked_words, whole_words, widened

TEXT = (
    "He said: “It may rain,” and left the U.S. coast. It cost 1,000.50 euros (about $900) in 2021."
    ' Don’t go – it’s so-called ‘safe’, they say 5%. „Es regnet“, he added. A "straight" one; the end.'
)


def selected(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def marked(words: str) -> str | None:
    span = marked_words(TEXT, selected(words))
    return span.of(TEXT) if span else None


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        ("e said", "He said"),
        ("00.50 eu", "1,000.50 euros"),
        ("n’t g", "Don’t go"),
        ("called", "so-called"),
        (" euros ", "euros"),
        ("rain,” and", "rain,” and"),
    ],
)
def test_half_words_become_whole(selection, expected):
    assert marked(selection) == expected


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        ("the end.", "the end"),
        (" one; ", "one"),
        ("go – ", "go"),
        ("5%. ", "5%"),
        ("the U.S. ", "the U.S."),
    ],
)
def test_stops_and_spaces_around_the_words_are_left_out(selection, expected):
    assert marked(selection) == expected


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        ("“It may rain,”", "“It may rain,”"),
        ("It may rain,” ", "It may rain"),
        (" “It may", "It may"),
        ("(about $900)", "(about $900)"),
        ("(about", "about"),
        ("„Es regnet“", "„Es regnet“"),
        ("‘safe’", "‘safe’"),
        ('"straight"', '"straight"'),
        ('straight" one', 'straight" one'),
        ('"straight', "straight"),
    ],
)
def test_a_quotation_mark_belongs_to_the_words_only_with_its_partner(selection, expected):
    assert marked(selection) == expected


@pytest.mark.parametrize("selection", [" – ", ". ", "”"])
def test_where_no_word_is_selected_nothing_is_marked(selection):
    assert marked(selection) is None


def test_a_script_without_spaces_keeps_the_characters_that_were_selected():
    assert whole_words("你好世界再见", Span(2, 4)) == Span(2, 4)


def test_letters_outside_the_basic_plane_and_accents_do_not_shift_anything():
    text = "😀 the cafe\u0301s of Selm"
    assert marked_words(text, Span(4, 8)).of(text) == "the cafe\u0301s"


@given(st.text(alphabet='ab’-. ,“”"()1é\u0301好', max_size=30), st.data())
def test_marked_words_begin_and_end_with_a_word_and_hold_what_was_selected_of_it(text, data):
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    whole = whole_words(text, span)
    assert whole.contains(span)
    assert whole_words(text, whole) == whole
    words = marked_words(text, span)
    if words is not None:
        assert words == words.trimmed(text)
        assert any(character.isalnum() for character in words.of(text))


ARTICLE = Article(
    "The port closed. Nobody said why.\nForty ferries went back.",
    (Block(Span(0, 33)), Block(Span(34, 58))),
)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("said", "Nobody said why."),
        ("closed. Nobody", "The port closed. Nobody said why."),
        ("why.\nForty", "Nobody said why.\nForty ferries went back."),
    ],
)
def test_a_selection_is_widened_to_the_sentences_it_touches(words, expected):
    start = ARTICLE.text.index(words)
    assert widened(ARTICLE, Span(start, start + len(words))).of(ARTICLE.text) == expected


def test_a_sentence_is_not_made_wider():
    span = Span(17, 33)
    assert widened(ARTICLE, span) == span
