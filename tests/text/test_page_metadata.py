import json

import pytest

from reader.text.article import Metadata
from reader.text.importers.page_metadata import host_of, page_metadata, titled


def page(*head: str, attributes: str = "") -> str:
    return f"<!doctype html><html{attributes}><head>{''.join(head)}</head><body><p>Text.</p></body></html>"


def linked(data) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def test_linked_data_says_who_wrote_what_and_when():
    data = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebSite", "name": "x"},
            {
                "@type": ["NewsArticle", "Thing"],
                "headline": "Harbour &amp; town",
                "author": [{"@type": "Person", "name": "Ida Tann"}, {"name": "Emil Saar"}],
                "publisher": {"name": "The Varrow Post"},
                "datePublished": "2024-05-12T06:40:00+01:00",
                "inLanguage": "en-GB",
                "url": "https://varrow.example/harbour",
            },
        ],
    }
    found = page_metadata(page(linked(data)))
    assert found == Metadata(
        "Harbour & town",
        "The Varrow Post",
        "Ida Tann, Emil Saar",
        "2024-05-12",
        "https://varrow.example/harbour",
        "en",
    )


def test_meta_tags_say_it_where_linked_data_does_not():
    found = page_metadata(
        page(
            '<meta property="og:title" content="Harbour to close">',
            '<meta content="The Varrow Post" property="og:site_name">',
            "<meta name='author' content='By Ida Tann'>",
            '<meta name="pubdate" content="20240512T0640">',
            '<link rel="canonical" href="https://varrow.example/harbour">',
            attributes=' lang="en-US"',
        )
    )
    assert (found.title, found.outlet, found.author) == ("Harbour to close", "The Varrow Post", "Ida Tann")
    assert (found.date, found.url, found.language) == ("2024-05-12", "https://varrow.example/harbour", "en")


@pytest.mark.parametrize(
    ("title", "headline", "outlet"),
    [
        ("Harbour to close | The Varrow Post", "Harbour to close", "The Varrow Post"),
        ("Harbour to close &#8211; Post", "Harbour to close", "Post"),
        ("Harbour to close", "Harbour to close", ""),
        ("Well-known harbour to close", "Well-known harbour to close", ""),
    ],
)
def test_the_title_of_the_window_names_headline_and_outlet(title, headline, outlet):
    found = page_metadata(page(f"<title>\n{title}</title>"))
    assert (found.title, found.outlet) == (headline, outlet)


def test_the_headline_of_the_page_is_the_title_and_the_rest_may_be_the_outlet():
    found = titled(Metadata(title="Varrow Post: Harbour to close"), "Harbour to  close")
    assert (found.title, found.outlet) == ("Harbour to close", "Varrow Post")
    assert titled(Metadata(title="Harbour"), "Other words").title == "Harbour"
    assert titled(Metadata(), "Harbour to close").title == "Harbour to close"


def test_a_saved_page_knows_where_it_came_from():
    assert (
        page_metadata("<!-- saved from url=(0021)https://varrow.example/a -->" + page()).url
        == "https://varrow.example/a"
    )
    assert (
        page_metadata("<!-- Page saved\n url: https://varrow.example/b \n-->" + page()).url
        == "https://varrow.example/b"
    )
    assert host_of("https://www.varrow.example:8080/a") == "varrow.example"


@pytest.mark.parametrize(
    "script",
    [
        "{",
        "[]",
        '"x"',
        "null",
        '{"@type": 3}',
        '{"@type": "NewsArticle", "author": {"name": 3}, "headline": [[]]}',
        "[" * 9_000,
    ],
)
def test_linked_data_that_is_none_is_passed_over(script):
    assert (
        page_metadata(page(f'<script type="application/ld+json">{script}</script><title>Harbour</title>')).title
        == "Harbour"
    )


def test_what_stands_in_a_comment_or_a_script_is_no_meta_tag():
    hidden = '<!-- <meta name="author" content="Nobody"> --><script>"<meta name=author content=Nobody>"</script>'
    assert page_metadata(page(hidden)).author == ""


def test_an_address_is_no_author():
    assert page_metadata(page('<meta property="article:author" content="https://faces.example/ida">')).author == ""
