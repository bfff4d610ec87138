import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.analysis.findings import Report
from reader.export.html import html_page, section
from reader.export.marks import Role
from reader.export.style import STYLE
from reader.text.article import Article, Block, Metadata
from reader.text.spans import Span

VOID = {"meta", "br"}


class Page(HTMLParser):
    """Reads a page: its tags, attributes, the text of its blocks and the text under each role."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.attributes, self.open = [], [], []
        self.blocks, self.roles = [], {}
        self.feed(page)
        assert self.open == [], "an element is not closed"

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]
        if tag not in VOID:
            self.open.append((tag, dict(attrs).get("class")))
        if tag in {"h1", "p", "li", "blockquote"}:
            self.blocks.append("")

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        if any(tag == "sup" for tag, _ in self.open):
            return
        if self.blocks:
            self.blocks[-1] += data
        for tag, role in self.open:
            if tag == "mark":
                self.roles[role] = self.roles.get(role, "") + data


@pytest.fixture
def page(article, report):
    return html_page(article, report)


def test_the_words_of_the_article_are_all_there_and_escaped(page, article):
    read = Page(page)
    for block in article.blocks:
        assert block.span.of(article.text) in [words.strip() for words in read.blocks]
    assert "script" not in read.tags
    assert "&lt;script&gt;" in page
    assert "<Post>" not in page


def test_marks_that_overlap_each_keep_their_words(article, report):
    read = Page(section(article, report))
    assert read.roles["content"].startswith("“the harbour may open <script>alert(1)</script> on Monday”")
    assert read.roles["unsourced"].startswith("Some 40 boats left & nobody counted them")
    assert read.roles["hedge"].startswith("maycounted them, the port perhaps")


def test_numbers_lead_to_the_marks_and_back(page):
    identifiers = [value for _, name, value in Page(page).attributes if name == "id"]
    targets = [value[1:] for _, name, value in Page(page).attributes if name == "href"]
    assert len(identifiers) == len(set(identifiers)) == 10
    assert sorted(targets) == sorted(identifiers)


def test_each_mark_says_reason_question_and_why_it_might_be_fine(page):
    assert "gives a figure and does not say who counted" in page
    assert "<strong>Ask:</strong> Who counted?" in page
    assert "Why this might be fine: Figures like this are often public." in page
    assert "The mark “ is opened and not closed." in page


def test_weaker_marks_are_left_out_and_that_is_said(page):
    assert "reports that something happened" not in page
    assert "1 weaker “No source named” mark is left out here." in page
    assert "No mark does not mean checked." in page


def test_what_is_not_article_is_dimmed_with_its_reason(page):
    assert re.search(r"<aside>\s*<p[^>]*>Related news, not analysed; stands under “Related news”</p>\s*<ul>", page)


def test_nothing_is_run_and_nothing_is_loaded(page):
    read = Page(page)
    assert not {"script", "img", "link", "iframe", "object", "base", "form"} & set(read.tags)
    assert all(value.startswith("#") for _, name, value in read.attributes if name in {"href", "src"})
    assert not [name for _, name, _ in read.attributes if name.startswith("on")]
    assert ("meta", "content", "default-src 'none'; style-src 'unsafe-inline'") in read.attributes
    assert not re.search(r"url\(|@import|https?:", page)


def test_every_role_has_a_line_of_its_own_shape():
    shapes = {}
    for role in Role:
        rule = re.search(rf"mark\.{role} {{(.*?)}}", STYLE, re.DOTALL)[1]
        shapes[role] = re.search(r"overline underline|overline|solid var|double|dashed|wavy|dotted|outline", rule)[0]
    assert len(set(shapes.values())) == len(Role)


def test_light_dark_and_paper_are_provided_for():
    assert "prefers-color-scheme: dark" in STYLE
    assert "@media print" in STYLE


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(data=st.data())
def test_marks_in_any_place_keep_their_words_and_the_text(article, report, data):
    ends = st.integers(0, len(article.text))
    spans = st.tuples(ends, ends).map(sorted).filter(lambda span: span[0] < span[1]).map(lambda span: Span(*span))
    hedges = [
        replace(report.findings[1], id=f"hedge-{number}", span=span)
        for number, span in enumerate(data.draw(st.lists(spans, max_size=6)))
    ]
    read = Page(section(article, replace(report, findings=tuple(hedges))))
    shown = [words.strip() for words in read.blocks]
    assert all(block.span.of(article.text) in shown for block in article.blocks)
    marked = {place for hedge in hedges for place in range(*hedge.span)}
    words = "".join(article.text[place] for place in sorted(marked)).replace("\n", "")
    assert read.roles.get("hedge", "").removesuffix("Uncertain") == words


def test_a_quotation_over_two_paragraphs_is_marked_in_both(article, report):
    attribution = replace(report.findings[0], content=(Span(article.blocks[1].span.start, article.blocks[3].span.end),))
    read = Page(section(article, replace(report, findings=(attribution,))))
    expected = "".join(block.span.of(article.text) for block in article.blocks[1:4])
    assert read.roles["content"].startswith(expected)


def test_an_article_without_marks_is_a_page_too():
    article = Article("Nothing here.", (Block(Span(0, 13)),), Metadata(title="A & B", language='en" onload="x'))
    page = html_page(article, Report(analysis_version="7", sentences=(), findings=(), sources=()))
    assert '<h1 dir="auto">A &amp; B</h1>' in page
    assert "0 body sentences." in page
    assert ("html", "onload", "x") not in Page(page).attributes
