import contextlib
import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.importers.guard import ATTRIBUTES, DEEPEST, TAGS, TooComplexError, plain_text, safe_html
from reader.text.importers.html_tokens import attributes, decoded, tokens

PIECES = st.sampled_from(
    [
        *(
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<b>",
            "</b>",
            "<a href='http://selm.example/'>",
            "</a>",
            "<li>",
            "<ul>",
            "</ul>",
        ),
        *(
            "<table>",
            "</table>",
            "<tr>",
            "<td>",
            "</td>",
            "<th>",
            "<h1>",
            "</h2>",
            "<br>",
            "<form>",
            "</form>",
            "<button>",
        ),
        *('<span class="x">', "</span>", "<script>", "</script>", "<!--", "-->", "<", ">", "&", "&amp;", '"', "'", "="),
        *(
            "word",
            " ",
            "\n",
            "<a ",
            "</",
            "<svg>",
            "</svg>",
            "<![CDATA[",
            "]]>",
            "<?x",
            "\0",
            "\ud800",
            "<select>",
            "<title>",
        ),
    ]
)
MARKUP = st.lists(PIECES, max_size=60).map("".join)


def text_of(markup: str) -> str:
    return decoded(re.sub(r"<[^<>]*>", "", markup))


def words_of(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def test_structure_links_and_words_stay():
    markup = (
        '<article class="story" id="a"><h1>Harbour</h1><p lang="en">One <b>two</b> <a href="https://selm.example/">three</a>.</p>'
        '<ul><li>four<li>five</ul><time datetime="2021-05-03" itemprop="datePublished">May</time></article>'
    )
    safe = safe_html(markup)
    assert text_of(safe) == "HarbourOne two three.fourfiveMay"
    for kept in (
        'class="story"',
        'id="a"',
        'lang="en"',
        'href="https://selm.example/"',
        'datetime="2021-05-03"',
        "<b>two</b>",
    ):
        assert kept in safe


@pytest.mark.parametrize(
    "markup",
    [
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)><text>x</text></svg>",
        "<script>alert(1)</script>",
        "<style>p {color: red}</style>",
        "<iframe src='http://selm.example/'>x</iframe>",
        "<object data='x'>x</object>",
        "<video src='x'>x</video>",
        "<template><p>x</p></template>",
        "<noscript><p>x</p></noscript>",
        "<textarea>x</textarea>",
        "<select><option>x</select>",
        "<title>x</title>",
        "<!-- x -->",
        "<!doctype html>",
        "<?php x ?>",
        "<link rel=stylesheet href=x><meta content=x><base href=x>",
    ],
)
def test_what_is_no_text_of_the_page_goes_with_all_that_it_holds(markup):
    assert safe_html(markup) == plain_text(markup) == ""


@pytest.mark.parametrize(
    ("href", "kept"),
    [
        ("https://selm.example/a?b=1&amp;c=2", 'href="https://selm.example/a?b=1&amp;c=2"'),
        ("mailto:port@selm.example", 'href="mailto:port@selm.example"'),
        ("/news", 'href="/news"'),
        ("//selm.example/a", 'href="https://selm.example/a"'),
        ("\\\\selm\\share", 'href="https://selm\\share"'),
        ("javascript:alert(1)", "<a>"),
        (" java\tscript:alert(1)", "<a>"),
        ("&#106;avascript:alert(1)", "<a>"),
        ("file:///etc/passwd", "<a>"),
        ("data:text/html,x", "<a>"),
    ],
)
def test_addresses_stay_only_where_they_lead_to_the_web(href, kept):
    assert kept in safe_html(f'<a href="{href}">x</a>')


@pytest.mark.parametrize("style", ["display:none", "color: red; DISPLAY : none !important", "visibility:hidden"])
def test_what_a_style_hides_is_told_as_hidden(style):
    assert safe_html(f'<div style="{style}">x</div>') == '<div hidden="">x</div>'


def test_no_other_attribute_survives():
    safe = safe_html('<p onclick="x" style="color: red" data-x="1" background="//x/y" CLASS=a class=b>x</p>')
    assert safe == '<p class="a">x</p>'


def test_a_quotation_mark_in_an_attribute_stays_in_it():
    assert safe_html("<p class='a\"><script>'>x</p>") == '<p class="a&quot;&gt;&lt;script&gt;">x</p>'


def test_entities_are_decoded_once():
    assert text_of(safe_html("&amp;lt;b&amp;gt; 3 < 5 &eacute;")) == "&lt;b&gt; 3 < 5 é"
    assert plain_text("<p>&amp;lt;b&amp;gt; 3 < 5 &eacute;</p>") == "\n&lt;b&gt; 3 < 5 é\n"


def test_words_between_the_rows_of_a_table_stay_where_they_stand():
    assert words_of(text_of(safe_html("<table>a <tr>b <td>c <tr><td>d </table>e"))) == ["a", "b", "c", "d", "e"]


def test_tables_in_tables_in_tables_are_flattened_and_nothing_is_lost():
    safe = safe_html("".join(f"<table><tr><td>{number} " for number in range(6)))
    assert safe.count("<table>") == 2
    assert words_of(text_of(safe)) == list("012345")


def test_unclosed_paragraphs_items_and_cells_are_not_deep():
    for markup in ("<p>x", "<li>x", "<dt>x<dd>y", "<h2>x</h1>"):
        assert safe_html(markup * 1_000).count("x") == 1_000
    assert safe_html("<table>" + "<tr><td>x" * 1_000).count("x") == 1_000


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * (DEEPEST + 1),
        "<b>" * (DEEPEST + 1),
        "<p>x</p>" * 70_000,
        "<p " + " ".join(f"a{number}=1" for number in range(65)) + ">",
        "x" * 5_001,
        "x " * 2_100_000,
    ],
    ids=["deep", "deep formatting", "many tags", "many attributes", "long run", "long"],
)
def test_what_is_too_complex_is_refused_and_can_be_read_as_plain_text(markup):
    with pytest.raises(TooComplexError):
        safe_html(markup)
    assert isinstance(plain_text(markup), str)


def test_as_deep_as_allowed_is_read():
    assert safe_html("<div>" * DEEPEST + "x").count("<div>") == DEEPEST


@pytest.mark.parametrize(
    "part",
    [
        "<a ",
        "</",
        "<!",
        "<!--",
        '<a "',
        "<svg>",
        "<script>",
        "<a b='",
        "<",
        "&",
        "&#",
        "<b><p>",
        "<table>x",
        "</p>",
        "<![CDATA[",
    ],
)
def test_time_grows_with_the_length_only(part):
    started = time.process_time()
    markup = "Selm " + part * 200_000
    plain_text(markup)
    with contextlib.suppress(TooComplexError):
        safe_html(markup)
    assert time.process_time() - started < 4


def test_a_number_of_thousands_of_digits_is_no_character():
    assert decoded(f"a&#{'9' * 10_000};b&#x{'f' * 10_000};c") == "a\ufffdb\ufffdc"


@given(MARKUP)
def test_whatever_goes_in_only_allowed_tags_and_attributes_come_out(markup):
    found = list(tokens(safe_html(markup)))
    assert {token.tag for token in found} <= TAGS | {""}
    names = {name for token in found if token.tag for name, _ in attributes(token.content)}
    assert names <= ATTRIBUTES | {"href"}


@given(MARKUP)
def test_both_ways_of_reading_give_the_same_words_in_the_same_order(markup):
    markup = markup.replace("\0", "").replace("\ud800", "")
    words = words_of(plain_text(markup))
    assert "".join(words_of(text_of(safe_html(markup)))) == "".join(words)


@given(MARKUP)
def test_what_is_safe_stays_as_it_is(markup):
    once = safe_html(markup)
    assert words_of(text_of(safe_html(once))) == words_of(text_of(once))
