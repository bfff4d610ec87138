import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis import ANALYSIS_VERSION, analyse
from reader.analysis.attribution import Link, Tags
from reader.analysis.findings import Layer, State
from reader.analysis.tagger import TaggerUnavailableError
from reader.analysis.taggers import best_tagger
from reader.text.article import Region
from reader.text.spans import Span
from tests.analysis.handmade import article_of

TEXT = (
    "The bridge at Selm is old, Mayor Ada Orell said on Tuesday.",
    "“It may close,” she said. “We will see.” About 200 cars cross it, because the road is closed.",
    "According to a report, the council was warned “twice.",
)


def spans_of(finding):
    if finding.layer is Layer.ATTRIBUTION:
        return [*finding.source, *finding.cue, *finding.content]
    return [finding.span]


def test_a_report_has_all_layers_sentences_and_sources():
    report = analyse(article_of(*TEXT))
    assert report.analysis_version.startswith(f"{ANALYSIS_VERSION}+")
    assert {finding.layer for finding in report.findings} == set(Layer)
    assert [source.name for source in report.sources] == ["Ada Orell", "a report"]
    assert len(report.sentences) == 5
    assert report.warnings == ()


def test_ids_are_unique_and_sources_name_findings_that_exist():
    report = analyse(article_of(*TEXT))
    ids = [finding.id for finding in report.findings]
    assert all(ids)
    assert len(set(ids)) == len(ids)
    assert {name for source in report.sources for name in source.findings} <= set(ids)


def test_findings_come_in_reading_order():
    report = analyse(article_of(*TEXT))
    starts = [finding.span.start for finding in report.findings]
    assert starts == sorted(starts)


def test_the_same_article_gives_the_same_report():
    assert analyse(article_of(*TEXT)) == analyse(article_of(*TEXT))


def test_only_prose_is_marked():
    said = "Ada Orell said that the bridge may close."
    article = article_of(*((said, region) for region in Region))
    prose = {block.span for block in article.blocks_in(Region.HEADLINE, Region.STANDFIRST, Region.BODY)}
    for finding in analyse(article).findings:
        assert any(span.contains(finding.span) for span in prose)


def test_sentences_are_those_of_the_body():
    article = article_of(("Bridge closes", Region.HEADLINE), "Orell said it is old. It rains.", ("Hi.", Region.COMMENT))
    words = [sentence.span.of(article.text) for sentence in analyse(article).sentences]
    assert words == ["Orell said it is old.", "It rains."]


@pytest.mark.parametrize("language", ["en", "EN", "en-GB", "en_US", ""])
def test_english_and_unknown_languages_are_read(language):
    assert analyse(article_of(*TEXT, language=language)).findings


def test_another_language_gives_no_marks_and_says_so():
    report = analyse(article_of(*TEXT, language="de"))
    assert report.findings == report.sources == ()
    assert {sentence.state for sentence in report.sentences} == {State.OTHER}
    assert not report.analysed
    [warning] = report.warnings
    assert "de" in warning


def test_any_tagger_with_the_same_interface_can_be_used():
    class FirstWord:
        version = "first-word"

        def tag(self, article, sentences, quotations, *, progress=None):
            return Tags((Link((Span(0, 3),), (Span(4, 10),), (Span(11, 20),), 0.9),))

    article = article_of("The bridge is closed now.")
    [mark] = [f for f in analyse(article, tagger=FirstWord()).findings if f.layer is Layer.ATTRIBUTION]
    assert mark.cue == (Span(4, 10),)


def test_without_the_model_the_rules_mark_and_the_report_says_so(monkeypatch):
    def missing(*_arguments, **_options):
        raise TaggerUnavailableError("The model cannot be loaded.")

    monkeypatch.setattr("reader.analysis.taggers.OnnxTagger", missing)
    best_tagger.cache_clear()
    try:
        report = analyse(article_of(*TEXT))
    finally:
        best_tagger.cache_clear()
    assert any(finding.layer is Layer.ATTRIBUTION for finding in report.findings)
    assert report.analysis_version.endswith("+rules-1")
    [warning] = report.warnings
    assert "rules alone" in warning


def test_progress_goes_from_little_to_all():
    shares = []
    analyse(article_of(*TEXT), progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_progress_can_stop_the_analysis():
    class StoppedError(Exception):
        pass

    def stop(share):
        raise StoppedError

    with pytest.raises(StoppedError):
        analyse(article_of(*TEXT), progress=stop)


@pytest.mark.parametrize(
    "paragraphs",
    [
        (),
        ("",),
        ("“”",),
        ("“A.”", "“B.”", "“C.”"),
        ("said",),
        ("said said said, said.",),
        ("According to",),
        ("according to according to according to,",),
        (": : :",),
        ("“““ said ””” he",),
        ("he said " * 2_500,),
        ("a" * 20_000,),
        ("Orell said that the bridge, which " * 600,),
        ("\U0001f309 Orell said \U0001f309 “is \U0001f309 old,” he said.",),
    ],
    ids=lambda paragraphs: repr(paragraphs)[:24],
)
def test_odd_input_gives_a_report_with_spans_in_range(paragraphs):
    article = article_of(*paragraphs)
    for finding in analyse(article).findings:
        for span in spans_of(finding):
            assert 0 <= span.start < span.end <= len(article.text)


NEWS = (
    "Orell said says that the bridge “ ” \" ' , . : ; — according to told him is expected keen claim of he she who "
    "which and but adding council’s report Asked seems ( ) U.S. Tuesday not has been accused what 200"
)
WORDS = st.sampled_from(NEWS.split(" "))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(WORDS, max_size=30).map(" ".join), max_size=4))
def test_random_news_words_never_fail(paragraphs):
    article = article_of(*paragraphs)
    report = analyse(article)
    assert all(0 <= span.start < span.end <= len(article.text) for f in report.findings for span in spans_of(f))
    assert report == analyse(article)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_random_text_never_fails(text):
    article = article_of(*text.split("\n"))
    assert all(0 <= s.start < s.end <= len(article.text) for f in analyse(article).findings for s in spans_of(f))
