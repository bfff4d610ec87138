from reader.text.importers import article_from_text
from reader.text.provenance import Fact, provenance

BODY = (
    "The harbour of Selm will close for three weeks in June, the port office said on Monday.\n\n"
    "Mayor Lena Orel told the council that the piers had to be rebuilt before the winter storms."
)


def facts(text: str, *, markdown: bool = False) -> dict[str, str]:
    return {fact.label: fact.words for fact in provenance(article_from_text(text, markdown=markdown))}


def test_an_article_that_says_nothing_about_itself_says_so():
    article = article_from_text(f"Harbour to close\n\n{BODY}")
    assert provenance(article) == (Fact("Author", "no author named"), Fact("Date", "no date given"))


def test_front_matter_is_told():
    head = "---\noutlet: Orvan State News\nauthor: Jan Tal\ndate: 3 May 2021\n---\n"
    assert facts(f"{head}# Harbour to close\n\n{BODY}", markdown=True) == {
        "Published by": "Orvan State News",
        "Author": "Jan Tal",
        "Date": "3 May 2021",
    }


def test_a_byline_gives_author_and_date_and_where_they_stand():
    article = article_from_text(f"Harbour to close\n\nBy Jan Tal and Ada Vell, Orvan Press | May 3, 2021\n\n{BODY}")
    author, date = provenance(article)
    assert (author.label, author.words) == ("Author", "Jan Tal and Ada Vell")
    assert (date.label, date.words) == ("Date", "May 3, 2021")
    assert author.span.of(article.text) == author.words
    assert date.span.of(article.text) == date.words


def test_a_name_alone_under_the_headline_is_the_author():
    assert facts(f"Harbour to close\n\nJan Tal\n\n{BODY}")["Author"] == "Jan Tal"


def test_a_name_above_the_lines_about_the_author_is_the_author():
    told = facts(
        f"Harbour to close\n\n{BODY}\n\nJan Tal\n\nAbout Jan Tal 1204 Articles\n\nI am a sailor who writes about boats."
    )
    assert told["Author"] == "Jan Tal"
    assert told["About the author"] == "I am a sailor who writes about boats."


def test_source_line_checkers_and_notices_are_told():
    notice = (
        "The views expressed in this article are those of the author and do not necessarily reflect those of the Post."
    )
    told = facts(f"Harbour to close\n\nFact checked by the Selm desk\n\n{BODY}\n\nSource: Orvan State News\n\n{notice}")
    assert told["Byline"] == "Fact checked by the Selm desk"
    assert told["Source line"] == "Source: Orvan State News"
    assert told["Disclaimer"] == "The views expressed in this article are those of the author and do not …"


def test_the_author_stands_after_a_date_too():
    article = article_from_text(f"Harbour to close\n\n15 May 2024, by Mira Fenn\n\n{BODY}")
    author, date = provenance(article)
    assert (author.words, date.words) == ("Mira Fenn", "15 May 2024")
    assert author.span is not None
    assert author.span.of(article.text) == "Mira Fenn"
