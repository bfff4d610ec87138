import pytest

from reader.errors import UserError
from reader.text.article import BlockKind, Region
from reader.text.importers import pdf as importer
from reader.text.importers.columns import Fragment
from tests.text.documents import pdf


def lines(*texts, left=72.0, top=700.0, size=11.0, leading=14.0):
    return [(left, top - number * leading, size, text) for number, text in enumerate(texts)]


def body(article):
    return [block.span.of(article.text) for block in article.blocks_in(Region.BODY)]


FIRST = (
    "The harbour of Selm is to close in June, the council said after a",
    "long meeting on Tuesday night in the old town hall.",
)
SECOND = (
    "Fishermen said that they would move their boats north to the port",
    "of Norvia, where berths cost twice as much as at home.",
)


def test_lines_become_paragraphs():
    article = importer.article(pdf(lines(*FIRST) + lines(*SECOND, top=650)))
    assert body(article) == [" ".join(FIRST), " ".join(SECOND)]


def test_a_word_broken_at_the_end_of_a_line_is_mended():
    article = importer.article(
        pdf(lines("The council voted on Tuesday night after a long and heated de-", "bate about money."))
    )
    assert body(article) == ["The council voted on Tuesday night after a long and heated debate about money."]


def test_a_word_that_has_its_own_hyphen_keeps_it():
    page = lines(
        "The deep-sea quay is to be sold, the council said on Tuesday after a deep-",
        "sea survey, and the deep-sea fleet of the town will have to leave it.",
    )
    assert "after a deep-sea survey" in importer.article(pdf(page)).text


LEFT = [f"left words of line {number} in the town" for number in "abcdefgh"]
RIGHT = [f"right words of line {number} at the sea" for number in "abcdefgh"]


@pytest.mark.parametrize("across", [False, True])
def test_columns_are_read_one_after_the_other(across):
    left, right = lines(*LEFT), lines(*RIGHT, left=330)
    shown = [line for pair in zip(left, right, strict=True) for line in pair] if across else left + right
    text = importer.article(pdf([(72, 740, 20, "Harbour to close after the vote of the council"), *shown])).text
    assert text.index("left words of line h") < text.index("right words of line a")
    assert text.startswith("Harbour to close after the vote")


def test_a_heading_is_known_by_its_letters():
    article = importer.article(pdf([(72, 740, 20, "Harbour to close"), *lines(*FIRST, *SECOND)]))
    heading = article.blocks[0]
    assert heading.kind is BlockKind.HEADING
    assert heading.region is Region.HEADLINE


def test_running_heads_and_page_numbers_do_not_interrupt_a_sentence():
    pages = [
        [
            (72, 770, 9, "The Selm Gazette"),
            (300, 30, 9, str(number)),
            *lines(
                f"Page {word} begins and tells of the harbour and of the",
                "council that wants to close it in the month of June and",
            ),
        ]
        for number, word in enumerate(("one", "two", "three"), 1)
    ]
    article = importer.article(pdf(*pages))
    assert article.text.count("The Selm Gazette") == 1
    running = article.blocks[-1]
    assert (running.span.of(article.text), running.region) == ("The Selm Gazette", Region.SITE)
    assert "2" not in article.text


def test_a_sentence_goes_on_over_the_end_of_a_page():
    article = importer.article(
        pdf(lines("The harbour of Selm is to close in June, because the quay"), lines("wall was found to be unsafe."))
    )
    assert body(article) == ["The harbour of Selm is to close in June, because the quay wall was found to be unsafe."]


def test_a_scanned_pdf_says_that_it_has_no_text():
    with pytest.raises(UserError, match="pictures of pages and no text"):
        importer.article(pdf([]))


def test_a_page_without_text_among_others_is_named():
    article = importer.article(pdf(lines(*FIRST), []))
    assert article.warnings == ("No text was found on page 2.",)


def test_a_locked_pdf_says_so():
    key = "00" * 32
    locked = (
        f" /Encrypt << /Filter /Standard /V 1 /R 2 /O <{key}> /U <{key}> /P -4 >> /ID [<{'00' * 16}> <{'00' * 16}>]"
    )
    with pytest.raises(UserError, match="password"):
        importer.article(pdf(lines(*FIRST), extra=locked))


def test_a_broken_pdf_says_so():
    with pytest.raises(UserError, match="damaged"):
        importer.article(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3 ...")


def test_the_title_counts_only_where_the_page_shows_it():
    shown = pdf(lines(*FIRST), info="/Title (The harbour of Selm)")
    assert importer.article(shown).metadata.title == "The harbour of Selm"
    assert importer.article(pdf(lines(*FIRST), info="/Title (scan0012.tmp)")).metadata.title == ""


def test_where_paragraphs_stand_apart_a_short_line_with_a_full_stop_does_not_end_one():
    ragged = lines("The harbour closes in June.", "The council said so on Tuesday night in the old town hall of Selm.")
    page = ragged + lines(*FIRST, top=640) + lines(*SECOND, top=580)
    assert body(importer.article(pdf(page)))[0] == " ".join(words for *_, words in ragged)


BYLINE = "By Hana Lowe, harbour reporter"


@pytest.mark.parametrize("gap", [0, 4, 8, 14])
def test_the_author_line_does_not_run_into_the_text(gap):
    page, top = [(72, 740, 20, "Harbour to close")], 700
    for paragraph in ((BYLINE,), FIRST, SECOND):
        page += lines(*paragraph, top=top)
        top -= 14 * len(paragraph) + gap
    article = importer.article(pdf(page))
    assert [block.span.of(article.text) for block in article.blocks] == [
        "Harbour to close",
        BYLINE,
        " ".join(FIRST),
        " ".join(SECOND),
    ]


def test_short_paragraphs_stand_apart_though_most_distances_are_gaps():
    page = [line for number in range(4) for line in lines(*FIRST[:1], FIRST[1][:-1], top=700 - 44 * number)]
    assert len(importer.article(pdf(page)).blocks) == 4


def test_a_sentence_that_begins_with_by_goes_on_in_the_next_line():
    words = (
        "By Monday night the harbour",
        "Master had told every crew to leave, and the boats went north in the rain.",
    )
    assert body(importer.article(pdf(lines(*words)))) == [" ".join(words)]


def test_an_indented_line_begins_a_paragraph():
    page = [
        *lines(*FIRST, "which was full.", top=700),
        *lines(SECOND[0], left=90, top=658),
        *lines(SECOND[1], top=644),
    ]
    assert body(importer.article(pdf(page))) == [" ".join((*FIRST, "which was full.")), " ".join(SECOND)]


def test_a_line_with_very_many_gutters_falls_into_as_many_fragments():
    characters = [Fragment("a b"[place % 2], 30 * place, 30 * place + 5, 700, 712) for place in range(6_001)]
    assert [fragment.text for fragment in importer._fragment(characters)] == ["a"] * 3_001


def test_spaces_alone_are_no_fragment():
    assert list(importer._fragment([Fragment(" ", 0, 5, 700, 712)])) == []
    assert list(importer._fragment([])) == []
