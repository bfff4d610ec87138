import pytest

from reader.errors import UserError
from reader.text.article import BlockKind, Region
from reader.text.importers import epub as importer
from tests.text.documents import epub, packed

ONE = "<h1>The quay</h1><p>The harbour of Selm was old when the council first met there in winter.</p>"
TWO = "<h1>The boats</h1><p>Nobody in the town could say&#160;how many boats had left that year.</p>"


def test_chapters_come_in_the_order_of_the_spine_with_their_headings():
    article = importer.article(epub({"z": ONE, "a": TWO}))
    headings = [b.span.of(article.text) for b in article.blocks if b.kind is BlockKind.HEADING]
    assert headings == ["The quay", "The boats"]
    assert "say\u00a0how" in article.text


def test_the_book_says_who_wrote_it():
    said = {"title": "Selm", "creator": "Ida Tann", "publisher": "Quay Press", "date": "2021-03-04T00:00:00Z"}
    metadata = "".join(f"<dc:{name}>{value}</dc:{name}>" for name, value in said.items())
    found = importer.article(epub({"a": ONE}, metadata=metadata)).metadata
    assert (found.title, found.author, found.outlet, found.date) == ("Selm", "Ida Tann", "Quay Press", "2021-03-04")


def test_a_chapter_that_is_missing_is_passed_over():
    book = epub({"a": ONE, "b": TWO})
    assert "The quay" in importer.article(book).text


def test_a_locked_book_says_so_and_locked_fonts_do_not_matter():
    lock = '<encryption xmlns="x"><EncryptedData><CipherReference URI="OEBPS/{}"/></EncryptedData></encryption>'
    with pytest.raises(UserError, match="locked"):
        importer.article(epub({"a": ONE}, **{"META-INF__encryption.xml": lock.format("a.xhtml")}))
    assert importer.article(epub({"a": ONE}, **{"META-INF__encryption.xml": lock.format("font.otf")})).blocks


def test_a_tangled_chapter_is_shown_as_plain_text():
    article = importer.article(epub({"a": ONE, "b": "<div>" * 3_000 + "The boats left the town." + "</div>" * 3_000}))
    assert article.warnings == (importer.AS_PLAIN_TEXT,)
    assert "The boats left the town." in article.text


@pytest.mark.parametrize("files", [{"META-INF/container.xml": "<container/>"}, {"mimetype": "application/epub+zip"}])
def test_a_book_without_chapters_is_damaged(files):
    with pytest.raises(UserError, match="damaged"):
        importer.article(packed(files))


def test_what_a_book_shows_around_its_text_is_kept_and_dimmed():
    book = epub({"a": "<nav><p>Contents of the book</p></nav>" + ONE})
    article = importer.article(book)
    assert article.blocks[0].region in (Region.SITE, Region.BODY, Region.STANDFIRST)
    assert "Contents of the book" in article.text


def test_a_book_tells_its_chapters_without_what_holds_no_words():
    (quay, boats) = importer.chapters(epub({"a": ONE, "c": "<img src='x.png'/>", "b": TWO}))
    assert (quay.title, quay.words) == ("The quay", 16)
    assert boats.title == "The boats"


def test_a_chapter_becomes_an_article_that_knows_its_book():
    book = epub({"a": ONE, "b": TWO}, metadata="<dc:title>Selm</dc:title><dc:creator>Ida Tann</dc:creator>")
    chapter = importer.chapters(book)[1]
    article = importer.article(book, chapter=chapter.name)
    assert "The quay" not in article.text
    assert (article.metadata.title, article.metadata.outlet, article.metadata.author) == (
        "The boats",
        "Selm",
        "Ida Tann",
    )


def test_a_chapter_that_the_book_does_not_have_cannot_be_opened():
    with pytest.raises(UserError, match="damaged"):
        importer.article(epub({"a": ONE}), chapter="nowhere.xhtml")
