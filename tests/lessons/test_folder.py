"""A lesson set as a folder: what is read, and what is said when it cannot be."""

import re

import pytest

from reader.errors import UserError
from reader.lessons.folder import add_to_library, read_lesson_folder
from reader.paths import sample_set
from reader.storage.library import Library

FIRST = "The harbour of Selm will close for three weeks in June, the port office said on Monday."
SECOND = "Nobody had asked the fishing crews of Kesten, they said at the quay on Tuesday."


@pytest.fixture
def folder(tmp_path):
    set_folder = tmp_path / "set"
    set_folder.mkdir()
    (set_folder / "one.txt").write_text(FIRST, encoding="utf-8")
    (set_folder / "two.md").write_text(SECOND, encoding="utf-8")
    (tmp_path / "outside.txt").write_text(FIRST, encoding="utf-8")
    return set_folder


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "notes.sqlite") as opened:
        yield opened


def write(folder, content: str) -> None:
    (folder / "lesson.toml").write_text(content, encoding="utf-8")


def lesson(*files: str, title: str = 'title = "Harbour"') -> str:
    return "\n".join([title, *(f'[[article]]\nfile = "{file}"' for file in files)])


def refusal(folder) -> str:
    """The sentence with which a set is refused."""
    with pytest.raises(UserError) as refused:
        read_lesson_folder(folder)
    sentence = str(refused.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def test_a_set_has_a_title_and_its_articles_in_teaching_order(folder):
    write(folder, lesson("two.md", "one.txt"))
    read = read_lesson_folder(folder)
    assert read.title == "Harbour"
    assert [path.name for path in read.files] == ["two.md", "one.txt"]


def test_the_sample_set_can_be_read(library):
    read = read_lesson_folder(sample_set())
    assert len(read.files) == 6
    assert all(path.is_file() for path in read.files)
    first = add_to_library(sample_set(), library)
    articles = library.articles()
    assert [article.collection for article in articles] == [read.title] * 6
    assert articles[0].sha256 == first


def test_a_set_in_the_library_keeps_its_order(folder, library):
    write(folder, lesson("two.md", "one.txt"))
    first = add_to_library(folder, library)
    assert [article.title for article in library.articles()] == [SECOND, library.articles()[1].title]
    assert library.article(first).text == SECOND


def test_adding_a_set_again_changes_nothing(folder, library):
    write(folder, lesson("one.txt", "two.md"))
    assert add_to_library(folder, library) == add_to_library(folder, library)
    assert len(library.articles()) == 2


def test_a_folder_without_a_lesson_is_refused(folder):
    assert "lesson.toml" in refusal(folder)


def test_a_folder_that_is_not_there_is_refused(tmp_path):
    assert "lesson.toml" in refusal(tmp_path / "gone")


@pytest.mark.parametrize(
    "content",
    [
        "title = ",
        "title = 'Harbour'",
        lesson("one.txt", title=""),
        "title = 'Harbour'\narticle = 3",
        "title = 'Harbour'\narticle = 'one.txt'",
        "title = 'Harbour'\n[article]\nfile = 'one.txt'",
        "title = 'Harbour'\n[[article]]\nfile = 3",
        "title = 'Harbour'\n[[article]]\nname = 'one.txt'",
        "title = 'Harbour'\narticle = []",
        lesson("one.txt", title="title = 3"),
    ],
    ids=[
        "broken",
        "no articles",
        "no title",
        "articles are a number",
        "articles are words",
        "articles are a table",
        "a file is a number",
        "an article without a file",
        "an empty list of articles",
        "the title is a number",
    ],
)
def test_a_lesson_that_is_not_as_documented_is_refused(folder, content):
    write(folder, content)
    assert "lesson.toml" in refusal(folder)


def test_a_lesson_that_is_not_text_is_refused(folder):
    (folder / "lesson.toml").write_bytes(b"title = \xff\xfe")
    assert "lesson.toml" in refusal(folder)


@pytest.mark.parametrize("file", ["../outside.txt", "/etc/hostname", "sub/../../outside.txt"])
def test_a_lesson_that_names_a_file_outside_of_its_folder_is_refused(folder, file):
    write(folder, lesson("one.txt", file))
    assert refusal(folder) == f"The set names a file outside of its folder: “{file}”."


def test_a_link_that_leads_outside_is_refused(folder, tmp_path):
    (folder / "link.txt").symlink_to(tmp_path / "outside.txt")
    write(folder, lesson("link.txt"))
    assert "outside of its folder" in refusal(folder)


def test_a_file_name_that_no_file_can_have_is_refused(folder):
    write(folder, lesson("one\\u0000.txt"))
    refusal(folder)


@pytest.mark.parametrize("content", [None, "title = ", "title = 'Harbour'"], ids=["missing", "broken", "no articles"])
def test_a_refusal_is_for_people_and_not_for_programmers(folder, content):
    if content is not None:
        write(folder, content)
    sentence = refusal(folder)
    assert "Errno" not in sentence
    assert not re.search(r": '\w+'\.$", sentence), "the name of a missing key alone is no sentence"


def test_nothing_of_a_set_with_a_missing_article_gets_into_the_library(folder, library):
    write(folder, lesson("one.txt", "gone.txt"))
    with pytest.raises(UserError, match=r"gone\.txt"):
        add_to_library(folder, library)
    assert library.articles() == []
