import pytest

from reader.analysis import analyse
from reader.analysis.attribution import Link, Tags
from reader.analysis.findings import Layer
from reader.text.article import Region
from reader.text.spans import Span
from tests.analysis.handmade import article_of

BODY = "The council of Selm met on Monday evening in the old town hall."


class Silent:
    version = "silent"

    def __init__(self, *links):
        self.links = links

    def tag(self, _article, _sentences, _quotations, *, progress=None):
        return Tags(self.links)


def found(*paragraphs, tagger=None):
    article = article_of(*paragraphs)
    return [
        tuple(" + ".join(span.of(article.text) for span in part) for part in (mark.source, mark.cue, mark.content))
        for mark in analyse(article, tagger=tagger or Silent()).findings
        if mark.layer is Layer.ATTRIBUTION
    ]


@pytest.mark.parametrize(
    ("headline", "link"),
    [
        ("Crews weigh a strike, sources say", ("sources", "say", "Crews weigh a strike")),
        ("Mayor denies plan to sell the ferry", ("Mayor", "denies", "plan to sell the ferry")),
        ("Mayor: the ferry will go on", ("Mayor", ":", "the ferry will go on")),
    ],
)
def test_a_headline_that_says_who_says_so_is_attributed(headline, link):
    assert found((headline, Region.HEADLINE), BODY) == [link]


@pytest.mark.parametrize("headline", ["Ferry sinks off Selm", "Explained: how the ferry works", "Selm: a town at war"])
def test_a_headline_that_does_not_say_so_is_not(headline):
    assert found((headline, Region.HEADLINE), BODY) == []


def test_a_plain_sentence_of_saying_in_the_body_is_not_lost():
    assert found("Selm Radio reports that the bridge has closed.") == [
        ("Selm Radio", "reports", "that the bridge has closed")
    ]


def test_a_pronoun_or_a_crowd_is_not_added():
    assert found("You know that the bridge has closed.", "Some say that it will open.") == []


def test_nothing_is_added_to_a_sentence_that_the_tagger_read():
    text = "Ada Orell said that the bridge has closed."
    link = Link((Span(0, 9),), (Span(10, 14),), (Span(15, 41),), 0.9)
    assert found(text, tagger=Silent(link)) == [("Ada Orell", "said", "that the bridge has closed")]
