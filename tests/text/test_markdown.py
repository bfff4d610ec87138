import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.article import BlockKind, Region
from reader.text.importers import article_from_text
from reader.text.importers.front_matter import NOT_READ
from reader.text.importers.markdown import AS_PLAIN_TEXT


def read(text: str):
    return article_from_text(text, markdown=True)


def blocks(text: str) -> list[tuple[str, BlockKind, int]]:
    article = read(text)
    return [(block.span.of(article.text), block.kind, block.level) for block in article.blocks]


def test_headings_paragraphs_quotations_and_lists_become_blocks():
    text = (
        "# Harbour to close\n\nThe *port* **closes**\nin June.\n\n> We were never asked.\n\n## Why\n\n"
        "- old piers\n    - two of them\n\n1. first\n2. second\n"
    )
    assert blocks(text) == [
        ("Harbour to close", BlockKind.HEADING, 1),
        ("The port closes in June.", BlockKind.PARAGRAPH, 0),
        ("We were never asked.", BlockKind.QUOTATION, 0),
        ("Why", BlockKind.HEADING, 2),
        ("old piers", BlockKind.LIST_ITEM, 1),
        ("two of them", BlockKind.LIST_ITEM, 2),
        ("first", BlockKind.LIST_ITEM, 1),
        ("second", BlockKind.LIST_ITEM, 1),
    ]


def test_headings_are_headline_and_subheadings():
    article = read(
        "# Harbour to close\n\nThe port closes in June.\n\n## Why now?\n\nThe piers are old, the office said."
    )
    assert [block.region for block in article.blocks] == [Region.HEADLINE, Region.BODY, Region.SUBHEADING, Region.BODY]


def test_a_heading_that_announces_furniture_is_no_subheading():
    article = read(
        "# Harbour to close\n\nThe port closes in June.\n\n## Related news\n\n- Ferries move to Kesten\n- Who pays?"
    )
    assert [block.region for block in article.blocks][2:] == [Region.RELATED] * 3


def test_links_are_kept_with_their_words():
    article = read('See [the *notice*](https://selm.example/n "Notice") and <https://kesten.example/>.')
    assert article.text == "See the notice and https://kesten.example/."
    assert [(link.span.of(article.text), link.url) for link in article.links] == [
        ("the notice", "https://selm.example/n"),
        ("https://kesten.example/", "https://kesten.example/"),
    ]


def test_links_by_reference_are_kept_too():
    article = read("The [notice][1] says so.\n\n[1]: https://selm.example/n")
    assert article.text == "The notice says so."
    assert article.links[0].span.of(article.text) == "notice"


def test_a_picture_gives_its_description_as_a_caption():
    article = read("The port closes.\n\n![The old pier at noon](pier.jpg)\n\nThe crews object.")
    caption = article.blocks[1]
    assert (caption.span.of(article.text), caption.region, caption.reason) == (
        "The old pier at noon",
        Region.CAPTION,
        "describes a picture",
    )


def test_the_rows_of_a_table_are_lines():
    assert [words for words, _, _ in blocks("| Pier | Cost |\n|---|---|\n| North | 40 |")] == ["Pier Cost", "North 40"]


def test_html_is_never_passed_on():
    article = read(
        'The <b>port</b> closes.<br>Soon.\n\n<div class="x">Crews object.</div>\n\n<script>alert("one")</script>\n'
        "<style>p {color: red}</style>\n<!-- hidden words -->\nThe end, 3 < 5 & so on."
    )
    assert article.text.split("\n") == ["The port closes.", "Soon.", "Crews object.", "The end, 3 < 5 & so on."]


@pytest.mark.parametrize(
    "text",
    ["Words.\n\n<script>alert(1)", "Words.\n\n<SCRIPT\nsrc=x>alert(1)</script >", "Words.\n\n<style>b{}</style>"],
)
def test_scripts_and_styles_are_no_prose_even_when_broken(text):
    assert read(text).text == "Words."


def test_character_names_are_read():
    assert read("Caf&eacute; &amp; port &copy; &#8220;Selm&#8221;").text == "Café & port © “Selm”"


def test_code_is_text():
    assert read("Run `x < y`:\n\n    a <- 1\n    b").text == "Run x < y:\na <- 1\nb"


def test_front_matter_is_metadata_and_no_text():
    article = read(
        '---\ntitle: "Harbour: to close"\noutlet: Selm Post\nauthors:\n  - Jan Tal\n  - Ada Vell\ndate: 2021-05-03\n'
        "url: https://selm.example/1\nlanguage: en\nlayout: post\n---\n\nThe port closes in June.\n"
    )
    assert article.text == "The port closes in June."
    assert article.metadata.title == article.title == "Harbour: to close"
    assert article.metadata.outlet == "Selm Post"
    assert article.metadata.author == "Jan Tal, Ada Vell"
    assert (article.metadata.date, article.metadata.url, article.metadata.language) == (
        "2021-05-03",
        "https://selm.example/1",
        "en",
    )
    assert article.warnings == ()


def test_a_title_in_the_front_matter_is_recognised_as_the_headline():
    article = read(
        "---\ntitle: Selm’s harbour will close.\n---\nSelm’s harbour will close.\n\nThe port office said so on Monday."
    )
    assert article.blocks[0].region is Region.HEADLINE


@pytest.mark.parametrize(
    "text", ["---\ntitle: x\nno key here\n---\n\nThe port closes.", "---\ntitle: never closed\n\nThe port closes."]
)
def test_front_matter_that_cannot_be_read_stays_text_with_a_warning(text):
    article = read(text)
    assert article.warnings == (NOT_READ,)
    assert "The port closes." in article.text
    assert "title: " in article.text


def test_a_line_across_the_top_is_no_front_matter():
    article = read("---\n\nThe port closes.")
    assert (article.text, article.warnings) == ("The port closes.", ())


@pytest.mark.parametrize(
    "text",
    [
        "![" * 5_000,
        "[" * 50_000,
        ("[" * 400 + "\n\n") * 50,
        "*a **b " * 5_000,
        "`" * 20_000 + "`` ` " * 5_000,
        ">" * 5_000 + "words",
        "".join("    " * depth + "- words\n" for depth in range(60)),
        "<!--" * 20_000,
        "<script " * 20_000,
        "<a " * 20_000,
        "a\n=\n" * 5_000,
        "1. " * 20_000,
        "word " * 40_000,
        "- words\n" * 20_000,
        "&" * 20_000,
        "\\" * 20_000,
        "x" + " " * 500_000 + "x",
    ],
    ids=lambda text: text[:8].strip(),
)
def test_tangled_markdown_is_shown_as_plain_text_and_nobody_waits(text):
    started = time.process_time()
    article = read("The port closes.\n\n" + text)
    assert time.process_time() - started < 3
    assert article.text.startswith("The port closes.")
    assert set(article.warnings) <= {AS_PLAIN_TEXT}


def test_the_notice_says_what_happened():
    article = read("![" * 5_000)
    assert article.warnings == (AS_PLAIN_TEXT,)
    assert article.text.replace("\n", "") == "![" * 5_000


@given(st.text(alphabet="ab \n#*_`[]()!<>&-+|:1.~\"'⛵", max_size=120))
def test_no_markdown_breaks_the_reading(text):
    article = read("Words.\n\n" + text)
    assert "\n".join(block.span.of(article.text) for block in article.blocks) == article.text
    assert all(block.span.of(article.text).strip() for block in article.blocks)
    assert all(0 <= link.span.start < link.span.end <= len(article.text) for link in article.links)
