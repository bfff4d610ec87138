import pytest

from reader.storage.library import Library
from reader.text.article import Article, Block, BlockKind, Link, Metadata, Region
from reader.text.spans import Span


@pytest.fixture
def path(tmp_path):
    return tmp_path / "notes.sqlite"


@pytest.fixture
def library(path):
    with Library.open(path) as library:
        yield library


@pytest.fixture
def make_article():
    """Makes an article of one headline and one paragraph out of two lines."""

    def make(
        headline="Ferry 🚢 “Aurel” returns to Selm",
        body="The mayor said it may leave on Monday. \u200fסלם\u200e",
        **metadata,
    ):
        text = f"{headline}\n{body}"
        blocks = (
            Block(Span(0, len(headline)), Region.HEADLINE, "first line", BlockKind.HEADING, 1),
            Block(Span(len(headline) + 1, len(text)), Region.BODY),
        )
        links = (Link(Span(0, 5), "https://selm.example/?a=1&b=2"),)
        return Article(text, blocks, Metadata(**metadata), links, ("Read as Windows-1252.",))

    return make


@pytest.fixture
def article(library, make_article):
    """An article that is in the library."""
    article = make_article()
    library.add_article(article, path=None)
    return article
