import pytest

from reader.analysis.attribution import Link, make_attributions
from reader.analysis.findings import Confidence, Form, SourceKind
from reader.analysis.quotations import find_quotations
from reader.text.spans import Span
from tests.analysis.handmade import article_of, attributed


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("“The bridge is old,” Orell said.", Form.DIRECT),
        ("Orell said that “the bridge is old.”", Form.DIRECT),
        ("Orell said the bridge is old.", Form.INDIRECT),
        ("Orell said the bridge is “old as a whale.”", Form.MIXED),
    ],
)
def test_the_form_tells_how_the_words_are_given(text, form):
    _, [mark], _ = attributed(text)
    assert mark.form is form


def test_a_quotation_that_goes_on_in_the_next_paragraph_is_carried():
    article, marks, [source] = attributed(
        "“The bridge is old,” Ada Orell said. “It will close.",
        "“The road will close too.”",
    )
    first, second = marks
    assert second.source == second.cue == ()
    assert [span.of(article.text) for span in second.content] == ["“The road will close too.”"]
    assert second.carried == "Ada Orell"
    assert second.speaker == first.speaker == source.id
    assert second.source_kind is SourceKind.NAMED_PERSON
    assert second.form is Form.DIRECT
    assert source.findings == (first.id, second.id)


def test_a_cue_without_a_source_is_vague_and_has_no_speaker():
    _, [mark], sources = attributed("The council has been accused of hiding the report.")
    assert (mark.source_kind, mark.speaker, mark.source) == (SourceKind.VAGUE, None, ())
    assert sources == ()


def test_confidence_follows_the_score():
    article = article_of("Orell said the bridge is old.")
    quotations = find_quotations(article)
    for score, confidence in ((0.95, Confidence.HIGH), (0.7, Confidence.MEDIUM), (0.3, Confidence.LOW)):
        link = Link((Span(0, 5),), (Span(6, 10),), (Span(11, 28),), score)
        [mark], _ = make_attributions(article, [link], quotations)
        assert mark.confidence is confidence


def test_marks_come_in_reading_order_whatever_the_order_of_links():
    article = article_of("Orell said the bridge is old. Brandt denied the report.")
    one = Link((Span(0, 5),), (Span(6, 10),), (Span(11, 28),), 0.9)
    two = Link((Span(30, 36),), (Span(37, 43),), (Span(44, 54),), 0.9)
    quotations = find_quotations(article)
    assert make_attributions(article, [two, one], quotations) == make_attributions(article, [one, two], quotations)


def test_an_id_survives_a_change_elsewhere_in_the_text():
    _, [before], _ = attributed("Orell said the bridge is old.")
    _, [after], _ = attributed("The road is long.", "Orell said the bridge is old.")
    assert before.id == after.id


def test_equal_words_get_different_ids():
    _, marks, _ = attributed("Orell said the bridge is old.", "Orell said the bridge is old.")
    assert len({mark.id for mark in marks}) == 2


def test_every_mark_says_why_and_what_to_ask():
    _, [mark], _ = attributed("Orell said the bridge is old.")
    assert "Orell" in mark.explanation.reason
    assert mark.explanation.question.endswith("?")
    assert mark.explanation.maybe_fine


def test_a_quotation_over_paragraphs_belongs_to_the_speaker_named_at_its_end():
    article, [mark], _ = attributed(
        "Bo Lindt left early.", "“The bridge is old. It is tired.", "“It will close,” Ada Orell said."
    )
    assert [span.of(article.text) for span in mark.content] == ["“The bridge is old. It is tired.", "“It will close,”"]


def test_a_quotation_over_paragraphs_without_a_speaker_goes_on_with_the_last_one():
    _, marks, _ = attributed("Ada Orell said it is old.", "“We came early. It rained.", "“We left late.”")
    assert [mark.carried for mark in marks] == [None, "Ada Orell", "Ada Orell"]
