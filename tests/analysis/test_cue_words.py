import pytest

from reader.analysis.attribution import Link
from reader.analysis.cue_words import can_report, trimmed_cue
from reader.text.spans import Span


@pytest.mark.parametrize(
    ("cue", "kept"),
    [
        ("replied in one line:", "replied"),
        ("replied in one", "replied"),
        ("warned last", "warned"),
        ("said on Tuesday", "said"),
        ("called on", "called on"),
        ("according to", "according to"),
        ("was quoted as saying", "was quoted as saying"),
        ("has been accused of", "has been accused of"),
        ("is “keen", "is"),
        ("“regrets", "regrets"),
    ],
)
def test_a_cue_ends_with_its_words_of_reporting(cue, kept):
    assert [span.of(cue) for span in trimmed_cue(cue, [Span(0, len(cue))])] == [kept]


@pytest.mark.parametrize(
    ("cue", "score", "reports"),
    [
        ("said", 0.1, True),
        ("sang of", 0.2, False),
        ("sang of", 0.5, True),
        ("In", 0.5, False),
        (":", 0.5, True),
    ],
)
def test_an_unknown_word_reports_only_where_the_tagger_is_sure(cue, score, reports):
    link = Link((), (Span(0, len(cue)),), (Span(0, 1),), score)
    assert can_report(cue, link) is reports
