import random
from collections import Counter
from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.anchors import CONTEXT, AnchorState, Quote, find_again, find_all_again
from reader.text.importers import read_article
from reader.text.spans import Span
from tests.text.anchor_edits import Truth, bulletin, edits_of, is_found, is_right

SEEDS = sorted((Path(__file__).resolve().parents[2] / "seeds").glob("[0-9]*.md"))
ROUNDS = 3

HARBOUR = (
    "The gate of Selm stayed closed\n"
    "“Nobody asked the crews before the work began,” said Lena Orel, a captain from Varrow.\n"
    "The ministry in Kesten declined to comment. About 40 boats lay in the inner basin, and the fuel jetty was empty.\n"
    "The port office hopes to open the gate in June. The ministry has promised a second pier since the spring."
)


def quote(words: str, text: str = HARBOUR) -> Quote:
    start = text.index(words)
    return Quote.of(text, Span(start, start + len(words)))


def found(words: str, new: str, *, with_old: bool = True) -> tuple[AnchorState, str | None]:
    """What became of some words of the harbour article, as a person sees it."""
    anchor = find_again(quote(words), new, old=HARBOUR if with_old else None)
    return anchor.state, anchor.span.of(new) if anchor.span else None


# A quote


def test_a_quote_keeps_its_words_and_what_stands_around_them():
    kept = quote("declined to comment")
    assert (kept.exact, kept.suffix) == ("declined to comment", ". About 40 boats lay in the inne")
    assert len(kept.prefix) == CONTEXT
    assert HARBOUR[kept.start : kept.end] == kept.exact


def test_at_the_edge_of_a_text_there_is_less_around():
    assert quote("The gate").prefix == ""
    assert quote("the spring.").suffix == ""


# Words that are where they were, or surely elsewhere


@pytest.mark.parametrize("with_old", [True, False])
def test_in_an_unchanged_text_the_words_stand_where_they_stood(with_old):
    kept = quote("the fuel jetty")
    anchor = find_again(kept, HARBOUR, old=HARBOUR if with_old else None)
    assert (anchor.state, anchor.span) == (AnchorState.EXACT, Span(kept.start, kept.end))


@pytest.mark.parametrize("with_old", [True, False])
@pytest.mark.parametrize(
    "words", ["Nobody asked the crews", "The ministry", "40", "the inner basin, and the fuel jetty"]
)
def test_a_new_paragraph_above_changes_nothing_for_the_words(words, with_old):
    assert found(words, f"⛵ Correction of Tuesday\n{HARBOUR}", with_old=with_old) == (AnchorState.EXACT, words)


def test_offsets_count_code_points_of_the_new_text():
    new = f"⛵👩‍🚒 cafe\u0301\n{HARBOUR}"
    anchor = find_again(quote("declined"), new, old=HARBOUR)
    assert anchor.span == Span(new.index("declined"), new.index("declined") + len("declined"))


@pytest.mark.parametrize("with_old", [True, False])
def test_a_typo_mended_inside_the_words_is_seen_through(with_old):
    new = HARBOUR.replace("Nobody asked the crews", "Nobody aksed the crew")
    words = "“Nobody asked the crews before the work began,”"
    assert found(words, new, with_old=with_old) == (AnchorState.MOVED, "“Nobody aksed the crew before the work began,”")


def test_a_word_exchanged_at_the_very_end_belongs_to_the_words():
    new = HARBOUR.replace("the fuel jetty was empty", "the fuel jetty was clear")
    words = "in the inner basin, and the fuel jetty was empty"
    assert found(words, new) == (AnchorState.MOVED, "in the inner basin, and the fuel jetty was clear")


def test_a_paragraph_put_elsewhere_takes_its_note_along():
    first, *others = HARBOUR.split("\n")
    new = "\n".join([first, *reversed(others)])
    assert found(others[1], new) == (AnchorState.MOVED, others[1])


def test_long_words_without_any_context_left_are_shown_with_a_question_if_the_old_text_is_not_at_hand():
    new = "Something else was printed here.\nAbout 40 boats lay in the inner basin\nThe end of it."
    assert found("About 40 boats lay in the inner basin", new) == (
        AnchorState.MOVED,
        "About 40 boats lay in the inner basin",
    )
    assert found("About 40 boats lay in the inner basin", new, with_old=False)[0] is AnchorState.UNSURE


# Typography and Unicode


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("“", '"').replace("”", '"'),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.replace("crews", "cre\u00adws"),
        lambda text: text.replace("\n", " "),
        lambda text: normalize("NFD", text),
    ],
)
def test_typography_is_no_change(change):
    new = change(HARBOUR)
    assert found("Nobody asked the crews before", new) == (AnchorState.EXACT, change("Nobody asked the crews before"))


@pytest.mark.parametrize(("old_form", "new_form"), [("NFC", "NFD"), ("NFD", "NFC")])
def test_an_accent_may_be_one_character_or_two(old_form, new_form):
    text = "Señora Bråten sang in the café of Selm, and the élan of the évening was gone. The café closed at ten."
    old, new = normalize(old_form, text), normalize(new_form, text)
    words = normalize(old_form, "café of Selm, and the élan")
    anchor = find_again(quote(words, old), new, old=old)
    assert (anchor.state, anchor.span.of(new)) == (AnchorState.EXACT, normalize(new_form, words))


def test_the_accent_is_part_of_the_last_letter():
    old, new = "We met in the café then.", "So we met in the cafe\u0301 then."
    anchor = find_again(quote("café", old), new)
    assert anchor.span.of(new) == "cafe\u0301"


# Doubt


@pytest.mark.parametrize("words", ["The ministry in Kesten", "40 boats", "the fuel jetty was empty."])
@pytest.mark.parametrize("with_old", [True, False])
def test_of_a_paragraph_that_stands_twice_in_a_row_none_is_guessed(words, with_old):
    paragraph = HARBOUR.split("\n")[2]
    new = HARBOUR.replace(paragraph, f"{paragraph}\n{paragraph}")
    assert found(words, new, with_old=with_old) == (AnchorState.UNSURE, words)


def test_a_whole_paragraph_that_stands_twice_in_a_row_is_not_guessed():
    paragraph = HARBOUR.split("\n")[2]
    assert found(paragraph, HARBOUR.replace(paragraph, f"{paragraph}\n{paragraph}"))[0] is AnchorState.UNSURE


def test_short_words_that_recur_elsewhere_are_not_taken_for_those_that_were_cut():
    new = HARBOUR.replace("The ministry in Kesten declined to comment. ", "")
    state, _ = found("The ministry", new)
    assert state in (AnchorState.UNSURE, AnchorState.ORPHAN)


def test_short_words_are_not_found_by_similar_ones():
    assert found("a captain", HARBOUR.replace("a captain", "a curtain"))[0] is AnchorState.ORPHAN


LOOKALIKES = (
    "The ferry from Selm left at nine on Monday.\nNobody knew why.\n"
    "The ferry from Selm left at nine on Sunday.\nSo it was."
)


@pytest.mark.parametrize("with_old", [True, False])
def test_a_lookalike_that_is_left_alone_is_not_taken_for_the_words(with_old):
    kept = quote("The ferry from Selm left at nine on Monday.", LOOKALIKES)
    new = LOOKALIKES.replace("The ferry from Selm left at nine on Monday.\n", "")
    anchor = find_again(kept, new, old=LOOKALIKES if with_old else None)
    assert anchor.state in (AnchorState.UNSURE, AnchorState.ORPHAN)


def test_one_of_two_equal_paragraphs_that_is_left_may_be_either():
    paragraph = "The crews had waited since the morning, and nobody had told them why the gate was closed on that day."
    old = f"First.\n{paragraph}\nMiddle.\n{paragraph}\nLast."
    kept = quote("nobody had told them why", old)
    assert find_again(kept, old.replace(f"{paragraph}\n", "", 1), old=old).state is AnchorState.UNSURE


@pytest.mark.parametrize("words", ["About 40 boats lay in the inner basin", "the spring", "“"])
def test_words_that_are_gone_are_an_orphan(words):
    anchor = find_again(quote(words), "A wholly different text about a mountain railway.", old=HARBOUR)
    assert (anchor.state, anchor.span) == (AnchorState.ORPHAN, None)


def test_a_text_that_the_quote_is_not_from_is_no_evidence():
    kept = quote("the fuel jetty")
    assert find_again(kept, HARBOUR, old="Another text.") == find_again(kept, HARBOUR)


def test_a_quote_of_another_program_may_have_less_context_or_none():
    start = HARBOUR.index("The ministry has")
    bare = Quote(exact="The ministry", prefix="", suffix=" has promised", start=start, end=start + 12)
    assert bare.stands_in(HARBOUR)
    anchor = find_again(bare, f"Above.\n{HARBOUR}")
    assert (anchor.state, anchor.span) == (AnchorState.EXACT, Span(start + 7, start + 19))
    for words in ("The ministry", "captain"):
        bare = Quote(exact=words, prefix="", suffix="", start=start, end=start + len(words))
        assert find_again(bare, f"Above.\n{HARBOUR}").state is AnchorState.UNSURE


def test_many_notes_are_found_as_one_by_one():
    new = HARBOUR.replace("crews", "men").replace("About 40", "Some 50")
    kept = [quote(words) for words in ("the crews", "About 40 boats lay in the inner basin", "second pier", "Selm")]
    assert find_all_again(kept, new, old=HARBOUR) == [find_again(one, new, old=HARBOUR) for one in kept]


# Against edits whose truth is known


def test_after_hundreds_of_edits_no_answer_is_surely_wrong_and_nearly_all_words_are_found():
    texts = [read_article(path).text for path in SEEDS] + [bulletin(random.Random(1))]
    edits = [edit for text in texts for edit in edits_of(text, seed=1, rounds=ROUNDS)]
    assert len(edits) >= 300
    count: Counter[bool] = Counter()
    for edit in edits:
        anchors = find_all_again([case.quote for case in edit.cases], edit.new, old=edit.old)
        for case, anchor in zip(edit.cases, anchors, strict=True):
            assert is_right(case, anchor), (edit.kind, case, anchor)
            if case.truth is Truth.THERE:
                count[is_found(case, anchor)] += 1
    assert count[True] >= 0.95 * count.total()


def test_without_the_old_text_no_answer_is_surely_wrong_where_nothing_recurred():
    edits = [edit for path in SEEDS for edit in edits_of(read_article(path).text, seed=2, rounds=ROUNDS)]
    count: Counter[bool] = Counter()
    for edit in edits:
        for case in (case for case in edit.cases if not case.needs_old):
            anchor = find_again(case.quote, edit.new)
            assert is_right(case, anchor), (edit.kind, case, anchor)
            if case.truth is Truth.THERE:
                count[is_found(case, anchor)] += 1
    assert count[True] >= 0.95 * count.total()


# Whatever the text

_LETTERS = "ab \u00a0\n.“”e\u0301é\u00ad⛵\ufe0f\u200d👩\u1100\u1161\u11a8\x00\ud800"
_texts = st.text(alphabet=_LETTERS, max_size=120) | st.text(max_size=60)


@st.composite
def _quotes(draw: st.DrawFn) -> tuple[str, Quote]:
    text = draw(_texts)
    start, end = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
    return text, Quote.of(text, Span(start, end))


@given(_quotes(), _texts, st.booleans())
def test_whatever_the_texts_the_answer_lies_inside_the_new_one(drawn, new, with_old):
    old, kept = drawn
    anchor = find_again(kept, new, old=old if with_old else None)
    assert 0 <= anchor.score <= 1.0001
    assert (anchor.span is None) == (anchor.state is AnchorState.ORPHAN)
    if anchor.span is not None:
        assert 0 <= anchor.span.start <= anchor.span.end <= len(new)


@given(_quotes())
def test_whatever_the_text_if_it_is_unchanged_so_are_the_words(drawn):
    text, kept = drawn
    anchor = find_again(kept, text, old=text)
    assert (anchor.state, anchor.span) == (AnchorState.EXACT, Span(kept.start, kept.end))


@given(_quotes())
def test_without_the_old_text_the_words_are_where_they_were_or_stand_there_more_than_once(drawn):
    text, kept = drawn
    anchor = find_again(kept, text)
    assert anchor.state in (AnchorState.EXACT, AnchorState.UNSURE)
    if anchor.state is AnchorState.EXACT:
        assert anchor.span == Span(kept.start, kept.end)


@given(_quotes(), st.text(alphabet="xyz ", max_size=30), st.integers(0, 120))
def test_a_sure_answer_after_an_insertion_is_the_right_one(drawn, words, place):
    old, kept = drawn
    place = min(place, len(old))
    new = old[:place] + words + old[place:]
    anchor = find_again(kept, new, old=old)
    if anchor.state is AnchorState.EXACT and old.count(kept.exact) == 1 and len(kept.exact) > 3:
        assert anchor.span.of(new).strip("\u00ad\ufe0f\u200d") == kept.exact.strip("\u00ad\ufe0f\u200d")


@given(st.text(alphabet=_LETTERS, min_size=1, max_size=200), st.sampled_from([2_100, 30_000]))
def test_a_note_on_very_many_words_is_sought_too(text, size):
    old = (text * size)[:size]
    assert find_again(Quote.of(old, Span(0, size)), f"x{text}").state in AnchorState
