"""Marks become sentences, and only where their words stand."""

from dataclasses import replace

from reader.lessons.records import ArticleKey, KeyMark, LessonArticle, MarkLabel
from reader.lessons.sentence_marks import key_sentences, labels_of, reasons_by_sentence, sentences_from, sentences_of
from reader.storage.records import OwnLayer
from reader.text.anchors import Quote
from reader.text.article import Article, Block, Region
from reader.text.spans import Span
from tests.lessons.classes import own_mark

TEXT = "Ferry returns\nIt left on Monday. Nobody knows why. The mayor was away."
ARTICLE = Article(TEXT, (Block(Span(0, 13), Region.HEADLINE), Block(Span(14, len(TEXT)))))
LESSON = LessonArticle(id="ferry", article=ARTICLE)
SENTENCES = sentences_of(LESSON)


def mark(start, end, *, layer=OwnLayer.HEDGE, reason=""):
    made = own_mark(ARTICLE, 1, layer=layer, reason=reason)
    return replace(made, quote=Quote.of(TEXT, Span(start, end)))


def place(words):
    start = TEXT.index(words)
    return start, start + len(words)


def test_every_sentence_can_be_marked_and_the_key_speaks_of_the_body():
    assert [sentence.text for sentence in SENTENCES] == [
        "Ferry returns",
        "It left on Monday.",
        "Nobody knows why.",
        "The mayor was away.",
    ]
    assert [sentence.in_body for sentence in SENTENCES] == [False, True, True, True]


def test_a_word_marks_its_sentence_and_a_long_mark_all_that_it_touches():
    assert labels_of([mark(*place("knows"))], SENTENCES) == {2: {"hedge"}}
    assert labels_of([mark(*place("Monday. Nobody"))], SENTENCES) == {1: {"hedge"}, 2: {"hedge"}}


def test_the_space_between_two_sentences_marks_neither():
    start = TEXT.index(" Nobody")
    assert labels_of([mark(start, start + 1)], SENTENCES) == {}


def test_two_marks_on_a_sentence_are_two_labels():
    marks = [mark(*place("knows")), mark(*place("why"), layer=OwnLayer.UNSOURCED)]
    assert labels_of(marks, SENTENCES) == {2: {"hedge", "unsourced"}}


def test_a_mark_from_another_text_is_left_out():
    moved = mark(*place("knows"))
    moved = replace(moved, quote=replace(moved.quote, exact="smile"))
    assert labels_of([moved], SENTENCES) == {}
    far = replace(moved, quote=replace(moved.quote, start=5_000, end=5_005))
    assert labels_of([far], SENTENCES) == {}


def test_a_reason_stands_once_at_the_first_sentence_of_its_mark():
    long = mark(*place("Monday. Nobody"), reason="Who saw it?")
    assert reasons_by_sentence([long, mark(*place("mayor"))], SENTENCES) == {1: [long]}


def test_a_key_has_what_is_right_what_is_arguable_and_what_is_to_be_left():
    def key_mark(words, **more):
        quote = Quote.of(TEXT, Span(*place(words)))
        return KeyMark(id=words, quote=quote, label=MarkLabel(layer=OwnLayer.UNSOURCED), **more)

    other = (MarkLabel(layer=OwnLayer.HEDGE),)
    marks = (key_mark("knows", alternatives=other), key_mark("mayor", arguable=True))
    found = key_sentences(ArticleKey(article="ferry", layers=(OwnLayer.UNSOURCED,), marks=marks), SENTENCES)
    assert found.expected == {2: {"unsourced", "hedge"}}
    assert found.arguable == {3}
    assert found.to_leave == {1}


def test_without_the_set_marks_that_overlap_are_one_passage():
    quotes = [Quote.of(TEXT, Span(*place(words))) for words in ("left on", "on Monday", "Nobody knows")]
    assert [passage.text for passage in sentences_from(quotes)] == ["left on Monday", "Nobody knows"]
