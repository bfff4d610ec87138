import time

import pytest

from reader.errors import UserError
from reader.text.article import BlockKind, Region
from reader.text.importers import article_from_html
from reader.text.importers.web_page import AS_PLAIN_TEXT
from reader.text.provenance import provenance

FIRST = "The harbour of Selm is to close in June, the council said on Tuesday after a long meeting in the town hall."
SECOND = (
    "Fishermen said that they would move their boats to the port of Norvia, where berths cost twice as much as here."
)
THIRD = "A vote on the budget is planned for September, and the province may step in before that, two officials said."


def page(inside, head=""):
    return f"<!doctype html><html><head>{head}</head><body>{inside}</body></html>"


def article_of(*paragraphs, head=""):
    return article_from_html(page(f"<article><h1>Harbour to close</h1>{''.join(paragraphs)}</article>", head))


def p(text):
    return f"<p>{text}</p>"


def words(article, *regions):
    return [block.span.of(article.text) for block in article.blocks_in(*regions)]


def region_of(article, text):
    return next(block.region for block in article.blocks if text in block.span.of(article.text))


def test_scripts_styles_and_pictures_are_no_text():
    article = article_of(
        "<script>var a='x'</script><style>p{}</style><img alt='quay'><svg><text>s</text></svg>", p(FIRST)
    )
    assert article.text == f"Harbour to close\n{FIRST}"


@pytest.mark.parametrize("how", ["hidden", 'style="display:none"', 'style="color:red; visibility: hidden"'])
def test_what_a_browser_hides_is_kept_and_dimmed(how):
    article = article_of(
        p(FIRST), f"<div {how}><p>Only for subscribers of the second edition of the paper.</p></div>", p(SECOND)
    )
    hidden = next(block for block in article.blocks if "subscribers" in block.span.of(article.text))
    assert (hidden.region, hidden.reason) == (Region.SITE, "is not shown by a browser")


def test_white_space_is_what_a_browser_shows():
    article = article_of("<p>The\n   harbour   of <b>Selm</b>\tis&nbsp;to close in June.</p><pre>one\n  two</pre>")
    assert "The harbour of Selm is\u00a0to close in June." in article.text
    assert "one\ntwo" in article.text


def test_words_beside_a_tag_are_not_torn_and_links_side_by_side_are_not_glued():
    article = article_of(
        "<p>The <b>H</b>arbour closes in June, all said.</p><div><a href='/a'>Home</a><a href='/b'>News</a></div>"
    )
    assert "The Harbour closes" in article.text
    assert "Home News" in article.text


def test_two_line_breaks_end_a_paragraph_and_one_does_not_end_a_sentence():
    article = article_of(f"<div>{FIRST}<br><br>{SECOND}<br>The town<br>agreed with all of it.</div>")
    assert words(article, Region.BODY) == [FIRST, SECOND, "The town agreed with all of it."]


def test_list_items_and_quotations_are_known():
    article = article_of(
        p(FIRST), "<ul><li>Boats<ul><li>Small ones</li></ul></li></ul>", f"<blockquote>{SECOND}</blockquote>"
    )
    kinds = {block.span.of(article.text): (block.kind, block.level) for block in article.blocks}
    assert kinds["Boats"] == (BlockKind.LIST_ITEM, 1)
    assert kinds["Small ones"] == (BlockKind.LIST_ITEM, 2)
    assert kinds[SECOND] == (BlockKind.QUOTATION, 0)


def test_a_row_of_a_table_is_a_line_and_a_cell_with_paragraphs_is_not():
    table = "<table><tr><td>Port</td><td>40</td></tr></table>"
    layout = f"<table><tr><td><p>{FIRST}</p></td><td><p>{SECOND}</p></td></tr></table>"
    article = article_of(p(THIRD), table, layout)
    assert article.text.split("\n")[1:] == [THIRD, "Port 40", FIRST, SECOND]


def test_links_are_kept_as_text_where_they_lead_to_the_web():
    article = article_of(
        p(f'{FIRST} <a href="https://example.org/r">The report</a> <a href="javascript:x()">is out</a>.')
    )
    (link,) = article.links
    assert (link.span.of(article.text), link.url) == ("The report", "https://example.org/r")


@pytest.mark.parametrize(
    ("part", "region"),
    [
        ('<div class="related-links"><a href="/1">{}</a></div>', Region.RELATED),
        ('<section id="comments"><p>{}</p></section>', Region.COMMENT),
        ("<figure><figcaption>{}</figcaption></figure>", Region.CAPTION),
        ('<div class="authorBio"><p>{}</p></div>', Region.AUTHOR_BIO),
        ('<div class="newsletter-signup"><p>{}</p></div>', Region.SITE),
        ("<nav>{}</nav>", Region.SITE),
        ('<div role="dialog">{}</div>', Region.SITE),
        ('<p class="disclaimer">{}</p>', Region.DISCLAIMER),
    ],
)
def test_the_markup_says_what_a_part_of_the_page_is(part, region):
    text = "Words that could well stand in the article itself, as far as their own shape goes."
    article = article_of(p(FIRST), p(SECOND), part.format(text), p(THIRD))
    assert region_of(article, text) is region
    assert words(article, Region.BODY) == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize("name", ["comments", "newsletter", "related", "caption"])
def test_a_name_around_the_whole_article_does_not_take_it_away(name):
    article = article_from_html(
        page(f'<div class="{name}"><h1>Harbour to close</h1>{p(FIRST)}{p(SECOND)}{p(THIRD)}</div>')
    )
    assert words(article, Region.BODY) == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize("name", ["has-comments", "no-related", "with-newsletter"])
def test_a_name_that_describes_the_layout_is_no_hint(name):
    article = article_of(p(FIRST), f'<div class="{name}">{p(SECOND)}</div>', p(THIRD))
    assert SECOND in words(article, Region.BODY)


def test_byline_and_summary_stand_between_headline_and_article():
    article = article_of(
        '<p class="standfirst">The vote was close, and nobody was happy about it.</p>',
        '<div class="meta"><span class="author">By Ida Tann</span> <time>12 May 2024</time></div>',
        p(FIRST),
        p(SECOND),
    )
    assert words(article, Region.STANDFIRST) == ["The vote was close, and nobody was happy about it."]
    assert words(article, Region.BYLINE) == ["By Ida Tann 12 May 2024"]


@pytest.mark.parametrize(
    ("count", "sentence"),
    [
        (1, "One paragraph between body parts was left out; is that right?"),
        (3, "Three paragraphs between body parts were left out; is that right?"),
        (14, "14 paragraphs between body parts were left out; is that right?"),
    ],
)
def test_paragraphs_left_out_are_asked_about(monkeypatch, count, sentence):
    left = [
        f"Paragraph number {number} tells of the quay and of what became of it in the end." for number in range(count)
    ]
    extracted = {FIRST, SECOND}
    monkeypatch.setattr("reader.text.importers.page_body._extracted", lambda markup, recall: sorted(extracted))
    article = article_of(p(FIRST), f"<div>{''.join(map(p, left))}</div>", p(SECOND))
    assert article.warnings == (sentence,)
    assert region_of(article, left[0]) is Region.SITE


def test_prose_beside_body_paragraphs_in_the_same_box_belongs_to_them(monkeypatch):
    monkeypatch.setattr("reader.text.importers.page_body._extracted", lambda markup, recall: [FIRST, THIRD])
    assert words(article_of(p(FIRST), p(SECOND), p(THIRD)), Region.BODY) == [FIRST, SECOND, THIRD]


def test_pictures_with_links_to_other_stories_after_the_article_are_related():
    card = (
        "<figure><a href='/ferry'>A ferry for the islands is on its way</a><figcaption>"
        "<a href='/ferry'>A second ferry for the outer islands is bought at last</a><p>2 hours ago</p>"
        "</figcaption></figure>"
    )
    article = article_of(p(FIRST), "<figure><figcaption>Boats in the old basin.</figcaption></figure>", p(SECOND), card)
    assert region_of(article, "Boats in the old") is Region.CAPTION
    assert region_of(article, "A second ferry") is Region.RELATED
    assert region_of(article, "2 hours ago") is Region.RELATED


def test_an_appeal_that_a_page_repeats_is_no_part_of_its_article(monkeypatch):
    appeal = "We are a paper without an owner, and we live on what our readers give us every single month of the year."
    extracted = [FIRST, SECOND, appeal, THIRD]
    monkeypatch.setattr("reader.text.importers.page_body._extracted", lambda markup, recall: extracted)
    article = article_of(p(FIRST), p(SECOND), p(appeal), p(THIRD), p(appeal), p(appeal))
    assert words(article, Region.BODY) == [FIRST, SECOND, THIRD]
    assert region_of(article, "without an owner") is Region.SITE


def test_a_page_that_waits_for_a_script_says_what_to_do():
    with pytest.raises(UserError, match="copy the article and paste it"):
        article_from_html(page("<div id=app></div><script>load()</script>"))


def test_the_language_of_the_words_counts_more_than_what_the_page_declares():
    markup = page(p(FIRST) + p(SECOND)).replace("<html>", '<html lang="de-DE">')
    assert article_from_html(markup).metadata.language == "en"
    short = page("<p>Selm 2021</p>").replace("<html>", '<html lang="de-DE">')
    assert article_from_html(short).metadata.language == "de"


@pytest.mark.parametrize(
    "tangle",
    [
        "<div>" * 5_000 + FIRST,
        "<table><tr><td>" * 300 + FIRST,
        "<b a=" + " a=".join("x" * 90) + f">{FIRST}",
        "a" * 6_000,
    ],
)
def test_a_tangled_page_is_read_in_time_and_keeps_its_words(tangle):
    start = time.process_time()
    article = article_from_html(page(p(SECOND) + tangle))
    assert time.process_time() - start < 5
    assert SECOND in article.text
    assert article.warnings in ((), (AS_PLAIN_TEXT,))


@pytest.mark.parametrize(
    "block",
    [
        p(FIRST),
        "<a href='/x'>Home</a>",
        "<br>",
        f"<li>{SECOND}</li>",
        "<span class='author'>",
        "<tr><td>1</td><td>2</td></tr>",
    ],
)
def test_time_grows_with_the_length_of_a_page(block):
    start = time.process_time()
    article_from_html(page(p(FIRST) + block * 4_000))
    assert time.process_time() - start < 10


def test_a_language_without_spaces_is_read_too():
    first = "镇议会星期二宣布，塞尔姆港将于六月关闭，因为一份报告发现旧码头的墙壁已经不再安全，无法停靠任何大小的船只。"
    second = "镇长表示，镇上没有足够的钱进行维修，船只将被转移到北面四十公里处的诺维亚港，那里的费用是这里的两倍。"
    article = article_from_html(
        page(f"<nav>首页 新闻</nav><article><h1>港口将关闭</h1>{p(first)}{p(second)}</article>")
    )
    assert words(article, Region.BODY) == [first, second]
    assert article.metadata.language == "zh"


DATE = "<time>4 March 2024, 18:22 GMT</time>"


@pytest.mark.parametrize(
    "line",
    [
        f"<p class=byline><span>By Hana Lowe</span><span>Harbour reporter</span> {DATE}<span>Updated later</span></p>",
        f"<p><span>By Hana Lowe</span><span>Harbour reporter</span> {DATE}Updated later</p>",
        f"<div><span>By <b>H</b>ana Lowe</span> <span>Harbour reporter</span>{DATE}<span>Updated later</span></div>",
        f"<p><span>By Hana Lowe</span><span></span><span>Harbour reporter</span>{DATE}<span>Updated later</span></p>",
        f'<p>By <a href="/hana">Hana Lowe</a><span>Harbour reporter</span>{DATE}<span>Updated later</span></p>',
    ],
)
def test_the_parts_of_an_author_line_are_not_glued_and_the_author_is_the_name_alone(line):
    article = article_of(line, p(FIRST), p(SECOND))
    assert words(article, Region.BYLINE) == ["By Hana Lowe Harbour reporter 4 March 2024, 18:22 GMT Updated later"]
    assert article.metadata.author == "Hana Lowe"
    author = provenance(article)[0]
    assert (author.label, author.words, author.span.of(article.text)) == ("Author", "Hana Lowe", "Hana Lowe")


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        (
            "<span>H</span><span>arbour</span> <b>w</b>ork in the <time>1990</time>s was cheap.",
            "Harbour work in the 1990s",
        ),
        ("By <span>Hana</span><span>’s</span> clock the quay was empty at noon.", "By Hana’s clock"),
        ("<span>By day</span><span>light</span> the quay was empty, they said.", "By daylight the quay"),
    ],
)
def test_words_that_inline_tags_cut_are_not_torn(markup, shown):
    assert shown in article_of(p(FIRST), p(markup), p(SECOND)).text
