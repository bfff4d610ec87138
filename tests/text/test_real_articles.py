"""Against articles and annotations that lie outside the repository."""

from collections import Counter

from reader.text.article import Region
from reader.text.importers import article_from_text, read_article
from reader.text.sentences import sentence_spans


def visible(text: str) -> str:
    return "".join(text.split())


def regions_of_visible_characters(article) -> list[Region]:
    return [block.region for block in article.blocks for _ in visible(block.span.of(article.text))]


def test_real_articles_keep_every_visible_character(real_articles):
    for path in real_articles:
        assert visible(read_article(path).text) == visible(path.read_text("utf-8"))


def test_real_articles_are_mostly_body(real_articles):
    for path in real_articles:
        article = read_article(path)
        regions = Counter(regions_of_visible_characters(article))
        assert regions[Region.BODY] > 0.5 * regions.total()


def test_annotated_regions_are_found(corpus):
    same = units = 0
    for gold in corpus("articles.gold.jsonl"):
        found = regions_of_visible_characters(article_from_text(gold["text"]))
        for start, end, region in gold["regions"]:
            first = len(visible(gold["text"][:start]))
            covered = Counter(found[first : first + len(visible(gold["text"][start:end]))])
            same += covered.most_common(1)[0][0] == region
            units += 1
    assert same / units >= 0.95


def test_annotated_sentences_are_found(corpus):
    found = wanted = both = 0
    for gold in corpus("articles.gold.jsonl"):
        article = article_from_text(gold["text"])
        spans = [span for block in article.blocks for span in sentence_spans(article.text, block.span)]
        ours = Counter(visible(span.of(article.text)) for span in spans)
        theirs = Counter(visible(gold["text"][start:end]) for start, end, _ in gold["regions"])
        found, wanted, both = found + ours.total(), wanted + theirs.total(), both + (ours & theirs).total()
    assert 2 * both / (found + wanted) >= 0.99


def test_sentences_with_an_attribution_are_hardly_ever_left_out(corpus):
    blocks = left_out = 0
    for gold in corpus("polnear.dev.jsonl"):
        found = regions_of_visible_characters(article_from_text(gold["text"]))
        for attribution in gold["attributions"]:
            for start, end in attribution["content"]:
                first = len(visible(gold["text"][:start]))
                covered = set(found[first : first + len(visible(gold["text"][start:end]))])
                left_out += not covered & {Region.BODY, Region.HEADLINE, Region.STANDFIRST}
                blocks += 1
    assert left_out / blocks <= 0.002
