from reader.analysis import analyse, review_order
from reader.analysis.cues import CueTagger
from reader.analysis.findings import Confidence, Layer
from tests.analysis.handmade import article_of

TEXT = (
    "Mayor Ada Orell said that the bridge is closed. The mine killed forty people, and nobody was there.",
    "The council wants to close the quay. Its “reform” costs 300 crowns. The ferry has two decks.",
    "The store burned down because of the strike. Ships came and “went.",
)


def review():
    report = analyse(article_of(*TEXT), tagger=CueTagger())
    return report, review_order(report)


def left_out(finding):
    return finding.layer is Layer.UNSOURCED and not finding.shown


def test_every_finding_is_reviewed_once():
    report, order = review()
    assert sorted(order, key=report.findings.index) == list(report.findings)


def test_the_least_certain_come_first():
    _, order = review()
    shown = [finding for finding in order if not left_out(finding) and finding.layer is not Layer.QUOTE_UNCLEAR]
    places = [list(Confidence).index(finding.confidence) for finding in shown]
    assert len(set(places)) > 1
    assert places == sorted(places, reverse=True)


def test_an_unclear_quotation_mark_counts_as_least_certain():
    report, order = review()
    last = max(place for place, finding in enumerate(order) if finding.layer is Layer.QUOTE_UNCLEAR)
    assert all(getattr(finding, "confidence", Confidence.LOW) is Confidence.LOW for finding in order[:last])
    assert report.findings[0] not in order[: last + 1]


def test_what_the_default_view_leaves_out_comes_last():
    _, order = review()
    places = [left_out(finding) for finding in order]
    assert any(places)
    assert places == sorted(places)


def test_equally_certain_ones_keep_their_reading_order():
    report, order = review()
    sure = [finding for finding in order if getattr(finding, "confidence", None) is Confidence.HIGH]
    assert [report.findings.index(finding) for finding in sure if not left_out(finding)] == sorted(
        report.findings.index(finding) for finding in sure if not left_out(finding)
    )
