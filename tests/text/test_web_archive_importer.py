import pytest

from reader.errors import UserError
from reader.text.importers import mhtml as importer
from tests.text.documents import mhtml

PAGE = (
    "<html><body><h1>Harbour to close</h1><p>The harbour of Selm is to close in June, the café owners said on Tuesday,"
    " after a report found that the wall of the old quay was unsafe for boats of any size.</p></body></html>"
)


@pytest.mark.parametrize("charset", ["utf-8", "windows-1252", "utf-16"])
def test_the_page_in_a_web_archive_opens(charset):
    article = importer.article(mhtml(PAGE, charset=charset))
    assert article.text.startswith("Harbour to close\nThe harbour of Selm is to close in June, the café owners")
    assert article.metadata.url == "https://example.org/harbour"


def test_a_web_archive_is_known_by_its_headers():
    assert importer.is_archive(mhtml(PAGE))
    assert not importer.is_archive(b"Note: the harbour closes.\n\nSecond paragraph.")


def test_an_archive_without_a_page_is_refused():
    with pytest.raises(UserError, match="no page"):
        importer.article(b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n\nplain\n--x--\n")


def test_parts_inside_parts_without_end_are_refused_in_words():
    deep = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3_000))
    with pytest.raises(UserError):
        importer.article(b"MIME-Version: 1.0\n" + deep)
