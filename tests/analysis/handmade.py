"""Articles made by hand, and what the analysis finds in them in words."""

from reader.analysis.attribution import make_attributions
from reader.analysis.cues import CueTagger
from reader.analysis.quotations import find_quotations
from reader.text.article import PROSE, Article, Block, Metadata, Region
from reader.text.sentences import sentence_spans
from reader.text.spans import Span


def article_of(*paragraphs, region=Region.BODY, **metadata):
    """An article whose blocks are the given paragraphs; a pair gives the region of one of them."""
    pairs = [(one, region) if isinstance(one, str) else one for one in paragraphs]
    blocks, at = [], 0
    for text, where in pairs:
        blocks.append(Block(Span(at, at + len(text)), where))
        at += len(text) + 1
    return Article("\n".join(text for text, _ in pairs), tuple(blocks), Metadata(**metadata))


def sentences_of(article):
    return [span for block in article.blocks_in(*PROSE) for span in sentence_spans(article.text, block.span)]


def links_in(*paragraphs):
    """Each link as (source, cue, content), pieces joined by " + "."""
    article = article_of(*paragraphs)
    links = CueTagger().tag(article, sentences_of(article), find_quotations(article)).links
    return [
        tuple(" + ".join(span.of(article.text) for span in part) for part in (link.source, link.cue, link.content))
        for link in links
    ]


def attributed(*paragraphs, **metadata):
    """The attributions and sources that the rules find."""
    article = article_of(*paragraphs, **metadata)
    quotations = find_quotations(article)
    links = CueTagger().tag(article, sentences_of(article), quotations).links
    marks, sources = make_attributions(article, links, quotations)
    return article, marks, sources
