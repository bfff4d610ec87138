import hashlib
import os
from io import BytesIO
from pathlib import Path

import pytest

from reader.errors import UserError
from reader.text.importers import FORMATS, MAX_BYTES, SUFFIXES, article_from_html, article_from_text, read_article
from reader.text.importers.canonical import LONGEST, MOST_CHARACTERS
from tests.text import documents


def write(folder, name, content):
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def refusal(path) -> str:
    with pytest.raises(UserError) as refused:
        read_article(path)
    sentence = str(refused.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def test_file_dialogs_know_the_formats():
    assert {".txt", ".md", ".html", ".htm", ".mhtml", ".pdf", ".docx", ".odt", ".epub"} <= set(SUFFIXES)
    assert tuple(suffix for kind in FORMATS for suffix in kind.suffixes) == SUFFIXES
    assert len({kind.name for kind in FORMATS}) == len(FORMATS)


def test_a_text_file_opens(tmp_path):
    article = read_article(write(tmp_path, "a.txt", "Harbour to close\r\n\r\nThe port closes in June.\r\n"))
    assert article.text == "Harbour to close\nThe port closes in June."


def test_the_ending_decides_whatever_its_case(tmp_path):
    assert read_article(write(tmp_path, "a.MD", "# Harbour to close")).text == "Harbour to close"
    assert read_article(write(tmp_path, "a.TXT", "# Harbour to close")).text == "# Harbour to close"


def test_text_with_an_unknown_ending_opens_as_plain_text(tmp_path):
    assert read_article(write(tmp_path, "a.news", "The *port* closes.")).text == "The *port* closes."
    assert read_article(write(tmp_path, "README", "The port closes.")).text == "The port closes."


def test_an_old_windows_file_says_how_it_was_read(tmp_path):
    article = read_article(write(tmp_path, "a.txt", "Café “Selm”".encode("cp1252")))
    assert article.text == "Café “Selm”"
    assert article.warnings == ("Read as Windows-1252, because it is not UTF-8.",)


def test_a_missing_file_is_named(tmp_path):
    assert "no file" in refusal(tmp_path / "gone.txt")
    assert "gone.txt" in refusal(tmp_path / "gone.txt")


def test_a_folder_is_not_a_file(tmp_path):
    assert "is a folder" in refusal(tmp_path)


def test_a_name_that_no_system_takes_is_refused_in_words(tmp_path):
    assert "cannot be read" in refusal(tmp_path / ("a" * 5000))


def test_a_file_that_may_not_be_read_says_so(tmp_path, monkeypatch):
    def refuse(path, mode):
        raise PermissionError(13, "Permission denied", str(path))

    path = write(tmp_path, "a.txt", "x")
    monkeypatch.setattr(Path, "open", refuse)
    assert "may not read" in refusal(path)


def test_a_file_that_is_too_large_says_how_large_and_what_the_limit_is(tmp_path):
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1_500_000)
    assert "21.5 MB" in refusal(path)
    assert "20.0 MB" in refusal(path)


def test_a_file_that_grows_while_it_is_read_is_refused_too(tmp_path, monkeypatch):
    path = write(tmp_path, "a.txt", "x")
    monkeypatch.setattr(Path, "open", lambda path, mode: BytesIO(b"a" * (MAX_BYTES + 1)))
    assert "the limit is 20.0 MB" in refusal(path)


def test_a_file_may_have_as_many_bytes_as_the_limit_says(tmp_path):
    text = "Selm" + " " * (MAX_BYTES - 11) + "harbour"
    assert read_article(write(tmp_path, "a.txt", text)).text.split() == ["Selm", "harbour"]


def test_a_text_has_at_most_as_many_characters_as_a_window_can_show():
    line = "The quay was closed, they said." * 6 + "\n"
    text = line * (MOST_CHARACTERS // len(line))
    assert article_from_text(text).text == text.strip()
    with pytest.raises(UserError, match=r"This text has 1,250,\d\d\d characters; the limit is 1,250,000"):
        article_from_text(text + line)


def test_a_pipe_is_refused_and_nobody_waits_for_its_other_end(tmp_path):
    os.mkfifo(tmp_path / "a.txt")
    assert "not a file that can be opened" in refusal(tmp_path / "a.txt")


def test_a_device_is_refused_even_behind_a_link(tmp_path):
    (tmp_path / "a.txt").symlink_to("/dev/zero")
    assert "not a file that can be opened" in refusal(tmp_path / "a.txt")


def test_a_link_to_a_file_opens(tmp_path):
    write(tmp_path, "a.txt", "The port closes.")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    assert read_article(tmp_path / "b.txt").text == "The port closes."


@pytest.mark.parametrize("content", [b"", b" \n\t\r\n ", "\u00a0\u2003\n".encode(), b"\xef\xbb\xbf"])
def test_an_empty_file_is_refused(tmp_path, content):
    assert "is empty" in refusal(write(tmp_path, "a.txt", content))


def test_markdown_of_which_nothing_is_text_is_refused(tmp_path):
    assert "no text to read" in refusal(write(tmp_path, "a.md", "<!-- nothing -->"))


SENTENCE = "The harbour of Selm is to close in June, the council said on Tuesday."
PAGE = f"<!DOCTYPE html><html><head><title>Harbour</title></head><body><p>{SENTENCE}</p></body></html>"
FILES = {
    "pdf": documents.pdf([(72, 700, 11, SENTENCE)]),
    "docx": documents.docx(documents.p(SENTENCE)),
    "odt": documents.odt(f"<text:p>{SENTENCE}</text:p>"),
    "epub": documents.epub({"one": f"<p>{SENTENCE}</p>"}),
    "html": PAGE.encode(),
    "xhtml": b'<?xml version="1.0" encoding="utf-8"?>\n' + PAGE.encode(),
    "mhtml": documents.mhtml(PAGE),
}


@pytest.mark.parametrize("kind", FILES)
@pytest.mark.parametrize("name", ["a.{}", "a.txt", "a", "A.PDF"])
def test_a_file_is_known_by_its_content_whatever_its_name(tmp_path, kind, name):
    assert read_article(write(tmp_path, name.format(kind), FILES[kind])).text == SENTENCE


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8-sig", "utf-8"])
def test_a_page_opens_in_every_unicode_encoding(tmp_path, encoding):
    assert read_article(write(tmp_path, "a.html", PAGE.encode(encoding))).text == SENTENCE
    assert read_article(write(tmp_path, "a", PAGE.encode(encoding))).text == SENTENCE


def test_a_page_may_name_its_encoding(tmp_path):
    page = '<html><head><meta charset="windows-1251"></head><body><p>Порт закроют в июне.</p></body></html>'
    article = read_article(write(tmp_path, "a.html", page.encode("cp1251")))
    assert article.text == "Порт закроют в июне."
    assert article.warnings == ()


def test_a_person_may_choose_the_encoding(tmp_path):
    path = write(tmp_path, "a.txt", "Порт закроют в июне.".encode("cp1251"))
    assert read_article(path, encoding="Windows-1251").text == "Порт закроют в июне."


@pytest.mark.parametrize("kind", FILES)
def test_the_hash_of_the_file_is_kept(tmp_path, kind):
    article = read_article(write(tmp_path, f"a.{kind}", FILES[kind]))
    assert article.metadata.file_sha256 == hashlib.sha256(FILES[kind]).hexdigest()
    assert article.sha256 == hashlib.sha256(article.text.encode()).hexdigest()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\xd0\xcf\x11\xe0rest", "older Word format"),
        (b"{\\rtf1 The port closes.}", "RTF"),
        (b"PK\x03\x04rest", "damaged"),
        (documents.packed({"picture.svg": "x"}), "archive without a document"),
    ],
)
def test_what_cannot_be_opened_is_named(tmp_path, content, words):
    assert words in refusal(write(tmp_path, "a.docx", content))


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.odt", "a.epub"])
def test_a_name_that_promises_another_format_is_not_believed(tmp_path, name):
    assert "in spite of its name" in refusal(write(tmp_path, name, b"The port closes."))


def test_html_from_the_clipboard_becomes_an_article():
    article = article_from_html(
        "<meta charset='utf-8'><!--StartFragment--><p>The <b>port</b> closes.</p><!--EndFragment-->"
    )
    assert article.text == "The port closes."


@pytest.mark.parametrize("markup", ["", "  ", "<style>p {}</style>", "<!-- nothing -->"])
def test_pasting_html_without_text_is_refused(markup):
    with pytest.raises(UserError, match="no text to read"):
        article_from_html(markup)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "photo.jpg"])
def test_bytes_that_are_no_text_are_refused_by_name(tmp_path, name):
    sentence = refusal(write(tmp_path, name, b"\xff\xd8\xff\x00\x10JFIF" * 9))
    assert name in sentence
    assert "does not hold text" in sentence


def test_pasted_text_becomes_an_article():
    assert article_from_text("The port\r\n\r\ncloses.").text == "The port\ncloses."
    assert article_from_text("# The *port*", markdown=True).text == "The port"


@pytest.mark.parametrize("text", ["", " \n\u2029 ", "\u00a0"])
def test_pasting_nothing_is_refused(text):
    with pytest.raises(UserError, match="no text to read"):
        article_from_text(text)


def test_pasting_too_much_is_refused():
    with pytest.raises(UserError, match="the limit is 20,000,000"):
        article_from_text("a" * (MAX_BYTES + 1))


def test_half_a_surrogate_pair_cannot_get_in():
    article = article_from_text("The \ud83d port\x00.")
    assert article.text == "The \ufffd port\ufffd."
    assert article.text.encode("utf-8")


def test_a_run_without_spaces_is_cut_and_nothing_is_lost():
    article = article_from_text("Selm harbour\n\n" + "a" * 200_000)
    assert max(block.span.end - block.span.start for block in article.blocks) <= 5_000
    assert article.text.replace("\n", "") == "Selm harbour" + "a" * 200_000


@pytest.mark.parametrize(
    ("sentence", "end"),
    [
        ("The harbour master said that the quay was closed. ", "closed."),
        ("“The quay is closed,” she said, “for good!” ", "good!”"),
        ("the quay is closed and ", ""),
    ],
)
def test_a_paragraph_longer_than_a_page_can_show_is_cut_after_a_sentence_or_a_word(sentence, end):
    article = article_from_text(sentence * 2_000)
    parts = [block.span.of(article.text) for block in article.blocks]
    assert max(map(len, parts)) <= LONGEST
    assert min(map(len, parts[:-1])) > LONGEST - len(sentence)
    assert all(part.endswith(end) for part in parts)
    assert article.text.split() == (sentence * 2_000).split()
