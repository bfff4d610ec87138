"""A small made-up article with one mark of every kind, some of them inside others."""

import pytest

from reader.analysis.findings import (
    Attribution,
    Confidence,
    Explanation,
    Form,
    Hedge,
    HedgeKind,
    QuoteUnclear,
    Report,
    Sentence,
    Source,
    SourceKind,
    State,
    Unsourced,
    UnsourcedKind,
)
from reader.text.article import Article, Block, BlockKind, Link, Metadata, Region
from reader.text.spans import Span

LINES = (
    "Harbour of Selm 🚢 reopens",
    "Mayor Ilka Brandt said “the harbour may open <script>alert(1)</script> on Monday”.",
    "Some 40 boats left & nobody counted them, the port perhaps lost them.",
    "It is “a hard spring.",
    "Ferry prices in Corin",
)


def span_of(text, words):
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.fixture
def article():
    text = "\n".join(LINES)
    regions = (
        (Region.HEADLINE, "", BlockKind.HEADING, 1),
        (Region.BODY, "", BlockKind.PARAGRAPH, 0),
        (Region.BODY, "", BlockKind.QUOTATION, 0),
        (Region.BODY, "", BlockKind.PARAGRAPH, 0),
        (Region.RELATED, "stands under “Related news”", BlockKind.LIST_ITEM, 1),
    )
    blocks = tuple(
        Block(span_of(text, line), region, reason, kind, level)
        for line, (region, reason, kind, level) in zip(LINES, regions, strict=True)
    )
    return Article(
        text=text,
        blocks=blocks,
        metadata=Metadata(outlet="The Tidewater <Post>", language="en"),
        links=(Link(span_of(text, "Corin"), "https://corin.example/?a=1&b=2"),),
        warnings=("Read as Windows-1252.",),
    )


@pytest.fixture
def report(article):
    text = article.text

    def explanation(reason):
        return Explanation(reason=reason, question="Who counted?", maybe_fine="Figures like this are often public.")

    content = span_of(text, "“the harbour may open <script>alert(1)</script> on Monday”")
    counted = span_of(text, "Some 40 boats left & nobody counted them")
    weaker = span_of(text, "the port perhaps lost them")
    findings = (
        Attribution(
            id="attribution-1",
            source=(span_of(text, "Mayor Ilka Brandt"),),
            cue=(span_of(text, "said"),),
            content=(content,),
            form=Form.DIRECT,
            source_kind=SourceKind.NAMED_PERSON,
            speaker="source-1",
            confidence=Confidence.HIGH,
            explanation=explanation("“Mayor Ilka Brandt” says this."),
        ),
        Hedge(
            id="hedge-1",
            span=span_of(text, "may"),
            kind=HedgeKind.MODAL,
            in_quote=True,
            confidence=Confidence.LOW,
            explanation=explanation("“may” leaves it open."),
        ),
        Unsourced(
            id="unsourced-1",
            span=counted,
            kind=UnsourcedKind.NUMBER,
            strength=3,
            shown=True,
            confidence=Confidence.MEDIUM,
            explanation=explanation("gives a figure and does not say who counted"),
        ),
        # Begins inside the clause before and ends after it: no element can hold one and not the other.
        Hedge(
            id="hedge-2",
            span=Span(span_of(text, "counted them").start, span_of(text, "the port perhaps").end),
            kind=HedgeKind.APPROXIMATOR,
            in_quote=False,
            confidence=Confidence.MEDIUM,
            explanation=explanation("“perhaps” leaves it open."),
        ),
        Unsourced(
            id="unsourced-2",
            span=weaker,
            kind=UnsourcedKind.EVENT,
            strength=1,
            shown=False,
            confidence=Confidence.LOW,
            explanation=explanation("reports that something happened, in the article’s own voice"),
        ),
        QuoteUnclear(id="quote_unclear-1", span=span_of(text, "“a"), reason="The mark “ is opened and not closed."),
    )
    return Report(
        analysis_version="7",
        sentences=(
            Sentence(article.blocks[1].span, State.SOURCED),
            Sentence(article.blocks[2].span, State.UNSOURCED),
            Sentence(article.blocks[3].span, State.OTHER),
        ),
        findings=findings,
        sources=(
            Source(
                id="source-1",
                name="Ilka Brandt",
                kind=SourceKind.NAMED_PERSON,
                description="mayor",
                mentions=(span_of(text, "Mayor Ilka Brandt"),),
                findings=("attribution-1",),
            ),
        ),
        warnings=("One quotation mark has no partner.",),
    )
