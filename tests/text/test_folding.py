import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.folding import EDGE, fold, folded, nearest
from reader.text.spans import Span

marked = st.text(
    alphabet="ab e\u0301\u0323é\u00ad⛵\ufe0f\u200d“’\u00a0\n\u1100\u1161\u11a8\u09c7\u09be\u212b", max_size=40
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“Selm’s”", '"Selm\'s"'),
        ("cafe\u0301", "café"),
        ("10–12", "10-12"),
        ("40\u00a0boats", "40 boats"),
        ("har\u00adbour", "harbour"),
        ("❤️", "❤"),
        ("\u1112\u1161\u11ab", "한"),
    ],
)
def test_what_looks_the_same_becomes_the_same(one, other):
    assert folded(one) == folded(other)


@pytest.mark.parametrize(("one", "other"), [("Selm", "selm"), ("cafe", "café"), ("½", "1/2"), ("ab", "a b")])
def test_what_reads_differently_stays_different(one, other):
    assert folded(one) != folded(other)


@given(marked | st.text(max_size=40))
def test_a_text_with_its_way_back_is_folded_alike(text):
    assert fold(text).text == f"{EDGE}{folded(text)}{EDGE}"


@given(marked)
def test_every_place_leads_back_to_what_was_folded_into_it(text):
    form = fold(text)
    for place in range(1, len(form.text) - 1):
        outer = form.outer(Span(place, place + 1))
        assert form.text[place] in folded(outer.of(text))


@given(marked)
def test_all_of_it_leads_back_to_all_of_it(text):
    form = fold(text)
    assert folded(form.outer(Span(1, len(form.text) - 1)).of(text)) == folded(text)


def test_words_know_their_places():
    assert fold("a b a").words == {"a": [1, 5], "b": [3]}


def test_a_script_without_spaces_has_a_word_for_each_character():
    assert list(fold("港は港").words) == ["港", "は"]


def test_the_nearest_of_some_places():
    assert [nearest([3, 10, 20], to) for to in (0, 6, 7, 16, 99)] == [3, 3, 10, 20, 20]


def test_copies_may_overlap_and_may_be_too_many_to_count():
    assert fold("aaaa").places("aa") == [1, 2, 3]
    assert len(fold("aaaa").places("a", 1)) == 2
