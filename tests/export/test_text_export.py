from dataclasses import replace

from reader.export.html import html_page
from reader.export.text import WIDTH, text_report
from reader.text.article import Metadata, Region


def test_the_report_begins_with_who_publishes_and_the_headline(article, report):
    strip, _, headline, line = text_report(article, report).splitlines()[:4]
    assert strip == "Published by The Tidewater <Post> · author not given · date not given"
    assert headline == "Harbour of Selm 🚢 reopens"
    assert line == "=" * len(headline)


def test_the_author_line_of_the_page_counts_as_author(article, report):
    byline = replace(article.blocks[3], region=Region.BYLINE)
    article = replace(article, blocks=(*article.blocks[:3], byline), metadata=Metadata(date="2 May"))
    assert text_report(article, report).startswith("Outlet not given · It is “a hard spring. · 2 May\n")


def test_a_title_beside_the_text_is_shown_where_there_is_no_headline(article, report):
    article = replace(article, blocks=article.blocks[1:], metadata=Metadata(title="Selm waits"))
    assert text_report(article, report).startswith("Selm waits\n==========\n")


def test_each_paragraph_is_followed_by_its_marks(article, report):
    shown = " ".join(text_report(article, report).split())
    order = [
        "Mayor Ilka Brandt said “the harbour may open",
        "1. Attributed to a named person: Mayor Ilka Brandt said “the harbour",
        "2. Uncertain, a modal verb, inside a quotation (the program is not sure): may",
        "Some 40 boats left",
        "3. No source named, a figure: Some 40 boats left & nobody counted them",
        "gives a figure and does not say who counted",
        "Ask: Who counted?",
        "Why this might be fine:",
        "4. Uncertain",
        "It is “a hard spring.",
        "5. Quotation mark unclear: “a",
        "[Related news, not analysed: stands under “Related news”]",
        "Ferry prices in Corin",
    ]
    places = [shown.index(words, 70) for words in order]
    assert places[:6] == sorted(places[:6])
    assert places[8:] == sorted(places[8:])


def test_the_report_ends_with_legend_and_counts(article, report):
    shown = text_report(article, report)
    assert "Ilka Brandt, a named person, statements: 1" in shown
    assert "Words of saying: how the article says that it is theirs" in shown
    assert "3 body sentences: a named source in 1, none in 1, nothing to check in 1." in shown
    assert shown.endswith("No mark does not mean checked.\n")


def test_an_article_in_another_language_is_not_reported_as_analysed(article, report):
    why = "This article is in another language."
    unread = replace(report, findings=(), sources=(), warnings=(why,), analysed=False)
    for shown in (" ".join(text_report(article, unread).split()), html_page(article, unread)):
        assert f"3 body sentences, not analysed. {why}" in shown
        assert "nothing to check" not in shown
    assert text_report(article, unread).count(why) == 1


def test_neighbouring_parts_of_the_page_stand_under_one_line(article, report):
    menu = [replace(block, region=Region.SITE, reason="stands in the menu") for block in article.blocks[1:]]
    shown = text_report(replace(article, blocks=(article.blocks[0], *menu)), replace(report, findings=()))
    assert shown.count("not analysed") == 1
    assert "[Other parts of the page, not analysed: stands in the menu]" in shown
    assert all(words in shown for words in ("Some 40 boats left", "Ferry prices in Corin"))


def test_an_article_cannot_steer_the_terminal(article, report):
    harmful = article.text.replace("Some 40", "\x1b[2J 40").replace("the port", "\u202ehe port")
    harmful = harmful.replace("nobody counted", "nobody \x9b31mted")
    assert len(harmful) == len(article.text)
    shown = text_report(replace(article, text=harmful), report)
    assert shown.replace("\n", "").isprintable()
    for words in ("□[2J 40", "□he port", "□31mted"):
        assert words in shown


def test_lines_are_not_wider_than_a_terminal(article, report):
    assert max(map(len, text_report(article, report).splitlines())) <= WIDTH
