import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.quotations import find_quotations
from reader.text.article import Region
from tests.analysis.handmade import article_of


def quoted(*paragraphs):
    article = article_of(*paragraphs)
    return [span.of(article.text) for span in find_quotations(article).spans]


def unclear(*paragraphs):
    article = article_of(*paragraphs)
    return [(mark.span.start, mark.reason) for mark in find_quotations(article).unclear]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Come in,” she said.", ["“Come in,”"]),
        ('"Come in," she said. "Sit down."', ['"Come in,"', '"Sit down."']),
        ("''Come in,'' she said.", ["''Come in,''"]),
        ("Er sagte: «Come in».", ["«Come in»"]),
        ("The sign read ‘Mind the step’ in red.", ["‘Mind the step’"]),
        ("The sign read 'Mind the step' in red.", ["'Mind the step'"]),
        ("He called it “a 'true' wonder” again.", ["“a 'true' wonder”"]),
        ("‘He said “no” to me,’ she wrote.", ["‘He said “no” to me,’"]),
        ('“Mixed marks," she said.', ['“Mixed marks,"']),
        ("”Wrong way round,“ she said.", ["”Wrong way round,“"]),
        ("He praised the “green” plan.", ["“green”"]),
        ("(“In brackets”)", ["(“In brackets”)"[1:-1]]),
    ],
)
def test_words_between_a_pair_of_marks_are_a_quotation(text, expected):
    assert quoted(text) == expected
    assert unclear(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The mayor’s plan isn’t the council's plan.",
        "The farmers' plan and the workers’ plan differ.",
        "It was the summer of ’76 and rock ’n’ roll.",
        "A board of 6' by 3' stood there.",
    ],
)
def test_an_apostrophe_is_no_quotation(text):
    assert quoted(text) == []
    assert unclear(text) == []


def test_a_possessive_inside_single_marks_does_not_end_the_quotation():
    assert quoted("She wrote 'the farmers' plan is good' on it.") == ["'the farmers' plan is good'"]


def test_a_quotation_that_is_not_closed_ends_with_its_paragraph_and_is_reported():
    assert quoted("She said “we will stay.", "Nobody left.") == ["“we will stay."]
    [(start, reason)] = unclear("She said “we will stay.", "Nobody left.")
    assert start == 9
    assert "opens" in reason
    assert "“" in reason


def test_a_mark_that_closes_nothing_is_reported_and_the_rest_still_read():
    text = "They will stay,” she said. “And you?” he asked."
    assert quoted(text) == ["“And you?”"]
    [(start, reason)] = unclear(text)
    assert text[start] == "”"
    assert "closes" in reason


def test_an_opening_mark_inside_an_open_quotation_does_not_swallow_it():
    assert quoted("She said “we stay. “They go,” he said.") == ["“we stay.", "“They go,”"]
    assert len(unclear("She said “we stay. “They go,” he said.")) == 1


def test_double_marks_inside_double_marks_belong_to_the_outer_quotation():
    assert quoted("“He said “no” to me,” she wrote.") == ["“He said “no” to me,”"]
    assert unclear("“He said “no” to me,” she wrote.") == []


def test_a_quotation_over_several_paragraphs_is_not_unclear():
    paragraphs = ("“We came early.", "“We left late.", "“We slept,” she said.")
    article = article_of(*paragraphs)
    found = find_quotations(article)
    assert [span.of(article.text) for span in found.spans] == ["“We came early.", "“We left late.", "“We slept,”"]
    assert found.unclear == ()
    assert found.continuing == frozenset(found.spans[1:])


def test_only_prose_is_read():
    article = article_of("Body “one”.", ("“Two", Region.COMMENT), ("“Three”", Region.HEADLINE))
    found = find_quotations(article)
    assert [span.of(article.text) for span in found.spans] == ["“one”", "“Three”"]
    assert found.unclear == ()


def test_a_quotation_opened_in_a_sentence_and_never_closed_ends_with_the_sentence():
    assert quoted("It has “neither ships nor men. The mayor left.") == ["“neither ships nor men."]


def test_a_quotation_never_opened_begins_with_a_sentence_that_says_we():
    assert quoted("It rained. We went home,” she said.") == ["We went home,”"]
    assert quoted("It rained. They went home,” she said.") == []


def test_two_marks_never_opened_in_one_sentence_give_one_quotation():
    assert quoted("We went home,” and we slept,” she said.") == ["We went home,”"]


@given(st.lists(st.text(alphabet="“”‘’\"'«»`abI s.,\n", max_size=60), max_size=5))
def test_any_marks_give_spans_in_order_and_in_range(paragraphs):
    article = article_of(*(paragraph.replace("\n", " ") for paragraph in paragraphs))
    found = find_quotations(article)
    assert all(0 <= span.start < span.end <= len(article.text) for span in found.spans)
    assert all(one.end <= two.start for one, two in zip(found.spans, found.spans[1:], strict=False))
    assert found.continuing <= set(found.spans)
