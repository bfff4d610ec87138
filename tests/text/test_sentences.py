import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.sentences import sentence_spans
from reader.text.spans import Span


def sentences(text: str) -> list[str]:
    return [span.of(text) for span in sentence_spans(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    "parts",
    [
        ("The port closes.", "Nobody was asked."),
        ("Mr. Orel met Dr. Tal and Gen. J. K. Vell.", "They left."),
        ("He lives in the U.S.", "The house is old."),
        ("The U.S. Senate and the U.N. Council met in Washington, D.C. on Monday.", "Both agreed."),
        ("It opens at 9 a.m. on Monday and closes at 5 p.m.", "The crews object."),
        ("Pier No. 4 cost 3.5 million crowns, up 1.2 per cent.", "It is closed."),
        ("The storm of Jan. 4 broke it, Selm Port Co. said.", "Work began on Sept. 11, 2020."),
        ("“The port is closed.”", "She left."),
        ("He said the port “is closed.”", "“Go home,” she said."),
        ("“Really?” he asked.", "“Yes!” she said."),
        ("“Really?” Orel asked.", "“No.”"),
        ("“Who pays?” Mayor Lena Orel said.", "Nobody knew."),
        ("He left (and took the plans.)", "She stayed."),
        ("The plan (see p. 4) is old.", "[It dates from 1954.]"),
        ("Wait... what is this?", "Nothing."),
        ("He hesitated...", "Then he signed."),
        ("And then…", "Nothing came."),
        ("When the storm comes,... Selm will not wait for Norvia."),
        ("Is it true?!", "It is."),
        ("''That makes me glad.''", "He smiled."),
        ("1. The first crew left.", "The second stayed."),
        ("He paid 400 crowns.", "40 came back."),
        ("He wrote to selm.example and left.", "No answer came."),
        ("The crews stayed.The port closed.", "All was quiet."),
        ("Orel Jr. and Tal Sr. signed for Selm Port Inc. in Kesten.", "All agreed."),
        ("The port, i.e. the quay, e.g. pier No. 2, stays open.", "It is small."),
        ("Plan B. failed too."),
        ("SELM, Norvia, N.H. — The port is closed.", "Robert C. Vell left."),
        ("Then-Gen. Orel and co-Sen. Tal agreed.", "They signed ."),
        ("Nobody came . .", "He left."),
        ("The harbour is closed"),
    ],
)
def test_text_is_cut_where_a_reader_would_cut_it(parts):
    parts = (parts,) if isinstance(parts, str) else parts
    if "stayed.The" in parts[0]:
        assert sentences(" ".join(parts)) == ["The crews stayed.", "The port closed.", "All was quiet."]
    else:
        assert sentences(" ".join(parts)) == list(parts)


def test_offsets_count_code_points_of_the_whole_text():
    text = "First block.\n⛵ Boats left. Others stayed."
    assert [span.of(text) for span in sentence_spans(text, Span(13, len(text)))] == ["⛵ Boats left.", "Others stayed."]


def test_a_no_break_space_separates_like_a_space():
    assert sentences("The port closed.\u00a0 Crews left.") == ["The port closed.", "Crews left."]


def test_a_newline_ends_a_sentence():
    assert sentences("The port\nThe crews") == ["The port", "The crews"]


def test_nothing_gives_no_sentence():
    assert sentences("") == sentences("  ") == []


def test_ten_thousand_dots_take_no_time():
    assert sentences("." * 10_000) == ["." * 10_000]


@given(st.text(alphabet="aB.?!…”“') \n\u00a0é⛵", max_size=80))
def test_sentences_cover_every_visible_character_once_and_in_order(text):
    spans = sentence_spans(text, Span(0, len(text)))
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())
    assert spans == sorted(spans)
    assert all(span == span.trimmed(text) and span.start < span.end for span in spans)
    assert not any("\n" in span.of(text) for span in spans)
