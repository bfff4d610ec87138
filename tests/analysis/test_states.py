import pytest

from reader.analysis.findings import Confidence, Explanation, State, Unsourced, UnsourcedKind
from reader.analysis.states import sentence_states
from reader.text.spans import Span
from tests.analysis.handmade import attributed, sentences_of


def unsourced(span):
    return Unsourced(
        id="",
        span=span,
        kind=UnsourcedKind.EVENT,
        strength=2,
        shown=True,
        confidence=Confidence.HIGH,
        explanation=Explanation(reason="", question="", maybe_fine=""),
    )


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Ada Orell said the bridge is old.", State.SOURCED),
        ("The council said the bridge is old.", State.SOURCED),
        ("A new report found that the bridge is old.", State.SOURCED),
        ("An official said the bridge is old.", State.UNNAMED),
        ("Experts say the bridge is old.", State.UNNAMED),
        ("What a lovely bridge.", State.OTHER),
    ],
)
def test_the_state_follows_the_kind_of_source(text, state):
    article, marks, _ = attributed(text)
    [sentence] = sentence_states(sentences_of(article), marks, [])
    assert sentence.state is state


def test_a_mark_without_a_source_makes_a_sentence_unsourced_or_mixed():
    article, marks, _ = attributed("Ada Orell said the bridge is old. It fell in May.")
    first, second = sentences_of(article)
    states = sentence_states([first, second], marks, [unsourced(second)])
    assert [sentence.state for sentence in states] == [State.SOURCED, State.UNSOURCED]
    states = sentence_states([first, second], marks, [unsourced(first)])
    assert [sentence.state for sentence in states] == [State.MIXED, State.OTHER]


def test_a_mark_counts_for_each_sentence_that_it_covers():
    article, marks, _ = attributed("“It is old. It will close,” Ada Orell said. It rains.")
    states = sentence_states([Span(0, 11), Span(12, 43), Span(44, 53)], marks, [])
    assert [sentence.state for sentence in states] == [State.SOURCED, State.SOURCED, State.OTHER]
    assert article.text[44:53] == "It rains."


def test_no_sentences_no_states():
    assert sentence_states([], [], []) == ()
