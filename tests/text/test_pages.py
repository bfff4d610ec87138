"""Saved pages of many layouts, made up for these tests: the article is found, and nothing that a page shows is lost."""

from html.parser import HTMLParser
from pathlib import Path

import pytest

from reader.text.article import Region
from reader.text.importers import read_article

PAGES = sorted((Path(__file__).parent / "pages").glob("*.html"))
names = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)


def visible(text: str) -> str:
    return "".join(text.split())


class Shown(HTMLParser):
    """The characters that stand in a page outside of what no browser shows as its own text."""

    HIDDEN = frozenset({"head", "title", "script", "style", "template", "noscript", "textarea", "select", "iframe"})

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.text, self.depth = "", 0
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.depth += tag in self.HIDDEN

    def handle_endtag(self, tag):
        self.depth -= tag in self.HIDDEN

    def handle_data(self, data):
        if not self.depth:
            self.text += data


def gold(page: Path) -> list[str]:
    return page.with_suffix(".gold.txt").read_text("utf-8").splitlines()


def score(page: Path) -> float:
    """F1 of the characters of the body: those of whole paragraphs that are found, and found ones that are right."""
    article = read_article(page)
    found = [visible(block.span.of(article.text)) for block in article.blocks_in(Region.BODY)]
    wanted = [visible(paragraph) for paragraph in gold(page)]
    recall = sum(len(text) for text in wanted if text in "".join(found)) / len("".join(wanted))
    precision = sum(len(text) for text in found if text in "".join(wanted)) / max(1, len("".join(found)))
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def test_there_are_pages_of_many_layouts():
    assert len(PAGES) >= 12


@names
def test_every_visible_character_of_a_page_lies_in_a_block(page):
    article = read_article(page)
    assert visible("".join(block.span.of(article.text) for block in article.blocks)) == visible(article.text)
    assert visible(article.text) == visible(Shown(page.read_text("utf-8")).text)


@names
def test_the_body_of_a_page_is_found(page):
    assert score(page) >= 0.9


def test_the_bodies_of_all_pages_are_found_nearly_whole():
    assert sum(map(score, PAGES)) / len(PAGES) >= 0.96


@names
def test_every_page_has_its_headline(page):
    article = read_article(page)
    assert len(article.blocks_in(Region.HEADLINE)) == 1
    assert article.title in page.read_text("utf-8")


def facts(name: str) -> tuple[str, str, str, str]:
    metadata = read_article(Path(__file__).parent / "pages" / f"{name}.html").metadata
    return metadata.title, metadata.outlet, metadata.author, metadata.date


def test_pages_say_what_they_are():
    assert facts("news") == (
        "Two cranes burn at Selm docks, nobody hurt",
        "The Varrow Post",
        "Ingrid Tann",
        "2024-05-12",
    )
    assert facts("amp")[2:] == ("Kai Sund", "2023-01-20")
    assert facts("paywall")[:3] == ("The long quarrel over the lighthouse", "The Norvian Review", "Edda Hall")


def test_the_language_of_a_page_is_that_of_its_article():
    pages = Path(__file__).parent / "pages"
    assert read_article(pages / "arabic.html").metadata.language == "ar"
    assert read_article(pages / "agency.html").metadata.language == "en"
