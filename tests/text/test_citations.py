"""What a pasted link or citation says about a source, read from its letters alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.citation_dates import date_in_address, date_in_words
from reader.text.citations import Citation, read

LINK = "https://www.varrow-post.example/2024/05/12/two-cranes-burned-at-selm.html"


def said(citation: Citation) -> dict[str, str]:
    """The parts that are not empty."""
    return {name: getattr(citation, name) for name in Citation.__slots__ if getattr(citation, name)}


def test_a_link_gives_outlet_date_and_title():
    assert said(read(LINK)) == {
        "title": "Two cranes burned at selm",
        "publisher": "varrow-post.example",
        "date_published": "2024-05-12",
        "url": LINK,
    }


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("/two-cranes-burned-12345678", "Two cranes burned"),
        ("/two-cranes-burned.html", "Two cranes burned"),
        ("/news/two_cranes_burned/", "Two cranes burned"),
        ("/a3f9c2b17d/two-cranes-burned-a3f9c2b17d", "Two cranes burned"),
        ("/two%20cranes%20burned", "Two cranes burned"),
        ("/2024-05-12-two-cranes-burned", "Two cranes burned"),
        ("/news", ""),
        ("/12345678", ""),
        ("/port-log", ""),
    ],
)
def test_the_title_comes_from_words_in_the_path(path, title):
    assert read(f"https://varrow.example{path}").title == title


@pytest.mark.parametrize(
    ("path", "date"),
    [
        ("/2024/05/12/x", "2024-05-12"),
        ("/2024/5/2/x", "2024-05-02"),
        ("/2024/may/12/x", "2024-05-12"),
        ("/x-2024-05-12", "2024-05-12"),
        ("/20240512/x", "2024-05-12"),
        ("/2024/05/x", "2024-05"),
        ("/2024/13/45/x", ""),
        ("/x-20241345", ""),
        ("/x-1999", ""),
        ("/120240512", ""),
    ],
)
def test_the_date_of_a_link_is_one_of_the_calendar(path, date):
    assert date_in_address(path) == date


@pytest.mark.parametrize("host", ["www.varrow.example", "m.varrow.example", "amp.varrow.example", "VARROW.example"])
def test_the_outlet_is_the_host_without_its_technical_part(host):
    assert read(f"https://{host}/a").publisher == "varrow.example"


def test_a_host_of_two_parts_stays_whole():
    assert read("https://news.example/a").publisher == "news.example"


def test_what_follows_readers_around_is_left_out_of_a_link():
    citation = read("https://varrow.example/a?id=3&utm_source=letter&fbclid=xyz")
    assert citation.url == "https://varrow.example/a?id=3"


def test_a_link_without_such_parts_stays_to_the_letter():
    link = "https://varrow.example/a%20b?q=%C3%A9&c#part"
    assert read(link).url == link


def test_a_kept_copy_and_the_page_it_is_of_are_both_found():
    copy = f"https://web.archive.org/web/20240513101010/{LINK}"
    citation = read(copy)
    assert (citation.archive_url, citation.url) == (copy, LINK)
    assert (citation.publisher, citation.date_published) == ("varrow-post.example", "2024-05-12")


def test_a_short_address_of_an_archive_is_a_kept_copy_of_a_page_not_named():
    citation = read("https://archive.ph/AbCdE")
    assert said(citation) == {"archive_url": "https://archive.ph/AbCdE"}


def test_a_page_and_its_kept_copy_pasted_together():
    citation = read(f"{LINK} (https://archive.ph/AbCdE)")
    assert (citation.url, citation.archive_url) == (LINK, "https://archive.ph/AbCdE")


@pytest.mark.parametrize(
    ("link", "locator"),
    [
        ("https://varrow.example/log.pdf#page=4", "p. 4"),
        ("https://film.example/watch?v=1&t=83", "01:23"),
        ("https://film.example/watch?v=1&t=1h2m3s", "1:02:03"),
        ("https://film.example/watch#t=90s", "01:30"),
        ("https://varrow.example/?t=latest", ""),
    ],
)
def test_a_link_may_say_where_to_look(link, locator):
    assert read(link).locator == locator


@pytest.mark.parametrize(
    "text",
    [
        "Ivo Tann, ‘Two cranes burned’, The Varrow Post, 12 May 2024, https://varrow.example/a, p. 4",
        "Ivo Tann, “Two cranes burned,” The Varrow Post, May 12, 2024, p. 4, https://varrow.example/a.",
        'Ivo Tann. "Two cranes burned." The Varrow Post, 12 May 2024, p. 4. https://varrow.example/a',
        "Ivo Tann (12 May 2024). “Two cranes burned”. The Varrow Post, p. 4. Available at: https://varrow.example/a",
        "Ivo Tann (2024, May 12). Two cranes burned. The Varrow Post, p. 4. https://varrow.example/a",
        "Ivo Tann: «Two cranes burned», The Varrow Post, 12.5.2024, p. 4 <https://varrow.example/a>",
        "Ivo Tann, Two cranes burned, The Varrow Post, 12th of May 2024, p. 4, https://varrow.example/a",
        "@article{tann24, author={Ivo Tann}, title={{Two cranes burned}}, journal={The Varrow Post},"
        " year={2024}, month=may, day=12, pages={4}, url={https://varrow.example/a}}",
        "@online{tann24, author = {Ivo Tann}, title = {Two cranes burned}, organization = {The Varrow Post},"
        " date = {2024-05-12}, pages = 4, url = {https://varrow.example/a}}",
        "TY  - NEWS\nAU  - Ivo Tann\nTI  - Two cranes burned\nJO  - The Varrow Post\nDA  - 2024/05/12/\n"
        "SP  - 4\nUR  - https://varrow.example/a\nER  - ",
    ],
)
def test_citations_of_many_styles_say_the_same(text):
    assert said(read(text)) == {
        "creator": "Ivo Tann",
        "title": "Two cranes burned",
        "publisher": "The Varrow Post",
        "date_published": "2024-05-12",
        "url": "https://varrow.example/a",
        "locator": "p. 4",
    }


@pytest.mark.parametrize("words", ["Accessed 3 June 2024.", "Retrieved on June 3, 2024", "(accessed: 2024-06-03)"])
def test_when_somebody_looked_is_not_when_it_was_published(words):
    citation = read(f"Ivo Tann, “Two cranes burned”, The Varrow Post, 2023, https://varrow.example/a. {words}")
    assert (citation.date_published, citation.accessed) == ("2023", "2024-06-03")
    assert citation.publisher == "The Varrow Post"


def test_a_title_may_hold_an_apostrophe_and_a_comma():
    citation = read("Lena Orel, ‘The captains’ strike, and Selm’s answer’, The Varrow Post, 2024")
    assert citation.title == "The captains’ strike, and Selm’s answer"
    assert citation.publisher == "The Varrow Post"


def test_names_keep_their_initials():
    assert read("Tann, I., & Orel, L. (2024). Counting ships. Journal of Ports.").creator == "Tann, I., & Orel, L."


def test_several_authors_of_a_record_are_all_named():
    text = "@article{x, author={Tann, Ivo and Orel, Lena}, title={Counting ships}, pages={14--19}}"
    assert (read(text).creator, read(text).locator) == ("Tann, Ivo; Orel, Lena", "pp. 14–19")


def test_a_chapter_is_found_in_its_book():
    citation = read("Orel, Lena (2024): “Counting ships”. In: Journal of Ports, pp. 14–19.")
    assert (citation.publisher, citation.locator) == ("Journal of Ports", "pp. 14–19")


def test_the_title_of_a_page_names_its_outlet_at_the_end():
    citation = read("Two cranes burned | The Varrow Post\nhttps://varrow.example/a")
    assert (citation.title, citation.publisher) == ("Two cranes burned", "The Varrow Post")


@pytest.mark.parametrize("outlet", ["Gazette", "The Varrow Post", "Voice of Selm"])
def test_a_name_alone_beside_a_link_and_a_date_is_the_outlet(outlet):
    for text in (f"https://varrow.example/a {outlet}, 14 May 2024", f"{outlet}, 14 May 2024, https://varrow.example/a"):
        citation = read(text)
        assert (citation.title, citation.publisher, citation.date_published) == ("", outlet, "2024-05-14")


def test_a_title_alone_beside_a_link_and_a_date_stays_the_title():
    citation = read("https://varrow.example/a Two cranes burned, 14 May 2024")
    assert (citation.title, citation.publisher) == ("Two cranes burned", "varrow.example")


def test_a_markdown_link_gives_its_words_as_title():
    citation = read("[Two cranes burned](https://varrow.example/a)")
    assert (citation.title, citation.url) == ("Two cranes burned", "https://varrow.example/a")


def test_words_go_before_what_the_link_shows():
    citation = read(f"“Fire at the quay”, The Varrow Post, 13 May 2024, {LINK}")
    assert (citation.title, citation.publisher, citation.date_published) == (
        "Fire at the quay",
        "The Varrow Post",
        "2024-05-13",
    )


def test_a_place_in_a_recording_is_a_locator():
    assert read("Lena Orel, “Harbour hour”, Radio Varrow, 12 May 2024, at 12:30").locator == "12:30"


def test_words_in_which_nothing_is_recognised_are_the_title():
    text = "Two cranes, a store and a boat burned"
    assert said(read(text)) == {"title": text}


def test_a_book_without_a_link_is_read_too():
    citation = read("Lena Orel, Ports of the north, Harbour Press, 2019, ch. 3")
    assert said(citation) == {
        "creator": "Lena Orel",
        "title": "Ports of the north",
        "publisher": "Harbour Press",
        "date_published": "2019",
        "locator": "ch. 3",
    }


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_nothing_says_nothing(text):
    assert said(read(text)) == {}


def test_an_address_that_is_none_is_kept_as_it_is():
    assert read("https://[").url == "https://["


@pytest.mark.parametrize(
    ("words", "iso"),
    [
        ("31 February 2024, or 2 March 2024", "2024-03-02"),
        ("Sept. 2024", "2024-09"),
        ("volume 2024b, no. 3", ""),
        ("published 2019", "2019"),
    ],
)
def test_dates_in_words(words, iso):
    found = date_in_words(words)
    assert (found.iso if found else "") == iso


@given(st.text(max_size=300))
def test_any_text_is_read_without_an_error(text):
    assert all(isinstance(part, str) for part in said(read(text)).values())


PIECES = ["“", "”", "‘", "’", "(", ")", "2024", "May", "12", ", ", ". ", "p. 4", "https://a.example/b-c-d", "@x{", "x"]


@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_pieces_of_citations_in_any_order_are_read_without_an_error(pieces):
    read(" ".join(pieces))


@pytest.mark.parametrize("piece", ["‘a", "“a ", "(a ", "https://a.example/", "@a{b,", "a-", "2024 ", "{", "[a](", "1,"])
def test_tangled_input_is_read_in_a_moment(piece):
    read(piece * 50_000)
