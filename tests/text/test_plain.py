"""Plain text: where a paragraph ends, and that nothing visible is lost."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.importers import article_from_text
from reader.text.importers.canonical import NEWLINES

LONG = (
    "The harbour of Selm will close for three weeks in June, the port office said on Monday, and the ferries to Norvia "
    "will leave from Kesten until the two northern piers are rebuilt before the winter storms begin."
)


def blocks(text: str) -> list[str]:
    article = article_from_text(text)
    return [block.span.of(article.text) for block in article.blocks]


def test_lines_are_paragraphs():
    assert blocks("First line.\nSecond line.\n\n\nThird line.") == ["First line.", "Second line.", "Third line."]


@pytest.mark.parametrize("newline", ["\r\n", *NEWLINES])
def test_every_kind_of_line_end_separates(newline):
    assert blocks(f"One.{newline}Two.{newline}{newline}Three.") == ["One.", "Two.", "Three."]


@pytest.mark.parametrize("width", [60, 72, 80])
def test_hard_wrapped_paragraphs_are_joined_again(width):
    paragraphs = [LONG, "A short one.", LONG.replace("Monday", "Tuesday")]
    wrapped = "\n\n".join(textwrap.fill(paragraph, width) for paragraph in paragraphs)
    assert blocks(wrapped) == paragraphs


def test_wrapped_paragraphs_told_by_indentation_are_kept_apart():
    paragraphs = [LONG, LONG.replace("Monday", "Tuesday")]
    wrapped = "\n".join(textwrap.fill(paragraph, 70, initial_indent="    ") for paragraph in paragraphs)
    assert blocks(wrapped) == paragraphs


def test_a_heading_above_a_wrapped_paragraph_is_kept_apart():
    assert blocks("Harbour to close\n" + textwrap.fill(LONG, 70)) == ["Harbour to close", LONG]


def test_the_items_of_a_list_in_a_wrapped_text_are_kept_apart():
    text = (
        textwrap.fill(LONG, 70) + "\n- new piers for the ferries of the northern line and for the crews\n- new lights"
    )
    assert blocks(text) == [LONG, "- new piers for the ferries of the northern line and for the crews", "- new lights"]


def test_a_list_of_titles_is_not_joined():
    titles = [
        "Ferries move to Kesten",
        "Storm tears boats from their moorings",
        "Who pays?",
        "Council votes",
        "A day lost",
    ]
    assert blocks("\n".join(titles)) == titles


def test_a_word_hyphenated_at_the_line_end_is_joined_without_a_space():
    text = "The harbour of Selm will close for three weeks in June, so the ferry-\nboats will leave from Kesten."
    assert blocks(text) == [text.replace("\n", "")]


def test_spaces_inside_a_line_and_odd_characters_are_kept():
    line = "a  b\u00a0c\u200bd\u202ee\u0301 f\tg ⛵\ufe0f"
    assert blocks(f"  {line} \n") == [line]


def test_right_to_left_text_keeps_its_order():
    line = "قال رئيس البلدية إن الميناء سيغلق."
    assert blocks(line) == [line]


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=300))
def test_no_visible_character_is_lost_added_or_moved(text):
    if not text.strip():
        return
    assert "".join(article_from_text(text).text.split()) == "".join(text.split())


@given(
    st.lists(st.text(alphabet="aB .,:?”⛵é\u0301\u00a0\u05d0- 1", min_size=0, max_size=90), min_size=1, max_size=12),
    st.sampled_from(["\n", "\r\n", "\n\n"]),
)
def test_blocks_cover_the_text_in_order_with_one_newline_between(lines, newline):
    text = newline.join(lines)
    if not text.strip():
        return
    article = article_from_text(text)
    assert "\n".join(block.span.of(article.text) for block in article.blocks) == article.text
    assert [block.span.start for block in article.blocks[1:]] == [block.span.end + 1 for block in article.blocks[:-1]]
    assert all(block.span.of(article.text).strip() == block.span.of(article.text) != "" for block in article.blocks)
    assert article_from_text(article.text).sha256 == article.sha256
